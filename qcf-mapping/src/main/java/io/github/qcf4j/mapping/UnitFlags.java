package io.github.qcf4j.mapping;

import io.github.qcf4j.model.RecognitionRoute;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is known of each unit of a learner apart from its criteria; not changed once it is part of a portfolio. */
final class UnitFlags {

    private static final int SELECTION = 0b11;
    private static final int SIGNED = 0b100;
    private static final int SIGNED_OFF = 0b1000;
    private static final int ROUTE_SHIFT = 4;
    private static final RecognitionRoute[] ROUTES = RecognitionRoute.values();
    private static final UnitSelection[] SELECTIONS = UnitSelection.values();
    private static final long NOT_ACHIEVED = Long.MIN_VALUE;
    private static final long[] NONE = new long[0];

    private final byte[] flags;
    private long[] achieved = NONE;
    private boolean anyAchieved;

    UnitFlags(int units) {
        this.flags = new byte[units];
        Arrays.fill(flags, (byte) UnitSelection.NOT_SELECTED.ordinal());
    }

    private UnitFlags(UnitFlags other) {
        this.flags = other.flags.clone();
        this.achieved = other.anyAchieved ? other.achieved.clone() : NONE;
        this.anyAchieved = other.anyAchieved;
    }

    UnitFlags copy() {
        return new UnitFlags(this);
    }

    void clear() {
        Arrays.fill(flags, (byte) UnitSelection.NOT_SELECTED.ordinal());
        Arrays.fill(achieved, NOT_ACHIEVED);
        anyAchieved = false;
    }

    /** Takes over what is known of a unit elsewhere. */
    void take(int unit, UnitFlags other) {
        flags[unit] = other.flags[unit];
        if (isAchieved(unit)) {
            achieved[unit] = NOT_ACHIEVED;
        }
        if (other.isAchieved(unit)) {
            achieve(unit, other.achieved[unit]);
        }
    }

    void select(int unit, UnitSelection selection) {
        flags[unit] = (byte) (flags[unit] & ~SELECTION | selection.ordinal());
    }

    UnitSelection selection(int unit) {
        return SELECTIONS[flags[unit] & SELECTION];
    }

    boolean isSelected(int unit) {
        return (flags[unit] & SELECTION) != UnitSelection.NOT_SELECTED.ordinal();
    }

    /** Returns whether nothing is known of a unit, not even that it is selected. */
    boolean isBlank(int unit) {
        return flags[unit] == UnitSelection.NOT_SELECTED.ordinal() && !isAchieved(unit);
    }

    void sign(int unit) {
        flags[unit] |= SIGNED;
    }

    /** Returns whether anybody has signed the unit. */
    boolean isSigned(int unit) {
        return (flags[unit] & (SIGNED | SIGNED_OFF)) != 0;
    }

    void signOff(int unit) {
        flags[unit] |= SIGNED_OFF;
    }

    /** Returns whether the assessor has signed the unit off. */
    boolean isSignedOff(int unit) {
        return (flags[unit] & SIGNED_OFF) != 0;
    }

    void recognise(int unit, RecognitionRoute route) {
        flags[unit] = (byte) (flags[unit] & (1 << ROUTE_SHIFT) - 1 | route.ordinal() + 1 << ROUTE_SHIFT);
    }

    /** Returns whether the unit as a whole is recognised. */
    boolean isRecognised(int unit) {
        return flags[unit] >>> ROUTE_SHIFT != 0;
    }

    Optional<RecognitionRoute> route(int unit) {
        return isRecognised(unit) ? Optional.of(ROUTES[(flags[unit] >>> ROUTE_SHIFT) - 1]) : Optional.empty();
    }

    boolean isExempted(int unit) {
        return isRecognised(unit) && ROUTES[(flags[unit] >>> ROUTE_SHIFT) - 1] == RecognitionRoute.EXEMPTION;
    }

    void achieve(int unit, long epochDay) {
        if (achieved.length == 0) {
            achieved = new long[flags.length];
            Arrays.fill(achieved, NOT_ACHIEVED);
        }
        achieved[unit] = epochDay;
        anyAchieved = true;
    }

    boolean isAchieved(int unit) {
        return achieved.length > 0 && achieved[unit] != NOT_ACHIEVED;
    }

    /** Returns the day on which a unit was achieved that is. */
    long achievedOn(int unit) {
        return achieved[unit];
    }

    int units() {
        return flags.length;
    }

    long bytes() {
        return 48L + flags.length + 8L * achieved.length;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof UnitFlags other
                && Arrays.equals(flags, other.flags)
                && Arrays.equals(achieved, other.achieved);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(flags);
    }
}
