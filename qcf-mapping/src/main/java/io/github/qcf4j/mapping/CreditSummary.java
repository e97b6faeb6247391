package io.github.qcf4j.mapping;

import io.github.qcf4j.model.Credit;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The credit of a learner, such as '5 credits achieved and 4 recognised', as totals with their parts (V7.11).
 * <p>
 * Credit is whole and counted once for each unit. It has two figures: what counts towards the rules of combination, and
 * what is awarded, here or elsewhere. A unit whose credit is not recorded adds nothing to a total and is listed.
 */
public final class CreditSummary {

    private final List<UnitCredit> parts;

    CreditSummary(List<UnitCredit> parts) {
        this.parts = List.copyOf(parts);
    }

    /** Returns the credit counted towards the rules for units that are achieved. */
    public Credit achieved() {
        return counted(UnitState.ACHIEVED);
    }

    /** Returns the credit counted towards the rules for units that are recognised. */
    public Credit recognised() {
        return counted(UnitState.RECOGNISED);
    }

    /** Returns the credit that would count for units that are ready and lack their sign-off. */
    public Credit ready() {
        return counted(UnitState.READY);
    }

    /** Returns the credit that would count for units that are in progress. */
    public Credit inProgress() {
        return counted(UnitState.IN_PROGRESS);
    }

    /** Returns the credit awarded here. */
    public Credit awardedHere() {
        return sum(
                part -> part.awardedWhere() == CreditAward.HERE,
                part -> part.awarded().orElse(Credit.ZERO));
    }

    /** Returns the credit that was awarded elsewhere and is brought in. */
    public Credit awardedElsewhere() {
        return sum(
                part -> part.awardedWhere() == CreditAward.ELSEWHERE,
                part -> part.awarded().orElse(Credit.ZERO));
    }

    /** Returns the credit of every unit that is started, in the order of the specification. */
    public List<UnitCredit> parts() {
        return parts;
    }

    /** Returns the units among the parts of which a figure is not recorded. */
    public List<UnitIdentifier> notRecorded() {
        return parts.stream()
                .filter(part -> part.counted().isEmpty() || part.awarded().isEmpty())
                .map(UnitCredit::unit)
                .toList();
    }

    private Credit counted(UnitState state) {
        return sum(part -> part.state() == state, part -> part.counted().orElse(Credit.ZERO));
    }

    /** Totals that an {@code int} cannot hold stay at the largest that it can. */
    private Credit sum(Predicate<UnitCredit> which, Function<UnitCredit, Credit> credit) {
        long total = parts.stream()
                .filter(which)
                .mapToLong(part -> credit.apply(part).value())
                .sum();
        return Credit.of((int) Math.min(total, Integer.MAX_VALUE));
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof CreditSummary other && parts.equals(other.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    /** Returns the parts of what counts, such as '5 credits achieved, 0 credits recognised'. */
    @Override
    public String toString() {
        return "%s achieved, %s recognised, %s ready, %s in progress"
                .formatted(achieved(), recognised(), ready(), inProgress());
    }
}
