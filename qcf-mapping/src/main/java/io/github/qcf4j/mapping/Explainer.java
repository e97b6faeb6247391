package io.github.qcf4j.mapping;

import io.github.qcf4j.combination.CombinationResult;
import io.github.qcf4j.explanation.ExplainedKind;
import io.github.qcf4j.explanation.ExplainedNumber;
import io.github.qcf4j.explanation.ExplainedQuestion;
import io.github.qcf4j.explanation.ExplainedVerdict;
import io.github.qcf4j.explanation.Explanation;
import io.github.qcf4j.finding.Place;
import io.github.qcf4j.finding.PlaceKind;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.UnitVersion;
import io.github.qcf4j.portfolio.Registration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Explains what a report says of a place (V3, V4, V5, V7). */
final class Explainer {

    private final CoverageReport report;
    private final Mapped mapped;
    private final ExplainedQuestion question;

    Explainer(CoverageReport report, Mapped mapped) {
        this.report = report;
        this.mapped = mapped;
        this.question = report.registration()
                .map(Registration::qualification)
                .map(qualification -> ExplainedQuestion.of(report.learner(), report.asOf(), qualification))
                .orElseGet(() -> ExplainedQuestion.of(report.learner(), report.asOf()));
    }

    /**
     * Returns why what the report says of a place is so.
     *
     * @throws IllegalArgumentException  if the report says nothing of the place
     */
    Explanation explain(Place place) {
        return found(place)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Place '%s' must be one that the report answers: %s, or an outcome, a criterion or a requirement there"
                                .formatted(place, known())));
    }

    private String known() {
        return Stream.concat(
                        report.qualification().map(Qualification::qualificationVersion).map(Place::of).stream(),
                        mapped.units().stream().map(unit -> unit.plan().place()))
                .map(known -> "'%s'".formatted(known))
                .collect(Collectors.joining(", "));
    }

    private Optional<Explanation> found(Place place) {
        if (place.kind() == PlaceKind.QUALIFICATION) {
            return report.qualification()
                    .filter(qualification -> place.equals(Place.of(qualification.qualificationVersion())))
                    .map(qualification -> rulesOf(place));
        }
        if (place.kind() == PlaceKind.OVERLAY) {
            return mapped.units().stream()
                    .flatMap(unit -> requirement(unit, place).stream())
                    .findFirst();
        }
        Optional<UnitVersion> version = place.unitVersion();
        return mapped.units().stream()
                .filter(unit ->
                        version.filter(unit.plan().unit().unitVersion()::equals).isPresent())
                .findFirst()
                .flatMap(unit -> part(unit, place));
    }

    private Optional<Explanation> part(UnitStanding unit, Place place) {
        return switch (place.kind()) {
            case UNIT -> Optional.of(explainer(unit).unit());
            case OUTCOME -> unit.plan().unit().outcome(place.detail()).map(explainer(unit)::outcome);
            case CRITERION ->
                Optional.ofNullable(unit.plan().criterion(place.detail())).map(explainer(unit)::criterion);
            case REQUIREMENT -> requirement(unit, place);
            default -> Optional.empty();
        };
    }

    private Optional<Explanation> requirement(UnitStanding unit, Place place) {
        return unit.plan().requirements().stream()
                .filter(requirement -> requirement.place().equals(place))
                .findFirst()
                .map(explainer(unit)::requirement);
    }

    private UnitExplainer explainer(UnitStanding unit) {
        return new UnitExplainer(
                question, unit, report.unit(unit.plan().identifier()).orElseThrow());
    }

    private Explanation rulesOf(Place place) {
        CombinationResult rules = report.rules().orElseThrow();
        List<UnitStanding> told = mapped.units().stream()
                .filter(unit -> unit.state().isHeld() || unit.selection().isSelected())
                .toList();
        List<Explanation> units =
                told.stream().map(unit -> explainer(unit).unitAlone()).toList();
        return Explanation.builder(
                        question,
                        ExplainedKind.QUALIFICATION,
                        place,
                        ExplainedVerdict.valueOf(rules.answer().name()),
                        "V7.14")
                .number(ExplainedNumber.HELD, (int)
                        told.stream().filter(unit -> unit.state().isHeld()).count())
                .number(ExplainedNumber.SELECTED, (int) mapped.selected().count())
                .records(new OtherClaims(mapped.evidenced())
                        .registrations(report.registration().orElseThrow()))
                .reasons(reasons(rules))
                .children(units)
                .build();
    }

    /** Returns why the units held are not enough, or that it is not known; the certificate where there is one. */
    private static List<String> reasons(CombinationResult rules) {
        return switch (rules.answer()) {
            case SATISFIED ->
                List.of("%s units count for %s credits"
                        .formatted(
                                rules.assignment().size(), rules.creditCounted().value()));
            case UNKNOWN -> rules.unknowns();
            case SHORT ->
                rules.certificate()
                        .map(certificate -> certificate.obstacle().steps())
                        .orElseGet(() -> shortfalls(rules));
        };
    }

    private static List<String> shortfalls(CombinationResult rules) {
        List<String> reasons = new ArrayList<>();
        rules.groups().forEach(group -> reasons.addAll(group.reasons()));
        rules.rules().forEach(rule -> reasons.addAll(rule.reasons()));
        return reasons;
    }
}
