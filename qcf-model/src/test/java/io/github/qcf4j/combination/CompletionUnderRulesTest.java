package io.github.qcf4j.combination;

import static io.github.qcf4j.combination.Diplomas.credits;
import static io.github.qcf4j.combination.Diplomas.id;
import static io.github.qcf4j.combination.Diplomas.ids;
import static io.github.qcf4j.combination.Diplomas.unit;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.model.BarredUnits;
import io.github.qcf4j.model.Bounds;
import io.github.qcf4j.model.OfferedUnit;
import io.github.qcf4j.model.Pathway;
import io.github.qcf4j.model.SizeOption;
import io.github.qcf4j.model.UnitGroup;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.model.UnitOrder;
import io.github.qcf4j.model.UnitsTogether;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompletionUnderRulesTest {

    private static List<UnitIdentifier> best(Diplomas diploma) {
        return diploma.complete(diploma.holding()).best().orElseThrow().furtherUnits();
    }

    @Test
    void unit_that_another_needs_before_it_is_taken_too() {
        Diplomas diploma = new Diplomas()
                .group(UnitGroup.builder("A").mandatory(true), 5)
                .group(UnitGroup.builder("B"), 3)
                .rule(new UnitOrder(id("A1"), ids("B1"), List.of()));

        CompletionPlan plan = diploma.complete(diploma.holding()).best().orElseThrow();

        assertThat(plan.further())
                .extracting(UnitToTake::why)
                .containsExactly("mandatory in group A", "must be taken before A1");
    }

    @Test
    void unit_needed_by_another_is_taken_without_counting_where_it_is_additional() {
        Diplomas diploma = new Diplomas()
                .group(UnitGroup.builder("A").mandatory(true), 5)
                .group(UnitGroup.builder("X").counts(false), 3)
                .rule(new UnitOrder(id("A1"), List.of(), ids("X1")));

        CompletionPlan plan = diploma.complete(diploma.holding()).best().orElseThrow();

        assertThat(plan.further())
                .extracting(UnitToTake::toString)
                .containsExactly(
                        "A1 in group A, 5 credits: mandatory in group A",
                        "X1, 3 credits: must be taken before A1 or alongside it");
    }

    @Test
    void barred_units_are_not_taken_together_and_units_together_are() {
        Diplomas barred = new Diplomas()
                .group(UnitGroup.builder("A"), 4, 4, 9)
                .rule(credits(8))
                .rule(BarredUnits.of(id("A1"), id("A2")));
        Diplomas together = new Diplomas()
                .group(UnitGroup.builder("A"), 8, 4, 9)
                .rule(credits(8))
                .rule(UnitsTogether.of(id("A1"), id("A2")));

        assertThat(best(barred)).isEqualTo(ids("A3"));
        assertThat(best(together)).isEqualTo(ids("A3"));
    }

    @Test
    void unit_of_several_groups_is_taken_once_and_placed_where_it_is_needed() {
        UnitIdentifier shared = id("S1");
        Diplomas diploma = new Diplomas()
                .group(UnitGroup.builder("A").unitCount(Bounds.atLeast(1)).unit(OfferedUnit.of(shared)), 9)
                .group(UnitGroup.builder("B").unitCount(Bounds.atLeast(1)).unit(OfferedUnit.of(shared)), 4)
                .describing(unit("S1", 3));

        CompletionPlan plan = diploma.complete(diploma.holding()).best().orElseThrow();

        assertThat(plan.further())
                .extracting(UnitToTake::toString)
                .containsExactly(
                        "S1 in group A, 3 credits: group A is 1 unit short",
                        "B1 in group B, 4 credits: group B is 1 unit short");
    }

    @Test
    void best_plan_over_all_pathways_and_sizes_names_its_way() {
        Diplomas diploma = new Diplomas()
                .group(UnitGroup.builder("A").mandatory(true), 5)
                .group(UnitGroup.builder("B").unitCount(Bounds.atLeast(1)), 9)
                .group(UnitGroup.builder("C").unitCount(Bounds.atLeast(1)), 4);
        diploma.qualification()
                .pathway(Pathway.builder("Long").groups("A", "B").build())
                .pathway(Pathway.builder("Short").groups("A", "C").build())
                .sizeOption(SizeOption.builder("Diploma").rule(credits(40)).build())
                .sizeOption(SizeOption.builder("Award").rule(credits(6)).build());

        Completion completion = diploma.complete(diploma.holding());

        assertThat(completion.status()).isEqualTo(Completability.POSSIBLE);
        assertThat(completion.way()).hasToString("pathway Short, size Award");
        assertThat(completion.best().orElseThrow().way()).isEqualTo(completion.way());
        assertThat(completion.value()).hasValue(9);
        assertThat(completion.proven()).isTrue();
        assertThat(completion.ways())
                .extracting(Completion::status)
                .containsExactly(
                        Completability.IMPOSSIBLE,
                        Completability.POSSIBLE,
                        Completability.IMPOSSIBLE,
                        Completability.POSSIBLE);
    }
}
