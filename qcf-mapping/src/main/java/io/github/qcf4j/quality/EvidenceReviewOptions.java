package io.github.qcf4j.quality;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * From how much on a review of evidence speaks up, such as 'more than 6 criteria without a locator'.
 * <p>
 * The numbers are matters of house style; no specification states them. Make one and share it.
 */
public final class EvidenceReviewOptions {

    /** The numbers that are used when nothing is said. */
    public static final EvidenceReviewOptions STANDARD = builder().build();

    private static final int MOST_EXACT_ITEMS = 20;

    private final int criteriaWithoutLocator;
    private final int criteriaOnOneItem;
    private final int itemsByOneMethod;
    private final int exactItems;

    private EvidenceReviewOptions(Builder builder) {
        criteriaWithoutLocator = builder.criteriaWithoutLocator;
        criteriaOnOneItem = builder.criteriaOnOneItem;
        itemsByOneMethod = builder.itemsByOneMethod;
        exactItems = builder.exactItems;
    }

    /** Returns a builder that holds the usual numbers. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns how many criteria an item may be offered for without a locator. */
    public int criteriaWithoutLocator() {
        return criteriaWithoutLocator;
    }

    /** Returns from how many criteria on an item that carries them alone is told of. */
    public int criteriaOnOneItem() {
        return criteriaOnOneItem;
    }

    /** Returns from how many items on a unit that is shown by one method alone is told of. */
    public int itemsByOneMethod() {
        return itemsByOneMethod;
    }

    /** Returns up to how many items the largest set that could be left out is searched for exactly. */
    public int exactItems() {
        return exactItems;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof EvidenceReviewOptions other
                && criteriaWithoutLocator == other.criteriaWithoutLocator
                && criteriaOnOneItem == other.criteriaOnOneItem
                && itemsByOneMethod == other.itemsByOneMethod
                && exactItems == other.exactItems;
    }

    @Override
    public int hashCode() {
        return Objects.hash(criteriaWithoutLocator, criteriaOnOneItem, itemsByOneMethod, exactItems);
    }

    /** Returns the numbers, such as 'at most 6 criteria without a locator, …'. */
    @Override
    public String toString() {
        return ("at most %s criteria without a locator, fewer than %s criteria on one item, fewer than %s items by one"
                        + " method, exact up to %s items")
                .formatted(criteriaWithoutLocator, criteriaOnOneItem, itemsByOneMethod, exactItems);
    }

    /** Collects the numbers. */
    public static final class Builder {

        private int criteriaWithoutLocator = 6;
        private int criteriaOnOneItem = 5;
        private int itemsByOneMethod = 3;
        private int exactItems = 8;

        private Builder() {}

        /** Sets how many criteria an item may be offered for without a locator. */
        public Builder criteriaWithoutLocator(int criteria) {
            criteriaWithoutLocator = between("Criteria without a locator", criteria, 0, Integer.MAX_VALUE);
            return this;
        }

        /** Sets from how many criteria on an item that carries them alone is told of. */
        public Builder criteriaOnOneItem(int criteria) {
            criteriaOnOneItem = between("Criteria on one item", criteria, 1, Integer.MAX_VALUE);
            return this;
        }

        /** Sets from how many items on a unit that is shown by one method alone is told of. */
        public Builder itemsByOneMethod(int items) {
            itemsByOneMethod = between("Items by one method", items, 1, Integer.MAX_VALUE);
            return this;
        }

        /** Sets up to how many items the largest set that could be left out is searched for exactly, at most 20. */
        public Builder exactItems(int items) {
            exactItems = between("Items searched exactly", items, 0, MOST_EXACT_ITEMS);
            return this;
        }

        /** Returns the options. */
        public EvidenceReviewOptions build() {
            return new EvidenceReviewOptions(this);
        }

        private static int between(String name, int number, int least, int most) {
            if (number < least || number > most) {
                throw new IllegalArgumentException(
                        "%s '%s' must be %s or more and %s or less".formatted(name, number, least, most));
            }
            return number;
        }
    }
}
