package io.github.qcf4j.document.internal;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.document.DocumentFinding;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes the records of a document from the values of a text, one value at a time, so that whatever cannot be bound is a
 * finding and everything else is bound all the same.
 */
final class RecordBinder {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?[0-9]+");
    private static final int MOST_DIGITS = 9;

    private final Problems problems;

    RecordBinder(Problems problems) {
        this.problems = problems;
    }

    /** Returns the record that is written here, or nothing when it is not of its type. */
    <T> Optional<T> bind(Class<T> type, Spot spot) {
        return Optional.ofNullable(type.cast(bind((Type) type, spot)));
    }

    /** Returns the records that are listed here, with null where one is not of its type, or none when it is no list. */
    <T> List<T> bindAll(Class<T> type, Spot spot) {
        JsonValue value = requireNonNull(spot.value(), "value");
        List<T> records = new ArrayList<>();
        if (is(JsonValue.Kind.LIST, value, spot)) {
            for (int index = 0; index < value.items().size(); index++) {
                records.add(type.cast(entry(type, value.items().get(index), spot.item(index))));
            }
        }
        return records;
    }

    private @Nullable Object bind(Type type, Spot spot) {
        JsonValue value = requireNonNull(spot.value(), "value");
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            return generic.getRawType() == List.class
                    ? list(arguments[0], value, spot)
                    : map(arguments[1], value, spot);
        }
        if (type == String.class) {
            return is(JsonValue.Kind.TEXT, value, spot) ? value.text() : null;
        }
        if (type == Integer.class) {
            return is(JsonValue.Kind.NUMBER, value, spot) ? number(value.text(), spot) : null;
        }
        if (type == Boolean.class) {
            return is(JsonValue.Kind.TRUTH, value, spot) ? Boolean.valueOf(value.text()) : null;
        }
        return record(RecordForm.of((Class<?>) type), value, spot);
    }

    private boolean is(JsonValue.Kind kind, JsonValue value, Spot spot) {
        if (value.kind() == kind) {
            return true;
        }
        wrongType(value, kind.label(), spot);
        return false;
    }

    private void wrongType(JsonValue value, String wanted, Spot spot) {
        problems.report(
                DocumentFinding.JSON_VALUE_TYPE,
                spot,
                "is %s where %s belongs".formatted(value.kind().label(), wanted));
    }

    private @Nullable Integer number(String text, Spot spot) {
        if (!WHOLE_NUMBER.matcher(text).matches()) {
            problems.report(DocumentFinding.JSON_VALUE_TYPE, spot, "is a fraction where a whole number belongs");
            return null;
        }
        boolean negative = text.charAt(0) == '-';
        if (text.length() - (negative ? 1 : 0) > MOST_DIGITS) {
            problems.report(negative ? DocumentFinding.JSON_NUMBER_SMALL : DocumentFinding.JSON_NUMBER_LARGE, spot);
            return null;
        }
        return Integer.valueOf(text);
    }

    private @Nullable Object record(RecordForm form, JsonValue value, Spot spot) {
        if (value.kind() == JsonValue.Kind.TEXT && form.mayBeText()) {
            return form.of(value.text());
        }
        if (value.kind() != JsonValue.Kind.OBJECT) {
            wrongType(value, form.mayBeText() ? "a text or an object" : JsonValue.Kind.OBJECT.label(), spot);
            return null;
        }
        @Nullable Object[] components = new Object[form.names().size()];
        value.members().forEach((name, member) -> {
            Spot at = spot.property(name);
            Optional<RecordForm.Property> property = form.property(name);
            if (property.isEmpty()) {
                unknown(name, form, at);
            } else if (member.kind() == JsonValue.Kind.NULL) {
                if (member.isComplete()) {
                    problems.report(DocumentFinding.JSON_PROPERTY_NULL, at);
                }
            } else {
                components[property.get().index()] = bind(property.get().type(), at);
            }
        });
        return form.of(components);
    }

    private void unknown(String name, RecordForm form, Spot spot) {
        String nearest = NearestName.of(name, form.names())
                .map(" (nearest: '%s')"::formatted)
                .orElse("");
        String sentence = problems.told(DocumentFinding.JSON_PROPERTY_UNKNOWN.sentence(), "is not known here");
        problems.report(DocumentFinding.JSON_PROPERTY_UNKNOWN, spot, sentence + nearest);
    }

    private @Nullable Object list(Type type, JsonValue value, Spot spot) {
        if (!is(JsonValue.Kind.LIST, value, spot)) {
            return null;
        }
        List<@Nullable Object> entries = new ArrayList<>(value.items().size());
        for (int index = 0; index < value.items().size(); index++) {
            entries.add(entry(type, value.items().get(index), spot.item(index)));
        }
        return entries;
    }

    private @Nullable Object map(Type type, JsonValue value, Spot spot) {
        if (!is(JsonValue.Kind.OBJECT, value, spot)) {
            return null;
        }
        Map<String, @Nullable Object> entries = new LinkedHashMap<>();
        value.members().forEach((name, member) -> entries.put(name, entry(type, member, spot.property(name))));
        return entries;
    }

    private @Nullable Object entry(Type type, JsonValue value, Spot spot) {
        if (value.kind() == JsonValue.Kind.NULL) {
            problems.report(DocumentFinding.JSON_VALUE_NULL, spot);
            return null;
        }
        return bind(type, spot);
    }
}
