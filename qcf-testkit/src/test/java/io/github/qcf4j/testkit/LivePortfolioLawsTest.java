package io.github.qcf4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The law that a live portfolio says after every step what its whole records say, and that what it told comes to that.
 * <p>
 * Together these are 1,000,000 steps: records of every kind added, withdrawn and taken back, and other days asked
 * about.
 */
class LivePortfolioLawsTest {

    private static final int STEPS = 50;
    private static final int BEGINNINGS = 19_000;
    private static final int PLAIN_CASES = 500;
    private static final int GENERATED_CASES = 500;

    @Test
    void decisions_and_mappings_of_a_few_items_are_told_as_the_whole_records_tell_them() {
        hold(PlainCases.beginnings(50_000_000, BEGINNINGS), BEGINNINGS);
    }

    @Test
    void records_of_every_kind_about_plain_units_are_told_as_the_whole_records_tell_them() {
        hold(PlainCases.cases(51_000_000, PLAIN_CASES), PLAIN_CASES);
    }

    @Test
    void records_of_every_kind_are_told_by_every_policy_as_the_whole_records_tell_them() {
        hold(GeneratedCase.byPolicies(52_000_000, GENERATED_CASES), GENERATED_CASES);
    }

    private static void hold(Stream<GeneratedCase> cases, int count) {
        AtomicInteger reports = new AtomicInteger();
        AtomicInteger changes = new AtomicInteger();

        cases.parallel().forEach(generated -> {
            LiveSteps steps = new LiveSteps(generated);
            steps.take(STEPS);
            reports.addAndGet(steps.reports());
            changes.addAndGet(steps.changes());
        });

        assertThat(reports.get()).isGreaterThan(count / 5);
        assertThat(changes.get()).isGreaterThan(10 * count);
    }
}
