package io.github.qcf4j.report;

import io.github.qcf4j.combination.CombinationResult;
import io.github.qcf4j.combination.GroupResult;
import io.github.qcf4j.combination.RuleResult;
import io.github.qcf4j.combination.UncountedUnit;
import io.github.qcf4j.document.PolicyDocument;
import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.Location;
import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.mapping.CreditSummary;
import io.github.qcf4j.mapping.DecisionResult;
import io.github.qcf4j.mapping.EvidenceUse;
import io.github.qcf4j.mapping.Gap;
import io.github.qcf4j.mapping.Lapse;
import io.github.qcf4j.mapping.MappingResult;
import io.github.qcf4j.mapping.UnitCredit;
import io.github.qcf4j.model.Credit;
import io.github.qcf4j.model.Fraction;
import io.github.qcf4j.model.Level;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.model.Version;
import io.github.qcf4j.portfolio.CoveragePolicy;
import io.github.qcf4j.portfolio.Registration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes a report down as a document, part by part. */
final class ReportDocuments {

    private final CoverageReport report;

    ReportDocuments(CoverageReport report) {
        this.report = report;
    }

    CoverageReportDocument report() {
        return new CoverageReportDocument(
                CoverageReportDocument.FORMAT,
                report.learner(),
                report.asOf().toString(),
                policy(report.policy()),
                report.qualification().map(ReportDocuments::qualification).orElse(null),
                report.registration().map(ReportDocuments::registration).orElse(null),
                report.unitsInferred(),
                report.isComplete(),
                report.certification().map(Enum::name).orElse(null),
                progress(report.progress()),
                credit(report.credit()),
                report.rules().map(ReportDocuments::combination).orElse(null),
                report.selection().map(ReportDocuments::combination).orElse(null),
                report.units().stream().map(UnitDocuments::unit).toList(),
                report.evidence().stream().map(ReportDocuments::evidence).toList(),
                report.mappings().stream().map(ReportDocuments::mapping).toList(),
                report.decisions().stream().map(ReportDocuments::decision).toList(),
                report.gaps().stream().map(ReportDocuments::gap).toList(),
                report.lapses().stream().map(ReportDocuments::lapse).toList(),
                report.findings().stream().map(ReportDocuments::finding).toList());
    }

    private static @Nullable PolicyDocument policy(CoveragePolicy policy) {
        return policy.equals(CoveragePolicy.anyAccepted()) ? null : PolicyDocument.of(policy);
    }

    private static CoverageReportDocument.Qualification qualification(Qualification qualification) {
        return new CoverageReportDocument.Qualification(
                qualification.identifier().text(),
                qualification.version().label(),
                qualification.title(),
                qualification.level().map(Level::code).orElse(null));
    }

    private static CoverageReportDocument.Registration registration(Registration registration) {
        return new CoverageReportDocument.Registration(
                registration.on().toString(),
                registration.version().map(Version::label).orElse(null),
                registration.pathway().orElse(null),
                registration.units().stream().map(UnitIdentifier::text).toList());
    }

    static CoverageReportDocument.Progress progress(Fraction progress) {
        return new CoverageReportDocument.Progress(progress.part(), progress.whole());
    }

    private static CreditDocument credit(CreditSummary credit) {
        return new CreditDocument(
                credit.achieved().value(),
                credit.recognised().value(),
                credit.ready().value(),
                credit.inProgress().value(),
                credit.awardedHere().value(),
                credit.awardedElsewhere().value(),
                credit.parts().stream().map(ReportDocuments::credit).toList(),
                credit.notRecorded().stream().map(UnitIdentifier::text).toList());
    }

    private static CreditDocument.Unit credit(UnitCredit credit) {
        return new CreditDocument.Unit(
                credit.unit().text(),
                credit.state().name(),
                credit.route().map(Enum::name).orElse(null),
                credit.counted().map(Credit::value).orElse(null),
                credit.awarded().map(Credit::value).orElse(null),
                credit.awardedWhere().name());
    }

    private static CombinationDocument combination(CombinationResult result) {
        return new CombinationDocument(
                result.answer().name(),
                result.way().toString(),
                result.ways().stream()
                        .map(way -> new CombinationDocument.Way(
                                way.way().toString(), way.answer().name()))
                        .toList(),
                result.creditCounted().value(),
                result.shortfallCredit().value(),
                result.proven(),
                result.groups().stream().map(ReportDocuments::group).toList(),
                result.rules().stream().map(ReportDocuments::rule).toList(),
                result.notCounted().stream().map(ReportDocuments::notCounted).toList(),
                result.unknowns(),
                result.notes());
    }

    private static CombinationDocument.NotCounted notCounted(UncountedUnit unit) {
        return new CombinationDocument.NotCounted(
                unit.held().unit().text(), unit.reason().name(), unit.sentence());
    }

    private static CombinationDocument.Group group(GroupResult group) {
        return new CombinationDocument.Group(
                group.name(),
                group.sentence(),
                group.answer().name(),
                group.creditHeld().value(),
                group.creditGiven().value(),
                group.creditNeeded().value(),
                group.unitsHeld(),
                group.unitsNeeded(),
                group.unitsCounted().stream().map(UnitIdentifier::text).toList(),
                group.candidates().stream().map(UnitIdentifier::text).toList(),
                group.reasons());
    }

    private static CombinationDocument.Rule rule(RuleResult rule) {
        return new CombinationDocument.Rule(
                rule.ordinal(),
                rule.pathway().orElse(null),
                rule.size().orElse(null),
                rule.sentence(),
                rule.answer().name(),
                rule.held(),
                rule.needed(),
                rule.reasons());
    }

    private static CoverageReportDocument.Evidence evidence(EvidenceUse evidence) {
        return new CoverageReportDocument.Evidence(
                evidence.reference(),
                evidence.method().map(Enum::name).orElse(null),
                evidence.occurred().stream().map(LocalDate::toString).toList(),
                day(evidence.produced()),
                day(evidence.expires()));
    }

    static @Nullable String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }

    private static CoverageReportDocument.Mapping mapping(MappingResult mapping) {
        return new CoverageReportDocument.Mapping(
                mapping.evidence(),
                mapping.criterion().toString(),
                mapping.version().map(Version::label).orElse(null),
                mapping.state().name(),
                mapping.madeByDecision());
    }

    private static CoverageReportDocument.Decision decision(DecisionResult result) {
        return new CoverageReportDocument.Decision(
                result.decision().reference().orElse(null),
                result.decision().on().toString(),
                List.copyOf(result.decision().evidence()),
                result.criterion().toString(),
                result.decision().outcome().name(),
                result.decision().assessor().orElse(null),
                result.state().name());
    }

    private static CoverageReportDocument.Gap gap(Gap gap) {
        return new CoverageReportDocument.Gap(
                gap.code(), gap.place().toString(), gap.message(), gap.remedy(), gap.candidates(), gap.missing());
    }

    private static CoverageReportDocument.Lapse lapse(Lapse lapse) {
        return new CoverageReportDocument.Lapse(
                lapse.on().toString(), lapse.place().toString(), lapse.message(), lapse.items());
    }

    private static CoverageReportDocument.Finding finding(Finding finding) {
        return new CoverageReportDocument.Finding(
                finding.code(),
                finding.severity().name(),
                finding.place().toString(),
                finding.message(),
                finding.advice(),
                finding.location().map(Location::toString).orElse(null));
    }
}
