package io.github.qcf4j.mapping;

import io.github.qcf4j.model.Fraction;
import io.github.qcf4j.model.LearningOutcome;
import io.github.qcf4j.model.RecognitionRoute;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.portfolio.SignOff;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far a learner has come with one unit, such as 'J/999/0001: In progress, 1/2' (V7).
 * <p>
 * Everything the unit asks for is listed, covered or not, in lists that are made when they are asked for. A unit that is
 * not selected is shown with the state it would have if it were, and with criteria that are not required.
 */
public final class UnitCoverage {

    private final UnitStanding standing;
    private final Claim claim;
    private @Nullable List<OutcomeCoverage> outcomes;
    private @Nullable List<CriterionCoverage> criteria;

    UnitCoverage(UnitStanding standing, Claim claim) {
        this.standing = standing;
        this.claim = claim;
    }

    private static List<OutcomeCoverage> outcomes(UnitStanding unit, List<CriterionCoverage> criteria) {
        List<OutcomeCoverage> covered = new ArrayList<>();
        int from = 0;
        for (LearningOutcome outcome : unit.plan().unit().outcomes()) {
            int first = from;
            int end = first + outcome.criteria().size();
            List<ChoicePlan> begun = unit.plan().choices().stream()
                    .filter(choice -> choice.beginsWithin(first, end))
                    .toList();
            Fraction progress = unit.verdict().progress(unit.plan().criteria().subList(first, end), begun);
            covered.add(new OutcomeCoverage(outcome, criteria.subList(first, end), progress));
            from = end;
        }
        return List.copyOf(covered);
    }

    /** Returns the unit in the version that is answered. */
    public Unit unit() {
        return standing.plan().unit();
    }

    /** Returns what the unit is known by. */
    public UnitIdentifier identifier() {
        return standing.plan().identifier();
    }

    /** Returns how far the learner has come. */
    public UnitState state() {
        return standing.state();
    }

    /** Returns why the unit is selected, or that it is not. */
    public UnitSelection selection() {
        return standing.selection();
    }

    /** Returns whether the learner works for the unit. */
    public boolean isSelected() {
        return selection().isSelected();
    }

    /** Returns the day on which the unit was achieved. */
    public Optional<LocalDate> dateAchieved() {
        return standing.dateAchieved();
    }

    /**
     * Returns the last day on which the unit is ready if nothing more is recorded; empty where it is not ready, or for
     * good.
     */
    public Optional<LocalDate> readyUntil() {
        return state() == UnitState.READY ? new Outlook(standing).readyUntil() : Optional.empty();
    }

    /** Returns the day on which the assessor first signed the unit off. */
    public Optional<LocalDate> signedOff() {
        return standing.signedOff().map(SignOff::on);
    }

    /** Returns the route by which the unit as a whole is recognised. */
    public Optional<RecognitionRoute> route() {
        return standing.route();
    }

    /** Returns the learning outcomes, in the order of the specification. */
    public List<OutcomeCoverage> outcomes() {
        List<OutcomeCoverage> known = outcomes;
        if (known == null) {
            known = outcomes(standing, criteria());
            outcomes = known;
        }
        return known;
    }

    /** Returns all criteria, in the order of the specification. */
    public List<CriterionCoverage> criteria() {
        List<CriterionCoverage> known = criteria;
        if (known == null) {
            known = standing.plan().criteria().stream()
                    .map(criterion -> new CriterionCoverage(standing, criterion))
                    .toList();
            criteria = known;
        }
        return known;
    }

    /** Finds a criterion by its number. */
    public Optional<CriterionCoverage> criterion(String number) {
        Objects.requireNonNull(number, "number");
        return Optional.ofNullable(standing.plan().criterion(number))
                .map(plan -> criteria().get(plan.index()));
    }

    /** Returns the requirements, the ranges of criteria first and those of the qualification last. */
    public List<RequirementCoverage> requirements() {
        return standing.verdict().coverages();
    }

    /** Returns the choices among criteria. */
    public List<ChoiceCoverage> choices() {
        return standing.plan().choices().stream()
                .map(choice ->
                        new ChoiceCoverage(choice.choice(), standing.verdict().progressIn(choice)))
                .toList();
    }

    /** Returns the covered criteria of those asked for (V4.2); rounding is the reader's. */
    public Fraction progress() {
        return standing.verdict().progress();
    }

    /** Returns how far the unit is from its certificate. */
    public CertificationState certification() {
        return claim.state();
    }

    /** Returns why a certificate cannot be claimed, as sentences; nothing when it can, or has been. */
    public List<String> notClaimableBecause() {
        return claim.because();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof UnitCoverage other && components().equals(other.components());
    }

    @Override
    public int hashCode() {
        return Objects.hash(identifier(), state(), selection(), progress());
    }

    /** Returns the unit, its state and its progress, such as 'J/999/0001: In progress, 1/2'. */
    @Override
    public String toString() {
        return "%s: %s, %s".formatted(identifier().text(), state().label(), progress());
    }

    private List<@Nullable Object> components() {
        return Arrays.asList(
                unit(),
                state(),
                selection(),
                dateAchieved(),
                signedOff(),
                route(),
                outcomes(),
                choices(),
                requirements(),
                claim);
    }
}
