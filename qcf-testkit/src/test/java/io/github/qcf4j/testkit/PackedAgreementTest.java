package io.github.qcf4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The law that records, once packed, give the answers that the records themselves give. */
class PackedAgreementTest {

    private static final int CASES = 4_000;

    @Test
    void packed_records_answer_as_the_report_does_on_the_day_and_on_other_days() {
        AtomicInteger otherDays = new AtomicInteger();
        AtomicInteger lapsed = new AtomicInteger();
        AtomicInteger achieved = new AtomicInteger();

        GeneratedCase.byPolicies(40_000_000, CASES).parallel().forEach(generated -> {
            PackedAgreement agreement = PackedAgreement.on(generated);
            otherDays.addAndGet(agreement.otherDays());
            lapsed.addAndGet(agreement.lapsed());
            achieved.addAndGet(agreement.achieved());
        });

        assertThat(otherDays.get()).isGreaterThan(CASES);
        assertThat(lapsed.get()).isGreaterThan(CASES / 20);
        assertThat(achieved.get()).isGreaterThan(CASES / 20);
    }
}
