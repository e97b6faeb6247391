package io.github.qcf4j.mapping;

import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.DecisionOutcome;
import io.github.qcf4j.portfolio.PortfolioEvents;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * Packs the records of a portfolio from their columns, where nothing is to be said about them but where they stand.
 * <p>
 * What it packs is what {@link Packing} packs of the same records, and the mapper tells no warning and no error about
 * them. Wherever it cannot be sure of that it gives up.
 */
final class PlainReduction {

    private final PlainRecords records;
    private final PlainItems items;
    private final PlainDecisions decisions;
    private final PlainCells cells;
    private long[] ends = new long[64];
    private MappingState[] states = new MappingState[64];

    PlainReduction(PlainRecords records) {
        this.records = records;
        this.items = records.items();
        this.decisions = records.decisions();
        this.cells = records.cells();
    }

    /**
     * Returns the packed records.
     *
     * @throws Unusual  if more is to be said about them
     */
    PackedPortfolio packed() {
        Unusual.unless(items.areRecorded() && records.assessors().areFew());
        PlainLayout layout = records.registration().layout();
        PlainUnits units = layout.plainUnits();
        PackedPortfolioBuilder builder = layout.builder()
                .clear(records.text(records.learner()), from(records.last()))
                .until(eve(records.next()));
        admit();
        addItems(builder);
        units.clear();
        for (int cell = 0; cell < cells.size(); cell++) {
            add(cell, units, builder);
        }
        units.pack(records, builder);
        return builder.build();
    }

    private static LocalDate from(int last) {
        return last == Integer.MIN_VALUE ? LocalDate.MIN : LocalDate.ofEpochDay(last);
    }

    private static LocalDate eve(int next) {
        return next == Integer.MAX_VALUE ? LocalDate.MAX : LocalDate.ofEpochDay(next - 1L);
    }

    /** Looks at who decided and on what, and at the days on which items exist for that (V2.2, V6). */
    private void admit() {
        if (ends.length < decisions.size()) {
            ends = new long[decisions.size() * 2];
            states = new MappingState[decisions.size() * 2];
        }
        for (int decision = 0; decision < decisions.size(); decision++) {
            int on = decisions.on(decision);
            int assessor = decisions.assessor(decision);
            Unusual.unless(assessor != records.learner()
                    && (assessor == PortfolioEvents.NONE || records.assessors().mayDecide(assessor, on)));
            ends[decision] = admit(decision, assessor, on);
            states[decision] = state(decisions.outcome(decision));
        }
    }

    /** Returns the last day on which a decision counts: it ends with the first of its items (V3.9). */
    private long admit(int decision, int assessor, int on) {
        int first = decisions.firstItem(decision);
        int end = decisions.endItem(decision);
        long last = PackedPortfolio.FOR_GOOD;
        for (int i = first; i < end; i++) {
            int item = decisions.item(i);
            boolean early = on < items.first(item) && items.first(item) <= records.asOf();
            Unusual.unless(!early && !items.isTestimonyBy(item, assessor));
            items.decide(item, on);
            int expires = items.expires(item);
            last = expires == PortfolioEvents.UNDATED ? last : Math.min(last, expires);
        }
        Unusual.unless(end - first == 1 || areDifferent(first, end));
        return last;
    }

    private boolean areDifferent(int first, int end) {
        int[] named = new int[end - first];
        for (int i = first; i < end; i++) {
            named[i - first] = decisions.item(i);
        }
        return Arrays.stream(named).distinct().count() == named.length;
    }

    private void addItems(PackedPortfolioBuilder builder) {
        for (int item = 0; item < items.size(); item++) {
            String reference = records.text(items.reference(item));
            AssessmentMethod method = items.method(item);
            if (method == null) {
                builder.item(reference);
            } else {
                builder.item(reference, method);
            }
        }
    }

    private void add(int cell, PlainUnits units, PackedPortfolioBuilder builder) {
        int criterion = cells.criterion(cell);
        int item = cells.item(cell);
        int decision = cells.standing(cell);
        if (decision != PlainCells.UNDECIDED) {
            MappingState state = states[decision];
            builder.add(criterion, item, state, ends[decision]);
            units.add(criterion, state == MappingState.COUNTED ? ends[decision] : Long.MIN_VALUE);
        } else if (items.existsFrom(item) <= records.asOf()) {
            builder.add(criterion, item, MappingState.AWAITING_DECISION, PackedPortfolio.FOR_GOOD);
            units.add(criterion, Long.MIN_VALUE);
        }
    }

    private static MappingState state(DecisionOutcome outcome) {
        return switch (outcome) {
            case MET -> MappingState.COUNTED;
            case PARTLY_MET -> MappingState.PARTLY_MET;
            case NOT_YET_MET -> MappingState.NOT_YET_MET;
        };
    }
}
