package io.github.qcf4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.combination.Answer;
import io.github.qcf4j.combination.Certificate;
import io.github.qcf4j.combination.CombinationChecker;
import io.github.qcf4j.combination.CombinationResult;
import io.github.qcf4j.combination.Completability;
import io.github.qcf4j.combination.Completion;
import io.github.qcf4j.combination.CompletionQuestion;
import io.github.qcf4j.combination.HeldUnit;
import io.github.qcf4j.combination.UsableUnits;
import io.github.qcf4j.combination.WayAnalysis;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The law that every "no" comes with a certificate that the checker confirms, and no other answer with any. */
class CertificateAgreementTest {

    private static final int HOLDINGS = 3_000;
    private static final int COMPLETIONS = 1_000;
    private static final int ANALYSES = 500;

    private static final RulesGenerator SMALL = RulesGenerator.of(RulesShape.SMALL);

    /** Whether the answer to a question is no, and what is said about it. */
    private record Said(boolean no, Optional<Certificate> certificate, UsableUnits usable) {

        void check(RulesCase question) {
            assertThat(certificate.isPresent()).as(question.toString()).isEqualTo(no);
            CombinationChecker checker = CombinationChecker.of(question.qualification(), question.units());
            assertThat(certificate.stream().flatMap(told -> checker.check(told, usable).stream()))
                    .as(question.toString())
                    .isEmpty();
        }
    }

    @Test
    void a_holding_that_is_short_has_a_certificate_and_no_other() {
        AtomicInteger shorts = new AtomicInteger();

        LongStream.range(0, HOLDINGS).parallel().forEach(seed -> {
            RulesCase question = CombinationAgreementTest.question(seed);
            List<HeldUnit> held = CombinationAgreementTest.held(question);

            CombinationResult result = CombinationAgreementTest.rules(question).evaluate(held);

            boolean isShort = result.answer() == Answer.SHORT;
            new Said(isShort, result.certificate(), UsableUnits.held(held)).check(question);
            shorts.addAndGet(isShort ? 1 : 0);
        });

        assertThat(shorts.get()).isGreaterThan(HOLDINGS / 3);
    }

    @Test
    void what_cannot_be_completed_has_a_certificate_and_nothing_else() {
        AtomicInteger impossible = new AtomicInteger();

        LongStream.range(0, COMPLETIONS).parallel().forEach(seed -> {
            RulesCase question = partlyHeld(seed);
            List<HeldUnit> held = CombinationAgreementTest.held(question);

            Completion completion = CombinationAgreementTest.rules(question)
                    .complete(CompletionQuestion.builder(held)
                            .planned(question.planned())
                            .insistingOn(question.insisted())
                            .excluding(question.excluded())
                            .build());

            boolean isNo = completion.status() == Completability.IMPOSSIBLE;
            new Said(isNo, completion.certificate(), usable(question, held)).check(question);
            impossible.addAndGet(isNo ? 1 : 0);
        });

        assertThat(impossible.get()).isGreaterThan(COMPLETIONS / 5);
    }

    /** Returns a question of which two thirds, one third or nothing of what would be held is left. */
    private static RulesCase partlyHeld(long seed) {
        RulesCase question = SMALL.question(seed);
        int left = (int) (question.held().size() * (seed % 3) / 3);
        return question.holding(question.held().subList(0, left));
    }

    private static UsableUnits usable(RulesCase question, List<HeldUnit> held) {
        List<UnitIdentifier> sure = Stream.concat(question.planned().stream(), question.insisted().stream())
                .toList();
        return UsableUnits.offered().withHeld(held).planning(sure).excluding(question.excluded());
    }

    @Test
    void a_way_that_nobody_can_complete_has_a_certificate_and_no_other() {
        AtomicInteger impossible = new AtomicInteger();

        LongStream.range(0, ANALYSES).parallel().forEach(seed -> {
            RulesCase question = SMALL.question(seed);

            List<WayAnalysis> ways =
                    CombinationAgreementTest.rules(question).analyse().ways();

            for (WayAnalysis way : ways) {
                boolean isNo = way.completable() == Completability.IMPOSSIBLE;
                new Said(isNo, way.certificate(), UsableUnits.offered()).check(question);
                impossible.addAndGet(isNo ? 1 : 0);
            }
        });

        assertThat(impossible.get()).isGreaterThan(ANALYSES / 5);
    }
}
