package io.github.qcf4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.portfolio.CoverageKind;
import io.github.qcf4j.testkit.ReferenceVerdicts.CriterionVerdict;
import io.github.qcf4j.testkit.ReferenceVerdicts.GapVerdict;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
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
        Map<CoverageKind, AtomicInteger> met = byKind();
        Map<CoverageKind, AtomicInteger> counted = byKind();
        Map<CoverageKind, AtomicInteger> held = byKind();

        GeneratedCase.byPolicies(10_000_000, CASES_BY_POLICIES).parallel().forEach(generated -> {
            ReferenceVerdicts verdicts = Agreement.on(generated).byReference();
            CoverageKind kind = generated.policy().rule().kind();
            met.get(kind).addAndGet((int) criteria(verdicts)
                    .filter(criterion -> criterion.status().equals("MET"))
                    .count());
            counted.get(kind).addAndGet((int) criteria(verdicts)
                    .filter(criterion -> !criterion.status().equals("MET"))
                    .filter(criterion -> !criterion.counted().isEmpty())
                    .count());
            held.get(kind).addAndGet(verdicts.held().size());
        });

        assertThat(shares(met)).allMatch(share -> share > 20);
        assertThat(shares(held)).allMatch(share -> share > 5);
        assertThat(shares(counted)).allMatch(share -> share > 1);
    }

    private static Map<CoverageKind, AtomicInteger> byKind() {
        Map<CoverageKind, AtomicInteger> counts = new EnumMap<>(CoverageKind.class);
        for (CoverageKind kind : CoverageKind.values()) {
            counts.put(kind, new AtomicInteger());
        }
        return counts;
    }

    private static Stream<CriterionVerdict> criteria(ReferenceVerdicts verdicts) {
        return verdicts.units().stream().flatMap(unit -> unit.criteria().stream());
    }

    /** Returns how many there are in a hundred cases of each kind of policy. */
    private static List<Integer> shares(Map<CoverageKind, AtomicInteger> counts) {
        int casesOfAKind = CASES_BY_POLICIES / CoverageKind.values().length;
        return Arrays.stream(CoverageKind.values())
                .map(kind -> counts.get(kind).get() * 100 / casesOfAKind)
                .toList();
    }
}
