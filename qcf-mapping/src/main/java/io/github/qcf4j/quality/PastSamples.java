package io.github.qcf4j.quality;

import io.github.qcf4j.model.AssuranceBody;
import io.github.qcf4j.model.AssuranceStage;
import io.github.qcf4j.model.PersonRole;
import io.github.qcf4j.portfolio.AssuranceTarget;
import io.github.qcf4j.portfolio.Decision;
import io.github.qcf4j.portfolio.Person;
import io.github.qcf4j.portfolio.Portfolio;
import io.github.qcf4j.portfolio.QualityAssurance;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * What internal quality assurance looked at of one unit of a learner already.
 * <p>
 * It counts as the mapper lets it count: not by an assessor of the unit, by the learner or by somebody in no such role,
 * and by somebody in training only with a countersignature.
 *
 * @param standing  the decisions that stand
 */
record PastSamples(Portfolio portfolio, AssessedUnit unit, SortedSet<Decision> standing, LocalDate asOf) {

    /** Returns the stages at which the unit was sampled; a sample without a stage is of the present one. */
    List<AssuranceStage> stages() {
        return portfolio.qualityAssurance().stream()
                .filter(sample -> sample.by() == AssuranceBody.INTERNAL)
                .filter(sample -> !sample.on().isAfter(asOf))
                .filter(sample -> !isWithdrawn(sample))
                .filter(this::isOfUnit)
                .filter(this::counts)
                .map(sample -> sample.stage().orElse(unit.stage()))
                .distinct()
                .sorted()
                .toList();
    }

    private boolean isWithdrawn(QualityAssurance sample) {
        return portfolio.withdrawals().stream()
                .filter(withdrawal -> !withdrawal.on().isAfter(asOf))
                .anyMatch(withdrawal ->
                        sample.reference().filter(withdrawal.of()::equals).isPresent());
    }

    private boolean isOfUnit(QualityAssurance sample) {
        return sample.target().match(new AssuranceTarget.Cases<Boolean>() {

            @Override
            public Boolean decision(AssuranceTarget.OfDecision target) {
                return standing.stream()
                        .anyMatch(decision -> decision.reference()
                                .filter(target.reference()::equals)
                                .isPresent());
            }

            @Override
            public Boolean unit(AssuranceTarget.OfUnit target) {
                return target.unit().equals(unit.unit());
            }

            @Override
            public Boolean learner(AssuranceTarget.OfLearner target) {
                return !standing.first().on().isAfter(sample.on());
            }
        });
    }

    private boolean counts(QualityAssurance sample) {
        Optional<String> by = sample.person();
        if (by.isEmpty()) {
            return true;
        }
        if (by.get().equals(unit.learner()) || unit.assessors().contains(by.get())) {
            return false;
        }
        Optional<Person> person =
                portfolio.person(by.get()).filter(found -> !found.roles().isEmpty());
        return person.isEmpty() || counts(sample, person.get().rolesOn(sample.on()));
    }

    private boolean counts(QualityAssurance sample, List<PersonRole> roles) {
        List<PersonRole> assuring = roles.stream()
                .filter(role -> role.mayAssureQuality(AssuranceBody.INTERNAL))
                .toList();
        boolean qualified = assuring.stream().anyMatch(role -> !role.isTrainee());
        boolean countersigned = sample.countersigned()
                .filter(attestation -> !attestation.on().isAfter(asOf))
                .filter(attestation ->
                        !sample.person().filter(attestation.by()::equals).isPresent())
                .filter(attestation -> !attestation.by().equals(unit.learner()))
                .isPresent();
        return qualified || (!assuring.isEmpty() && countersigned);
    }
}
