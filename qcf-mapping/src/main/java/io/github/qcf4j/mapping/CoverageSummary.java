package io.github.qcf4j.mapping;

import io.github.qcf4j.model.Credit;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.Fraction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where one learner stands on a day, in a few kilobytes, such as 'L-1001 on 2014-11-21: 11/40'.
 * <p>
 * It answers what a {@link CoverageReport} answers with a status, a state or a number, by the numbers of a
 * {@link CoverageLayout}; what is said in words, and what is wrong with the records, is in the report alone.
 */
public final class CoverageSummary {

    private static final CriterionStatus[] STATUSES = CriterionStatus.values();
    private static final UnitState[] STATES = UnitState.values();

    private final PackedPortfolio portfolio;
    private final LocalDate asOf;
    private final int met;
    private final int required;
    private final byte[] statuses;
    private final byte[] states;
    private final long[] credit;

    CoverageSummary(
            PackedPortfolio portfolio,
            LocalDate asOf,
            int met,
            int required,
            byte[] statuses,
            byte[] states,
            long[] credit) {
        this.portfolio = portfolio;
        this.asOf = asOf;
        this.met = met;
        this.required = required;
        this.statuses = statuses;
        this.states = states;
        this.credit = credit;
    }

    /** Returns the reference of the learner. */
    public String learner() {
        return portfolio.learner();
    }

    /** Returns the day that is asked about. */
    public LocalDate asOf() {
        return asOf;
    }

    /** Returns the numbers of units and criteria. */
    public CoverageLayout layout() {
        return portfolio.layout();
    }

    /** Returns the packed records that it rests on. */
    public PackedPortfolio portfolio() {
        return portfolio;
    }

    /** Returns the covered criteria of those that the selected units ask for (V4.2). */
    public Fraction progress() {
        return Fraction.of(met, required);
    }

    /** Returns where a criterion stands. */
    public CriterionStatus status(int criterion) {
        return STATUSES[statuses[criterion]];
    }

    /** Returns how far the learner has come with a unit. */
    public UnitState state(int unit) {
        return STATES[states[unit]];
    }

    /** Returns why a unit is selected, or that it is not. */
    public UnitSelection selection(int unit) {
        return portfolio.units.selection(unit);
    }

    /** Returns the credit of the units in a state, as it counts, or would count, towards the rules (V7.11). */
    public Credit credit(UnitState state) {
        long total = state == UnitState.NOT_STARTED ? 0 : credit[state.ordinal()];
        return Credit.of((int) Math.min(total, Integer.MAX_VALUE));
    }

    /** Returns the criteria that selected units which are not held ask for, and that are not covered, in order. */
    public List<CriterionReference> open() {
        List<CriterionReference> open = new ArrayList<>();
        for (int criterion = 0; criterion < statuses.length; criterion++) {
            if (isOpen(criterion)) {
                open.add(layout().criterion(criterion));
            }
        }
        return List.copyOf(open);
    }

    /** Returns whether a criterion is asked for and not covered. */
    public boolean isOpen(int criterion) {
        return status(criterion).compareTo(CriterionStatus.MET) > 0;
    }

    /** Returns the references of the items that are live for a criterion, counted or not, in order. */
    public List<String> evidence(int criterion) {
        List<String> references = new ArrayList<>();
        PackedMappings mappings = portfolio.mappings;
        for (int mapping = mappings.first(criterion);
                mapping < mappings.size() && mappings.criterion(mapping) == criterion;
                mapping++) {
            references.add(portfolio.item(mappings.items[mapping]));
        }
        return List.copyOf(references);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof CoverageSummary other
                && asOf.equals(other.asOf)
                && met == other.met
                && required == other.required
                && Arrays.equals(statuses, other.statuses)
                && Arrays.equals(states, other.states)
                && Arrays.equals(credit, other.credit)
                && portfolio.equals(other.portfolio);
    }

    @Override
    public int hashCode() {
        return Objects.hash(learner(), asOf, met, Arrays.hashCode(statuses));
    }

    /** Returns the learner, the day and the progress, such as 'L-1001 on 2014-11-21: 11/40'. */
    @Override
    public String toString() {
        return "%s on %s: %s".formatted(learner(), asOf, progress());
    }
}
