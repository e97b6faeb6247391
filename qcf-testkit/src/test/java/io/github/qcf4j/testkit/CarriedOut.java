package io.github.qcf4j.testkit;

import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.model.AssuranceBody;
import io.github.qcf4j.model.AssuranceOutcome;
import io.github.qcf4j.model.AuthenticationMethod;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.DecisionOutcome;
import io.github.qcf4j.model.EvidenceQuality;
import io.github.qcf4j.model.QualityJudgement;
import io.github.qcf4j.portfolio.Attestation;
import io.github.qcf4j.portfolio.Authentication;
import io.github.qcf4j.portfolio.Decision;
import io.github.qcf4j.portfolio.Evidence;
import io.github.qcf4j.portfolio.EvidenceBuilder;
import io.github.qcf4j.portfolio.EvidenceMapping;
import io.github.qcf4j.portfolio.PlannedActivity;
import io.github.qcf4j.portfolio.Portfolio;
import io.github.qcf4j.portfolio.PortfolioBuilder;
import io.github.qcf4j.portfolio.PortfolioRecord;
import io.github.qcf4j.portfolio.QualityAssurance;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a portfolio holds once activities took place, were offered for criteria, and were accepted. */
final class CarriedOut {

    private static final AuthenticationMethod HOW = AuthenticationMethod.values()[0];

    private final CoverageReport report;
    private final PortfolioBuilder builder;
    private final Set<LocalDate> taken = new TreeSet<>();

    private CarriedOut(CoverageReport report, Map<PlannedActivity, List<CriterionReference>> activities) {
        this.report = report;
        this.builder = Portfolio.builder(report.learner())
                .addAll(report.portfolio().records().stream()
                        .map(record -> authenticated(record, activities.keySet()))
                        .toList());
        report.portfolio().evidence().forEach(item -> taken.addAll(item.occurred()));
        activities.keySet().forEach(activity -> activity.on().ifPresent(taken::add));
    }

    /** Evidence that is chosen is authenticated, where a policy asks for that. */
    private static PortfolioRecord authenticated(PortfolioRecord record, Set<PlannedActivity> activities) {
        boolean chosen = record instanceof Evidence item
                && activities.stream().anyMatch(activity -> activity.reference().equals(item.identifier()));
        return chosen
                ? ((Evidence) record)
                        .toBuilder().authentication(Authentication.of(HOW)).build()
                : record;
    }

    /** Returns the portfolio, each activity being offered for the criteria named. */
    static Portfolio of(CoverageReport report, Map<PlannedActivity, List<CriterionReference>> activities) {
        CarriedOut carriedOut = new CarriedOut(report, activities);
        activities.forEach((activity, criteria) -> {
            if (!criteria.isEmpty()) {
                carriedOut.add(activity, criteria);
            }
        });
        if (!activities.isEmpty()) {
            carriedOut.closeActions();
        }
        return carriedOut.builder.build();
    }

    /** Internal quality assurance is content with what it asked for. */
    private void closeActions() {
        report.portfolio().qualityAssurance().stream()
                .filter(action -> action.outcome() == AssuranceOutcome.ACTION_REQUIRED)
                .filter(action -> !action.on().isAfter(report.asOf()))
                .map(QualityAssurance::target)
                .distinct()
                .forEach(target -> builder.qualityAssurance(
                        QualityAssurance.builder(target, AssuranceBody.INTERNAL, AssuranceOutcome.AGREED, report.asOf())
                                .person("assurer-second")
                                .build()));
    }

    private void add(PlannedActivity activity, List<CriterionReference> criteria) {
        LocalDate on = activity.isEvidence() ? report.asOf() : activity.on().orElseGet(this::dayOfItsOwn);
        LocalDate decided = activity.on().isPresent() && !activity.isEvidence() ? on : report.asOf();
        if (!activity.isEvidence()) {
            builder.evidence(evidence(activity, on));
        }
        for (CriterionReference criterion : criteria) {
            if (counts(activity, criterion) && !isMapped(activity, criterion)) {
                builder.mapping(EvidenceMapping.builder(activity.reference(), List.of(criterion))
                        .locator("page 1")
                        .on(on)
                        .build());
            }
            builder.mapping(EvidenceMapping.builder(activity.reference(), List.of(criterion))
                    .range(new TreeMap<>(activity.rangeFor(criterion)))
                    .locator("page 1")
                    .on(on)
                    .build());
        }
        List<CriterionReference> undecided = criteria.stream()
                .filter(criterion -> !counts(activity, criterion))
                .toList();
        if (!undecided.isEmpty()) {
            decide(activity, undecided, decided);
        }
    }

    /** Returns whether it is evidence that counts for the criterion already. */
    private boolean counts(PlannedActivity activity, CriterionReference criterion) {
        return report.unit(criterion.unit())
                .flatMap(unit -> unit.criterion(criterion.number()))
                .filter(coverage -> coverage.counted().contains(activity.reference()))
                .isPresent();
    }

    /** What counts by a decision alone, without a mapping, shows what it says itself; a mapping keeps that. */
    private boolean isMapped(PlannedActivity activity, CriterionReference criterion) {
        return report.portfolio().mappings().stream()
                .filter(mapping -> mapping.on().filter(report.asOf()::isBefore).isEmpty())
                .anyMatch(mapping -> mapping.evidence().equals(activity.reference())
                        && mapping.criteria().contains(criterion));
    }

    private void decide(PlannedActivity activity, List<CriterionReference> criteria, LocalDate decided) {
        String reference = "D-" + activity.reference();
        Decision.Builder decision = Decision.builder(
                        List.of(activity.reference()), criteria, DecisionOutcome.MET, decided)
                .reference(reference)
                .sequence(1000)
                .accepted(decided)
                .countersigned(Attestation.of("assessor-second", decided));
        Arrays.stream(EvidenceQuality.values()).forEach(quality -> decision.quality(quality, QualityJudgement.YES));
        activity.assessor().ifPresent(decision::assessor);
        builder.decision(decision.build());
        builder.qualityAssurance(
                reference, AssuranceBody.INTERNAL, AssuranceOutcome.AGREED, "assurer-second", report.asOf());
    }

    private static Evidence evidence(PlannedActivity activity, LocalDate on) {
        EvidenceBuilder evidence = Evidence.builder(activity.reference()).occurred(on);
        activity.method().ifPresent(evidence::method);
        activity.setting().ifPresent(evidence::setting);
        if (activity.isSimulationAgreed()) {
            evidence.simulationAgreed(Attestation.of("assurer-second", on));
        }
        return evidence.authentication(Authentication.of(HOW)).build();
    }

    private LocalDate dayOfItsOwn() {
        LocalDate day = report.asOf();
        while (!taken.add(day)) {
            day = day.minusDays(1);
        }
        return day;
    }
}
