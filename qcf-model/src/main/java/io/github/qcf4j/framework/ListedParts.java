package io.github.qcf4j.framework;

import io.github.qcf4j.finding.Place;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/**
 * What changed in a list of parts that are told by their position, such as the evidence requirements of a unit.
 *
 * @param part  what they are
 * @param before  where an earlier one is, by its position from one
 * @param after  where a later one is, by its position from one
 * @param text  how one is written
 * @param invalidating  whether decisions may no longer count because a later one is there or changed
 * @param <T>  the type of the parts
 */
record ListedParts<T>(
        SpecificationPart part,
        IntFunction<Place> before,
        IntFunction<Place> after,
        Function<T, String> text,
        Predicate<T> invalidating) {

    /** Returns parts that never take their force from decisions. */
    static <T> ListedParts<T> of(
            SpecificationPart part, IntFunction<Place> before, IntFunction<Place> after, Function<T, String> text) {
        return new ListedParts<>(part, before, after, text, changed -> false);
    }

    /** Tells what the pairing shows. */
    void addTo(ChangeList changes, Pairing<T> pairing, String item) {
        for (Pairing.Row row : pairing.rows()) {
            if (row.after() == Pairing.NONE) {
                String was = text.apply(pairing.before().get(row.before()));
                Place place = before.apply(row.before() + 1);
                changes.add(SpecificationChange.removed(part, place, was).ofItem(item));
            } else {
                addPresent(changes, pairing, row, item);
            }
        }
    }

    private void addPresent(ChangeList changes, Pairing<T> pairing, Pairing.Row row, String item) {
        T present = pairing.after().get(row.after());
        Place place = after.apply(row.after() + 1);
        String is = text.apply(present);
        if (row.before() == Pairing.NONE) {
            changes.add(
                    SpecificationChange.added(part, place, is).ofItem(item).invalidating(invalidating.test(present)));
            return;
        }
        if (!pairing.isSame(row.before())) {
            String was = text.apply(pairing.before().get(row.before()));
            changes.add(SpecificationChange.of(ChangeKind.CHANGED, part, place, was, is)
                    .ofItem(item)
                    .invalidating(invalidating.test(present)));
        }
        if (row.moved()) {
            changes.add(moved(part, place, row.before(), row.after()).ofItem(item));
        }
    }

    /** Returns the change of a part that both versions have at different positions. */
    static SpecificationChange moved(SpecificationPart part, Place place, int before, int after) {
        String was = "position " + (before + 1);
        String is = "position " + (after + 1);
        return SpecificationChange.of(ChangeKind.MOVED, part, place, was, is);
    }
}
