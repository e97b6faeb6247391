package io.github.qcf4j.examples.command;

import io.github.qcf4j.model.GuidanceItem;
import java.util.List;

/** The advice that comes with a unit or qualification, as a person reads it. */
final class GuidanceOutline {

    private GuidanceOutline() {}

    /** Writes the items on a page. */
    static void write(List<GuidanceItem> items, Page page) {
        if (items.isEmpty()) {
            return;
        }
        page.blank().line(2, "Guidance");
        for (GuidanceItem item : items) {
            page.paragraph(5, item.kind().label() + place(item) + ": " + item.text());
            item.elaboration().ifPresent(more -> page.paragraph(9, more));
            item.check()
                    .ifPresent(check -> page.paragraph(9, "A program can look for: " + Page.inner(check.toString())));
            item.source().ifPresent(source -> page.paragraph(9, "Source: " + source));
        }
    }

    private static String place(GuidanceItem item) {
        String unit = item.unit().map(" on %s"::formatted).orElse("");
        String outcome = item.outcome().map(" on outcome %s"::formatted).orElse("");
        String criterion = item.criterion().map(" on %s"::formatted).orElse("");
        return unit + outcome + criterion;
    }
}
