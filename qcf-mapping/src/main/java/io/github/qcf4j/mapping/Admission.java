package io.github.qcf4j.mapping;

import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.PersonRole;
import io.github.qcf4j.portfolio.Attestation;
import io.github.qcf4j.portfolio.CoveragePolicy;
import io.github.qcf4j.portfolio.Decision;
import io.github.qcf4j.portfolio.Evidence;
import io.github.qcf4j.portfolio.Person;
import io.github.qcf4j.portfolio.PersonRule;
import io.github.qcf4j.portfolio.Portfolio;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may decide, judged for each decision by who the person is (V6.1 to V6.6), as far as the policy asks (V4.12).
 * <p>
 * What is not recorded does not keep a decision from counting.
 */
final class Admission {

    private final Portfolio portfolio;
    private final CoveragePolicy policy;
    private final Roles roles = new Roles();
    private final Map<String, String> witnesses = new LinkedHashMap<>();

    Admission(Portfolio portfolio, CoveragePolicy policy) {
        this.portfolio = portfolio;
        this.policy = policy;
        for (Evidence item : portfolio.evidence()) {
            if (item.method().filter(AssessmentMethod::isTestimony).isPresent()) {
                item.by().ifPresent(witness -> witnesses.put(item.identifier(), witness));
            }
        }
    }

    /** Returns from which day on the decision is admitted, and what stands or stood in its way. */
    Ruling of(Decision decision) {
        Optional<String> assessor = decision.assessor();
        if (assessor.isEmpty()) {
            return new Ruling(decision.on(), null);
        }
        if (asks(PersonRule.LEARNER_DECIDES) && assessor.get().equals(portfolio.learner())) {
            return new Ruling(null, MappingFinding.DECISION_BY_LEARNER);
        }
        if (asks(PersonRule.WITNESS_DECIDES) && isOwnWitness(decision, assessor.get())) {
            return new Ruling(null, MappingFinding.DECISION_BY_WITNESS);
        }
        Optional<Person> person = portfolio.person(assessor.get());
        return person.isPresent() ? ruling(decision, person.get()) : new Ruling(decision.on(), null);
    }

    private Ruling ruling(Decision decision, Person assessor) {
        Set<PersonRole> held = roles.on(assessor, decision.on());
        boolean mayAssess = mayAssess(held);
        if (asks(PersonRule.NON_ASSESSOR_DECIDES)
                && !mayAssess
                && !assessor.roles().isEmpty()) {
            return new Ruling(null, MappingFinding.DECISION_BY_NON_ASSESSOR);
        }
        if (asks(PersonRule.INTEREST_UNSECONDED) && assessor.hasInterest()) {
            return new Ruling(countersigned(decision), MappingFinding.DECISION_INTEREST_UNSECONDED);
        }
        if (asks(PersonRule.TRAINEE_UNSIGNED) && mayAssess && !held.contains(PersonRole.ASSESSOR)) {
            return new Ruling(countersigned(decision), MappingFinding.DECISION_NOT_COUNTERSIGNED);
        }
        return new Ruling(decision.on(), null);
    }

    private static boolean mayAssess(Set<PersonRole> held) {
        for (PersonRole role : held) {
            if (role.mayAssess()) {
                return true;
            }
        }
        return false;
    }

    private boolean asks(PersonRule rule) {
        return !policy.waives(rule);
    }

    /** Returns the day from which the decision is countersigned, unless it is not, or not by somebody who may. */
    private @Nullable LocalDate countersigned(Decision decision) {
        return decision.countersigned()
                .filter(second -> !decision.assessor().equals(Optional.of(second.by())))
                .filter(this::maySecond)
                .map(second -> Days.later(decision.on(), second.on()))
                .orElse(null);
    }

    private boolean maySecond(Attestation second) {
        if (second.by().equals(portfolio.learner())) {
            return false;
        }
        Optional<Person> person = portfolio.person(second.by());
        if (person.isEmpty()) {
            return true;
        }
        Set<PersonRole> held = roles.on(person.get(), second.on());
        return !person.get().hasInterest()
                && (person.get().roles().isEmpty()
                        || held.contains(PersonRole.ASSESSOR)
                        || held.contains(PersonRole.INTERNAL_QUALITY_ASSURER));
    }

    private boolean isOwnWitness(Decision decision, String assessor) {
        if (witnesses.isEmpty()) {
            return false;
        }
        for (String reference : decision.evidence()) {
            if (assessor.equals(witnesses.get(reference))) {
                return true;
            }
        }
        return false;
    }

    /**
     * From when on a decision is admitted.
     *
     * @param from  the day, or null when nothing recorded admits it
     * @param reason  what keeps it from being admitted before that day
     */
    record Ruling(@Nullable LocalDate from, @Nullable MappingFinding reason) {

        boolean admitsOn(LocalDate day) {
            return from != null && !from.isAfter(day);
        }
    }
}
