package io.github.qcf4j.document;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Trees of JSON, taken apart and put together otherwise. */
final class JsonTree {

    private JsonTree() {}

    /** Returns the pointers of a value and of everything in it. */
    static List<JsonPointer> pointers(JsonNode node) {
        List<JsonPointer> pointers = new ArrayList<>();
        collect(node, JsonPointer.empty(), pointers);
        return pointers;
    }

    private static void collect(JsonNode node, JsonPointer pointer, List<JsonPointer> pointers) {
        pointers.add(pointer);
        node.propertyStream()
                .forEach(entry -> collect(entry.getValue(), pointer.appendProperty(entry.getKey()), pointers));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(node.get(i), pointer.appendIndex(i), pointers);
        }
    }

    /** Returns the sample with the value, as it is written, at all of the pointers. */
    static String with(JsonNode sample, List<JsonPointer> pointers, String value) {
        JsonNode copy = sample;
        for (JsonPointer pointer : pointers) {
            copy = with(copy, pointer, SchemaCheck.JSON.stringNode("@@"));
        }
        return copy.toString().replace("\"@@\"", value);
    }

    /** Returns the sample with another value at the pointer. */
    static JsonNode with(JsonNode sample, JsonPointer pointer, JsonNode value) {
        if (pointer.matches()) {
            return value;
        }
        JsonNode copy = sample.deepCopy();
        JsonNode parent = copy.at(pointer.head());
        if (parent instanceof ArrayNode list) {
            list.set(pointer.last().getMatchingIndex(), value);
        } else if (parent instanceof ObjectNode object) {
            object.set(pointer.last().getMatchingProperty(), value);
        }
        return copy;
    }

    /** Returns the name of the property that is meant, or whose list the entry is in. */
    static String nameOf(JsonPointer pointer) {
        JsonPointer named = pointer.matches() || !pointer.last().mayMatchElement() ? pointer : pointer.head();
        return named.matches() ? "" : named.last().getMatchingProperty();
    }

    /** Returns how many steps the pointer has. */
    static int depth(JsonPointer pointer) {
        return pointer.matches() ? 0 : 1 + depth(pointer.tail());
    }

    /** Writes a value with the first property of every object written again, and lists those properties. */
    static void writeTwice(JsonNode node, String pointer, StringBuilder text, List<String> repeated) {
        if (node.isObject() && !node.isEmpty()) {
            String first = node.propertyNames().iterator().next();
            repeated.add(pointer + "/" + first);
            text.append('{');
            node.propertyStream().forEach(member -> {
                text.append('"').append(member.getKey()).append("\":");
                writeTwice(member.getValue(), pointer + "/" + member.getKey(), text, repeated);
                text.append(',');
            });
            text.append('"').append(first).append("\":0}");
        } else if (node.isArray() && !node.isEmpty()) {
            for (int i = 0; i < node.size(); i++) {
                text.append(i == 0 ? '[' : ',');
                writeTwice(node.get(i), pointer + "/" + i, text, repeated);
            }
            text.append(']');
        } else {
            text.append(node);
        }
    }
}
