package io.github.qcf4j.combination;

import static io.github.qcf4j.combination.Diplomas.credits;
import static io.github.qcf4j.combination.Diplomas.id;
import static io.github.qcf4j.combination.Diplomas.ids;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.model.Bounds;
import io.github.qcf4j.model.OfferedUnit;
import io.github.qcf4j.model.UnitGroup;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class UnknownCompletionTest {

    private static Diplomas outline() {
        return new Diplomas()
                .group(UnitGroup.builder("A").mandatory(true), 5)
                .group(UnitGroup.builder("B").credits(Bounds.atLeast(12)).complete(false), 7)
                .rule(credits(17));
    }

    @Test
    void completion_that_hangs_on_units_that_are_not_listed_is_unknown_and_says_so() {
        Diplomas outline = outline();

        Completion completion = outline.complete(outline.holding());

        assertThat(completion.status()).isEqualTo(Completability.UNKNOWN);
        assertThat(completion.plans()).isEmpty();
        assertThat(completion.unknowns()).containsExactly("group B is not listed completely");
        assertThat(completion.unknownFacts())
                .extracting(UnknownFact::reason)
                .containsExactly(UnknownReason.NOT_RECORDED);
    }

    @Test
    void unknown_completion_has_a_bound_all_the_same() {
        Diplomas outline = outline();

        Completion completion = outline.complete(outline.holding());

        assertThat(completion.bound()).hasValue(5);
        assertThat(completion.proven()).isTrue();
    }

    @Test
    void outline_with_enough_units_listed_can_be_completed() {
        Diplomas outline = new Diplomas()
                .group(UnitGroup.builder("A").complete(false), 7, 6)
                .rule(credits(12));

        Completion completion = outline.complete(outline.holding());

        assertThat(completion.best().orElseThrow().furtherUnits()).isEqualTo(ids("A1", "A2"));
    }

    @Test
    void completion_that_hangs_on_credit_that_is_not_recorded_is_unknown_and_says_so() {
        Diplomas outline = new Diplomas()
                .group(UnitGroup.builder("A").unit(OfferedUnit.of(id("Z1"))), 7)
                .rule(credits(12));

        Completion completion = outline.complete(outline.holding());

        assertThat(completion.status()).isEqualTo(Completability.UNKNOWN);
        assertThat(completion.unknowns()).containsExactly("the credit of Z1 is not recorded");
    }

    @Test
    void outline_that_cannot_be_completed_whatever_is_not_recorded_is_impossible() {
        Diplomas outline = outline();

        Completion completion = outline.complete(outline.holding().excluding(id("A1")));

        assertThat(completion.status()).isEqualTo(Completability.IMPOSSIBLE);
    }

    @Test
    void completion_is_unknown_where_not_all_rules_are_recorded_and_has_a_bound() {
        Diplomas diploma = new Diplomas().group(UnitGroup.builder("A"), 7, 6).rule(credits(12));
        diploma.qualification().rulesComplete(false);

        Completion completion = diploma.complete(diploma.holding());

        assertThat(completion.status()).isEqualTo(Completability.UNKNOWN);
        assertThat(completion.unknowns()).containsExactly("not all rules of qualification 999/0002/6 are recorded");
        assertThat(completion.bound()).hasValue(13);
    }

    @Test
    void qualification_without_rules_is_unknown() {
        Diplomas nothing = new Diplomas().group(UnitGroup.builder("A"), 7);

        Completion completion = nothing.complete(nothing.holding("A1"));

        assertThat(completion.status()).isEqualTo(Completability.UNKNOWN);
        assertThat(completion.unknowns()).containsExactly("no rules of combination are recorded");
    }

    @Test
    void search_that_is_cut_short_is_said_to_be_and_is_not_proven() {
        Diplomas diploma = outline();

        Completion completion = diploma.complete(diploma.holding().budget(SearchBudget.ofSteps(0)));

        assertThat(completion.status()).isEqualTo(Completability.UNKNOWN);
        assertThat(completion.proven()).isFalse();
        assertThat(completion.unknownFacts())
                .extracting(UnknownFact::toString)
                .containsExactly("plans for the qualification were not searched to the end");
        assertThat(completion.unknownFacts())
                .extracting(UnknownFact::reason)
                .containsExactly(UnknownReason.NOT_SEARCHED);
    }

    @Test
    void cancelled_search_ends_with_what_is_known() {
        Diplomas diploma = LargeDiploma.of(120, 1);
        AtomicInteger asked = new AtomicInteger();
        SearchBudget budget = SearchBudget.standard().withCancellation(() -> asked.incrementAndGet() > 3);

        Completion completion =
                diploma.complete(diploma.holding().alternatives(50).budget(budget));

        assertThat(completion.alternativesProven()).isFalse();
        assertThat(asked).hasPositiveValue();
    }
}
