package io.github.qcf4j.combination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LargeDiplomaTest {

    private static final int UNITS = 120;

    @Test
    void diploma_of_120_units_is_completed_with_proof() {
        Diplomas diploma = LargeDiploma.of(UNITS, 7);

        Completion completion =
                diploma.complete(diploma.holding("U100", "U101", "U107", "U110").alternatives(3));

        assertThat(completion.status()).isEqualTo(Completability.POSSIBLE);
        assertThat(completion.plans()).hasSize(3);
        assertThat(completion.proven()).isTrue();
        assertThat(completion.bound()).isEqualTo(completion.value());
    }

    @Test
    void diploma_of_120_units_is_analysed_with_proof() {
        CombinationAnalysis analysis = LargeDiploma.of(UNITS, 7).analysis();

        assertThat(analysis.completable()).isEqualTo(Completability.POSSIBLE);
        assertThat(analysis.unknowns()).isEmpty();
        assertThat(analysis.proven()).isTrue();
        assertThat(analysis.exactTotal().orElseThrow()).hasToString("58 credits can be reached exactly");
        assertThat(analysis.neverCounting()).isEmpty();
        assertThat(analysis.levelFacts()).isNotEmpty();
        assertThat(analysis.minimalCompletions().exact()).isFalse();
        assertThat(analysis.minimalCompletions().value()).isPositive();
    }

    @Test
    void analysis_that_is_cancelled_ends_and_says_what_was_not_searched() {
        AtomicInteger asked = new AtomicInteger();
        SearchBudget budget = SearchBudget.standard().withCancellation(() -> asked.incrementAndGet() > 20);

        CombinationAnalysis analysis = LargeDiploma.of(UNITS, 7).rules().analyse(budget);

        assertThat(analysis.proven()).isFalse();
        assertThat(analysis.unknownFacts()).extracting(UnknownFact::reason).contains(UnknownReason.NOT_SEARCHED);
    }

    @Test
    void budget_of_no_steps_leaves_everything_unknown() {
        CombinationAnalysis analysis = LargeDiploma.of(UNITS, 7).rules().analyse(SearchBudget.ofSteps(0));

        assertThat(analysis.completable()).isEqualTo(Completability.UNKNOWN);
        assertThat(analysis.proven()).isFalse();
    }
}
