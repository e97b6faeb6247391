package io.github.qcf4j.report;

import io.github.qcf4j.document.internal.JsonObject;
import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The JSON form of the records of a report: a property for each component, in order, without what is null. */
final class JsonForm {

    private JsonForm() {}

    static JsonObject of(Record document) {
        JsonObject object = new JsonObject();
        for (RecordComponent component : document.getClass().getRecordComponents()) {
            Object value = valueOf(document, component);
            if (value != null) {
                object.put(component.getName(), written(value));
            }
        }
        return object;
    }

    private static Object written(Object value) {
        if (value instanceof Record document) {
            return of(document);
        }
        return value instanceof List<?> list
                ? list.stream().<Object>map(JsonForm::written).toList()
                : value;
    }

    private static @Nullable Object valueOf(Record document, RecordComponent component) {
        try {
            return component.getAccessor().invoke(document);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Component '%s' must be readable".formatted(component), e);
        }
    }
}
