package io.github.qcf4j.mapping;

import java.util.Arrays;

/**
 * What one portfolio says of pairs of a criterion and an item: since when the item is mapped, and which decisions on it
 * stand.
 * <p>
 * Of decisions on single items the last one stands (V2.14). Whatever else decides, such as two decisions of one moment
 * that disagree, or a decision on several items one of which is decided on again, is {@link Unusual}.
 */
final class PlainCells {

    static final int UNDECIDED = -1;

    /** The day of a mapping that there is not, which comes after all others. */
    private static final int NEVER = Integer.MAX_VALUE;

    private static final int SPREAD = 0x9E3779B9;
    private static final int FIRST_SIZE = 1 << 12;
    private static final int LARGE = 1 << 16;
    private static final int MOST_EXPECTED = 1 << 19;

    /** What is known of a pair, side by side, since it is asked for together. */
    private static final int CRITERION = 0;

    private static final int ITEM = 1;
    private static final int MAPPED_FROM = 2;
    private static final int STANDING = 3;
    private static final int WIDTH = 4;

    /** How many pairs are looked at before one is looked up. */
    private static final int NEAR = 5;

    private final PlainDecisions decisions;
    private int[] slots = new int[2 * FIRST_SIZE];
    private int[] cells = new int[WIDTH * FIRST_SIZE];
    private int size;
    private int last;

    PlainCells(PlainDecisions decisions) {
        this.decisions = decisions;
    }

    /** Begins with another portfolio; room for very many pairs is given back. */
    void clear() {
        if (cells.length > LARGE * WIDTH) {
            makeRoom(FIRST_SIZE);
        } else {
            Arrays.fill(slots, 0);
        }
        size = 0;
        last = 0;
    }

    /** Sees to it that there is room for so many pairs, before the first one comes. */
    void expect(int pairs) {
        if (pairs * (long) WIDTH > cells.length) {
            makeRoom(Math.min(MOST_EXPECTED, pairs));
        }
    }

    private void makeRoom(int pairs) {
        cells = new int[WIDTH * pairs];
        slots = new int[Integer.highestOneBit(Math.max(1, pairs - 1)) << 2];
    }

    /** Returns where the cell of a pair begins: most often soon after that of the last decision. */
    private int next(int criterion, int item) {
        int end = Math.min(last + NEAR * WIDTH, size * WIDTH);
        for (int cell = last; cell < end; cell += WIDTH) {
            if (cells[cell + CRITERION] == criterion && cells[cell + ITEM] == item) {
                return cell;
            }
        }
        return cell(criterion, item);
    }

    /** Returns where the cell of a pair begins. */
    private int cell(int criterion, int item) {
        int mask = slots.length - 1;
        int slot = slot(criterion, item);
        while (slots[slot] != 0) {
            int cell = (slots[slot] - 1) * WIDTH;
            if (cells[cell + CRITERION] == criterion && cells[cell + ITEM] == item) {
                return cell;
            }
            slot = slot + 1 & mask;
        }
        if (size * WIDTH == cells.length) {
            grow();
            return cell(criterion, item);
        }
        int cell = size++ * WIDTH;
        slots[slot] = size;
        cells[cell + CRITERION] = criterion;
        cells[cell + ITEM] = item;
        cells[cell + MAPPED_FROM] = NEVER;
        cells[cell + STANDING] = UNDECIDED;
        return cell;
    }

    /** The criteria of an item are neighbours, as they are in records. */
    private int slot(int criterion, int item) {
        return (item * SPREAD >>> 8) + criterion & slots.length - 1;
    }

    private void grow() {
        cells = Arrays.copyOf(cells, 2 * cells.length);
        slots = new int[2 * slots.length];
        int mask = slots.length - 1;
        for (int number = 0; number < size; number++) {
            int slot = slot(criterion(number), item(number));
            while (slots[slot] != 0) {
                slot = slot + 1 & mask;
            }
            slots[slot] = number + 1;
        }
    }

    /** Adds a mapping, before any decision; one that is not dated is from the first of all days. */
    void map(int criterion, int item, int on) {
        int cell = cell(criterion, item);
        Unusual.unless(cells[cell + STANDING] == UNDECIDED);
        cells[cell + MAPPED_FROM] = Math.min(cells[cell + MAPPED_FROM], on);
    }

    /** Adds a decision on an item, which is not before the item was mapped. */
    void decide(int criterion, int item, int decision) {
        int cell = next(criterion, item);
        last = cell;
        int mapped = cells[cell + MAPPED_FROM];
        Unusual.unless(mapped <= decisions.on(decision) || mapped == NEVER);
        cells[cell + STANDING] = later(cells[cell + STANDING], decision);
    }

    private int later(int known, int decision) {
        if (known == UNDECIDED || known == decision) {
            return decision;
        }
        int order = decisions.compare(decision, known);
        boolean clear = order != 0 || decisions.outcome(decision) == decisions.outcome(known);
        Unusual.unless(clear && !decisions.isJoint(decision) && !decisions.isJoint(known));
        return order < 0 ? known : decision;
    }

    /** Returns how many pairs there are. */
    int size() {
        return size;
    }

    int criterion(int number) {
        return cells[number * WIDTH + CRITERION];
    }

    int item(int number) {
        return cells[number * WIDTH + ITEM];
    }

    /** Returns the decision that stands, or {@link #UNDECIDED}. */
    int standing(int number) {
        return cells[number * WIDTH + STANDING];
    }
}
