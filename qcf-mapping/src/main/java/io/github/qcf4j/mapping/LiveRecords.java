package io.github.qcf4j.mapping;

import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.portfolio.Portfolio;
import io.github.qcf4j.portfolio.PortfolioBuilder;
import io.github.qcf4j.portfolio.PortfolioRecord;
import io.github.qcf4j.portfolio.RecordKind;
import io.github.qcf4j.portfolio.Withdrawal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The records of a live portfolio in the order in which they were added, each with a number.
 * <p>
 * What was given in numbers is written out as a record when somebody asks for it.
 */
final class LiveRecords {

    private static final int NONE = LivePairs.NONE;

    private final String learner;
    private final IntFunction<PortfolioRecord> writer;
    private final Map<String, Integer> byReference = new HashMap<>();
    private final Map<String, List<Withdrawal>> withdrawals = new HashMap<>();
    private final List<PortfolioRecord> few = new ArrayList<>();
    private @Nullable PortfolioRecord[] records = new PortfolioRecord[64];

    /** How many were added before each; where there is none, a number below zero that says which is free next. */
    private long[] addedAs = new long[64];

    private int[] firstEntry = new int[64];
    private long added;
    private int size;
    private int free = NONE;
    private @Nullable Portfolio known;

    /**
     * Makes a place for records.
     *
     * @param writer  writes out the record with a number that was given in numbers
     */
    LiveRecords(String learner, IntFunction<PortfolioRecord> writer) {
        this.learner = learner;
        this.writer = writer;
    }

    String learner() {
        return learner;
    }

    /** Adds a record and returns its number. */
    int add(PortfolioRecord record) {
        Optional<String> reference = record.reference();
        if (reference.isPresent() && byReference.containsKey(reference.get())) {
            throw new IllegalArgumentException(
                    "Reference '%s' must be given to one record of portfolio '%s', not to two"
                            .formatted(reference.get(), learner));
        }
        int number = add();
        records[number] = record;
        reference.ifPresent(given -> byReference.put(given, number));
        if (record instanceof Withdrawal withdrawal) {
            withdrawals
                    .computeIfAbsent(withdrawal.of(), of -> new ArrayList<>())
                    .add(withdrawal);
        }
        if (isOfFew(record.kind())) {
            few.add(record);
        }
        return number;
    }

    /** Adds a place for a record that is given in numbers, and returns its number. */
    int add() {
        int number = free;
        if (number == NONE) {
            number = size++;
            if (number == addedAs.length) {
                grow(2 * number);
            }
        } else {
            free = otherFree(addedAs[number]);
        }
        addedAs[number] = added++;
        firstEntry[number] = NONE;
        known = null;
        return number;
    }

    private void grow(int more) {
        records = Arrays.copyOf(records, more);
        addedAs = Arrays.copyOf(addedAs, more);
        firstEntry = Arrays.copyOf(firstEntry, more);
    }

    /** Removes a record as if it had never been added. */
    void remove(int number) {
        PortfolioRecord record = records[number];
        if (record != null) {
            forget(record);
            records[number] = null;
        }
        removeUnwritten(number);
    }

    /** Removes what was given in numbers, and not written out. */
    void removeUnwritten(int number) {
        addedAs[number] = otherFree(free);
        free = number;
        known = null;
    }

    /** Makes a number below zero of one that is free, or of none, and the other way round. */
    private static int otherFree(long number) {
        return (int) (NONE - 1 - number);
    }

    private static boolean isOfFew(RecordKind kind) {
        return kind != RecordKind.MAPPING && kind != RecordKind.DECISION && kind != RecordKind.EVIDENCE;
    }

    private void forget(PortfolioRecord record) {
        if (isOfFew(record.kind())) {
            few.remove(record);
        }
        record.reference().ifPresent(byReference::remove);
        if (record instanceof Withdrawal withdrawal) {
            withdrawals.computeIfPresent(withdrawal.of(), (of, all) -> {
                all.remove(withdrawal);
                return all.isEmpty() ? null : all;
            });
        }
    }

    boolean isHeld(int number) {
        return number >= 0 && number < size && addedAs[number] >= 0;
    }

    /** Returns whether a record was given in numbers and nobody has asked for it yet. */
    boolean isUnwritten(int number) {
        return records[number] == null;
    }

    /** Returns a record. */
    PortfolioRecord record(int number) {
        PortfolioRecord record = records[number];
        if (record == null) {
            record = writer.apply(number);
            records[number] = record;
        }
        return record;
    }

    /** Returns the number of the record with a reference, or -1. */
    int find(String reference) {
        return byReference.getOrDefault(reference, NONE);
    }

    /** Returns what withdraws the record with a reference, on whatever day. */
    List<Withdrawal> withdrawalsOf(String reference) {
        return withdrawals.getOrDefault(reference, List.of());
    }

    /** Returns since when a record is withdrawn for a criterion. */
    long goneSince(PortfolioRecord record, CriterionReference criterion) {
        Optional<String> reference = record.reference();
        long since = LivePairs.NEVER;
        if (reference.isPresent()) {
            for (Withdrawal withdrawal : withdrawalsOf(reference.get())) {
                if (withdrawal.criteria().isEmpty() || withdrawal.criteria().contains(criterion)) {
                    since = Math.min(since, withdrawal.on().toEpochDay());
                }
            }
        }
        return since;
    }

    int firstEntry(int number) {
        return firstEntry[number];
    }

    void setFirstEntry(int number, int entry) {
        firstEntry[number] = entry;
    }

    /** Gives the number of each record, in the order in which they were added. */
    void each(IntConsumer numbers) {
        inOrder().forEach(numbers::accept);
    }

    private List<Integer> inOrder() {
        return IntStream.range(0, size)
                .filter(this::isHeld)
                .boxed()
                .sorted(Comparator.comparingLong(number -> addedAs[number]))
                .toList();
    }

    /** Returns the records that are neither evidence nor mappings nor decisions, which are few. */
    List<PortfolioRecord> few() {
        return few;
    }

    /** Returns the number of a record like one, or -1. */
    int find(PortfolioRecord record) {
        if (record.reference().isPresent()) {
            int number = find(record.reference().get());
            return number != NONE && record(number).equals(record) ? number : NONE;
        }
        return inOrder().stream()
                .filter(number -> record(number).equals(record))
                .reduce(NONE, (earlier, later) -> later);
    }

    /** Returns all records. */
    Portfolio portfolio() {
        Portfolio portfolio = known;
        if (portfolio == null) {
            PortfolioBuilder builder = Portfolio.builder(learner);
            each(number -> builder.add(record(number)));
            portfolio = builder.build();
            known = portfolio;
        }
        return portfolio;
    }
}
