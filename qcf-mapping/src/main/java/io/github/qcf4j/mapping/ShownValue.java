package io.github.qcf4j.mapping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A value that an item shows for a criterion while it counts, such as contact type 'call' (V5.8).
 *
 * @param days  when it shows it
 */
record ShownValue(String attribute, String value, DaySet days) {

    /**
     * Returns what an item shows by its mappings to a criterion.
     *
     * @param since  from when on a mapping says so
     */
    static List<ShownValue> of(
            Item item, List<Offer> offers, List<String> attributes, Function<Offer, LocalDate> since, Window window) {
        List<Offer> current = offers.stream()
                .filter(offer -> offer.withdrawnOn() == null && !offer.outdated())
                .toList();
        List<ShownValue> shown = new ArrayList<>();
        for (String attribute : attributes) {
            Map<String, DaySet> days = new LinkedHashMap<>();
            DaySet mapped = DaySet.NONE;
            DaySet namedNone = DaySet.NONE;
            for (Offer offer : current) {
                DaySet said = window.since(since.apply(offer));
                mapped = mapped.or(said);
                for (String value : offer.named(attribute)) {
                    days.merge(value, said, DaySet::or);
                }
                namedNone = offer.named(attribute).isEmpty() ? namedNone.or(said) : namedNone;
            }
            DaySet itself = window.all().without(mapped).or(namedNone);
            Optional<String> own = item.evidence().flatMap(known -> known.attribute(attribute));
            own.ifPresent(value -> days.merge(value, itself, DaySet::or));
            days.forEach((value, on) -> shown.add(new ShownValue(attribute, value, on)));
        }
        return shown;
    }
}
