package io.github.qcf4j.combination;

import static io.github.qcf4j.combination.Given.credits;
import static io.github.qcf4j.combination.Given.group;
import static io.github.qcf4j.combination.Given.reasons;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.qcf4j.model.Bounds;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.Pathway;
import io.github.qcf4j.model.SizeOption;
import io.github.qcf4j.model.SizeRule;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Pathways and sizes: a shared core, then one of several ways. */
class WayTest {

    private static Given pathways() {
        return Given.units()
                .unit("A 1", 8)
                .unit("B 1", 6)
                .unit("B 2", 7)
                .unit("C 1", 9)
                .group(group("A", "A 1").mandatory(true))
                .group(group("B", "B 1", "B 2").unitCount(Bounds.atLeast(1)))
                .group(group("C", "C 1").mandatory(true))
                .rule(credits(10))
                .pathway(Pathway.builder("Advising").groups("A", "B"))
                .pathway(Pathway.builder("Leading").groups("A", "C").rule(credits(17)));
    }

    private static Given sizes() {
        return Given.units()
                .unit("U 1", 6)
                .unit("U 2", 8)
                .unit("U 3", 30)
                .group(group("B", "U 1", "U 2", "U 3"))
                .size(SizeOption.builder("Award").rule(credits(6)))
                .size(SizeOption.builder("Certificate").rule(credits(13)))
                .size(SizeOption.builder("Diploma").rule(credits(37)));
    }

    @Nested
    class Of_pathways {

        @Test
        void any_pathway_that_is_satisfied_satisfies_where_none_is_chosen() {
            CombinationResult result = pathways().holding("A 1", "C 1");

            assertThat(result.answer()).isEqualTo(Answer.SATISFIED);
            assertThat(result.ways()).hasToString("[pathway Advising: Short, pathway Leading: Satisfied]");
            assertThat(result.way()).hasToString("pathway Leading");
            assertThat(result.groups()).extracting(GroupResult::name).containsExactly("A", "C");
            assertThat(result.rules())
                    .hasToString("[rule 1: satisfied, 17 of 10, rule 1 of pathway Leading: satisfied, 17 of 17]");
        }

        @Test
        void first_satisfied_pathway_is_told_where_several_are() {
            assertThat(pathways().holding("A 1", "B 1", "C 1").way().pathway()).contains("Advising");
        }

        @Test
        void pathway_that_is_short_of_least_is_told_where_all_are_short() {
            CombinationResult result = pathways().holding("A 1");

            assertThat(result.answer()).isEqualTo(Answer.SHORT);
            assertThat(result.way()).hasToString("pathway Advising");
        }

        @Test
        void chosen_pathway_is_asked_alone() {
            RulesOfCombination leading = pathways().rules().onPathway("Leading");

            assertThat(leading.ways()).hasToString("[pathway Leading]");
            assertThat(leading.evaluate(List.of()).ways()).hasSize(1);
        }

        @Test
        void unit_of_another_pathway_does_not_count() {
            Given given = pathways();

            CombinationResult result = given.rules()
                    .onPathway("Leading")
                    .evaluate(List.of(given.held("A 1"), given.held("B 1"), given.held("C 1")));

            assertThat(reasons(result)).containsExactly(UncountedUnit.Reason.OTHER_PATHWAY);
            assertThat(result.notes()).containsExactly("B 1 is not counted: only groups of another pathway list it");
        }

        @Test
        void pathway_that_does_not_exist_is_refused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> pathways().rules().onPathway("Selling"))
                    .withMessage("Pathway 'Selling' must be one of qualification 999/0002/6");
        }
    }

    @Nested
    class Of_sizes {

        @Test
        void largest_size_that_is_satisfied_is_told() {
            CombinationResult result = sizes().holding("U 1", "U 2");

            assertThat(result.answer()).isEqualTo(Answer.SATISFIED);
            assertThat(result.ways())
                    .hasToString("[size Award: Satisfied, size Certificate: Satisfied, size Diploma: Short]");
            assertThat(result.way().size()).contains("Certificate");
            assertThat(result.rules()).hasToString("[rule 1 of size Certificate: satisfied, 14 of 13]");
            assertThat(result.rules().get(0).size()).contains("Certificate");
        }

        @Test
        void smallest_size_is_told_where_none_is_satisfied() {
            CombinationResult result = sizes().holding(new String[0]);

            assertThat(result.answer()).isEqualTo(Answer.SHORT);
            assertThat(result.way()).hasToString("size Award");
            assertThat(result.shortfallCredit().value()).isEqualTo(6);
        }

        @Test
        void chosen_size_is_asked_alone() {
            assertThat(sizes().rules()
                            .inSize("Diploma")
                            .evaluate(List.of(sizes().held("U 3")))
                            .answer())
                    .isEqualTo(Answer.SHORT);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> sizes().rules().inSize("Degree"))
                    .withMessage("Size 'Degree' must be one of qualification 999/0002/6");
        }

        @Test
        void way_is_a_pathway_and_a_size_where_there_are_both() {
            Given given = pathways()
                    .size(SizeOption.builder("Certificate").rule(SizeRule.of(Measure.CREDIT, Bounds.atLeast(13))));

            assertThat(given.rules().ways())
                    .hasToString("[pathway Advising, size Certificate, pathway Leading, size Certificate]");
            assertThat(given.rules().onPathway("Leading").inSize("Certificate").ways())
                    .hasToString("[pathway Leading, size Certificate]");
            assertThat(Given.units().rules().ways()).hasToString("[the qualification]");
        }
    }

    @Test
    void every_group_and_rule_is_said_in_words_with_its_numbers() {
        assertThat(pathways().rules().sentences())
                .extracting(RuleSentence::text)
                .containsExactly(
                        "group A asks for all of its units",
                        "group B asks for 1 unit or more",
                        "group C asks for all of its units",
                        "rule 1 asks for 10 credits or more",
                        "rule 1 of pathway Leading asks for 17 credits or more");
        assertThat(sizes().rules().sentences())
                .extracting(RuleSentence::subject)
                .containsExactly(
                        "group B", "rule 1 of size Award", "rule 1 of size Certificate", "rule 1 of size Diploma");
    }
}
