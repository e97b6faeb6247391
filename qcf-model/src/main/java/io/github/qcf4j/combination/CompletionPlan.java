package io.github.qcf4j.combination;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.model.Credit;
import io.github.qcf4j.model.Hours;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One way to complete a qualification: the units to take, each with the reason why, and what counts in the end.
 * <p>
 * Units are told apart by who chose them: those the learner had planned, those insisted on, and those the plan adds.
 * All of them are part of what the plan comes to. Credit and hours that are not recorded count as none there, and
 * {@link #notRecorded()} says so.
 */
public final class CompletionPlan {

    private final Way way;
    private final CompletionObjective objective;
    private final List<UnitToTake> further;
    private final List<UnitToTake> planned;
    private final List<UnitToTake> insisted;
    private final List<CountedUnit> assignment;
    private final CompletionTotals totals;

    CompletionPlan(
            Way way,
            CompletionObjective objective,
            List<UnitToTake> further,
            List<UnitToTake> planned,
            List<UnitToTake> insisted,
            List<CountedUnit> assignment,
            CompletionTotals totals) {
        this.way = requireNonNull(way, "way");
        this.objective = requireNonNull(objective, "objective");
        this.further = List.copyOf(further);
        this.planned = List.copyOf(planned);
        this.insisted = List.copyOf(insisted);
        this.assignment = List.copyOf(assignment);
        this.totals = requireNonNull(totals, "totals");
    }

    /** Returns the way through the qualification that the plan takes. */
    public Way way() {
        return way;
    }

    /** Returns the units that the plan adds to those held, planned and insisted on, in the order of the groups. */
    public List<UnitToTake> further() {
        return further;
    }

    /** Returns the planned units that are not held. */
    public List<UnitToTake> planned() {
        return planned;
    }

    /** Returns the units insisted on that are neither held nor planned. */
    public List<UnitToTake> insisted() {
        return insisted;
    }

    /** Returns all units to take: those planned, those insisted on, and those the plan adds. */
    public List<UnitToTake> unitsToTake() {
        return Stream.of(planned, insisted, further).flatMap(List::stream).toList();
    }

    /** Returns the units that the plan adds, without what is said of them. */
    public List<UnitIdentifier> furtherUnits() {
        return further.stream().map(UnitToTake::unit).toList();
    }

    /** Returns what counts once the units are taken, and where. */
    public List<CountedUnit> assignment() {
        return assignment;
    }

    /** Returns the weight of all units to take, of which the objective wants least. */
    public long value() {
        return totals.value();
    }

    /** Returns the credit of all units to take, as far as it is recorded. */
    public Credit credit() {
        return Credit.of(Amount.told(totals.credit()));
    }

    /** Returns the guided learning hours of all units to take, as far as they are recorded. */
    public Hours guidedLearningHours() {
        return Hours.of(Amount.told(totals.hours()));
    }

    /** Returns the sentences that say which weights of units to take are not recorded and count as nothing. */
    public List<String> notRecorded() {
        return totals.notRecorded();
    }

    CompletionTotals totals() {
        return totals;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof CompletionPlan other
                && way.equals(other.way)
                && objective.equals(other.objective)
                && further.equals(other.further)
                && planned.equals(other.planned)
                && insisted.equals(other.insisted)
                && assignment.equals(other.assignment)
                && totals.equals(other.totals);
    }

    @Override
    public int hashCode() {
        return Objects.hash(way, further, totals);
    }

    /** Returns the plan in one line, such as 'take 13 credits: R/999/0003, Y/999/0004'. */
    @Override
    public String toString() {
        List<UnitToTake> units = unitsToTake();
        if (units.isEmpty()) {
            return "nothing to take";
        }
        return "take %s: %s"
                .formatted(
                        objective.words(totals.value()),
                        String.join(
                                ", ",
                                units.stream().map(unit -> unit.unit().text()).toList()));
    }
}
