package io.github.qcf4j.mapping;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * What names each item of evidence on each criterion, as numbers: for each item on a criterion a chain of offers and
 * decisions, and what came of it.
 * <p>
 * Where all of a chain is plain, it is read from these numbers alone (V2): single items, decided by who may decide.
 */
final class LivePairs {

    /** No number. */
    static final int NONE = -1;

    /** The day on which something is taken back that is not. */
    static final long NEVER = Long.MAX_VALUE;

    private static final byte NOT_LIVE = -1;

    private final LiveItems items;
    private final int[] firstPair;
    private int[] pairCriterion = new int[64];
    private int[] pairItem = new int[64];
    private int[] pairNext = new int[64];
    private int[] pairFirst = new int[64];
    private int[] pairOdd = new int[64];
    private byte[] pairState = new byte[64];
    private long[] pairUntil = new long[64];
    private int pairs;
    private int freePair = NONE;
    private int found;
    private long last;
    private final LiveEntries entries = new LiveEntries();

    LivePairs(LiveItems items, int criteria) {
        this.items = items;
        this.firstPair = new int[criteria];
        Arrays.fill(firstPair, NONE);
    }

    /** Forgets everything. */
    void clear() {
        Arrays.fill(firstPair, NONE);
        pairs = 0;
        freePair = NONE;
        entries.clear();
    }

    LiveEntries entries() {
        return entries;
    }

    /** Adds that a record names an item on a criterion, and returns the number of that. */
    int add(int criterion, int item, LiveEntry entry) {
        int pair = pairOf(criterion, item);
        int added = entries.add(pair, pairFirst[pair], entry);
        pairFirst[pair] = added;
        pairOdd[pair] += entry.odd ? 1 : 0;
        return added;
    }

    /** Removes what was added. */
    void remove(int entry) {
        int pair = entries.owner(entry);
        pairOdd[pair] -= entries.isOdd(entry) ? 1 : 0;
        pairFirst[pair] = entries.remove(entry, pairFirst[pair]);
        if (pairFirst[pair] == NONE) {
            removePair(pair);
        }
    }

    private int pairOf(int criterion, int item) {
        int pair = find(criterion, item);
        if (pair != NONE) {
            return pair;
        }
        pair = freePair;
        if (pair == NONE) {
            pair = pairs++;
            if (pair == pairItem.length) {
                grow(2 * pair);
            }
        } else {
            freePair = pairNext[pair];
        }
        pairCriterion[pair] = criterion;
        pairItem[pair] = item;
        pairFirst[pair] = NONE;
        pairOdd[pair] = 0;
        pairState[pair] = NOT_LIVE;
        pairNext[pair] = firstPair[criterion];
        firstPair[criterion] = pair;
        return pair;
    }

    private void grow(int more) {
        pairCriterion = Arrays.copyOf(pairCriterion, more);
        pairItem = Arrays.copyOf(pairItem, more);
        pairNext = Arrays.copyOf(pairNext, more);
        pairFirst = Arrays.copyOf(pairFirst, more);
        pairOdd = Arrays.copyOf(pairOdd, more);
        pairState = Arrays.copyOf(pairState, more);
        pairUntil = Arrays.copyOf(pairUntil, more);
    }

    private void removePair(int pair) {
        int criterion = pairCriterion[pair];
        if (firstPair[criterion] == pair) {
            firstPair[criterion] = pairNext[pair];
        } else {
            int before = firstPair[criterion];
            while (pairNext[before] != pair) {
                before = pairNext[before];
            }
            pairNext[before] = pairNext[pair];
        }
        pairNext[pair] = freePair;
        freePair = pair;
    }

    private int find(int criterion, int item) {
        int pair = firstPair[criterion];
        while (pair != NONE && pairItem[pair] != item) {
            pair = pairNext[pair];
        }
        return pair;
    }

    int criterionOf(int entry) {
        return pairCriterion[entries.owner(entry)];
    }

    int itemOf(int entry) {
        return pairItem[entries.owner(entry)];
    }

    /** Returns whether what names a criterion can be read from numbers alone. */
    boolean isPlain(int criterion) {
        for (int pair = firstPair[criterion]; pair != NONE; pair = pairNext[pair]) {
            if (pairOdd[pair] > 0 || !items.isPlain(pairItem[pair])) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether an item that is named on a criterion has effect elsewhere. */
    boolean isSpreading(int criterion) {
        for (int pair = firstPair[criterion]; pair != NONE; pair = pairNext[pair]) {
            if (items.isSpreading(pairItem[pair])) {
                return true;
            }
        }
        return false;
    }

    /** Gives each record that names a criterion. */
    void eachRecord(int criterion, IntConsumer records) {
        for (int pair = firstPair[criterion]; pair != NONE; pair = pairNext[pair]) {
            for (int entry = pairFirst[pair]; entry != NONE; entry = entries.next(entry)) {
                records.accept(entries.record(entry));
            }
        }
    }

    /**
     * Reads what came of each item on a criterion, as of a day, if all of it is plain; {@link #found()} and
     * {@link #last()} sum it up.
     */
    boolean read(int criterion, long asOf) {
        int states = 0;
        long latest = Long.MIN_VALUE;
        for (int pair = firstPair[criterion]; pair != NONE; pair = pairNext[pair]) {
            int item = pairItem[pair];
            if (pairOdd[pair] > 0 || !items.isPlain(item)) {
                return false;
            }
            int state = entries.read(pairFirst[pair], items.firstDay(item), asOf);
            long until = PackedPortfolio.FOR_GOOD;
            if (state == PackedMappings.COUNTED) {
                until = items.expires(item);
                latest = Math.max(latest, until);
            }
            states |= state == NOT_LIVE ? 0 : 1 << state;
            pairState[pair] = (byte) state;
            pairUntil[pair] = until;
        }
        found = states;
        last = latest;
        return true;
    }

    /** Sums up what came of each item on a criterion. */
    void sumUp(int criterion) {
        int states = 0;
        long latest = Long.MIN_VALUE;
        for (int pair = firstPair[criterion]; pair != NONE; pair = pairNext[pair]) {
            int state = pairState[pair];
            states |= state == NOT_LIVE ? 0 : 1 << state;
            latest = state == PackedMappings.COUNTED ? Math.max(latest, pairUntil[pair]) : latest;
        }
        found = states;
        last = latest;
    }

    /** Returns a bit for each state that a live item has on the criterion summed up; none is live without. */
    int found() {
        return found;
    }

    /** Returns the code of the last day on which any item counts for the criterion summed up. */
    int last() {
        return last == Long.MIN_VALUE ? DayCode.NEVER : DayCode.of(last, true);
    }

    /** Forgets what came of the items on a criterion. */
    void forget(int criterion) {
        for (int pair = firstPair[criterion]; pair != NONE; pair = pairNext[pair]) {
            pairState[pair] = NOT_LIVE;
        }
    }

    /** Takes down what came of an item on a criterion, found in another way. */
    void put(int criterion, int item, int state, long until) {
        int pair = find(criterion, item);
        pairState[pair] = (byte) state;
        pairUntil[pair] = until;
    }

    /** Adds the live items on a criterion to what their last days come to. */
    void addTo(AcceptedDays accepted, int criterion) {
        for (int pair = firstPair[criterion]; pair != NONE; pair = pairNext[pair]) {
            if (pairState[pair] == PackedMappings.COUNTED) {
                accepted.add(DayCode.of(pairUntil[pair], true), items.weight(pairItem[pair]));
            } else if (pairState[pair] != NOT_LIVE) {
                accepted.add();
            }
        }
    }

    /** Adds the live items on a criterion to packed ones, which have numbers of their own. */
    void addTo(PackedPortfolioBuilder builder, int criterion, int[] itemNumbers) {
        for (int pair = firstPair[criterion]; pair != NONE; pair = pairNext[pair]) {
            if (pairState[pair] != NOT_LIVE) {
                MappingState state = PackedMappings.state(pairState[pair]);
                builder.add(criterion, itemNumbers[pairItem[pair]], state, pairUntil[pair]);
            }
        }
    }
}
