package io.github.qcf4j.quality;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Items of evidence that could be left out together without any verdict changing, such as 'E4, E7'.
 * <p>
 * Two items that show the same can each be left out, and not both. That is why this is less, as a rule, than all items
 * that could be left out alone.
 */
public final class LeftOut {

    private final List<String> items;
    private final boolean largest;

    LeftOut(List<String> items, boolean largest) {
        this.items = List.copyOf(items);
        this.largest = largest;
    }

    /** Returns the references of the items, sorted. */
    public List<String> items() {
        return items;
    }

    /**
     * Returns whether it is proven that no larger set could be left out; else it is only known that no further item
     * could be.
     */
    public boolean isLargest() {
        return largest;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof LeftOut other && items.equals(other.items) && largest == other.largest;
    }

    @Override
    public int hashCode() {
        return Objects.hash(items, largest);
    }

    /** Returns the items and what is known of their number, such as 'E4, E7 (the most there can be)'. */
    @Override
    public String toString() {
        return "%s (%s)"
                .formatted(
                        items.isEmpty() ? "none" : String.join(", ", items),
                        largest ? "the most there can be" : "no further item, not proven the most");
    }
}
