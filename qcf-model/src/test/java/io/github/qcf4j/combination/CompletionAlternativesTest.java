package io.github.qcf4j.combination;

import static io.github.qcf4j.combination.Diplomas.credits;
import static io.github.qcf4j.combination.Diplomas.id;
import static io.github.qcf4j.combination.Diplomas.ids;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.model.Bounds;
import io.github.qcf4j.model.Pathway;
import io.github.qcf4j.model.UnitGroup;
import org.junit.jupiter.api.Test;

class CompletionAlternativesTest {

    private static Diplomas twelveCredits() {
        return new Diplomas().group(UnitGroup.builder("A"), 6, 7, 5, 12).rule(credits(12));
    }

    @Test
    void further_plans_are_told_best_first() {
        Diplomas diploma = twelveCredits();

        Completion completion = diploma.complete(diploma.holding().alternatives(3));

        assertThat(completion.plans())
                .extracting(CompletionPlan::furtherUnits)
                .containsExactly(ids("A4"), ids("A2", "A3"), ids("A1", "A2"));
        assertThat(completion.alternativesProven()).isTrue();
    }

    @Test
    void no_plan_takes_all_units_of_another() {
        Diplomas diploma = twelveCredits();

        Completion completion = diploma.complete(diploma.holding().alternatives(20));

        assertThat(completion.plans())
                .extracting(CompletionPlan::furtherUnits)
                .containsExactly(ids("A4"), ids("A2", "A3"), ids("A1", "A2"));
        assertThat(completion.alternativesProven()).isTrue();
    }

    @Test
    void planned_units_belong_to_every_plan() {
        Diplomas diploma = twelveCredits();

        Completion completion =
                diploma.complete(diploma.holding().planned(id("A1")).alternatives(5));

        assertThat(completion.plans())
                .extracting(CompletionPlan::toString)
                .containsExactly("take 13 credits: A1, A2", "take 18 credits: A1, A4");
    }

    @Test
    void nothing_to_take_has_no_alternative() {
        Diplomas diploma = twelveCredits();

        Completion completion = diploma.complete(diploma.holding("A4").alternatives(5));

        assertThat(completion.plans()).singleElement().hasToString("nothing to take");
        assertThat(completion.alternativesProven()).isTrue();
    }

    @Test
    void further_plans_take_the_way_of_the_best() {
        Diplomas diploma = new Diplomas()
                .group(UnitGroup.builder("A").unitCount(Bounds.atLeast(1)), 9, 10)
                .group(UnitGroup.builder("B").unitCount(Bounds.atLeast(1)), 4, 20);
        diploma.qualification()
                .pathway(Pathway.builder("Long").groups("A").build())
                .pathway(Pathway.builder("Short").groups("B").build());

        Completion completion = diploma.complete(diploma.holding().alternatives(3));

        assertThat(completion.plans()).extracting(CompletionPlan::furtherUnits).containsExactly(ids("B1"), ids("B2"));
        assertThat(completion.way()).hasToString("pathway Short");
    }
}
