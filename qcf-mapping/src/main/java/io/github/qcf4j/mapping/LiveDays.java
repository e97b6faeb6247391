package io.github.qcf4j.mapping;

import io.github.qcf4j.portfolio.Attestation;
import io.github.qcf4j.portfolio.Evidence;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * On which days of a window an item of evidence is live for a criterion (V2.13), and on which it has not come to its
 * end (V3.9).
 * <p>
 * Both are asked once for each time in which nothing happens to the item.
 */
final class LiveDays {

    private final CriterionPlan criterion;
    private final Item item;
    private final Window window;
    private final DaySet live;
    private final DaySet valid;

    /**
     * Finds the days.
     *
     * @param offers  the mappings of the item to the criterion
     * @param decidedFrom  the day from which on a decision on it makes the mapping where nobody has, if there is one
     */
    LiveDays(
            CriterionPlan criterion,
            Item item,
            List<Offer> offers,
            @Nullable LocalDate decidedFrom,
            Window window,
            Currency currency) {
        this.criterion = criterion;
        this.item = item;
        this.window = window;
        DaySet.Builder admitted = new DaySet.Builder();
        DaySet.Builder notEnded = new DaySet.Builder();
        Iterator<LocalDate> turns = turns().iterator();
        LocalDate from = turns.next();
        while (from != null) {
            LocalDate next = turns.hasNext() ? turns.next() : null;
            LocalDate until = next == null ? window.until() : next.minusDays(1);
            if (item.isKnown() && Admissibility.admits(criterion, item, from, currency)) {
                admitted.add(from.toEpochDay(), until.toEpochDay());
            }
            LocalDate end = Days.earlier(Ends.of(criterion, item, from), until);
            notEnded.add(from.toEpochDay(), end.toEpochDay());
            from = next;
        }
        this.live = admitted.build().and(offered(offers, decidedFrom));
        this.valid = notEnded.build();
    }

    /** Returns the days on which the item is live. */
    DaySet live() {
        return live;
    }

    /** Returns the days on which the item has not come to its end. */
    DaySet valid() {
        return valid;
    }

    /** Returns the first day of the window, and the days on which something happens to the item that may count. */
    private NavigableSet<LocalDate> turns() {
        NavigableSet<LocalDate> turns = new TreeSet<>();
        if (criterion.asksForDates()) {
            turns.addAll(item.occurredBy(window.until()));
            turns.addAll(item.firstAdmitted().keySet());
        }
        item.evidence().flatMap(Evidence::simulationAgreed).map(Attestation::on).ifPresent(turns::add);
        turns.removeIf(day -> !window.holdsLater(day));
        turns.add(window.from());
        return turns;
    }

    /** A mapping to another version makes no mapping, and keeps a decision from making one (V2.10). */
    private DaySet offered(List<Offer> offers, @Nullable LocalDate decidedFrom) {
        LocalDate any = null;
        LocalDate current = null;
        for (Offer offer : offers) {
            if (offer.withdrawnOn() == null) {
                any = any == null ? offer.existsFrom() : Days.earlier(any, offer.existsFrom());
                if (!offer.outdated()) {
                    current = current == null ? offer.existsFrom() : Days.earlier(current, offer.existsFrom());
                }
            }
        }
        DaySet made = decidedFrom == null ? DaySet.NONE : window.since(decidedFrom);
        DaySet unmapped = any == null ? made : made.and(window.before(any));
        return current == null ? unmapped : unmapped.or(window.since(current));
    }
}
