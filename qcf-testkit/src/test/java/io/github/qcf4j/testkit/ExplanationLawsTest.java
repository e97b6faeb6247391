package io.github.qcf4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.explanation.ClaimReason;
import io.github.qcf4j.explanation.Confirmation;
import io.github.qcf4j.explanation.ExplainedVerdict;
import io.github.qcf4j.explanation.Explanation;
import io.github.qcf4j.explanation.ExplanationChecker;
import io.github.qcf4j.explanation.RecordFate;
import io.github.qcf4j.finding.Place;
import io.github.qcf4j.mapping.CoverageReport;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The laws that every verdict is explained, that every explanation is confirmed, and that no tampered one is. */
class ExplanationLawsTest {

    private static final int CASES = 10_000;

    private static CoverageReport report(GeneratedCase generated) {
        return generated
                .named()
                .map(named -> generated.mapper().map(generated.portfolio(), named, generated.asOf()))
                .orElseGet(() -> generated.mapper().map(generated.portfolio(), generated.asOf()));
    }

    private static Stream<Explanation> explanations(CoverageReport report) {
        return Stream.concat(
                        report.qualification().stream()
                                .map(qualification -> Place.of(qualification.qualificationVersion())),
                        report.units().stream().map(unit -> Place.of(unit.unit().unitVersion())))
                .map(report::explain);
    }

    private static Confirmation check(GeneratedCase generated, Explanation explanation) {
        return ExplanationChecker.check(generated.framework(), generated.portfolio(), generated.policy(), explanation);
    }

    @Test
    void every_explanation_is_confirmed_by_every_policy() {
        Set<ExplainedVerdict> verdicts = new ConcurrentSkipListSet<>();
        Set<RecordFate> fates = new ConcurrentSkipListSet<>();
        Set<ClaimReason> reasons = new ConcurrentSkipListSet<>();
        AtomicInteger severalSuffice = new AtomicInteger();

        GeneratedCase.byPolicies(20_000_000, CASES)
                .parallel()
                .forEach(generated -> explanations(report(generated)).forEach(explanation -> {
                    assertThat(check(generated, explanation).complaints())
                            .as("%s of %s", explanation, generated)
                            .isEmpty();
                    explanation.withChildren().forEach(part -> {
                        verdicts.add(part.verdict());
                        severalSuffice.addAndGet(part.sufficient().size() > 1 ? 1 : 0);
                        part.records().forEach(claim -> {
                            fates.add(claim.fate());
                            reasons.addAll(claim.reasons());
                        });
                    });
                }));

        assertThat(verdicts).containsExactly(ExplainedVerdict.values());
        assertThat(fates).containsExactly(RecordFate.values());
        assertThat(reasons).containsExactly(ClaimReason.values());
        assertThat(severalSuffice.get()).isGreaterThan(CASES / 10);
    }

    @Test
    void an_explanation_with_another_verdict_is_refused() {
        GeneratedCase.byPolicies(21_000_000, CASES / 10).parallel().forEach(generated -> {
            CoverageReport report = report(generated);
            Dice dice = generated.dice();
            report.units().forEach(unit -> {
                Explanation right = report.explain(Place.of(unit.unit().unitVersion()));
                Optional<ExplainedVerdict> other = Stream.of(
                                ExplainedVerdict.ACHIEVED, ExplainedVerdict.IN_PROGRESS, ExplainedVerdict.NOT_STARTED)
                        .filter(verdict -> verdict != right.verdict())
                        .skip(dice.chance(50) ? 1 : 0)
                        .findFirst();

                Explanation wrong =
                        right.toBuilder().verdict(other.orElseThrow()).build();

                assertThat(check(generated, wrong).isConfirmed())
                        .as("%s of %s", wrong, generated)
                        .isFalse();
            });
        });
    }

    @Test
    void an_explanation_that_leaves_out_a_record_is_refused() {
        AtomicInteger refused = new AtomicInteger();

        GeneratedCase.byPolicies(22_000_000, CASES / 10)
                .parallel()
                .forEach(generated -> explanations(report(generated))
                        .flatMap(Explanation::withChildren)
                        .filter(part -> !part.records().isEmpty())
                        .limit(5)
                        .forEach(right -> {
                            Explanation wrong = right.toBuilder()
                                    .records(right.records()
                                            .subList(1, right.records().size()))
                                    .build();

                            assertThat(check(generated, wrong).isConfirmed())
                                    .as("%s of %s", wrong, generated)
                                    .isFalse();
                            refused.incrementAndGet();
                        }));

        assertThat(refused.get()).isGreaterThan(CASES / 10);
    }
}
