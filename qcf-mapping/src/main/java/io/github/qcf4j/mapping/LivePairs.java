package io.github.qcf4j.mapping;

import java.util.function.IntConsumer;

/**
 * What names each item of evidence on each criterion, as numbers: for each item on a criterion a chain of offers and
 * decisions, and what came of it.
 * <p>
 * Where all that names a criterion is plain, it is read from these numbers alone (V2): single items, decided by who may
 * decide. What all items on such a criterion come to is then kept up to date from one item to the next.
 */
final class LivePairs {

    /** No number. */
    static final int NONE = -1;

    /** The day on which something is taken back that is not. */
    static final long NEVER = Long.MAX_VALUE;

    private static final int NOT_LIVE = -1;

    private final LiveItems items;
    private final LiveSums sums;
    private final LiveEntries entries = new LiveEntries();
    private final LivePairTable table;
    private long asOf;

    LivePairs(LiveItems items, int criteria) {
        this.items = items;
        this.sums = new LiveSums(criteria);
        this.table = new LivePairTable(criteria);
    }

    /** Forgets everything. */
    void clear() {
        entries.clear();
        table.clear();
        sums.clear();
    }

    /** Sets the day that is asked about; what was read stands by the one before. */
    void setDay(long epochDay) {
        asOf = epochDay;
    }

    LiveEntries entries() {
        return entries;
    }

    /** Returns what the items on each criterion come to. */
    LiveSums sums() {
        return sums;
    }

    /** Adds that a record names an item on a criterion, and returns the number of that. */
    int add(int criterion, int item, LiveEntry entry) {
        int pair = table.number(criterion, item);
        int added = entries.add(pair, table.firstEntry(pair), entry);
        table.setFirstEntry(pair, added);
        if (entry.odd) {
            sums.setKnown(criterion, false);
        }
        turn(pair, criterion, item);
        return added;
    }

    /** Adds that a record names an item on a criterion and nothing more, and returns the number of that. */
    int add(int criterion, int item, int record, int outcome, long day) {
        int pair = table.number(criterion, item);
        int added = entries.add(pair, table.firstEntry(pair), record, outcome, day);
        table.setFirstEntry(pair, added);
        turn(pair, criterion, item);
        return added;
    }

    /** Removes what was added. */
    void remove(int entry) {
        int pair = entries.owner(entry);
        int left = entries.remove(entry, table.firstEntry(pair));
        if (left != NONE) {
            table.setFirstEntry(pair, left);
            turn(pair, table.criterionOf(pair), table.itemOf(pair));
        } else {
            table.remove(pair);
            takeOut(table.criterionOf(pair), table.state(pair), table.lastDay(pair));
        }
    }

    /** Takes an item that is on a criterion no longer out of what the criterion comes to, if that is known. */
    private void takeOut(int criterion, int state, int lastDay) {
        if (state != NOT_LIVE && sums.isKnown(criterion) && !sums.remove(criterion, state, lastDay)) {
            sumUp(criterion);
        }
    }

    /** Sets since when what a record says is withdrawn. */
    void withdraw(int entry, long since) {
        int pair = entries.owner(entry);
        entries.withdraw(entry, since);
        turn(pair, table.criterionOf(pair), table.itemOf(pair));
    }

    int criterionOf(int entry) {
        return table.criterionOf(entries.owner(entry));
    }

    int itemOf(int entry) {
        return table.itemOf(entries.owner(entry));
    }

    private boolean isPlainPair(int pair) {
        return items.isPlain(table.itemOf(pair)) && entries.arePlain(table.firstEntry(pair));
    }

    /** Returns whether what names a criterion can be read from numbers alone. */
    boolean isPlain(int criterion) {
        if (sums.isKnown(criterion)) {
            return true;
        }
        for (int pair = table.first(criterion); pair != NONE; pair = table.next(pair)) {
            if (!isPlainPair(pair)) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether an item that is named on a criterion has effect elsewhere. */
    boolean isSpreading(int criterion) {
        for (int pair = table.first(criterion); pair != NONE; pair = table.next(pair)) {
            if (items.isSpreading(table.itemOf(pair))) {
                return true;
            }
        }
        return false;
    }

    /** Gives each record that names a criterion. */
    void eachRecord(int criterion, IntConsumer records) {
        for (int pair = table.first(criterion); pair != NONE; pair = table.next(pair)) {
            for (int entry = table.firstEntry(pair); entry != NONE; entry = entries.next(entry)) {
                records.accept(entries.record(entry));
            }
        }
    }

    /** Reads what came of one item on a criterion, and changes by that what the criterion comes to, if it is known. */
    private void turn(int pair, int criterion, int item) {
        if (!sums.isKnown(criterion)) {
            return;
        }
        if (!items.isPlain(item)) {
            sums.setKnown(criterion, false);
            return;
        }
        int was = table.state(pair);
        int wasUntil = table.lastDay(pair);
        int now = entries.read(table.firstEntry(pair), items.firstDay(item), asOf);
        int until = lastDay(now, item);
        if (now == was && until == wasUntil) {
            return;
        }
        table.setState(pair, now, until);
        if (now != NOT_LIVE) {
            sums.add(criterion, now, until);
        }
        takeOut(criterion, was, wasUntil);
    }

    private int lastDay(int state, int item) {
        return state == PackedMappings.COUNTED ? items.lastDay(item) : DayCode.forGood(true);
    }

    /** Reads what came of each item on a criterion if all of it is plain; says whether it is. */
    boolean read(int criterion) {
        if (sums.isKnown(criterion)) {
            return true;
        }
        for (int pair = table.first(criterion); pair != NONE; pair = table.next(pair)) {
            if (!isPlainPair(pair)) {
                return false;
            }
            int item = table.itemOf(pair);
            int state = entries.read(table.firstEntry(pair), items.firstDay(item), asOf);
            table.setState(pair, state, lastDay(state, item));
        }
        sumUp(criterion);
        return true;
    }

    /** Sums up what came of each item on a criterion. */
    void sumUp(int criterion) {
        boolean plain = true;
        sums.begin(criterion);
        for (int pair = table.first(criterion); pair != NONE; pair = table.next(pair)) {
            if (table.state(pair) != NOT_LIVE) {
                sums.add(criterion, table.state(pair), table.lastDay(pair));
            }
            plain &= isPlainPair(pair);
        }
        sums.setKnown(criterion, plain);
    }

    /** Forgets what came of the items on a criterion. */
    void forget(int criterion) {
        sums.setKnown(criterion, false);
        for (int pair = table.first(criterion); pair != NONE; pair = table.next(pair)) {
            table.setState(pair, NOT_LIVE, DayCode.NEVER);
        }
    }

    /** Takes down what came of an item on a criterion, found in another way. */
    void put(int criterion, int item, int state, int lastDay) {
        int pair = table.find(criterion, item);
        table.setState(pair, state, lastDay);
    }

    /** Adds the live items on a criterion to what their last days come to. */
    void addTo(AcceptedDays accepted, int criterion) {
        for (int pair = table.first(criterion); pair != NONE; pair = table.next(pair)) {
            if (table.state(pair) == PackedMappings.COUNTED) {
                accepted.add(table.lastDay(pair), items.weight(table.itemOf(pair)));
            } else if (table.state(pair) != NOT_LIVE) {
                accepted.add();
            }
        }
    }

    /** Adds the live items on a criterion to packed ones, which have numbers of their own. */
    void addTo(PackedPortfolioBuilder builder, int criterion, int[] itemNumbers) {
        for (int pair = table.first(criterion); pair != NONE; pair = table.next(pair)) {
            if (table.state(pair) != NOT_LIVE) {
                MappingState state = PackedMappings.state(table.state(pair));
                builder.add(criterion, itemNumbers[table.itemOf(pair)], state, DayCode.day(table.lastDay(pair), true));
            }
        }
    }
}
