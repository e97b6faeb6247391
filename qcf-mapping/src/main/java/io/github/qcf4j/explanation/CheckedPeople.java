package io.github.qcf4j.explanation;

import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.AssessorCompetence;
import io.github.qcf4j.model.PersonRole;
import io.github.qcf4j.portfolio.Attestation;
import io.github.qcf4j.portfolio.CoveragePolicy;
import io.github.qcf4j.portfolio.Decision;
import io.github.qcf4j.portfolio.Person;
import io.github.qcf4j.portfolio.PersonRule;
import io.github.qcf4j.portfolio.Portfolio;
import io.github.qcf4j.portfolio.QualityAssurance;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Who may decide and who may assure quality (V6), with what the policy waives of it (V4.12). */
final class CheckedPeople {

    private final Portfolio portfolio;
    private final CoveragePolicy policy;

    CheckedPeople(Portfolio portfolio, CoveragePolicy policy) {
        this.portfolio = portfolio;
        this.policy = policy;
    }

    /** Returns whether a decision is admitted by what is recorded on a day. */
    boolean admits(Decision decision, LocalDate day) {
        return !decision.on().isAfter(day) && refusal(decision, day).isEmpty();
    }

    /** Returns the first reason for which a decision is not admitted on a day (V6.1 to V6.6). */
    Optional<ClaimReason> refusal(Decision decision, LocalDate day) {
        String assessor = decision.assessor().orElse(null);
        if (assessor == null) {
            return Optional.empty();
        }
        if (asks(PersonRule.LEARNER_DECIDES) && assessor.equals(portfolio.learner())) {
            return Optional.of(ClaimReason.BY_LEARNER);
        }
        if (asks(PersonRule.WITNESS_DECIDES)
                && decision.evidence().stream().anyMatch(item -> testifies(assessor, item))) {
            return Optional.of(ClaimReason.BY_WITNESS);
        }
        return portfolio.person(assessor).flatMap(person -> refusal(decision, person, day));
    }

    private Optional<ClaimReason> refusal(Decision decision, Person assessor, LocalDate day) {
        List<PersonRole> roles = assessor.rolesOn(decision.on());
        boolean mayAssess = roles.stream().anyMatch(PersonRole::mayAssess);
        if (asks(PersonRule.NON_ASSESSOR_DECIDES)
                && !mayAssess
                && !assessor.roles().isEmpty()) {
            return Optional.of(ClaimReason.BY_NON_ASSESSOR);
        }
        if (asks(PersonRule.INTEREST_UNSECONDED) && assessor.hasInterest()) {
            return isCountersigned(decision, day) ? Optional.empty() : Optional.of(ClaimReason.INTEREST_UNSECONDED);
        }
        boolean trainee = mayAssess && !roles.contains(PersonRole.ASSESSOR);
        return asks(PersonRule.TRAINEE_UNSIGNED) && trainee && !isCountersigned(decision, day)
                ? Optional.of(ClaimReason.NOT_COUNTERSIGNED)
                : Optional.empty();
    }

    private boolean asks(PersonRule rule) {
        return !policy.waives(rule);
    }

    private boolean testifies(String person, String item) {
        return portfolio
                .evidence(item)
                .filter(evidence ->
                        evidence.method().filter(AssessmentMethod::isTestimony).isPresent())
                .flatMap(evidence -> evidence.by())
                .filter(person::equals)
                .isPresent();
    }

    private boolean isCountersigned(Decision decision, LocalDate day) {
        return isSeconded(
                decision.countersigned(),
                decision.assessor(),
                day,
                role -> role == PersonRole.ASSESSOR || role == PersonRole.INTERNAL_QUALITY_ASSURER);
    }

    /** Returns whether somebody else who may has countersigned by a day (V6.6, V6.8). */
    private boolean isSeconded(
            Optional<Attestation> countersigned,
            Optional<String> first,
            LocalDate day,
            Predicate<PersonRole> qualified) {
        if (countersigned.isEmpty() || countersigned.get().on().isAfter(day)) {
            return false;
        }
        Attestation second = countersigned.get();
        if (second.by().equals(portfolio.learner())
                || first.filter(second.by()::equals).isPresent()) {
            return false;
        }
        return portfolio
                .person(second.by())
                .map(person -> !person.hasInterest()
                        && (person.roles().isEmpty()
                                || person.rolesOn(second.on()).stream().anyMatch(qualified)))
                .orElse(true);
    }

    /** Returns whether whoever decided is recorded without a competence that is asked for (V6.7). */
    boolean lacksCompetence(Decision decision, List<AssessorCompetence> needed) {
        if (policy.waives(PersonRule.COMPETENCE_LACKING)) {
            return false;
        }
        List<AssessorCompetence> recorded = decision.assessor()
                .flatMap(portfolio::person)
                .map(Person::competences)
                .orElse(List.of());
        return !recorded.isEmpty()
                && !recorded.contains(AssessorCompetence.OCCUPATIONALLY_COMPETENT)
                && !recorded.containsAll(needed);
    }

    /**
     * Returns whether quality assurance counts by what is recorded on a day (V6.8).
     *
     * @param assessors  who decided what is sampled
     */
    boolean counts(QualityAssurance assurance, Collection<String> assessors, LocalDate day) {
        String assurer = assurance.person().orElse(null);
        if (assurer == null) {
            return true;
        }
        if (assurer.equals(portfolio.learner()) || (asks(PersonRule.ASSESSOR_ASSURES) && assessors.contains(assurer))) {
            return false;
        }
        Person person = portfolio.person(assurer).orElse(null);
        if (person == null) {
            return true;
        }
        List<PersonRole> assuring = person.rolesOn(assurance.on()).stream()
                .filter(role -> role.mayAssureQuality(assurance.by()))
                .toList();
        if (assuring.isEmpty()) {
            return person.roles().isEmpty();
        }
        return assuring.stream().anyMatch(role -> !role.isTrainee())
                || isSeconded(
                        assurance.countersigned(),
                        assurance.person(),
                        day,
                        role -> role.mayAssureQuality(assurance.by()) && !role.isTrainee());
    }
}
