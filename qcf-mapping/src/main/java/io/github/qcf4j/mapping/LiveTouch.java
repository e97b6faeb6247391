package io.github.qcf4j.mapping;

import java.util.BitSet;

/** What a change to the records may have touched: some criteria, some units as wholes, or all there is. */
final class LiveTouch {

    private final BitSet criteria = new BitSet();
    private final BitSet units = new BitSet();
    private boolean all;
    private boolean numbers;

    void clear() {
        criteria.clear();
        units.clear();
        all = false;
        numbers = false;
    }

    void criterion(int criterion) {
        criteria.set(criterion);
    }

    void unit(int unit) {
        units.set(unit);
    }

    /** Touches all units. */
    void all() {
        all = true;
    }

    /** Touches all units, and what their records come to in numbers. */
    void numbers() {
        all = true;
        numbers = true;
    }

    BitSet criteria() {
        return criteria;
    }

    BitSet units() {
        return units;
    }

    boolean isAll() {
        return all;
    }

    boolean isNumbers() {
        return numbers;
    }
}
