package io.github.qcf4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.model.MethodFamily;
import io.github.qcf4j.testkit.ReferenceVerdicts.GapVerdict;
import io.github.qcf4j.testkit.ReferenceVerdicts.RequirementVerdict;
import io.github.qcf4j.testkit.ReferenceVerdicts.UnitVerdict;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The law that the slow and obvious way and the quick one lead to the same verdicts. */
class MapperAgreementTest {

    private static final int CASES = 12_000;

    @Test
    void the_reference_and_the_mapper_agree() {
        AtomicInteger held = new AtomicInteger();
        AtomicInteger metAndNotCarried = new AtomicInteger();
        AtomicInteger rulesShort = new AtomicInteger();

        GeneratedCase.cases(0, CASES).parallel().forEach(generated -> {
            ReferenceVerdicts byReference = generated.byReference();
            ReferenceVerdicts byMapper = ReportVerdicts.byMapper(generated);

            assertThat(lines(byMapper)).as(generated.toString()).isEqualTo(lines(byReference));
            assertThat(byMapper.gaps())
                    .as(generated.toString())
                    .zipSatisfy(byReference.gaps(), MapperAgreementTest::namesWhatIsMissing);
            byReference.ruleGaps().ifPresent(gaps -> {
                assertThat(wordless(byMapper.ruleGaps().orElseThrow()))
                        .as(generated.toString())
                        .isEqualTo(gaps);
                rulesShort.addAndGet(gaps.size());
            });
            held.addAndGet(byReference.held().size());
            metAndNotCarried.addAndGet((int) byMapper.gaps().stream()
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

    /** Returns the verdicts in lines, without the words for what is missing. */
    private static List<String> lines(ReferenceVerdicts verdicts) {
        return new ReferenceVerdicts(
                        verdicts.learner(),
                        verdicts.asOf(),
                        verdicts.qualification(),
                        verdicts.units().stream()
                                .map(MapperAgreementTest::wordless)
                                .toList(),
                        verdicts.mappings(),
                        verdicts.decisions(),
                        wordless(verdicts.gaps()),
                        Optional.empty(),
                        verdicts.progress())
                .lines();
    }

    private static UnitVerdict wordless(UnitVerdict unit) {
        return new UnitVerdict(
                unit.unit(),
                unit.state(),
                unit.selection(),
                unit.dateAchieved(),
                unit.progress(),
                unit.credit(),
                unit.certification(),
                unit.criteria(),
                unit.requirements().stream()
                        .map(requirement ->
                                new RequirementVerdict(requirement.place(), wordless(requirement.shortfalls())))
                        .toList());
    }

    private static List<GapVerdict> wordless(List<GapVerdict> gaps) {
        return gaps.stream()
                .map(gap -> new GapVerdict(gap.kind(), gap.place(), "", gap.missing()))
                .toList();
    }

    /** Looks for every word of what the reference misses in what the mapper says. */
    private static void namesWhatIsMissing(GapVerdict said, GapVerdict missing) {
        String words = missing.value().replaceAll("[^A-Za-z]+", " ").strip();
        boolean family =
                Arrays.stream(MethodFamily.values()).map(MethodFamily::name).anyMatch(missing.value()::equals);
        if (!words.isEmpty() && !family && !missing.value().contains(" by others than ")) {
            assertThat(said.value().toLowerCase(Locale.ROOT))
                    .contains(words.toLowerCase(Locale.ROOT).split(" "));
        }
    }
}
