package io.github.qcf4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.model.MethodFamily;
import io.github.qcf4j.testkit.ReferenceVerdicts.GapVerdict;
import io.github.qcf4j.testkit.ReferenceVerdicts.RequirementVerdict;
import io.github.qcf4j.testkit.ReferenceVerdicts.UnitVerdict;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the slow and obvious way and the quick one say of one case, once both are found to agree.
 *
 * @param byReference  the verdicts of the reference
 * @param byMapper  the verdicts of the mapper, with its words for what is missing
 */
record Agreement(ReferenceVerdicts byReference, ReferenceVerdicts byMapper) {

    /** Maps a case both ways, compares the verdicts, and asks of the report what is to hold of every report. */
    static Agreement on(GeneratedCase generated) {
        CoverageReport report = ReportVerdicts.report(generated);
        Agreement agreement = new Agreement(generated.byReference(), ReportVerdicts.of(report));
        agreement.compare(generated);
        ReportCheck.ALL.forEach(check -> check.check(generated, report));
        return agreement;
    }

    private void compare(GeneratedCase generated) {
        assertThat(lines(byMapper)).as(generated::toString).isEqualTo(lines(byReference));
        assertThat(byMapper.gaps())
                .as(generated::toString)
                .zipSatisfy(byReference.gaps(), Agreement::namesWhatIsMissing);
        byReference
                .ruleGaps()
                .ifPresent(gaps -> assertThat(wordless(byMapper.ruleGaps().orElseThrow()))
                        .as(generated::toString)
                        .isEqualTo(gaps));
    }

    /** Returns the verdicts in lines, without the words for what is missing. */
    static List<String> lines(ReferenceVerdicts verdicts) {
        return new ReferenceVerdicts(
                        verdicts.learner(),
                        verdicts.asOf(),
                        verdicts.qualification(),
                        verdicts.units().stream().map(Agreement::wordless).toList(),
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
