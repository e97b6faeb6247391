package io.github.qcf4j.testkit;

import io.github.qcf4j.model.AssessorCompetence;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.EvidenceRequirement;
import io.github.qcf4j.model.PersonRole;
import io.github.qcf4j.portfolio.Attestation;
import io.github.qcf4j.portfolio.Decision;
import io.github.qcf4j.portfolio.Evidence;
import io.github.qcf4j.portfolio.Person;
import io.github.qcf4j.portfolio.PersonRule;
import io.github.qcf4j.portfolio.Portfolio;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Who may decide: which decisions are admitted as of a date.
 */
final class Admission {

    private final Question question;
    private final Portfolio portfolio;
    private final LocalDate day;

    Admission(Question question, LocalDate day) {
        this.question = question;
        this.portfolio = question.portfolio();
        this.day = day;
    }

    /** V6.1 to V6.6, V4.12: returns whether a decision is admitted, as far as that does not hang on the criterion. */
    boolean admits(Decision decision) {
        if (decision.assessor().isEmpty()) {
            return true;
        }
        String assessor = decision.assessor().get();
        if (isLearner(assessor) && asks(PersonRule.LEARNER_DECIDES)
                || testified(assessor, decision) && asks(PersonRule.WITNESS_DECIDES)
                || mayNotAssess(assessor, decision.on()) && asks(PersonRule.NON_ASSESSOR_DECIDES)) {
            return false;
        }
        boolean needsSecond = hasInterest(assessor) && asks(PersonRule.INTEREST_UNSECONDED)
                || isTrainee(assessor, decision.on()) && asks(PersonRule.TRAINEE_UNSIGNED);
        return !needsSecond || isCountersigned(decision, assessor);
    }

    /** V4.12: returns whether a rule about persons is not waived. */
    boolean asks(PersonRule rule) {
        return !question.policy().waives(rule);
    }

    /** V6: returns whether a decision is admitted for one of its criteria. */
    boolean admits(Decision decision, CriterionReference criterion) {
        return admits(decision) && (isCompetent(decision, criterion) || !asks(PersonRule.COMPETENCE_LACKING));
    }

    /** V6.1: returns whether somebody is the learner. */
    boolean isLearner(String person) {
        return person.equals(portfolio.learner());
    }

    /** V6.2: returns whether one of the items is the assessor's own testimony. */
    private boolean testified(String assessor, Decision decision) {
        for (Evidence item : portfolio.evidence()) {
            if (decision.evidence().contains(item.identifier())
                    && item.method().filter(method -> method.isTestimony()).isPresent()
                    && item.by().filter(assessor::equals).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** V6.3: returns whether somebody has recorded roles, and none on the day in which to assess. */
    private boolean mayNotAssess(String assessor, LocalDate on) {
        return hasRoles(assessor) && hasNo(assessor, on, PersonRole::mayAssess);
    }

    /** V6.4: returns whether an interest in the learner is recorded. */
    boolean hasInterest(String person) {
        return portfolio.person(person).filter(Person::hasInterest).isPresent();
    }

    /** V6.5: returns whether somebody assesses on the day as a trainee only. */
    private boolean isTrainee(String assessor, LocalDate on) {
        return hasRoles(assessor)
                && !hasNo(assessor, on, PersonRole::mayAssess)
                && hasNo(assessor, on, role -> role.mayAssess() && !role.isTrainee());
    }

    /** V6.6: returns whether a countersignature counts. */
    private boolean isCountersigned(Decision decision, String assessor) {
        return decision.countersigned()
                .filter(countersigned -> counts(
                        countersigned,
                        assessor,
                        role -> role == PersonRole.ASSESSOR || role == PersonRole.INTERNAL_QUALITY_ASSURER))
                .isPresent();
    }

    /** V6.6: returns whether a countersignature has come, and is that of another who may give it. */
    boolean counts(Attestation countersigned, String first, Predicate<PersonRole> fit) {
        String second = countersigned.by();
        return Existence.hasCome(countersigned.on(), day)
                && !second.equals(first)
                && !isLearner(second)
                && !hasInterest(second)
                && !(hasRoles(second) && hasNo(second, countersigned.on(), fit));
    }

    /** V6.7: returns whether nothing recorded of the assessor falls short of what is asked of one. */
    private boolean isCompetent(Decision decision, CriterionReference criterion) {
        Optional<Person> assessor = decision.assessor().flatMap(portfolio::person);
        if (assessor.isEmpty() || assessor.get().competences().isEmpty()) {
            return true;
        }
        List<AssessorCompetence> competences = assessor.get().competences();
        for (EvidenceRequirement requirement : question.requiredOf(criterion)) {
            Optional<AssessorCompetence> asked = requirement.assessorCompetence();
            if (asked.isPresent()
                    && !competences.contains(asked.get())
                    && !competences.contains(AssessorCompetence.OCCUPATIONALLY_COMPETENT)) {
                return false;
            }
        }
        return true;
    }

    /** V6.3: returns whether somebody is recorded with roles. */
    boolean hasRoles(String person) {
        return portfolio
                .person(person)
                .filter(recorded -> !recorded.roles().isEmpty())
                .isPresent();
    }

    /** V6.3: returns whether no role that somebody has on a day is of a kind. */
    boolean hasNo(String person, LocalDate on, Predicate<PersonRole> kind) {
        return portfolio.person(person).stream()
                .flatMap(recorded -> recorded.rolesOn(on).stream())
                .noneMatch(kind);
    }
}
