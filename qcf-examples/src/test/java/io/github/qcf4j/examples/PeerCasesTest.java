package io.github.qcf4j.examples;

import static io.github.qcf4j.examples.PeerCases.stream;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every case of another product that is kept here has an answer of ours, or a reason why it has none or another. */
class PeerCasesTest {

    private static final JsonNode CASES = PeerCases.all();

    /** How many cases of each kind are kept, so that none is lost. */
    private static final String KEPT =
            "all 4, allocation 6, configuration 11, grade 2, link 8, one 10, pages 1, points 6,"
                    + " progress 8, roll 7, structure 1";

    @Test
    void every_case_has_an_answer_or_a_reason() {
        assertThat(cases(CASES))
                .allSatisfy(given -> assertThat(
                                given.path("ours").asText() + given.path("why").asText())
                        .as("ours or why of %s", given)
                        .isNotBlank());
    }

    @Test
    void every_case_says_what_the_other_product_answers() {
        assertThat(cases(CASES))
                .allSatisfy(given -> assertThat(given.path("theirs").asText())
                        .as("theirs of %s", given)
                        .isNotBlank());
    }

    @Test
    void where_the_answer_is_another_the_case_says_why() {
        for (JsonNode section : CASES) {
            if (section.has("alike")) {
                assertThat(cases(section))
                        .allSatisfy(given -> assertThat(isAlike(section.get("alike"), given) || given.has("why"))
                                .as("'%s' is alike or has a reason", given)
                                .isTrue());
            }
        }
    }

    @Test
    void a_case_without_alike_answers_has_a_reason_or_is_a_number() {
        for (JsonNode section : CASES) {
            if (!section.has("alike") && !section.has("policy")) {
                assertThat(cases(section))
                        .allSatisfy(given -> assertThat(given.has("why"))
                                .as("why of %s", given)
                                .isTrue());
            }
        }
    }

    @Test
    void no_case_is_lost_and_each_has_a_name_of_its_own() {
        List<String> names =
                cases(CASES).stream().map(given -> given.get("id").asText()).toList();

        assertThat(names).doesNotHaveDuplicates();
        assertThat(names.stream()
                        .map(name -> name.substring(0, name.indexOf('-')))
                        .distinct()
                        .sorted()
                        .map(kind -> kind + " "
                                + names.stream()
                                        .filter(name -> name.startsWith(kind + "-"))
                                        .count()))
                .hasToString("[" + KEPT + "]");
    }

    private static boolean isAlike(JsonNode alike, JsonNode given) {
        return stream(alike.path(given.get("theirs").asText()))
                .anyMatch(ours -> ours.asText().equals(given.path("ours").asText()));
    }

    /** Returns everything with an answer of theirs or a name, however deep. */
    private static List<JsonNode> cases(JsonNode node) {
        List<JsonNode> cases = new ArrayList<>();
        if (node.has("theirs") || node.has("id")) {
            cases.add(node);
        }
        node.forEach(child -> cases.addAll(cases(child)));
        return cases;
    }
}
