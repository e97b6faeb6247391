package io.github.qcf4j.combination;

import io.github.qcf4j.combination.search.Problem;
import io.github.qcf4j.model.LevelCondition;
import io.github.qcf4j.model.Measure;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntBinaryOperator;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The dimensions of a problem: what each item gives in each of its places, and the most that each node gives.
 * <p>
 * Dimensions that come to the same are one.
 */
final class RuleColumns {

    /** What an item gives in one of its places. */
    private interface Amounts {
        Span of(RuleItem item, int position);
    }

    /**
     * One dimension.
     *
     * @param dimension  what it counts
     * @param amounts  what is given, by item and by position of the place
     * @param caps  the most that is given, by node
     */
    record Column(RuleDimension dimension, int[][] amounts, int[] caps) {

        @Override
        public boolean equals(@Nullable Object object) {
            return object instanceof Column other
                    && dimension.name().equals(other.dimension.name())
                    && Arrays.deepEquals(amounts, other.amounts)
                    && Arrays.equals(caps, other.caps);
        }

        @Override
        public int hashCode() {
            return 31 * dimension.name().hashCode() + Arrays.deepHashCode(amounts);
        }
    }

    private final List<RuleItem> items;
    private final int nodes;
    private final List<RuleCap> caps;
    private final Map<Column, Integer> numbers = new LinkedHashMap<>();
    private boolean open;

    RuleColumns(List<RuleItem> items, int nodes, List<RuleCap> caps) {
        this.items = items;
        this.nodes = nodes;
        this.caps = caps;
    }

    List<Column> columns() {
        return List.copyOf(numbers.keySet());
    }

    /** Returns the dimension of all items by one end of what they may come to, capped as groups are. */
    int measure(Measure measure, @Nullable LevelCondition level, boolean most) {
        return measure(measure, level, most, (node, cap) -> cap);
    }

    /**
     * Returns the dimension of all items by one end of what they may come to.
     *
     * @param capping  changes the cap of a node
     */
    int measure(Measure measure, @Nullable LevelCondition level, boolean most, IntBinaryOperator capping) {
        int[] byNode = uncapped();
        caps.stream()
                .filter(cap -> cap.measure() == measure)
                .forEach(cap -> byNode[cap.group().number()] =
                        Math.min(byNode[cap.group().number()], cap.most()));
        for (int node = 0; node < nodes; node++) {
            byNode[node] = capping.applyAsInt(node, byNode[node]);
        }
        String name = level == null ? measure.label() : measure.label() + " " + level;
        return number(
                new RuleDimension(name, measure, level),
                byNode,
                most,
                (item, position) -> item.amount(measure, level, position));
    }

    /** Returns the dimension of some items by one end of what they may come to, which no group caps. */
    int raw(String name, Measure measure, boolean most, Predicate<RuleItem> which) {
        return number(
                new RuleDimension(name, measure, null),
                uncapped(),
                most,
                (item, position) -> which.test(item) ? item.amount(measure, null, position) : Span.NONE);
    }

    /** Returns the dimension that counts some items. */
    int count(String name, Predicate<RuleItem> which) {
        return number(
                new RuleDimension(name, null, null),
                uncapped(),
                true,
                (item, position) -> which.test(item) ? Span.ONE : Span.NONE);
    }

    private int[] uncapped() {
        int[] byNode = new int[nodes];
        Arrays.fill(byNode, Problem.UNBOUNDED);
        return byNode;
    }

    /** Says that an amount makes a difference that is not recorded. */
    void open() {
        open = true;
    }

    /** Returns whether an amount makes a difference that is not recorded. */
    boolean isOpen() {
        return open;
    }

    private int number(RuleDimension dimension, int[] byNode, boolean most, Amounts amounts) {
        int[][] byItem = new int[items.size()][];
        for (int i = 0; i < byItem.length; i++) {
            RuleItem item = items.get(i);
            byItem[i] = new int[item.places().size()];
            for (int position = 0; position < byItem[i].length; position++) {
                Span amount = amounts.of(item, position);
                open |= !amount.isExact();
                byItem[i][position] = (int) Math.min(amount.end(most), Problem.UNBOUNDED);
            }
        }
        Column column = new Column(dimension, byItem, byNode);
        Integer known = numbers.putIfAbsent(column, numbers.size());
        return known == null ? numbers.size() - 1 : known;
    }
}
