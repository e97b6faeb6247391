package io.github.qcf4j.mapping;

import java.util.Arrays;

/**
 * What records say of items on criteria, in chains, each of those of one item on one criterion.
 * <p>
 * What is known of an entry is a row of whole numbers, so that it lies together.
 */
final class LiveEntries {

    private static final int NONE = LivePairs.NONE;
    private static final int ROW = 8;
    private static final int OWNER = 0;
    private static final int NEXT = 1;
    private static final int NEXT_OF_RECORD = 2;
    private static final int RECORD = 3;
    private static final int OUTCOME = 4;
    private static final int SEQUENCE = 5;
    private static final int ODD = 6;

    private int[] rows = new int[64 * ROW];
    private long[] days = new long[64];
    private long[] gone = new long[64];
    private int size;
    private int free = NONE;

    void clear() {
        size = 0;
        free = NONE;
    }

    /**
     * Adds an entry before the first of a chain, and returns its number.
     *
     * @param of  the record that says it, and nothing more
     * @param decided  what was decided, as a state of {@link PackedMappings}; awaiting a decision for a mapping
     */
    int add(int pair, int first, int of, int decided, long on) {
        int entry = free;
        if (entry == NONE) {
            entry = size++;
            if (entry == days.length) {
                grow(2 * entry);
            }
        } else {
            free = next(entry);
        }
        int row = ROW * entry;
        rows[row + OWNER] = pair;
        rows[row + NEXT] = first;
        rows[row + NEXT_OF_RECORD] = NONE;
        rows[row + RECORD] = of;
        rows[row + OUTCOME] = decided;
        rows[row + SEQUENCE] = 0;
        rows[row + ODD] = 0;
        days[entry] = on;
        gone[entry] = LivePairs.NEVER;
        return entry;
    }

    /** Adds an entry before the first of a chain, and returns its number. */
    int add(int pair, int first, LiveEntry said) {
        int entry = add(pair, first, said.record, said.outcome, said.day);
        rows[ROW * entry + NEXT_OF_RECORD] = said.next;
        rows[ROW * entry + SEQUENCE] = said.sequence;
        rows[ROW * entry + ODD] = said.odd ? 1 : 0;
        gone[entry] = said.gone;
        return entry;
    }

    private void grow(int more) {
        rows = Arrays.copyOf(rows, ROW * more);
        days = Arrays.copyOf(days, more);
        gone = Arrays.copyOf(gone, more);
    }

    /** Removes an entry from its chain, and returns the first that is left. */
    int remove(int entry, int first) {
        int after = next(entry);
        int left = first;
        if (first == entry) {
            left = after;
        } else {
            int before = first;
            while (next(before) != entry) {
                before = next(before);
            }
            rows[ROW * before + NEXT] = after;
        }
        rows[ROW * entry + NEXT] = free;
        free = entry;
        return left;
    }

    /** Returns whose chain an entry is in. */
    int owner(int entry) {
        return rows[ROW * entry + OWNER];
    }

    int next(int entry) {
        return rows[ROW * entry + NEXT];
    }

    int nextOfRecord(int entry) {
        return rows[ROW * entry + NEXT_OF_RECORD];
    }

    int record(int entry) {
        return rows[ROW * entry + RECORD];
    }

    int outcome(int entry) {
        return rows[ROW * entry + OUTCOME];
    }

    long day(int entry) {
        return days[entry];
    }

    /** Returns whether there is no more to the entries of a chain than their numbers say. */
    boolean arePlain(int first) {
        for (int entry = first; entry != NONE; entry = next(entry)) {
            if (rows[ROW * entry + ODD] != 0) {
                return false;
            }
        }
        return true;
    }

    /** Sets since when an entry is withdrawn. */
    void withdraw(int entry, long since) {
        gone[entry] = since;
    }

    /**
     * Reads what came of an item from its chain.
     *
     * @param first  the first entry
     * @param exists  the day from which on the item exists
     * @return  a state of {@link PackedMappings}, or -1 where the item is not live
     */
    int read(int first, long exists, long asOf) {
        return first != NONE && next(first) == NONE ? readOnly(first, exists, asOf) : readAll(first, exists, asOf);
    }

    private int readOnly(int only, long exists, long asOf) {
        boolean decided = outcome(only) != PackedMappings.AWAITING;
        long from = decided ? days[only] : from(only, exists);
        return from <= asOf && gone[only] > asOf ? outcome(only) : NONE;
    }

    private int readAll(int first, long exists, long asOf) {
        boolean mapped = false;
        int last = NONE;
        for (int entry = first; entry != NONE; entry = next(entry)) {
            if (outcome(entry) != PackedMappings.AWAITING) {
                last = days[entry] <= asOf && gone[entry] > asOf ? later(last, entry) : last;
            } else if (from(entry, exists) <= asOf) {
                if (gone[entry] <= asOf) {
                    return readWithdrawn(first, exists, asOf);
                }
                mapped = true;
            }
        }
        return last != NONE ? outcome(last) : mapped ? PackedMappings.AWAITING : NONE;
    }

    /** Returns the later of two decisions, the lower one where both were made at one moment (V2.14, V2.15). */
    private int later(int one, int other) {
        if (one == NONE || days[other] > days[one]) {
            return other;
        }
        int order = days[other] < days[one] ? -1 : Integer.compare(sequence(other), sequence(one));
        return order > 0 || order == 0 && outcome(other) < outcome(one) ? other : one;
    }

    /** Reads a chain in which a mapping is withdrawn, and with it the decisions up to that day (V2.9). */
    private int readWithdrawn(int first, long exists, long asOf) {
        long goneUntil = goneUntil(first, exists, asOf);
        boolean mapped = false;
        int last = NONE;
        for (int entry = first; entry != NONE; entry = next(entry)) {
            if (outcome(entry) == PackedMappings.AWAITING) {
                mapped |= from(entry, exists) <= asOf && gone[entry] > asOf;
            } else if (days[entry] <= asOf && days[entry] > goneUntil && gone[entry] > asOf) {
                last = later(last, entry);
            }
        }
        return last != NONE ? outcome(last) : mapped ? PackedMappings.AWAITING : NONE;
    }

    /** Returns the last day on which a mapping was withdrawn and none was left (V2.9). */
    private long goneUntil(int first, long exists, long asOf) {
        long until = Long.MIN_VALUE;
        for (int entry = first; entry != NONE; entry = next(entry)) {
            boolean withdrawn =
                    outcome(entry) == PackedMappings.AWAITING && from(entry, exists) <= asOf && gone[entry] <= asOf;
            if (withdrawn && gone[entry] > until && isNoneLeft(first, exists, asOf, gone[entry])) {
                until = gone[entry];
            }
        }
        return until;
    }

    /** Returns whether every mapping that existed on a day was withdrawn by then (V2.9). */
    private boolean isNoneLeft(int first, long exists, long asOf, long on) {
        for (int entry = first; entry != NONE; entry = next(entry)) {
            boolean mapping = outcome(entry) == PackedMappings.AWAITING && from(entry, exists) <= asOf;
            if (mapping && from(entry, exists) <= on && gone[entry] > on) {
                return false;
            }
        }
        return true;
    }

    private int sequence(int entry) {
        return rows[ROW * entry + SEQUENCE];
    }

    private long from(int entry, long exists) {
        return Math.max(days[entry], exists);
    }
}
