package io.github.qcf4j.framework;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;

/**
 * Which entry of an earlier list is which of a later, such as criterion 1.3 that is now 1.2; no entry is two.
 * <p>
 * Entries are paired step by step, each step by a key: of the entries not yet paired, the first of a key before is the
 * first of that key after, the second the second. Exchanging the lists exchanges the pairs and nothing else.
 *
 * @param <T>  what is paired
 */
final class Pairing<T> {

    /** What stands for an entry that the other list does not have. */
    static final int NONE = -1;

    private final List<T> before;
    private final List<T> after;
    private final int[] afterOf;
    private final int[] beforeOf;
    private final BitSet same = new BitSet();

    Pairing(List<T> before, List<T> after) {
        this.before = before;
        this.after = after;
        this.afterOf = new int[before.size()];
        this.beforeOf = new int[after.size()];
        Arrays.fill(afterOf, NONE);
        Arrays.fill(beforeOf, NONE);
    }

    /** Pairs entries that say the same, as keys tell that are made alike of both lists. */
    Pairing<T> same(Function<T, ?> key) {
        return same(key, key);
    }

    /** Pairs entries that say the same, as keys tell that are made differently, because a number may be another. */
    Pairing<T> same(Function<T, ?> keyBefore, Function<T, ?> keyAfter) {
        by(keyBefore, keyAfter);
        for (int b = 0; b < afterOf.length; b++) {
            same.set(b, afterOf[b] != NONE);
        }
        return this;
    }

    /** Pairs entries of one key. */
    Pairing<T> by(Function<T, ?> key) {
        return by(key, key);
    }

    /** Pairs entries of one key, which is made differently of the earlier and the later. */
    Pairing<T> by(Function<T, ?> keyBefore, Function<T, ?> keyAfter) {
        Map<Object, Deque<Integer>> waiting = new HashMap<>();
        for (int a = 0; a < beforeOf.length; a++) {
            if (beforeOf[a] == NONE) {
                waiting.computeIfAbsent(keyAfter.apply(after.get(a)), key -> new ArrayDeque<>(1))
                        .add(a);
            }
        }
        for (int b = 0; b < afterOf.length && !waiting.isEmpty(); b++) {
            Deque<Integer> found = afterOf[b] == NONE ? waiting.get(keyBefore.apply(before.get(b))) : null;
            if (found != null && !found.isEmpty()) {
                pair(b, found.remove());
            }
        }
        return this;
    }

    /** Pairs entries of one key from the end, so that the last are paired first. */
    Pairing<T> byLatest(Function<T, ?> key) {
        Map<Object, Deque<Integer>> waiting = new HashMap<>();
        for (int a = 0; a < beforeOf.length; a++) {
            if (beforeOf[a] == NONE) {
                waiting.computeIfAbsent(key.apply(after.get(a)), each -> new ArrayDeque<>(1))
                        .push(a);
            }
        }
        for (int b = afterOf.length - 1; b >= 0; b--) {
            Deque<Integer> found = afterOf[b] == NONE ? waiting.get(key.apply(before.get(b))) : null;
            if (found != null && !found.isEmpty()) {
                pair(b, found.pop());
            }
        }
        return this;
    }

    /** Makes a pair of two entries that have none. */
    void pair(int b, int a) {
        afterOf[b] = a;
        beforeOf[a] = b;
    }

    /** Returns whether an earlier entry has a pair. */
    boolean hasAfter(int b) {
        return afterOf[b] != NONE;
    }

    /** Returns whether a later entry has a pair. */
    boolean hasBefore(int a) {
        return beforeOf[a] != NONE;
    }

    /** Returns which later entry an earlier one is, or {@link #NONE}. */
    int afterOf(int b) {
        return afterOf[b];
    }

    /** Returns which earlier entry a later one is, or {@link #NONE}. */
    int beforeOf(int a) {
        return beforeOf[a];
    }

    /** Returns whether an earlier entry was paired because the later one says the same. */
    boolean isSame(int b) {
        return same.get(b);
    }

    /** Returns the earlier entries. */
    List<T> before() {
        return before;
    }

    /** Returns the later entries. */
    List<T> after() {
        return after;
    }

    /** Returns something for each pair, in the order of the earlier list. */
    <R> List<R> pairs(BiFunction<T, T, R> of) {
        List<R> pairs = new ArrayList<>();
        for (int b = 0; b < afterOf.length; b++) {
            if (afterOf[b] != NONE) {
                pairs.add(of.apply(before.get(b), after.get(afterOf[b])));
            }
        }
        return pairs;
    }

    /**
     * Returns a row for each entry, in the order of the later list; an earlier entry that was removed comes behind the
     * one that it stood behind.
     */
    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        addRemoved(0, rows);
        BitSet moved = outOfOrder(b -> 0, a -> 0);
        for (int a = 0; a < beforeOf.length; a++) {
            rows.add(new Row(beforeOf[a], a, moved.get(a)));
            if (beforeOf[a] != NONE) {
                addRemoved(beforeOf[a] + 1, rows);
            }
        }
        return rows;
    }

    private void addRemoved(int from, List<Row> rows) {
        for (int b = from; b < afterOf.length && afterOf[b] == NONE; b++) {
            rows.add(new Row(b, NONE, false));
        }
    }

    /**
     * Returns the later entries that stayed in their home, such as a group, and left the order that they had there.
     *
     * @param homeBefore  the home of an earlier entry, by its index, named as the later list names it
     * @param homeAfter  the home of a later entry, by its index
     */
    BitSet outOfOrder(IntUnaryOperator homeBefore, IntUnaryOperator homeAfter) {
        Map<Integer, List<Integer>> staying = new LinkedHashMap<>();
        for (int a = 0; a < beforeOf.length; a++) {
            int home = homeAfter.applyAsInt(a);
            if (beforeOf[a] != NONE && homeBefore.applyAsInt(beforeOf[a]) == home) {
                staying.computeIfAbsent(home, each -> new ArrayList<>()).add(a);
            }
        }
        BitSet outOfOrder = new BitSet();
        for (List<Integer> entries : staying.values()) {
            BitSet kept =
                    LongestOrder.of(entries.stream().mapToInt(a -> beforeOf[a]).toArray());
            for (int i = kept.nextClearBit(0); i < entries.size(); i = kept.nextClearBit(i + 1)) {
                outOfOrder.set(entries.get(i));
            }
        }
        return outOfOrder;
    }

    /**
     * An entry of one of the lists or of both.
     *
     * @param before  its index in the earlier list, or {@link #NONE}
     * @param after  its index in the later list, or {@link #NONE}
     * @param moved  whether it left the order in which the others still are
     */
    record Row(int before, int after, boolean moved) {}
}
