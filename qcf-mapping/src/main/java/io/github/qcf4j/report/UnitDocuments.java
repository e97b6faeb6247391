package io.github.qcf4j.report;

import io.github.qcf4j.mapping.ChoiceCoverage;
import io.github.qcf4j.mapping.CriterionCoverage;
import io.github.qcf4j.mapping.OutcomeCoverage;
import io.github.qcf4j.mapping.RequirementCoverage;
import io.github.qcf4j.mapping.Shortfall;
import io.github.qcf4j.mapping.UnitCoverage;
import io.github.qcf4j.model.Credit;
import io.github.qcf4j.model.Level;

/** Writes what a report says of a unit down as a document, part by part. */
final class UnitDocuments {

    private UnitDocuments() {}

    static UnitCoverageDocument unit(UnitCoverage unit) {
        return new UnitCoverageDocument(
                unit.identifier().text(),
                unit.unit().version().label(),
                unit.unit().title(),
                unit.unit().level().map(Level::code).orElse(null),
                unit.unit().credit().map(Credit::value).orElse(null),
                unit.state().name(),
                unit.selection().name(),
                unit.route().map(Enum::name).orElse(null),
                ReportDocuments.day(unit.dateAchieved()),
                ReportDocuments.day(unit.signedOff()),
                unit.certification().name(),
                unit.notClaimableBecause(),
                ReportDocuments.progress(unit.progress()),
                unit.outcomes().stream().map(UnitDocuments::outcome).toList(),
                unit.choices().stream().map(UnitDocuments::choice).toList(),
                unit.requirements().stream().map(UnitDocuments::requirement).toList());
    }

    private static UnitCoverageDocument.Outcome outcome(OutcomeCoverage outcome) {
        return new UnitCoverageDocument.Outcome(
                outcome.outcome().number(),
                outcome.outcome().statement(),
                ReportDocuments.progress(outcome.progress()),
                outcome.criteria().stream().map(UnitDocuments::criterion).toList());
    }

    private static UnitCoverageDocument.Criterion criterion(CriterionCoverage criterion) {
        return new UnitCoverageDocument.Criterion(
                criterion.reference().toString(),
                criterion.criterion().statement(),
                criterion.status().name(),
                criterion.route().map(Enum::name).orElse(null),
                criterion.needed(),
                criterion.counted(),
                criterion.lapsed(),
                criterion.partlyMet(),
                criterion.awaiting(),
                criterion.notYetMet(),
                criterion.lacking().stream()
                        .map(lack -> new UnitCoverageDocument.Lack(
                                lack.evidence(), lack.demand().name()))
                        .toList(),
                criterion.metUntil().map(Object::toString).orElse(null));
    }

    private static UnitCoverageDocument.Choice choice(ChoiceCoverage choice) {
        return new UnitCoverageDocument.Choice(
                choice.choice().atLeast(), choice.choice().criteria(), choice.met());
    }

    private static UnitCoverageDocument.Requirement requirement(RequirementCoverage requirement) {
        return new UnitCoverageDocument.Requirement(
                requirement.place().toString(),
                requirement.requirement().strength().name(),
                requirement.isMet(),
                requirement.shortfalls().stream().map(UnitDocuments::shortfall).toList());
    }

    private static UnitCoverageDocument.Shortfall shortfall(Shortfall shortfall) {
        return new UnitCoverageDocument.Shortfall(
                shortfall.kind().code(),
                shortfall.criterion().map(Object::toString).orElse(null),
                shortfall.what(),
                shortfall.remedy(),
                shortfall.candidates(),
                shortfall.missing());
    }
}
