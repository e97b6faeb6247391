package io.github.qcf4j.mapping;

import io.github.qcf4j.finding.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Something that is covered now and will not be from a day on, such as criterion 1.1 from 1 June 2014 on.
 * <p>
 * It is what comes to pass if nothing more is recorded, so that new evidence can be planned in time.
 *
 * @param on  the first day on which it is not covered any more
 * @param place  the criterion, the requirement or the unit
 * @param message  what happens to it, as the rest of the sentence that the place begins
 * @param items  the references of the items that come to their end the day before
 */
public record Lapse(LocalDate on, Place place, String message, List<String> items) {

    /** Copies the items. */
    public Lapse {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(message, "message");
        items = List.copyOf(items);
    }

    /** Returns it as one line, such as '2014-06-01: J/999/0001 1.1 is not met any more, as E1 ends'. */
    @Override
    public String toString() {
        return "%s: %s %s, as %s %s"
                .formatted(on, place, message, String.join(", ", items), items.size() == 1 ? "ends" : "end");
    }
}
