package io.github.qcf4j.framework;

import io.github.qcf4j.model.Bounds;
import io.github.qcf4j.model.DatePeriod;
import io.github.qcf4j.model.GuidanceItem;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How the two sides of a change are written: '5 credits', 'Level 3', 'yes'. */
final class DiffText {

    private static final Pattern NOT_ON_A_LINE = Pattern.compile("[\\s\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+");

    private DiffText() {}

    /** Returns the value as text, empty where there is none: no title, no codes, no bounds. */
    static Optional<String> of(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.flatMap(DiffText::of);
        }
        if (value instanceof OptionalInt optional) {
            return optional.isPresent() ? Optional.of(String.valueOf(optional.getAsInt())) : Optional.empty();
        }
        if (value instanceof Collection<?> values) {
            return values.isEmpty() ? Optional.empty() : Optional.of(joined(values));
        }
        if (value instanceof Boolean is) {
            return Optional.of(is ? "yes" : "no");
        }
        boolean nothing = value.equals(Bounds.NONE) || value.equals(DatePeriod.ALWAYS);
        return nothing ? Optional.empty() : Optional.of(value.toString());
    }

    /** Returns a piece of guidance with all that it says, such as 'Key point: Listen first, on 1.2'. */
    static String guidance(GuidanceItem item) {
        StringBuilder text = new StringBuilder(item.toString());
        item.elaboration()
                .ifPresent(elaboration -> text.append(" (").append(elaboration).append(')'));
        item.unit().ifPresent(unit -> text.append(", on ").append(unit));
        item.outcome().ifPresent(outcome -> text.append(", on outcome ").append(outcome));
        item.criterion().ifPresent(criterion -> text.append(", on ").append(criterion));
        item.check().ifPresent(check -> text.append(", checked by ").append(check));
        item.source().ifPresent(source -> text.append(", from ").append(source));
        return text.toString();
    }

    /** Returns the text on one line: line ends, and whatever cannot be seen, become a blank. */
    static String line(String text) {
        return NOT_ON_A_LINE.matcher(text).replaceAll(" ").strip();
    }

    private static String joined(Collection<?> values) {
        return values.stream().map(value -> of(value).orElse("")).collect(Collectors.joining(", "));
    }
}
