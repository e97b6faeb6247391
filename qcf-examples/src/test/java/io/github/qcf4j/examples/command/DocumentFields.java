package io.github.qcf4j.examples.command;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.qcf4j.document.ConstantOf;
import io.github.qcf4j.document.WrittenAs;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The fields that a form of document has, as its records and their annotations tell. */
final class DocumentFields {

    private final Set<Class<?>> records = new LinkedHashSet<>();

    private DocumentFields() {}

    /** Returns the records that documents of the given types consist of, each before those inside it. */
    static List<Class<?>> recordsOf(Class<?>... documents) {
        DocumentFields fields = new DocumentFields();
        Stream.of(documents).forEach(fields::visit);
        return List.copyOf(fields.records);
    }

    private void visit(Class<?> type) {
        if (type.isRecord() && records.add(type)) {
            Stream.of(type.getRecordComponents()).forEach(component -> visit(component.getAnnotatedType()));
        }
    }

    private void visit(AnnotatedType type) {
        if (type.getType() instanceof Class<?> plain) {
            visit(plain);
        }
        arguments(type).forEach(this::visit);
    }

    /** Returns the fields of a record by their names in JSON, in order. */
    static Map<String, RecordComponent> fieldsOf(Class<?> type) {
        Map<String, RecordComponent> fields = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            JsonProperty renamed = component.getAccessor().getAnnotation(JsonProperty.class);
            fields.put(renamed == null ? component.getName() : renamed.value(), component);
        }
        return fields;
    }

    /** Returns whether a document without the field is wrong. */
    static boolean isNeeded(RecordComponent field) {
        return Stream.of(NotNull.class, NotBlank.class, NotEmpty.class)
                .anyMatch(needed -> field.getAccessor().isAnnotationPresent(needed));
    }

    /** Returns the enums whose constants a field is written with. */
    static List<Class<?>> enumsOf(RecordComponent field) {
        List<Class<?>> enums = new ArrayList<>();
        List<AnnotatedType> types = new ArrayList<>(List.of(field.getAnnotatedType()));
        types.addAll(arguments(field.getAnnotatedType()));
        types.forEach(type -> constants(type.getAnnotations(), enums));
        return enums;
    }

    private static void constants(Annotation[] annotations, List<Class<?>> enums) {
        for (Annotation annotation : annotations) {
            if (annotation instanceof ConstantOf constant) {
                enums.add(constant.value());
            }
        }
    }

    /** Returns what a type is called on the page, such as 'Offered unit'. */
    static String titleOf(Class<?> type) {
        String outer =
                type.getEnclosingClass() == null ? "" : type.getEnclosingClass().getSimpleName();
        String name = outer + type.getSimpleName().replaceAll("Document$", "");
        String words = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** Returns what is wrong with a value as the value of a field, or nothing. */
    static List<String> faults(JsonNode value, AnnotatedType type) {
        List<String> faults = new ArrayList<>();
        collect(value, type, faults);
        return faults;
    }

    private static void collect(JsonNode value, AnnotatedType type, List<String> faults) {
        Class<?> raw = (Class<?>)
                (type.getType() instanceof ParameterizedType generic ? generic.getRawType() : type.getType());
        List<AnnotatedType> arguments = arguments(type);
        if (raw == List.class) {
            expect(value.isArray() && !value.isEmpty(), value + " is not a list", faults);
            value.forEach(item -> collect(item, arguments.get(0), faults));
        } else if (raw == Map.class) {
            expect(value.isObject() && !value.isEmpty(), value + " is not an object", faults);
            value.forEach(item -> collect(item, arguments.get(1), faults));
        } else if (raw.isRecord()) {
            collect(value, raw, faults);
        } else if (raw == Integer.class) {
            expect(value.isInt(), value + " is not a number", faults);
        } else if (raw == Boolean.class) {
            expect(value.isBoolean(), value + " is neither true nor false", faults);
        } else {
            expect(value.isTextual(), value + " is not a text", faults);
        }
        constraints(value, type, faults);
    }

    private static void constraints(JsonNode value, AnnotatedType type, List<String> faults) {
        for (Annotation annotation : type.getAnnotations()) {
            if (annotation instanceof WrittenAs form) {
                expect(form.value().admits(value.asText()), value + " is not " + form.value(), faults);
            } else if (annotation instanceof ConstantOf constant) {
                boolean known = Stream.of(constant.value().getEnumConstants())
                        .anyMatch(each -> each.name().equals(value.asText()));
                expect(known, value + " is no " + constant.value().getSimpleName(), faults);
            }
        }
    }

    private static void collect(JsonNode value, Class<?> type, List<String> faults) {
        if (value.isTextual() && mayBeText(type)) {
            return;
        }
        expect(value.isObject() && !value.isEmpty(), value + " is not an object", faults);
        Map<String, RecordComponent> fields = fieldsOf(type);
        fields.forEach((name, field) -> expect(!isNeeded(field) || value.has(name), value + " lacks " + name, faults));
        for (Iterator<String> names = value.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            expect(fields.containsKey(name), titleOf(type) + " has no field " + name, faults);
            if (fields.containsKey(name)) {
                collect(value.get(name), fields.get(name).getAnnotatedType(), faults);
            }
        }
    }

    private static boolean mayBeText(Class<?> type) {
        return Stream.of(type.getDeclaredMethods()).anyMatch(method -> method.isAnnotationPresent(JsonCreator.class));
    }

    private static void expect(boolean right, String fault, List<String> faults) {
        if (!right) {
            faults.add(fault);
        }
    }

    private static List<AnnotatedType> arguments(AnnotatedType type) {
        return type instanceof AnnotatedParameterizedType generic
                ? List.of(generic.getAnnotatedActualTypeArguments())
                : List.of();
    }
}
