package io.github.qcf4j.testkit;

import io.github.qcf4j.finding.Place;
import io.github.qcf4j.finding.PlaceKind;
import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.mapping.CriterionCoverage;
import io.github.qcf4j.mapping.Gap;
import io.github.qcf4j.mapping.GapKind;
import io.github.qcf4j.mapping.PortfolioMapper;
import io.github.qcf4j.mapping.RequirementCoverage;
import io.github.qcf4j.mapping.Shortfall;
import io.github.qcf4j.mapping.UnitCoverage;
import io.github.qcf4j.mapping.UnitCredit;
import io.github.qcf4j.mapping.UnitState;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.QualificationIdentifier;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.testkit.ReferenceVerdicts.CreditVerdict;
import io.github.qcf4j.testkit.ReferenceVerdicts.CriterionVerdict;
import io.github.qcf4j.testkit.ReferenceVerdicts.DecisionVerdict;
import io.github.qcf4j.testkit.ReferenceVerdicts.GapVerdict;
import io.github.qcf4j.testkit.ReferenceVerdicts.MappingVerdict;
import io.github.qcf4j.testkit.ReferenceVerdicts.RequirementVerdict;
import io.github.qcf4j.testkit.ReferenceVerdicts.UnitVerdict;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A coverage report told as the reference tells its verdicts, so that the two can be compared. */
final class ReportVerdicts {

    private final CoverageReport report;

    private ReportVerdicts(CoverageReport report) {
        this.report = report;
    }

    /** Returns the report on a case. */
    static CoverageReport report(GeneratedCase generated) {
        PortfolioMapper mapper = generated.mapper();
        Optional<QualificationIdentifier> named = generated.named();
        return named.isPresent()
                ? mapper.map(generated.portfolio(), named.get(), generated.asOf())
                : mapper.map(generated.portfolio(), generated.asOf());
    }

    /** Returns the verdicts of the mapper on a case. */
    static ReferenceVerdicts byMapper(GeneratedCase generated) {
        return of(report(generated));
    }

    /** Returns the verdicts of a report. */
    static ReferenceVerdicts of(CoverageReport report) {
        return new ReportVerdicts(report).verdicts();
    }

    private ReferenceVerdicts verdicts() {
        return new ReferenceVerdicts(
                report.learner(),
                report.asOf(),
                report.qualification().map(Qualification::qualificationVersion),
                report.units().stream().map(this::unit).toList(),
                report.mappings().stream()
                        .map(mapping -> new MappingVerdict(
                                mapping.evidence(),
                                mapping.criterion(),
                                mapping.state().name()))
                        .toList(),
                report.decisions().stream()
                        .map(decision -> new DecisionVerdict(
                                ReferenceAnswer.told(decision.decision()),
                                decision.decision().outcome(),
                                decision.criterion(),
                                decision.state().name()))
                        .toList(),
                report.gaps().stream()
                        .filter(gap -> !isOfRules(gap))
                        .map(ReportVerdicts::gap)
                        .toList(),
                Optional.of(report.gaps().stream()
                        .filter(ReportVerdicts::isOfRules)
                        .map(ReportVerdicts::gap)
                        .toList()),
                report.progress());
    }

    private static boolean isOfRules(Gap gap) {
        return gap.kind() == GapKind.GROUP || gap.kind() == GapKind.RULE;
    }

    private UnitVerdict unit(UnitCoverage unit) {
        return new UnitVerdict(
                unit.unit().unitVersion(),
                unit.state().name(),
                unit.selection().name(),
                unit.dateAchieved(),
                unit.progress(),
                credit(unit),
                unit.certification().name(),
                unit.criteria().stream().map(ReportVerdicts::criterion).toList(),
                unit.isSelected()
                        ? unit.requirements().stream()
                                .map(ReportVerdicts::requirement)
                                .toList()
                        : List.of());
    }

    private Optional<CreditVerdict> credit(UnitCoverage unit) {
        UnitIdentifier identifier = unit.identifier();
        return report.credit().parts().stream()
                .filter(part -> part.unit().equals(identifier))
                .filter(part -> part.state() == UnitState.ACHIEVED || part.state() == UnitState.RECOGNISED)
                .map(ReportVerdicts::credit)
                .findFirst();
    }

    private static CreditVerdict credit(UnitCredit part) {
        return new CreditVerdict(
                part.counted(), part.awarded(), part.awardedWhere().name(), part.route());
    }

    private static CriterionVerdict criterion(CriterionCoverage criterion) {
        return new CriterionVerdict(
                criterion.reference(),
                criterion.status().name(),
                criterion.needed(),
                criterion.counted(),
                criterion.awaiting(),
                criterion.notYetMet(),
                criterion.lapsed(),
                criterion.lacking().stream()
                        .map(lack -> lack.evidence() + " " + lack.demand())
                        .sorted()
                        .toList(),
                criterion.route());
    }

    private static RequirementVerdict requirement(RequirementCoverage requirement) {
        return new RequirementVerdict(
                told(requirement.place()),
                requirement.shortfalls().stream()
                        .map(shortfall -> shortfall(requirement, shortfall))
                        .toList());
    }

    private static GapVerdict shortfall(RequirementCoverage requirement, Shortfall shortfall) {
        String place = shortfall.criterion().map(Object::toString).orElseGet(() -> told(requirement.place()));
        return new GapVerdict(shortfall.kind().name(), place, shortfall.what(), shortfall.missing());
    }

    private static GapVerdict gap(Gap gap) {
        return new GapVerdict(gap.kind().name(), told(gap.place()), gap.message(), gap.missing());
    }

    /** Returns a place without the version of the unit or the qualification. */
    private static String told(Place place) {
        String whole = place.unit()
                .map(UnitIdentifier::text)
                .or(() -> place.qualification().map(QualificationIdentifier::text))
                .orElse("");
        if (place.kind() == PlaceKind.UNIT || place.kind() == PlaceKind.QUALIFICATION) {
            return whole;
        }
        if (place.kind() == PlaceKind.CRITERION) {
            return whole + " " + place.detail();
        }
        return whole + " " + place.kind().name().toLowerCase(Locale.ROOT) + " " + place.detail();
    }
}
