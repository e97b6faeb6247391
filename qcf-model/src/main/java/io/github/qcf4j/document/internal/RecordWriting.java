package io.github.qcf4j.document.internal;

import java.util.List;
import java.util.Map;

/**
 * Writes records as documents, for packages that have documents of their own: a property for each component, in order,
 * without what is null.
 */
public final class RecordWriting {

    private RecordWriting() {}

    /** Returns the document that a record is. */
    public static JsonObject of(Record document) {
        return object(RecordForm.values(document));
    }

    private static JsonObject object(Map<?, ?> values) {
        JsonObject object = new JsonObject();
        values.forEach((name, value) -> object.put(name.toString(), written(value)));
        return object;
    }

    private static Object written(Object value) {
        if (value instanceof Record document) {
            return of(document);
        }
        if (value instanceof Map<?, ?> values) {
            return object(values);
        }
        return value instanceof List<?> list
                ? list.stream().<Object>map(RecordWriting::written).toList()
                : value;
    }
}
