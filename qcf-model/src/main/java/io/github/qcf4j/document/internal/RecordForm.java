package io.github.qcf4j.document.internal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The JSON form of a record: its properties in order, and whether it may also be written as a mere text. */
final class RecordForm {

    private static final ClassValue<RecordForm> FORMS = new ClassValue<>() {
        @Override
        protected RecordForm computeValue(Class<?> type) {
            return new RecordForm(type);
        }
    };

    private final Constructor<?> constructor;
    private final @Nullable Method fromText;
    private final Map<String, Property> byName;
    private final List<String> names;

    private RecordForm(Class<?> type) {
        Map<String, Property> named = new LinkedHashMap<>();
        RecordComponent[] declared = type.getRecordComponents();
        for (int i = 0; i < declared.length; i++) {
            JsonProperty renamed = declared[i].getAccessor().getAnnotation(JsonProperty.class);
            String name = renamed == null ? declared[i].getName() : renamed.value();
            named.put(name, new Property(name, i, declared[i]));
        }
        byName = Collections.unmodifiableMap(named);
        names = List.copyOf(named.keySet());
        constructor = constructorOf(type, declared);
        fromText = Stream.of(type.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(JsonCreator.class))
                .findFirst()
                .orElse(null);
    }

    private static Constructor<?> constructorOf(Class<?> type, RecordComponent[] components) {
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("Record '%s' must have its constructor".formatted(type), e);
        }
    }

    /** Returns the form of a type of record. */
    static RecordForm of(Class<?> type) {
        return FORMS.get(type);
    }

    /** Returns the names in JSON of the properties that a record has, in order. */
    static List<String> present(Record record) {
        return List.copyOf(values(record).keySet());
    }

    /** Returns the properties that a record has, by their names in JSON, in order. */
    static Map<String, Object> values(Record record) {
        Map<String, Object> values = new LinkedHashMap<>();
        RecordForm form = of(record.getClass());
        form.byName.forEach((name, property) -> {
            Object value = valueOf(record, property.component());
            if (value != null) {
                values.put(name, value);
            }
        });
        return values;
    }

    private static @Nullable Object valueOf(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Component '%s' must be readable".formatted(component), e);
        }
    }

    /** Finds the property with a name in JSON. */
    Optional<Property> property(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Returns the name in JSON of a component of the record. */
    String nameOf(String component) {
        return byName.values().stream()
                .filter(property -> property.component().getName().equals(component))
                .map(Property::name)
                .findFirst()
                .orElse(component);
    }

    /** Returns the names of the properties, in order. */
    List<String> names() {
        return names;
    }

    /** Returns whether the record may be written as a mere text. */
    boolean mayBeText() {
        return fromText != null;
    }

    /** Returns the record that a mere text stands for. */
    Object of(String text) {
        if (fromText == null) {
            throw new IllegalStateException("Record '%s' must not be a text".formatted(constructor.getName()));
        }
        try {
            return fromText.invoke(null, text);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Record '%s' must be made of a text".formatted(constructor.getName()), e);
        }
    }

    /** Returns the record with these components, null where one is absent. */
    Object of(@Nullable Object[] components) {
        try {
            return constructor.newInstance(components);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Record '%s' must be made".formatted(constructor.getName()), e);
        }
    }

    /**
     * A property of a record.
     *
     * @param name  its name in JSON
     * @param index  which component of the record holds it
     * @param component  that component
     */
    record Property(String name, int index, RecordComponent component) {

        Type type() {
            return component.getGenericType();
        }
    }
}
