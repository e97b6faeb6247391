package io.github.qcf4j.mapping;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The records of one learner, reduced to what still matters from a day on, such as 2,850 mappings in 28 KB.
 * <p>
 * From the last day on which anything is recorded, time can only take away: evidence comes to its end. So each item that
 * is live for a criterion keeps what came of it and the last day on which it counts, and that answers every day from
 * {@link #from()} to {@link #until()}, the eve of the next record. What the items of a criterion come to is worked out
 * while it is made, so that whoever asks need not look at them again. Made from records by
 * {@link PortfolioMapper#pack(io.github.qcf4j.portfolio.Portfolio, LocalDate)}, or by those who hold millions of learners
 * with {@link #builder(CoverageLayout, String, LocalDate)}; asked by a {@link CoverageView}:
 * <pre>{@code
 * PackedPortfolio packed = mapper.pack(portfolio, LocalDate.of(2014, 11, 21));
 * CoverageView view = CoverageView.of(packed.layout());
 * view.map(packed, LocalDate.of(2014, 11, 21));
 * System.out.println(view.met() + " of " + view.required());
 * }</pre>
 * A mapping takes eight bytes, and so does a criterion that has any, while the specification has no more than 16,384
 * criteria and its days lie between 1950 and 2129, else twelve.
 */
public final class PackedPortfolio {

    /** The last day, counted in days since 1970-01-01, of what counts for good. */
    public static final long FOR_GOOD = LocalDate.MAX.toEpochDay();

    final byte[] weights;
    final UnitFlags units;
    final PackedMappings mappings;
    final PackedCriteria criteria;
    final int[] recognised;
    final long[] demandsUntil;
    private final CoverageLayout layout;
    private final String learner;
    private final LocalDate from;
    private final LocalDate until;
    private final String[] items;

    PackedPortfolio(
            CoverageLayout layout,
            String learner,
            LocalDate from,
            LocalDate until,
            String[] items,
            byte[] weights,
            PackedMappings mappings,
            PackedCriteria criteria,
            UnitFlags units,
            int[] recognised,
            long[] demandsUntil) {
        this.layout = layout;
        this.learner = learner;
        this.from = from;
        this.until = until;
        this.items = items;
        this.weights = weights;
        this.mappings = mappings;
        this.criteria = criteria;
        this.units = units;
        this.recognised = recognised;
        this.demandsUntil = demandsUntil;
    }

    /**
     * Begins the packed records of a learner.
     *
     * @param layout  the numbers of units and criteria
     * @param learner  the reference of the learner
     * @param from  the first day that is to be answered: a day on or after which nothing further is recorded
     */
    public static PackedPortfolioBuilder builder(CoverageLayout layout, String learner, LocalDate from) {
        return new PackedPortfolioBuilder(Objects.requireNonNull(layout, "layout")).clear(learner, from);
    }

    /** Returns the numbers of units and criteria. */
    public CoverageLayout layout() {
        return layout;
    }

    /** Returns the reference of the learner. */
    public String learner() {
        return learner;
    }

    /** Returns the first day that is answered. */
    public LocalDate from() {
        return from;
    }

    /** Returns the last day that is answered: the eve of the next record, or the last day there is. */
    public LocalDate until() {
        return until;
    }

    /** Returns how many live mappings there are, each of an item to a criterion. */
    public int mappings() {
        return mappings.size();
    }

    /** Returns how many items of evidence there are, mapped or not. */
    public int items() {
        return items.length;
    }

    /** Returns the reference of an item; items are numbered from 0 in the order of their references. */
    public String item(int item) {
        return items[item];
    }

    /** Returns the references of all items, in order. */
    public List<String> itemReferences() {
        return List.of(items);
    }

    /** Returns about how many bytes of memory it takes, its layout and the texts of references apart. */
    public long bytes() {
        return 160L
                + mappings.bytes()
                + criteria.bytes()
                + units.bytes()
                + 5L * items.length
                + 4L * recognised.length
                + 8L * demandsUntil.length;
    }

    /** Says that a day is not answered, and what to do. */
    void requireAnswered(long epochDay) {
        if (epochDay < from.toEpochDay() || epochDay > until.toEpochDay()) {
            throw new IllegalArgumentException("Day '%s' must lie from %s to %s; for other days pack the records again"
                    .formatted(LocalDate.ofEpochDay(epochDay), from, until));
        }
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof PackedPortfolio other
                && learner.equals(other.learner)
                && from.equals(other.from)
                && until.equals(other.until)
                && mappings.equals(other.mappings)
                && units.equals(other.units)
                && Arrays.equals(items, other.items)
                && Arrays.equals(weights, other.weights)
                && Arrays.equals(recognised, other.recognised)
                && Arrays.equals(demandsUntil, other.demandsUntil)
                && layout.equals(other.layout);
    }

    @Override
    public int hashCode() {
        return Objects.hash(learner, from, until, mappings);
    }

    /** Returns the learner and how much there is, such as 'L-1001 from 2014-05-01: 2850 mappings of 127 items'. */
    @Override
    public String toString() {
        return "%s from %s: %s mappings of %s items".formatted(learner, from, mappings(), items());
    }
}
