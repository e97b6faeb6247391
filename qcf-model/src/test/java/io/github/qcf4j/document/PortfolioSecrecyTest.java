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

    @Test
    void names_that_the_format_does_not_have_are_told_by_the_object_they_stand_in() {
        JsonNode sample = SchemaCheck.JSON.readTree(Samples.PORTFOLIO);
        List<String> values = List.of("\"x\"", "[null, 7]", "{\"SECRET\": 1, \"SECRET\": {\"SECRET/1\": [7, 7]}}");
        for (JsonPointer pointer : JsonTree.pointers(sample)) {
            for (String name : List.of(SECRET, " SECRET/~")) {
                for (String value : values) {
                    if (sample.at(pointer).isObject()) {
                        String planted = planted(sample, pointer, name, value);
                        String repeated = planted(sample, pointer, name, value + ", \"" + name + "\": " + value);

                        assertThat(read(planted)).noneMatch(PortfolioSecrecyTest::tellsTheSecret);
                        assertThat(read(repeated))
                                .noneMatch(PortfolioSecrecyTest::tellsTheSecret)
                                .anySatisfy(finding -> {
                                    assertThat(finding.place()).hasToString(subject(pointer));
                                    assertThat(finding.code()).isEqualTo("json.property.repeated");
                                    assertThat(finding.message())
                                            .isEqualTo("has a property that is written more than once");
                                });
                        assertThat(read(planted.substring(0, planted.indexOf(value) + value.length() - 1)))
                                .isNotEmpty()
                                .noneMatch(PortfolioSecrecyTest::tellsTheSecret);
                    }
                }
            }
        }
    }

    @Test
    void property_that_is_not_known_is_told_with_its_own_line_and_the_name_that_is_near() {
        String json = """
                { "learner": "L-1001",
                  "evidence": [ { "reference": "E1",
                    "Jane Doe": "was late",
                    "titel": "Call" } ],
                  "learnr": "L-1002" }
                """;

        assertThat(read(json))
                .extracting(Finding::toString)
                .containsExactly(
                        "-:5:13: error: document has a property that is not known here (nearest: 'learner');"
                                + " correct its name or remove it [json.property.unknown]",
                        "-:3:17: error: /evidence/0 has a property that is not known here;"
                                + " correct its name or remove it [json.property.unknown]",
                        "-:4:14: error: /evidence/0 has a property that is not known here (nearest: 'title');"
                                + " correct its name or remove it [json.property.unknown]");
    }

    @Test
    void names_of_attributes_are_told_by_the_object_that_lists_them() {
        String json = """
                { "learner": "L-1001",
                  "evidence": [ { "reference": "E1", "attributes": { " Jane": "call", "by": 7, "Doe": null },
                    "mappings": [ { "criteria": ["HSC 024 1.1"], "range": { " Jane": ["call"], "by": [" "] } } ] } ] }
                """;

        assertThat(read(json))
                .extracting(finding -> finding.place() + " " + finding.message())
                .containsExactly(
                        "/evidence/0/attributes has a property that is not the name of an attribute such as 'contactType'",
                        "/evidence/0/attributes has a property that is 'null'",
                        "/evidence/0/attributes has a property that is a number where a text belongs",
                        "/evidence/0/mappings/0/range has a property that is not a text that says something",
                        "/evidence/0/mappings/0/range has a property that is not the name of an attribute"
                                + " such as 'contactType'");
    }

    @Test
    void names_of_attributes_are_not_told_of_a_document_that_was_bound_elsewhere() {
        LearnerPortfolioDocument document = bound("""
                { "learner": "L-1001", "evidence": [ { "reference": "E1", "attributes": { " Jane": "call" } } ] }
                """);

        assertThat(PortfolioReader.readOne(document).findings())
                .extracting(finding -> finding.place() + " " + finding.message())
                .containsExactly("/evidence/0/attributes has a property that is not the name of an attribute"
                        + " such as 'contactType'");
    }

    @Test
    void names_that_are_constants_are_told() {
        String json = """
                { "learner": "L-1001", "decisions": [ { "evidence": ["E1"], "criteria": ["HSC 024 1.1"],
                  "outcome": "MET", "on": "2014-01-01", "qualities": { "VALID": "Jane", "Jane": "YES" } } ] }
                """;

        assertThat(read(json))
                .extracting(finding -> finding.place().toString())
                .containsExactly("/decisions/0/qualities", "/decisions/0/qualities/VALID");
    }

    private static String planted(JsonNode sample, JsonPointer object, String name, String value) {
        return JsonTree.with(sample, List.of(object.appendProperty(name)), value);
    }

    private static String subject(JsonPointer pointer) {
        return pointer.matches() ? "document" : pointer.toString();
    }

    private static LearnerPortfolioDocument bound(String json) {
        return SchemaCheck.JSON.readValue(json, LearnerPortfolioDocument.class);
    }

    private static boolean tellsTheSecret(Finding finding) {
        return finding.toString().contains(SECRET);
    }

    private static List<Finding> read(String json) {
        return PortfolioReader.read(json).findings();
    }
}
