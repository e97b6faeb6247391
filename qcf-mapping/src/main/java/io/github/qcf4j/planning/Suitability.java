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
    private final OpenActions actions;
    private final Assurers assurers;
    private final Map<String, LocalDate> firstAssessed = new LinkedHashMap<>();

    Suitability(CoverageReport report) {
        this.report = report;
        this.policy = report.policy();
        this.day = report.asOf();
        this.actions = new OpenActions(report);
        this.assurers = new Assurers(report);
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
        Optional<RefusalReason> inadmissible = inadmissible(candidate, criterion);
        if (inadmissible.isPresent()) {
            return inadmissible;
        }
        Optional<RefusalReason> end = end(candidate, criterion);
        if (end.isPresent()) {
            return end;
        }
        if (actions.isOpen(criterion.reference().unit())) {
            return Optional.of(RefusalReason.ACTION_OPEN);
        }
        if (!mayAssess(candidate, criterion)) {
            return Optional.of(RefusalReason.ASSESSOR_NOT_ADMITTED);
        }
        return candidate
                .activity()
                .assessor()
                .filter(assessor ->
                        assurers.include(assessor, criterion.reference().unit()))
                .map(assessor -> RefusalReason.ASSESSOR_ASSURES);
    }

    /** Returns whether the candidate, ended or not, is something that the criterion may be assessed by. */
    boolean isAdmissible(Candidate candidate, CriterionStanding criterion) {
        return inadmissible(candidate, criterion).isEmpty();
    }

    private Optional<RefusalReason> inadmissible(Candidate candidate, CriterionStanding criterion) {
        return Stream.concat(
                        criterion.required().stream()
                                .map(requirement -> inadmissible(candidate, criterion, requirement)),
                        Stream.of(policy.currency()
                                .filter(window -> !isAsOf() && !isCurrent(candidate, criterion, window))
                                .map(window -> RefusalReason.NOT_CURRENT)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<RefusalReason> inadmissible(
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
        return requirement
                .currency()
                .filter(window -> !isAsOf() && !isCurrent(candidate, criterion, window))
                .map(window -> RefusalReason.NOT_CURRENT);
    }

    /** Returns why evidence that is admissible has ended, if it has: by its age too, where the day decides. */
    private Optional<RefusalReason> end(Candidate candidate, CriterionStanding criterion) {
        boolean tooOld = isAsOf()
                && Stream.concat(
                                policy.currency().stream(),
                                criterion.required().stream().flatMap(requirement -> requirement.currency().stream()))
                        .anyMatch(window -> !isWithin(candidate, window, day));
        if (tooOld) {
            return Optional.of(RefusalReason.NOT_CURRENT);
        }
        boolean expired = candidate
                .held()
                .flatMap(item -> item.evidence().expires())
                .filter(day::isAfter)
                .isPresent();
        boolean over = criterion.required().stream()
                .flatMap(requirement -> requirement.validFor().stream())
                .anyMatch(period -> !isWithin(candidate, period, day));
        return expired || over ? Optional.of(RefusalReason.ENDED) : Optional.empty();
    }

    private boolean isAsOf() {
        return policy.currencyMeasure() == CurrencyMeasure.AS_OF;
    }

    private boolean isCurrent(Candidate candidate, CriterionStanding criterion, Period window) {
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
