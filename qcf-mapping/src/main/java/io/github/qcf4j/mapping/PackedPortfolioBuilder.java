package io.github.qcf4j.mapping;

import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.RecognitionRoute;
import io.github.qcf4j.portfolio.CoveragePolicy;
import io.github.qcf4j.portfolio.Evidence;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;

/**
 * Packs what is known of one learner after the other, such as the rows of a database, without records in between.
 * <p>
 * It takes what is left once records were reduced (V2): for each item that is live for a criterion what came of it. It
 * belongs to one thread, and may be used again after {@link #clear(String, LocalDate)}:
 * <pre>{@code
 * PackedPortfolioBuilder builder = PackedPortfolio.builder(layout, "L-1001", LocalDate.of(2014, 5, 1));
 * int item = builder.item("E1");
 * builder.select(unit).add(criterion, item, MappingState.COUNTED, PackedPortfolio.FOR_GOOD);
 * PackedPortfolio packed = builder.build();
 * }</pre>
 */
public final class PackedPortfolioBuilder {

    /** The method of the item is one that is enough alone (V4.5). */
    static final int ENOUGH_ALONE = 1;

    /** The item is anything but the testimony of an ordinary witness (V4.10). */
    static final int MORE_THAN_WITNESS = 2;

    private static final int[] NONE = new int[0];

    private final CoverageLayout layout;
    private final int criteria;
    private final MappingSorter sorter;
    private final CriterionReduction reduction;
    private final UnitFlags units;
    private String learner = "";
    private LocalDate from = LocalDate.MIN;
    private LocalDate until = LocalDate.MAX;
    private String[] references = new String[16];
    private byte[] weights = new byte[16];
    private int[] places = NONE;
    private int items;
    private boolean itemsAreSorted = true;
    private int[] recognised = NONE;
    private int recognisedCount;
    private final long[] demandsUntil;

    PackedPortfolioBuilder(CoverageLayout layout) {
        this.layout = layout;
        this.criteria = layout.criteria();
        this.sorter = new MappingSorter(layout.criteria());
        this.reduction = new CriterionReduction(layout);
        this.units = new UnitFlags(layout.units());
        this.demandsUntil = new long[layout.demands()];
    }

    /**
     * Begins with another learner.
     *
     * @param learner  the reference of the learner
     * @param from  the first day that is to be answered
     */
    public PackedPortfolioBuilder clear(String learner, LocalDate from) {
        this.learner = Objects.requireNonNull(learner, "learner");
        this.from = Objects.requireNonNull(from, "from");
        this.until = LocalDate.MAX;
        this.items = 0;
        this.itemsAreSorted = true;
        this.recognisedCount = 0;
        Arrays.fill(demandsUntil, Long.MIN_VALUE);
        sorter.clear();
        units.clear();
        return this;
    }

    /** Says up to which day the answers hold: the eve of the next record. */
    public PackedPortfolioBuilder until(LocalDate until) {
        this.until = Objects.requireNonNull(until, "until");
        return this;
    }

    /** Adds an item of evidence and returns its number for {@link #add(int, int, MappingState, long)}. */
    public int item(String reference) {
        return addItem(Objects.requireNonNull(reference, "reference"), MORE_THAN_WITNESS);
    }

    /**
     * Adds an item of evidence and returns its number for {@link #add(int, int, MappingState, long)}.
     *
     * @param method  how it was assessed; it matters where the policy asks for methods
     */
    public int item(String reference, AssessmentMethod method) {
        Objects.requireNonNull(method, "method");
        return addItem(Objects.requireNonNull(reference, "reference"), weight(layout.policy(), method));
    }

    /** Returns what the method of an item makes of it. */
    static int weight(CoveragePolicy policy, AssessmentMethod method) {
        int alone = policy.enoughAlone().contains(method) ? ENOUGH_ALONE : 0;
        return alone | (method == AssessmentMethod.WITNESS_TESTIMONY ? 0 : MORE_THAN_WITNESS);
    }

    /** Returns what the method of an item makes of it. */
    static int weight(CoveragePolicy policy, Item item) {
        return item.evidence()
                .flatMap(Evidence::method)
                .map(method -> weight(policy, method))
                .orElse(MORE_THAN_WITNESS);
    }

    /** Adds an item as it is recorded. */
    void item(Item item) {
        addItem(item.reference(), weight(layout.policy(), item));
    }

    private int addItem(String reference, int weight) {
        if (items == references.length) {
            references = Arrays.copyOf(references, 2 * items);
            weights = Arrays.copyOf(weights, 2 * items);
        }
        itemsAreSorted = itemsAreSorted && (items == 0 || references[items - 1].compareTo(reference) < 0);
        references[items] = reference;
        weights[items] = (byte) weight;
        return items++;
    }

    /**
     * Adds that an item is live for a criterion.
     *
     * @param criterion  the number of the criterion; each item is added to it once
     * @param item  the number of the item
     * @param state  one of COUNTED, PARTLY_MET, NOT_YET_MET and AWAITING_DECISION
     * @param until  the last day on which it counts, in days since 1970-01-01; it matters if the item does
     */
    public PackedPortfolioBuilder add(int criterion, int item, MappingState state, long until) {
        Objects.checkIndex(criterion, criteria);
        Objects.checkIndex(item, items);
        sorter.add(criterion, item, PackedMappings.number(state), until);
        return this;
    }

    /** Says that the learner works for a unit, as a registration lists it. */
    public PackedPortfolioBuilder select(int unit) {
        return select(unit, UnitSelection.REGISTERED);
    }

    /** Says why the learner works for a unit, or does not. */
    public PackedPortfolioBuilder select(int unit, UnitSelection selection) {
        units.select(unit, Objects.requireNonNull(selection, "selection"));
        return this;
    }

    /** Says that a criterion is covered by a recognition (V3.2). */
    public PackedPortfolioBuilder recognise(int criterion) {
        Objects.checkIndex(criterion, layout.criteria());
        if (recognisedCount == recognised.length) {
            recognised = Arrays.copyOf(recognised, Math.max(8, 2 * recognisedCount));
        }
        recognised[recognisedCount++] = criterion;
        return this;
    }

    /** Says that a unit as a whole is covered by a recognition (V7.3). */
    public PackedPortfolioBuilder recogniseUnit(int unit, RecognitionRoute route) {
        units.recognise(unit, Objects.requireNonNull(route, "route"));
        return this;
    }

    /** Says that somebody other than the assessor has signed a unit. */
    public PackedPortfolioBuilder sign(int unit) {
        units.sign(unit);
        return this;
    }

    /** Says that the assessor has signed a unit off; whether it was achieved is another question. */
    public PackedPortfolioBuilder signOff(int unit) {
        units.signOff(unit);
        return this;
    }

    /**
     * Says that a unit was achieved (V7.5).
     *
     * @param epochDay  the date achieved, in days since 1970-01-01
     */
    public PackedPortfolioBuilder achieve(int unit, long epochDay) {
        units.achieve(unit, epochDay);
        units.signOff(unit);
        return this;
    }

    /**
     * Says until when a demand of an evidence requirement is met; one that nothing is said of is not (V5.4).
     *
     * @param demand  its number, of {@link CoverageLayout#demands()}
     * @param until  the last day, in days since 1970-01-01
     */
    public PackedPortfolioBuilder meet(int demand, long until) {
        demandsUntil[demand] = until;
        return this;
    }

    /**
     * Returns what was packed.
     *
     * @throws IllegalArgumentException  if an item was added twice, or twice to one criterion
     */
    public PackedPortfolio build() {
        String[] sorted = Arrays.copyOf(references, items);
        byte[] weighing = Arrays.copyOf(weights, items);
        int[] positions = positions(sorted, weighing);
        PackedMappings mappings = sorter.sorted(positions, itemsAreSorted);
        int repeated = mappings.firstRepeated();
        if (repeated >= 0) {
            throw new IllegalArgumentException("Item '%s' must be added to '%s' once"
                    .formatted(sorted[mappings.items[repeated]], layout.criterion(mappings.criterion(repeated))));
        }
        UnitFlags flags = units.copy();
        int[] covered = recognised();
        return new PackedPortfolio(
                layout,
                learner,
                from,
                until,
                sorted,
                weighing,
                mappings,
                reduction.reduced(mappings, weighing, flags, covered),
                flags,
                covered,
                demandsUntil.length == 0 ? demandsUntil : demandsUntil.clone());
    }

    /** Sorts items by their references, if they are not, and returns the position of each. */
    private int[] positions(String[] sorted, byte[] weighing) {
        if (places.length < items) {
            places = new int[references.length];
        }
        if (itemsAreSorted) {
            for (int item = 0; item < items; item++) {
                places[item] = item;
            }
            return places;
        }
        Arrays.sort(sorted);
        for (int position = 1; position < items; position++) {
            if (sorted[position].equals(sorted[position - 1])) {
                throw new IllegalArgumentException("Item '%s' must be added once".formatted(sorted[position]));
            }
        }
        for (int item = 0; item < items; item++) {
            places[item] = Arrays.binarySearch(sorted, references[item]);
            weighing[places[item]] = weights[item];
        }
        return places;
    }

    private int[] recognised() {
        if (recognisedCount == 0) {
            return NONE;
        }
        Arrays.sort(recognised, 0, recognisedCount);
        int different = 0;
        for (int i = 0; i < recognisedCount; i++) {
            if (different == 0 || recognised[i] != recognised[different - 1]) {
                recognised[different++] = recognised[i];
            }
        }
        recognisedCount = different;
        return Arrays.copyOf(recognised, different);
    }
}
