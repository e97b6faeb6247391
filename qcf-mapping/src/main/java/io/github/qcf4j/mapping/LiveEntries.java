package io.github.qcf4j.mapping;

import java.util.Arrays;

/** What records say of items on criteria, in chains, each of those of one item on one criterion. */
final class LiveEntries {

    private static final int NONE = LivePairs.NONE;

    private int[] owner = new int[64];
    private int[] next = new int[64];
    private int[] nextOfRecord = new int[64];
    private int[] record = new int[64];
    private byte[] outcome = new byte[64];
    private int[] sequence = new int[64];
    private long[] day = new long[64];
    private long[] gone = new long[64];
    private boolean[] odd = new boolean[64];
    private int size;
    private int free = NONE;

    void clear() {
        size = 0;
        free = NONE;
    }

    /** Adds an entry before the first of a chain, and returns its number. */
    int add(int pair, int first, LiveEntry said) {
        int entry = free;
        if (entry == NONE) {
            entry = size++;
            if (entry == owner.length) {
                grow(2 * entry);
            }
        } else {
            free = next[entry];
        }
        owner[entry] = pair;
        next[entry] = first;
        nextOfRecord[entry] = said.next;
        record[entry] = said.record;
        outcome[entry] = (byte) said.outcome;
        sequence[entry] = said.sequence;
        day[entry] = said.day;
        gone[entry] = said.gone;
        odd[entry] = said.odd;
        return entry;
    }

    private void grow(int more) {
        owner = Arrays.copyOf(owner, more);
        next = Arrays.copyOf(next, more);
        nextOfRecord = Arrays.copyOf(nextOfRecord, more);
        record = Arrays.copyOf(record, more);
        outcome = Arrays.copyOf(outcome, more);
        sequence = Arrays.copyOf(sequence, more);
        day = Arrays.copyOf(day, more);
        gone = Arrays.copyOf(gone, more);
        odd = Arrays.copyOf(odd, more);
    }

    /** Removes an entry from its chain, and returns the first that is left. */
    int remove(int entry, int first) {
        int left = first;
        if (first == entry) {
            left = next[entry];
        } else {
            int before = first;
            while (next[before] != entry) {
                before = next[before];
            }
            next[before] = next[entry];
        }
        next[entry] = free;
        free = entry;
        return left;
    }

    /** Returns whose chain an entry is in. */
    int owner(int entry) {
        return owner[entry];
    }

    int next(int entry) {
        return next[entry];
    }

    int nextOfRecord(int entry) {
        return nextOfRecord[entry];
    }

    int record(int entry) {
        return record[entry];
    }

    int outcome(int entry) {
        return outcome[entry];
    }

    long day(int entry) {
        return day[entry];
    }

    boolean isOdd(int entry) {
        return odd[entry];
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
        boolean mapped = false;
        int last = NONE;
        for (int entry = first; entry != NONE; entry = next[entry]) {
            if (outcome[entry] != PackedMappings.AWAITING) {
                last = day[entry] <= asOf && gone[entry] > asOf ? later(last, entry) : last;
            } else if (from(entry, exists) <= asOf) {
                if (gone[entry] <= asOf) {
                    return readWithdrawn(first, exists, asOf);
                }
                mapped = true;
            }
        }
        return last != NONE ? outcome[last] : mapped ? PackedMappings.AWAITING : NONE;
    }

    /** Returns the later of two decisions, the lower one where both were made at one moment (V2.14, V2.15). */
    private int later(int one, int other) {
        if (one == NONE || day[other] > day[one]) {
            return other;
        }
        int order = day[other] < day[one] ? -1 : Integer.compare(sequence[other], sequence[one]);
        return order > 0 || order == 0 && outcome[other] < outcome[one] ? other : one;
    }

    /** Reads a chain in which a mapping is withdrawn, and with it the decisions up to that day (V2.9). */
    private int readWithdrawn(int first, long exists, long asOf) {
        long goneUntil = goneUntil(first, exists, asOf);
        boolean mapped = false;
        int last = NONE;
        for (int entry = first; entry != NONE; entry = next[entry]) {
            if (outcome[entry] == PackedMappings.AWAITING) {
                mapped |= from(entry, exists) <= asOf && gone[entry] > asOf;
            } else if (day[entry] <= asOf && day[entry] > goneUntil && gone[entry] > asOf) {
                last = later(last, entry);
            }
        }
        return last != NONE ? outcome[last] : mapped ? PackedMappings.AWAITING : NONE;
    }

    /** Returns the last day on which a mapping was withdrawn and none was left (V2.9). */
    private long goneUntil(int first, long exists, long asOf) {
        long until = Long.MIN_VALUE;
        for (int entry = first; entry != NONE; entry = next[entry]) {
            boolean withdrawn =
                    outcome[entry] == PackedMappings.AWAITING && from(entry, exists) <= asOf && gone[entry] <= asOf;
            if (withdrawn && gone[entry] > until && isNoneLeft(first, exists, asOf, gone[entry])) {
                until = gone[entry];
            }
        }
        return until;
    }

    /** Returns whether every mapping that existed on a day was withdrawn by then (V2.9). */
    private boolean isNoneLeft(int first, long exists, long asOf, long on) {
        for (int entry = first; entry != NONE; entry = next[entry]) {
            boolean mapping = outcome[entry] == PackedMappings.AWAITING && from(entry, exists) <= asOf;
            if (mapping && from(entry, exists) <= on && gone[entry] > on) {
                return false;
            }
        }
        return true;
    }

    private long from(int entry, long exists) {
        return Math.max(day[entry], exists);
    }
}
