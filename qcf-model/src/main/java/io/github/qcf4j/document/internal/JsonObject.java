package io.github.qcf4j.document.internal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * An object about to be written as JSON, its properties in the order in which they are put.
 * <p>
 * A value is a text, a number, a truth value, a list of values or another object. What is empty is left out.
 */
public final class JsonObject {

    private final Map<String, Object> properties = new LinkedHashMap<>();
    private boolean spread;

    /** Makes an object without properties. */
    public JsonObject() {}

    /** Returns this object, to be written over several lines however short it is. */
    public JsonObject spread() {
        spread = true;
        return this;
    }

    /** Puts a property. */
    public JsonObject put(String name, Object value) {
        properties.put(name, value);
        return this;
    }

    /** Puts a property if there is a value. */
    public JsonObject put(String name, Optional<?> value) {
        value.ifPresent(present -> put(name, present));
        return this;
    }

    /** Puts the text of a value if there is one. */
    public JsonObject putText(String name, Optional<?> value) {
        return put(name, value.map(Object::toString));
    }

    /** Puts the name of a constant if there is one. */
    public JsonObject putName(String name, Optional<? extends Enum<?>> constant) {
        return put(name, constant.map(Enum::name));
    }

    /** Puts a number if there is one. */
    public JsonObject put(String name, OptionalInt number) {
        number.ifPresent(present -> put(name, (Object) present));
        return this;
    }

    /** Puts a property if it says something else than its absence does. */
    public <T> JsonObject putUnless(T usual, String name, T value, Function<? super T, ?> written) {
        return value.equals(usual) ? this : put(name, written.apply(value));
    }

    /** Puts a list if there is something in it. */
    public JsonObject putAll(String name, List<?> values) {
        return values.isEmpty() ? this : put(name, (Object) values);
    }

    /** Puts a list of what is written for each value, if there is a value. */
    public <T> JsonObject putAll(String name, List<T> values, Function<? super T, ?> written) {
        return putAll(name, values.stream().<Object>map(written).toList());
    }

    /** Puts a list, also when it is empty, that is written with a line for each value however short it is. */
    public JsonObject putLines(String name, List<?> values) {
        return put(name, values.isEmpty() ? values : new Lines(values));
    }

    /** Puts the texts of values, if there is one. */
    public JsonObject putTexts(String name, List<?> values) {
        return putAll(name, values, Object::toString);
    }

    /** Puts the names of constants, if there is one. */
    public JsonObject putNames(String name, List<? extends Enum<?>> constants) {
        return putAll(name, constants, Enum::name);
    }

    /** Returns the properties, in order. */
    public Map<String, Object> properties() {
        return Collections.unmodifiableMap(properties);
    }

    /** Returns whether it must be written over several lines. */
    boolean isSpread() {
        return spread;
    }

    /** Returns the object on one line. */
    @Override
    public String toString() {
        return JsonText.onOneLine(this);
    }

    /**
     * A list that is written with a line for each value.
     *
     * @param values  the values
     */
    record Lines(List<?> values) {}
}
