package io.github.qcf4j.mapping;

import io.github.qcf4j.portfolio.CoveragePolicy;
import io.github.qcf4j.portfolio.Evidence;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The items of evidence that records name, numbered as they come, with what their dates and methods come to. */
final class LiveItems {

    private final CoveragePolicy policy;
    private final Map<String, Integer> numbers = new HashMap<>();
    private String[] references = new String[16];
    private @Nullable Evidence[] evidence = new Evidence[16];
    private long[] firstDay = new long[16];
    private int[] lastDay = new int[16];
    private byte[] weight = new byte[16];
    private int[] uses = new int[16];
    private int[] odd = new int[16];
    private int[] spreads = new int[16];
    private int size;

    LiveItems(CoveragePolicy policy) {
        this.policy = policy;
    }

    int size() {
        return size;
    }

    String reference(int item) {
        return references[item];
    }

    OptionalInt find(String reference) {
        Integer known = numbers.get(reference);
        return known == null ? OptionalInt.empty() : OptionalInt.of(known);
    }

    /** Returns the number of an item, a new one where nothing has named it yet. */
    int number(String reference) {
        Integer known = numbers.get(reference);
        if (known != null) {
            return known;
        }
        if (size == references.length) {
            grow(2 * size);
        }
        numbers.put(reference, size);
        references[size] = reference;
        odd[size] = 1;
        record(size, null);
        return size++;
    }

    private void grow(int more) {
        references = Arrays.copyOf(references, more);
        evidence = Arrays.copyOf(evidence, more);
        firstDay = Arrays.copyOf(firstDay, more);
        lastDay = Arrays.copyOf(lastDay, more);
        weight = Arrays.copyOf(weight, more);
        uses = Arrays.copyOf(uses, more);
        odd = Arrays.copyOf(odd, more);
        spreads = Arrays.copyOf(spreads, more);
    }

    /** Forgets what is recorded of the items and what names them, but not their numbers. */
    void clear() {
        Arrays.fill(uses, 0);
        Arrays.fill(spreads, 0);
        Arrays.fill(evidence, null);
        Arrays.fill(odd, 1);
        for (int item = 0; item < size; item++) {
            record(item, null);
        }
    }

    /** Takes down what is recorded of an item, or that nothing is. */
    void record(int item, @Nullable Evidence recorded) {
        odd[item] += (evidence[item] == null ? 0 : 1) - (recorded == null ? 0 : 1);
        evidence[item] = recorded;
        firstDay[item] = Long.MIN_VALUE;
        lastDay[item] = DayCode.forGood(true);
        weight[item] = PackedPortfolioBuilder.MORE_THAN_WITNESS;
        if (recorded != null) {
            recorded.firstDate().ifPresent(day -> firstDay[item] = day.toEpochDay());
            lastDay[item] = DayCode.of(recorded.expires().orElse(LocalDate.MAX).toEpochDay(), true);
            recorded.method().ifPresent(method -> weight[item] = (byte) PackedPortfolioBuilder.weight(policy, method));
        }
    }

    @Nullable
    Evidence evidence(int item) {
        return evidence[item];
    }

    /** Returns the first day on which it occurred or was produced; the least number where that is not recorded. */
    long firstDay(int item) {
        return firstDay[item];
    }

    /** Returns the long code of the last day on which it counts. */
    int lastDay(int item) {
        return lastDay[item];
    }

    int weight(int item) {
        return weight[item];
    }

    /** Counts the mappings and decisions that name it. */
    void use(int item, int records) {
        uses[item] += records;
    }

    boolean isUsed(int item) {
        return uses[item] > 0;
    }

    /** Counts the withdrawals that name it. */
    void withdraw(int item, int records) {
        odd[item] += records;
    }

    /**
     * Counts what lets a decision on it have effect elsewhere: decisions before it came about, which let it exist
     * earlier (V2.2), and criteria that ask how old it was when first decided (V5.3).
     */
    void spread(int item, int reasons) {
        spreads[item] += reasons;
        odd[item] += reasons;
    }

    boolean isSpreading(int item) {
        return odd[item] > 0 && spreads[item] > 0;
    }

    /** Returns whether it is recorded, no withdrawal names it, and what is decided on it tells on nothing else. */
    boolean isPlain(int item) {
        return odd[item] == 0;
    }
}
