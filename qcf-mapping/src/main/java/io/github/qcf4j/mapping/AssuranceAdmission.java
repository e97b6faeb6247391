package io.github.qcf4j.mapping;

import io.github.qcf4j.finding.Place;
import io.github.qcf4j.model.PersonRole;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.portfolio.AssuranceTarget;
import io.github.qcf4j.portfolio.Attestation;
import io.github.qcf4j.portfolio.CoveragePolicy;
import io.github.qcf4j.portfolio.Decision;
import io.github.qcf4j.portfolio.Person;
import io.github.qcf4j.portfolio.PersonRule;
import io.github.qcf4j.portfolio.Portfolio;
import io.github.qcf4j.portfolio.QualityAssurance;
import io.github.qcf4j.portfolio.RecordKind;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whose quality assurance counts, and what is told of the others (V6.8). */
final class AssuranceAdmission {

    private final Portfolio portfolio;
    private final CoveragePolicy policy;
    private final Question question;
    private final LocalDate asOf;
    private final FindingList findings;
    private final Roles roles = new Roles();
    private final Map<UnitIdentifier, Set<String>> assessorsByUnit = new LinkedHashMap<>();
    private final Set<String> assessors = new LinkedHashSet<>();

    private AssuranceAdmission(
            Portfolio portfolio,
            CoveragePolicy policy,
            Question question,
            Records records,
            LocalDate asOf,
            FindingList findings) {
        this.portfolio = portfolio;
        this.policy = policy;
        this.question = question;
        this.asOf = asOf;
        this.findings = findings;
        for (CriterionRecords criterion : records.byCriterion()) {
            List<Judgement> judgements = criterion.judgements();
            for (int i = 0; i < judgements.size(); i++) {
                if (!criterion.isWithdrawn(i)) {
                    judgements
                            .get(i)
                            .decision()
                            .assessor()
                            .ifPresent(assessor -> add(criterion.reference().unit(), assessor));
                }
            }
        }
    }

    /** Returns the quality assurance that counts by a day, and tells why other does not. */
    static List<Assured> counted(
            Portfolio portfolio,
            CoveragePolicy policy,
            Question question,
            Withdrawals withdrawals,
            Records records,
            LocalDate asOf,
            FindingList findings) {
        if (portfolio.qualityAssurance().isEmpty()) {
            return List.of();
        }
        AssuranceAdmission admission = new AssuranceAdmission(portfolio, policy, question, records, asOf, findings);
        return portfolio.qualityAssurance().stream()
                .filter(assurance -> !assurance.on().isAfter(asOf) && !withdrawals.isWithdrawn(assurance))
                .filter(admission::counts)
                .map(assurance -> new Assured(assurance, admission.from(assurance)))
                .toList();
    }

    private void add(UnitIdentifier unit, String assessor) {
        assessors.add(assessor);
        assessorsByUnit.computeIfAbsent(unit, decided -> new LinkedHashSet<>()).add(assessor);
    }

    private boolean counts(QualityAssurance assurance) {
        if (!isTargetKnown(assurance.target())) {
            tell(MappingFinding.ASSURANCE_TARGET_UNKNOWN, assurance, "is of something that is not recorded");
            return false;
        }
        Optional<String> person = assurance.person();
        if (person.isEmpty()) {
            return true;
        }
        if (person.get().equals(portfolio.learner())) {
            return refuse(MappingFinding.ASSURANCE_BY_LEARNER, assurance, "is by the learner");
        }
        if (!policy.waives(PersonRule.ASSESSOR_ASSURES)
                && assessors(assurance.target()).contains(person.get())) {
            return refuse(MappingFinding.ASSURANCE_BY_ASSESSOR, assurance, "is by '%s', who decided what is sampled");
        }
        return portfolio
                .person(person.get())
                .map(recorded -> counts(assurance, recorded))
                .orElse(true);
    }

    private boolean counts(QualityAssurance assurance, Person person) {
        List<PersonRole> assuring = assuring(assurance, person);
        if (assuring.isEmpty()) {
            return person.roles().isEmpty()
                    || refuse(
                            MappingFinding.ASSURANCE_BY_NON_ASSURER,
                            assurance,
                            "is by '%s', who is no such quality assurer on " + assurance.on());
        }
        if (assuring.stream().allMatch(PersonRole::isTrainee)
                && seconded(assurance).isEmpty()) {
            return refuse(
                    MappingFinding.ASSURANCE_NOT_COUNTERSIGNED,
                    assurance,
                    "is by '%s', who is in training, and not countersigned");
        }
        return true;
    }

    private List<PersonRole> assuring(QualityAssurance assurance, Person person) {
        return roles.on(person, assurance.on()).stream()
                .filter(role -> role.mayAssureQuality(assurance.by()))
                .toList();
    }

    /** Returns since when quality assurance that counts does: a trainee's from its countersignature on. */
    private LocalDate from(QualityAssurance assurance) {
        List<PersonRole> assuring = assurance
                .person()
                .flatMap(portfolio::person)
                .map(person -> assuring(assurance, person))
                .orElse(List.of());
        boolean trainee = !assuring.isEmpty() && assuring.stream().allMatch(PersonRole::isTrainee);
        return seconded(assurance)
                .filter(day -> trainee)
                .map(day -> Days.later(day, assurance.on()))
                .orElse(assurance.on());
    }

    /** Returns the day of the countersignature, as far as there is one that counts. */
    private Optional<LocalDate> seconded(QualityAssurance assurance) {
        return assurance
                .countersigned()
                .filter(second -> !second.on().isAfter(asOf))
                .filter(second -> !assurance.person().equals(Optional.of(second.by())))
                .filter(second -> maySecond(assurance, second))
                .map(Attestation::on);
    }

    private boolean maySecond(QualityAssurance assurance, Attestation second) {
        if (second.by().equals(portfolio.learner())) {
            return false;
        }
        Optional<Person> person = portfolio.person(second.by());
        if (person.isEmpty()) {
            return true;
        }
        return !person.get().hasInterest()
                && (person.get().roles().isEmpty()
                        || roles.on(person.get(), second.on()).stream()
                                .anyMatch(role -> role.mayAssureQuality(assurance.by()) && !role.isTrainee()));
    }

    private boolean isTargetKnown(AssuranceTarget target) {
        if (target instanceof AssuranceTarget.OfDecision decision) {
            return portfolio.decision(decision.reference()).isPresent();
        }
        return !(target instanceof AssuranceTarget.OfUnit unit)
                || question.unit(unit.unit()).isPresent();
    }

    private Set<String> assessors(AssuranceTarget target) {
        if (target instanceof AssuranceTarget.OfDecision decision) {
            return portfolio
                    .decision(decision.reference())
                    .flatMap(Decision::assessor)
                    .map(Set::of)
                    .orElse(Set.of());
        }
        return target instanceof AssuranceTarget.OfUnit unit
                ? assessorsByUnit.getOrDefault(unit.unit(), Set.of())
                : assessors;
    }

    private boolean refuse(MappingFinding kind, QualityAssurance assurance, String message) {
        tell(kind, assurance, message.formatted(assurance.person().orElse("")));
        return false;
    }

    private void tell(MappingFinding kind, QualityAssurance assurance, String message) {
        findings.add(kind, assurance, place(assurance.target()), message);
    }

    private Place place(AssuranceTarget target) {
        if (target instanceof AssuranceTarget.OfDecision decision) {
            return findings.of(RecordKind.DECISION, decision.reference());
        }
        if (target instanceof AssuranceTarget.OfUnit unit) {
            return question.unit(unit.unit()).map(UnitPlan::place).orElseGet(() -> Place.of(unit.unit()));
        }
        return findings.learner();
    }
}
