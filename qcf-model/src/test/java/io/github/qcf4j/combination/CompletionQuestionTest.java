package io.github.qcf4j.combination;

import static io.github.qcf4j.combination.Diplomas.id;
import static io.github.qcf4j.combination.Diplomas.ids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CompletionQuestionTest {

    @Test
    void question_asks_for_one_plan_of_fewest_credits_unless_it_says_otherwise() {
        CompletionQuestion question = CompletionQuestion.builder(List.of()).build();

        assertThat(question.objective()).isEqualTo(CompletionObjective.fewestCredits());
        assertThat(question.alternatives()).isEqualTo(1);
        assertThat(question.budget()).isSameAs(SearchBudget.standard());
    }

    @Test
    void builder_of_a_question_holds_what_the_question_holds() {
        CompletionQuestion question = CompletionQuestion.builder(List.of(HeldUnit.of(id("A1"))))
                .planned(id("A2"))
                .insistingOn(id("A3"))
                .excluding(id("A4"))
                .objective(CompletionObjective.fewestUnits())
                .alternatives(4)
                .build();

        CompletionQuestion copy = question.toBuilder().build();

        assertThat(copy.held()).isEqualTo(question.held());
        assertThat(copy.planned()).containsExactlyElementsOf(ids("A2"));
        assertThat(copy.insisted()).containsExactlyElementsOf(ids("A3"));
        assertThat(copy.excluded()).containsExactlyElementsOf(ids("A4"));
        assertThat(copy.objective()).isEqualTo(question.objective());
        assertThat(copy.alternatives()).isEqualTo(4);
        assertThat(copy).hasToString("fewest units beside 1 unit held");
    }

    @Test
    void unit_cannot_be_held_twice() {
        CompletionQuestion.Builder question =
                CompletionQuestion.builder(List.of(HeldUnit.of(id("A1")), HeldUnit.of(id("A1"))));

        assertThatIllegalArgumentException()
                .isThrownBy(question::build)
                .withMessage("Held unit 'A1' must be given once");
    }

    @Test
    void unit_cannot_be_both_taken_and_excluded() {
        CompletionQuestion.Builder question =
                CompletionQuestion.builder(List.of()).planned(id("A1")).excluding(id("A1"));

        assertThatIllegalArgumentException()
                .isThrownBy(question::build)
                .withMessage("Unit 'A1' must not be both taken and excluded");
    }

    @Test
    void number_of_plans_is_one_or_more() {
        CompletionQuestion.Builder question = CompletionQuestion.builder(List.of());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> question.alternatives(0))
                .withMessage("Alternatives '0' must be one or more");
    }

    @Test
    void weights_are_neither_negative_nor_beyond_the_largest() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CompletionObjective.weights("fee", Map.of(id("A1"), -1L)))
                .withMessage("Weight '-1' of unit A1 must be 0 to 1000000000000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CompletionObjective.weights(" ", Map.of()))
                .withMessage("Name ' ' must not be blank");
    }

    @Test
    void objectives_with_equal_weights_are_equal() {
        CompletionObjective fees = CompletionObjective.weights("fee", Map.of(id("A1"), 3L));

        assertThat(fees)
                .isEqualTo(CompletionObjective.weights("fee", Map.of(id("A1"), 3L)))
                .hasToString("fee");
        assertThat(fees).isNotEqualTo(CompletionObjective.weights("fee", Map.of(id("A1"), 4L)));
        assertThat(CompletionObjective.fewestOpenCriteria(Map.of(id("A1"), 3))).hasToString("fewest open criteria");
    }
}
