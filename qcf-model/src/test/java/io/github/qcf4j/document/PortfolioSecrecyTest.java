package io.github.qcf4j.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.finding.Finding;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@Timeout(60)
class PortfolioSecrecyTest {

    private static final String SECRET = "SECRET";

    @Test
    void findings_on_a_portfolio_keep_what_it_says_to_themselves() {
        JsonNode sample = SchemaCheck.JSON.readTree(Samples.PORTFOLIO);
        List<BiFunction<ObjectNode, String, JsonNode>> plants = List.of(
                (object, text) -> object.stringNode(text),
                (object, text) -> object.stringNode(text + " "),
                (object, text) -> object.arrayNode().add(text),
                (object, text) -> object.arrayNode().add(text).add(text),
                (object, text) ->
                        object.objectNode().put("kind", text).put("by", text).put("unit", text));
        for (JsonPointer pointer : JsonTree.pointers(sample)) {
            for (BiFunction<ObjectNode, String, JsonNode> plant : plants) {
                String planted = JsonTree.with(sample, pointer, plant.apply((ObjectNode) sample, SECRET))
                        .toString();

                assertThat(read(planted)).noneMatch(PortfolioSecrecyTest::tellsTheSecret);
                assertThat(read(planted.substring(0, planted.indexOf(SECRET) + 4) + "\"SECRET"))
                        .isNotEmpty()
                        .noneMatch(PortfolioSecrecyTest::tellsTheSecret);
            }
        }
    }

    @Test
    void findings_on_a_portfolio_of_nothing_but_secrets_tell_none_of_them() {
        String secrets = Samples.PORTFOLIO
                .replaceAll("(?<=[:\\[] ?)\"[^\"]*\"|(?<=, )\"[^\"]*\"(?=[],])", "\"SECRET\"")
                .replace("\"SECRET\": ", "\"SECRET property\": ");

        List<Finding> findings = read(secrets);

        assertThat(findings).isNotEmpty().noneMatch(PortfolioSecrecyTest::tellsTheSecret);
    }

    private static boolean tellsTheSecret(Finding finding) {
        return finding.toString().contains(SECRET);
    }

    private static List<Finding> read(String json) {
        return PortfolioReader.read(json).findings();
    }
}
