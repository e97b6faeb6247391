package io.github.qcf4j.mapping;

import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.portfolio.PortfolioEvents;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The items of evidence of one portfolio, numbered from 0 as they are met. */
final class PlainItems {

    private int[] byReference = new int[64];
    private int[] metIn = new int[64];
    private int portfolio;
    private int recorded;
    private int lastReference;
    private int lastItem;
    private final IntColumn references = new IntColumn();
    private final IntColumn by = new IntColumn();
    private final IntColumn first = new IntColumn();
    private final IntColumn expires = new IntColumn();
    private final IntColumn existsFrom = new IntColumn();
    private final List<@Nullable AssessmentMethod> methods = new ArrayList<>();

    void clear() {
        portfolio++;
        recorded = 0;
        lastReference = PortfolioEvents.NONE;
        references.clear();
        by.clear();
        first.clear();
        expires.clear();
        existsFrom.clear();
        methods.clear();
    }

    /** Returns the item with a reference, which need not be recorded yet. */
    int item(int reference) {
        if (reference == lastReference) {
            return lastItem;
        }
        lastItem = find(reference);
        lastReference = reference;
        return lastItem;
    }

    private int find(int reference) {
        if (reference >= metIn.length) {
            int length = Math.max(reference + 1, metIn.length * 2);
            metIn = Arrays.copyOf(metIn, length);
            byReference = Arrays.copyOf(byReference, length);
        }
        if (metIn[reference] != portfolio) {
            metIn[reference] = portfolio;
            byReference[reference] = size();
            references.add(reference);
            by.add(PortfolioEvents.NONE);
            first.add(PortfolioEvents.UNDATED);
            expires.add(PortfolioEvents.UNDATED);
            existsFrom.add(PortfolioEvents.UNDATED);
            methods.add(null);
        }
        return byReference[reference];
    }

    /** Records an item. */
    void record(int reference, @Nullable AssessmentMethod method, int by, int first, int expires) {
        int item = item(reference);
        recorded++;
        this.by.set(item, by);
        this.first.set(item, first);
        this.expires.set(item, expires);
        this.existsFrom.set(item, first);
        this.methods.set(item, method);
    }

    /** Returns whether every item that was met is recorded; none is recorded twice. */
    boolean areRecorded() {
        return recorded == size();
    }

    int size() {
        return references.size();
    }

    int reference(int item) {
        return references.get(item);
    }

    @Nullable
    AssessmentMethod method(int item) {
        return methods.get(item);
    }

    /** Returns the first day on which the item occurred or was produced; the first of all if it is not dated. */
    int first(int item) {
        return first.get(item);
    }

    /** Returns the last day on which the item counts, or {@link PortfolioEvents#UNDATED}. */
    int expires(int item) {
        return expires.get(item);
    }

    /** Returns the first day on which the item exists (V2.2), as far as decisions on it were told. */
    int existsFrom(int item) {
        return existsFrom.get(item);
    }

    /** Says that a decision was made on the item, so that it exists on that day. */
    void decide(int item, int on) {
        existsFrom.set(item, Math.min(existsFrom.get(item), on));
    }

    /** Returns whether the item is what a person testifies. */
    boolean isTestimonyBy(int item, int person) {
        AssessmentMethod method = methods.get(item);
        return by.get(item) == person && person >= 0 && method != null && method.isTestimony();
    }
}
