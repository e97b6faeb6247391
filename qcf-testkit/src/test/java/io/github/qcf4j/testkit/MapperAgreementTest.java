package io.github.qcf4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.portfolio.CoverageKind;
import io.github.qcf4j.testkit.ReferenceVerdicts.CriterionVerdict;
import io.github.qcf4j.testkit.ReferenceVerdicts.GapVerdict;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The law that the slow and obvious way and the quick one lead to the same verdicts. */
class MapperAgreementTest {

    private static final int CASES = 6_000;
    private static final int CASES_BY_POLICIES = 94_000;

    @Test
    void the_reference_and_the_mapper_agree() {
        AtomicInteger held = new AtomicInteger();
        AtomicInteger metAndNotCarried = new AtomicInteger();
        AtomicInteger rulesShort = new AtomicInteger();

        GeneratedCase.cases(0, CASES).parallel().map(Agreement::on).forEach(agreement -> {
            held.addAndGet(agreement.byReference().held().size());
            agreement.byReference().ruleGaps().ifPresent(gaps -> rulesShort.addAndGet(gaps.size()));
            metAndNotCarried.addAndGet((int) agreement.byMapper().gaps().stream()
                    .filter(MapperAgreementTest::isOfChoiceThatLacksWhatIsAsked)
                    .count());
        });

        assertThat(held.get()).isGreaterThan(CASES / 10);
        assertThat(metAndNotCarried.get()).isGreaterThan(CASES / 40);
        assertThat(rulesShort.get()).isGreaterThan(CASES / 40);
    }

    /** Returns whether criteria of a choice are met that do not carry it, which its gap gives as the reason. */
    private static boolean isOfChoiceThatLacksWhatIsAsked(GapVerdict gap) {
        return gap.kind().equals("CHOICE") && gap.value().contains(": ");
    }

    @Test
    void the_reference_and_the_mapper_agree_by_every_policy() {
        int kinds = CoverageKind.values().length;
        AtomicIntegerArray met = new AtomicIntegerArray(kinds);
        AtomicIntegerArray counted = new AtomicIntegerArray(kinds);
        AtomicIntegerArray held = new AtomicIntegerArray(kinds);

        GeneratedCase.byPolicies(10_000_000, CASES_BY_POLICIES).parallel().forEach(generated -> {
            ReferenceVerdicts verdicts = Agreement.on(generated).byReference();
            int kind = generated.policy().rule().kind().ordinal();
            met.addAndGet(kind, (int) criteria(verdicts)
                    .filter(criterion -> criterion.status().equals("MET"))
                    .count());
            counted.addAndGet(kind, (int) criteria(verdicts)
                    .filter(criterion -> !criterion.status().equals("MET"))
                    .filter(criterion -> !criterion.counted().isEmpty())
                    .count());
            held.addAndGet(kind, verdicts.held().size());
        });

        assertThat(shares(met)).allMatch(share -> share > 20);
        assertThat(shares(held)).allMatch(share -> share > 5);
        assertThat(shares(counted)).allMatch(share -> share > 1);
    }

    private static Stream<CriterionVerdict> criteria(ReferenceVerdicts verdicts) {
        return verdicts.units().stream().flatMap(unit -> unit.criteria().stream());
    }

    /** Returns how many there are in a hundred cases of each kind of policy. */
    private static List<Integer> shares(AtomicIntegerArray counts) {
        int casesOfAKind = CASES_BY_POLICIES / CoverageKind.values().length;
        return Arrays.stream(CoverageKind.values())
                .map(kind -> counts.get(kind.ordinal()) * 100 / casesOfAKind)
                .toList();
    }
}
