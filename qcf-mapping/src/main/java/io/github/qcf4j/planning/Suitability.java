package io.github.qcf4j.planning;

import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.mapping.DecisionResult;
import io.github.qcf4j.mapping.DecisionState;
import io.github.qcf4j.model.AssessorCompetence;
import io.github.qcf4j.model.EvidenceRequirement;
import io.github.qcf4j.model.PersonRole;
import io.github.qcf4j.portfolio.CoveragePolicy;
import io.github.qcf4j.portfolio.CurrencyMeasure;
import io.github.qcf4j.portfolio.Person;
import io.github.qcf4j.portfolio.PersonRule;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether a candidate would count for a criterion (V3.9, V5.1 to V5.3, V6).
 * <p>
 * An activity is assessed on the day it happens; evidence that nobody has assessed yet, on the day that is asked about.
 */
final class Suitability {

    private final CoverageReport report;
    private final CoveragePolicy policy;
    private final LocalDate day;
    private final Map<String, LocalDate> firstAssessed = new LinkedHashMap<>();

    Suitability(CoverageReport report) {
        this.report = report;
        this.policy = report.policy();
        this.day = report.asOf();
        for (DecisionResult result : report.decisions()) {
            if (result.state().compareTo(DecisionState.SET_ASIDE) >= 0) {
                LocalDate on = result.decision().on();
                result.decision()
                        .evidence()
                        .forEach(item ->
                                firstAssessed.merge(item, on, (one, other) -> one.isBefore(other) ? one : other));
            }
        }
    }

    /** Returns why the candidate would not count for the criterion, unless it would. */
    Optional<RefusalReason> refusal(Candidate candidate, CriterionStanding criterion) {
        if (candidate.activity().isEvidence() && candidate.held().isEmpty()) {
            return Optional.of(RefusalReason.UNKNOWN_EVIDENCE);
        }
        if (candidate
                .held()
                .filter(item -> item.isWithdrawnFor(criterion.reference()))
                .isPresent()) {
            return Optional.of(RefusalReason.WITHDRAWN);
        }
        if (candidate.firstDay().filter(day::isBefore).isPresent()) {
            return Optional.of(RefusalReason.TOO_LATE);
        }
        for (EvidenceRequirement requirement : criterion.required()) {
            Optional<RefusalReason> refusal = refusal(candidate, criterion, requirement);
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        if (policy.currency()
                .filter(window -> !isCurrent(candidate, criterion, window))
                .isPresent()) {
            return Optional.of(RefusalReason.NOT_CURRENT);
        }
        if (candidate
                .held()
                .flatMap(item -> item.evidence().expires())
                .filter(day::isAfter)
                .isPresent()) {
            return Optional.of(RefusalReason.ENDED);
        }
        return mayAssess(candidate, criterion) ? Optional.empty() : Optional.of(RefusalReason.ASSESSOR_NOT_ADMITTED);
    }

    private Optional<RefusalReason> refusal(
            Candidate candidate, CriterionStanding criterion, EvidenceRequirement requirement) {
        boolean allowed = requirement
                .simulation()
                .flatMap(rule -> candidate
                        .setting()
                        .map(setting -> rule.admits(setting, criterion.number(), candidate.isSimulationAgreed(day))))
                .orElse(true);
        if (!allowed) {
            return Optional.of(RefusalReason.SIMULATION_NOT_ALLOWED);
        }
        if (candidate.method().filter(requirement.prohibitedMethods()::contains).isPresent()) {
            return Optional.of(RefusalReason.METHOD_PROHIBITED);
        }
        if (requirement
                .currency()
                .filter(window -> !isCurrent(candidate, criterion, window))
                .isPresent()) {
            return Optional.of(RefusalReason.NOT_CURRENT);
        }
        return requirement
                        .validFor()
                        .filter(period -> !isWithin(candidate, period, day))
                        .isPresent()
                ? Optional.of(RefusalReason.ENDED)
                : Optional.empty();
    }

    private boolean isCurrent(Candidate candidate, CriterionStanding criterion, Period window) {
        if (policy.currencyMeasure() == CurrencyMeasure.AS_OF) {
            return isWithin(candidate, window, day);
        }
        if (policy.currencyMeasure() == CurrencyMeasure.SIGN_OFF) {
            return criterion
                    .signedOff()
                    .map(on -> isWithin(candidate, window, on))
                    .orElse(true);
        }
        LocalDate assessed = candidate.held().isPresent()
                ? firstAssessed.getOrDefault(candidate.reference(), day)
                : candidate.lastDay().orElse(day);
        return isWithin(candidate, window, assessed);
    }

    /** Returns whether a day is within a period from when the candidate last occurs; undated it always is. */
    private static boolean isWithin(Candidate candidate, Period period, LocalDate on) {
        try {
            return candidate
                    .lastDay()
                    .map(last -> !last.plus(period).isBefore(on))
                    .orElse(true);
        } catch (DateTimeException | ArithmeticException beyond) {
            return true;
        }
    }

    private boolean mayAssess(Candidate candidate, CriterionStanding criterion) {
        Optional<String> assessor = candidate.activity().assessor();
        if (assessor.isEmpty()) {
            return true;
        }
        boolean isLearner = assessor.get().equals(report.learner()) && asks(PersonRule.LEARNER_DECIDES);
        boolean isWitness = asks(PersonRule.WITNESS_DECIDES)
                && candidate
                        .held()
                        .filter(item -> item.method()
                                .filter(method -> method.isTestimony())
                                .isPresent())
                        .flatMap(item -> item.evidence().by())
                        .equals(assessor);
        Optional<Person> person = report.portfolio().person(assessor.get());
        return !isLearner
                && !isWitness
                && person.map(known -> mayAssess(known, candidate, criterion)).orElse(true);
    }

    /** A decision that needs a countersignature is taken to get one. */
    private boolean mayAssess(Person person, Candidate candidate, CriterionStanding criterion) {
        List<PersonRole> roles = person.rolesOn(candidate.activity().on().orElse(day));
        boolean inRole = person.roles().isEmpty()
                || roles.stream().anyMatch(PersonRole::mayAssess)
                || !asks(PersonRule.NON_ASSESSOR_DECIDES);
        boolean competent = person.competences().isEmpty()
                || !asks(PersonRule.COMPETENCE_LACKING)
                || competences(criterion)
                        .allMatch(needed -> person.competences().contains(needed)
                                || person.competences().contains(AssessorCompetence.OCCUPATIONALLY_COMPETENT));
        return inRole && competent;
    }

    private static Stream<AssessorCompetence> competences(CriterionStanding criterion) {
        return criterion.required().stream()
                .map(EvidenceRequirement::assessorCompetence)
                .flatMap(Optional::stream);
    }

    private boolean asks(PersonRule rule) {
        return !policy.waives(rule);
    }
}
