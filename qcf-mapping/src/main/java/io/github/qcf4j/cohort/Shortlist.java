package io.github.qcf4j.cohort;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The first few of many, and how many more there are, such as ten learners and 214 more.
 * <p>
 * Which come first is a matter of their own order and not of the order in which they were found, so that lists of parts
 * of a cohort put together are the list of the whole.
 *
 * @param <T>  the type of what is listed
 */
public final class Shortlist<T extends Comparable<? super T>> {

    private final List<T> entries;
    private final long total;

    Shortlist(List<T> entries, long total) {
        this.entries = List.copyOf(entries);
        this.total = total;
    }

    /** Returns the first of them, in order. */
    public List<T> entries() {
        return entries;
    }

    /** Returns how many there are in all. */
    public long total() {
        return total;
    }

    /** Returns how many there are beside those that are listed. */
    public long more() {
        return total - entries.size();
    }

    Shortlist<T> plus(Shortlist<T> other, int listed) {
        List<T> both = Stream.concat(entries.stream(), other.entries.stream())
                .sorted()
                .limit(listed)
                .toList();
        return new Shortlist<>(both, total + other.total);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Shortlist<?> other && total == other.total && entries.equals(other.entries);
    }

    @Override
    public int hashCode() {
        return 31 * entries.hashCode() + Long.hashCode(total);
    }

    /** Returns what is listed and how many more there are, such as '[L-1001 (2 open)] and 3 more'. */
    @Override
    public String toString() {
        return more() == 0 ? entries.toString() : entries + " and " + more() + " more";
    }
}
