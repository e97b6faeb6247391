package io.github.qcf4j.mapping;

import io.github.qcf4j.model.Credit;
import io.github.qcf4j.model.RecognitionRoute;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The credit of one unit, such as 5 credits counted and 6 awarded elsewhere for an equivalent unit (V7.11).
 */
public final class UnitCredit {

    private final UnitIdentifier unit;
    private final UnitState state;
    private final @Nullable RecognitionRoute route;
    private final @Nullable Credit counted;
    private final @Nullable Credit awarded;
    private final CreditAward awardedWhere;

    UnitCredit(
            UnitIdentifier unit,
            UnitState state,
            @Nullable RecognitionRoute route,
            @Nullable Credit counted,
            @Nullable Credit awarded,
            CreditAward awardedWhere) {
        this.unit = unit;
        this.state = state;
        this.route = route;
        this.counted = counted;
        this.awarded = awarded;
        this.awardedWhere = awardedWhere;
    }

    /** Returns the unit of the qualification, which for an equivalent unit is not the unit that is held. */
    public UnitIdentifier unit() {
        return unit;
    }

    /** Returns how far the learner has come with it. */
    public UnitState state() {
        return state;
    }

    /** Returns the route by which it is recognised, if it is. */
    public Optional<RecognitionRoute> route() {
        return Optional.ofNullable(route);
    }

    /** Returns the credit it counts towards the rules with, or would once it is held; empty when not recorded. */
    public Optional<Credit> counted() {
        return Optional.ofNullable(counted);
    }

    /** Returns the credit awarded for it, nothing while it is not held; empty when not recorded. */
    public Optional<Credit> awarded() {
        return Optional.ofNullable(awarded);
    }

    /** Returns where that credit is awarded. */
    public CreditAward awardedWhere() {
        return awardedWhere;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof UnitCredit other && components().equals(other.components());
    }

    @Override
    public int hashCode() {
        return components().hashCode();
    }

    /** Returns both figures, such as 'J/999/0001: 5 credits counted, 6 credits awarded elsewhere'. */
    @Override
    public String toString() {
        return "%s: %s counted, %s awarded %s"
                .formatted(unit.text(), told(counted), told(awarded), Told.inner(awardedWhere.label()));
    }

    private static String told(@Nullable Credit credit) {
        return credit == null ? "credit not recorded" : credit.toString();
    }

    private List<@Nullable Object> components() {
        return Arrays.asList(unit, state, route, counted, awarded, awardedWhere);
    }
}
