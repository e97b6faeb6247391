package io.github.qcf4j.framework;

import io.github.qcf4j.finding.Place;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the decisions on one criterion, such as 'J/999/0001 1.3 carries over to J/999/0001@2 1.2: it is
 * worded as before'.
 * <p>
 * A criterion that both versions have is told once, with both of its places. Whether somebody made a decision on it is
 * not known here.
 */
public final class CriterionCarryOver {

    private final @Nullable Place before;
    private final @Nullable Place after;
    private final List<CarryOverReason> reasons;

    private CriterionCarryOver(@Nullable Place before, @Nullable Place after, List<CarryOverReason> reasons) {
        this.before = before;
        this.after = after;
        this.reasons = List.copyOf(reasons);
    }

    /** Returns the answer about a criterion that both versions have. */
    static CriterionCarryOver of(Place before, Place after, List<CarryOverReason> reasons) {
        return new CriterionCarryOver(before, after, reasons);
    }

    /** Returns the answer about a criterion of the earlier version alone. */
    static CriterionCarryOver removed(Place before, boolean outcomesRecorded) {
        CarryOverReason reason = outcomesRecorded ? CarryOverReason.REMOVED : CarryOverReason.OUTCOMES_NOT_RECORDED;
        return new CriterionCarryOver(before, null, List.of(reason));
    }

    /** Returns the answer about a criterion of the later version alone. */
    static CriterionCarryOver added(Place after) {
        return new CriterionCarryOver(null, after, List.of(CarryOverReason.ADDED));
    }

    /** Returns where the criterion is in the earlier version, if it is there. */
    public Optional<Place> before() {
        return Optional.ofNullable(before);
    }

    /** Returns where the criterion is in the later version, if it is there. */
    public Optional<Place> after() {
        return Optional.ofNullable(after);
    }

    /** Returns what becomes of the decisions. */
    public CarryOver answer() {
        return reasons.get(0).answer();
    }

    /** Returns why, at least one reason; where there are several, each of them would be enough. */
    public List<CarryOverReason> reasons() {
        return reasons;
    }

    /** Returns the answer with its reasons as one sentence. */
    public String sentence() {
        String because = reasons.stream().map(CarryOverReason::clause).collect(Collectors.joining(", and "));
        String answer = answer() == CarryOver.NEW || answer() == CarryOver.NO_LONGER_ASKED
                ? "is " + answer().label().toLowerCase(Locale.ROOT)
                : answer().label().toLowerCase(Locale.ROOT);
        String as = before == null || after == null || before.equals(after) ? "" : link() + after;
        return "%s %s%s: %s".formatted(before == null ? after : before, answer, as, because);
    }

    private String link() {
        return answer() == CarryOver.CARRIES_OVER ? " to " : " as ";
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof CriterionCarryOver other
                && Objects.equals(before, other.before)
                && Objects.equals(after, other.after)
                && reasons.equals(other.reasons);
    }

    @Override
    public int hashCode() {
        return Objects.hash(before, after, reasons);
    }

    /** Returns the sentence. */
    @Override
    public String toString() {
        return sentence();
    }
}
