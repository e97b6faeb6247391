package io.github.qcf4j.mapping;

import io.github.qcf4j.combination.Answer;
import io.github.qcf4j.combination.CombinationResult;
import io.github.qcf4j.finding.Finding;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Kinds of verdict that a golden case shows, such as criteria: 'criterion J/999/0001 1.1 MET'.
 * <p>
 * The lines use the constants of the library, not their labels, so that any program can write them.
 */
enum VerdictLines {
    UNITS(report -> report.units().stream().map(VerdictLines::unit)),
    CRITERIA(report -> criteria(report).map(VerdictLines::criterion)),
    ITEMS(report -> criteria(report).map(VerdictLines::items)),
    SHARES(report ->
            criteria(report).map(criterion -> "share %s: %s".formatted(criterion.reference(), criterion.share()))),
    CHOICES(report -> report.units().stream().flatMap(VerdictLines::choices)),
    PROGRESS(report -> Stream.of("progress " + report.progress())),
    MAPPINGS(report -> report.mappings().stream().map(VerdictLines::mapping)),
    DECISIONS(report -> report.decisions().stream().map(VerdictLines::decision)),
    CREDIT(report -> credit(report.credit())),
    RULES(VerdictLines::rules),
    CERTIFICATION(VerdictLines::certification),
    GAPS(report -> report.gaps().stream().map(VerdictLines::gap)),
    FINDINGS(report -> report.findings().stream().map(VerdictLines::finding));

    private final Function<CoverageReport, Stream<String>> lines;

    VerdictLines(Function<CoverageReport, Stream<String>> lines) {
        this.lines = lines;
    }

    /** Returns the lines of this kind, or one that says that there are none. */
    Stream<String> of(CoverageReport report) {
        List<String> all = lines.apply(report).toList();
        return all.isEmpty() ? Stream.of("no " + name().toLowerCase(Locale.ROOT)) : all.stream();
    }

    private static String unit(UnitCoverage unit) {
        return "unit %s %s, %s%s%s"
                .formatted(
                        unit.unit().unitVersion(),
                        unit.selection().name(),
                        unit.state().name(),
                        told(" on ", unit.dateAchieved()),
                        told(" by ", unit.route().map(Enum::name)));
    }

    private static Stream<CriterionCoverage> criteria(CoverageReport report) {
        return report.units().stream().flatMap(unit -> unit.criteria().stream());
    }

    private static String criterion(CriterionCoverage criterion) {
        String route = told(" by ", criterion.route().map(Enum::name));
        return "criterion %s %s%s"
                .formatted(criterion.reference(), criterion.status().name(), route);
    }

    private static String items(CriterionCoverage criterion) {
        return "items %s: %d counted of %d needed, %d awaiting, %d not yet met"
                .formatted(
                        criterion.reference(),
                        criterion.counted().size(),
                        criterion.needed(),
                        criterion.awaiting().size(),
                        criterion.notYetMet().size());
    }

    private static Stream<String> choices(UnitCoverage unit) {
        return unit.choices().stream()
                .map(choice ->
                        "choice %s %s: %s".formatted(unit.identifier().text(), choice.choice(), choice.progress()));
    }

    private static String mapping(MappingResult mapping) {
        return "mapping %s for %s%s %s%s"
                .formatted(
                        mapping.evidence(),
                        mapping.criterion(),
                        told(" in version ", mapping.version()),
                        mapping.state().name(),
                        mapping.madeByDecision() ? ", made by a decision" : "");
    }

    private static String decision(DecisionResult decision) {
        return "%s on %s %s"
                .formatted(
                        decision.decision(),
                        decision.criterion(),
                        decision.state().name());
    }

    private static Stream<String> credit(CreditSummary credit) {
        String total = "credit %d counted, %d awarded here, %d awarded elsewhere"
                .formatted(
                        credit.achieved().value() + credit.recognised().value(),
                        credit.awardedHere().value(),
                        credit.awardedElsewhere().value());
        Stream<String> parts =
                credit.parts().stream().filter(part -> part.state().isHeld()).map(part -> "credit " + part);
        return Stream.concat(Stream.of(total), parts);
    }

    private static Stream<String> rules(CoverageReport report) {
        return Stream.of(
                        report.rules().map(rules -> "rules " + answer(rules)),
                        report.selection().map(rules -> "selection " + answer(rules)),
                        report.rules()
                                .map(rules -> "qualification " + (report.isComplete() ? "" : "not ") + "complete"))
                .flatMap(Optional::stream);
    }

    private static String answer(CombinationResult rules) {
        String credit = "%s, %d credits counted"
                .formatted(rules.answer().name(), rules.creditCounted().value());
        return rules.answer() == Answer.SHORT
                ? credit + ", %d short".formatted(rules.shortfallCredit().value())
                : credit;
    }

    private static Stream<String> certification(CoverageReport report) {
        Stream<String> units = report.units().stream().map(VerdictLines::certification);
        Stream<String> whole = report.certification().stream()
                .flatMap(state -> report.qualification().stream()
                        .map(all ->
                                "certification %s %s".formatted(all.identifier().text(), state.name())));
        return Stream.concat(units, whole);
    }

    private static String certification(UnitCoverage unit) {
        List<String> reasons = unit.notClaimableBecause();
        return "certification %s %s%s"
                .formatted(
                        unit.identifier().text(),
                        unit.certification().name(),
                        reasons.isEmpty() ? "" : ": " + String.join("; ", reasons));
    }

    private static String gap(Gap gap) {
        return gap.candidates().isEmpty() ? "gap " + gap : "gap %s %s".formatted(gap, gap.candidates());
    }

    /** Tells what was found, but not where in the file. */
    private static String finding(Finding finding) {
        return "finding %s: %s %s; %s [%s]"
                .formatted(
                        finding.severity().label(),
                        finding.place(),
                        finding.message(),
                        finding.advice(),
                        finding.code());
    }

    private static String told(String before, Optional<?> what) {
        return what.map(known -> before + known).orElse("");
    }
}
