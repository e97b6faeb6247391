package io.github.qcf4j.document;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.qcf4j.check.CheckSchema;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A schema of this package, to be asked whether it admits a document or a part of one. */
public final class SchemaCheck {

    static final JsonMapper JSON = new JsonMapper();

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final ObjectNode node;
    private final Schema schema;

    private SchemaCheck(ObjectNode node) {
        this.node = node;
        this.schema = REGISTRY.getSchema(node);
    }

    static SchemaCheck of(DocumentSchema schema) {
        return of(schema.text());
    }

    /** Returns a schema that is written as a text. */
    public static SchemaCheck of(String schema) {
        return new SchemaCheck((ObjectNode) JSON.readTree(schema));
    }

    /** Returns the schemas of all documents that people write. */
    static List<SchemaCheck> all() {
        Stream<String> documents = Stream.of(DocumentSchema.values()).map(DocumentSchema::text);
        Stream<String> check = Stream.of(CheckSchema.values()).map(CheckSchema::text);
        return Stream.concat(documents, check).map(SchemaCheck::of).toList();
    }

    /** Returns the part of this schema at a pointer, such as '/$defs/unit/properties/credit', as a schema. */
    SchemaCheck at(String pointer) {
        ObjectNode part = JSON.createObjectNode();
        part.set("$schema", node.get("$schema"));
        part.put("$ref", "#" + pointer);
        part.set("$defs", node.get("$defs"));
        return new SchemaCheck(part);
    }

    /** Returns the schema itself. */
    public ObjectNode node() {
        return node;
    }

    /** Returns why the document is not admitted, nothing when it is. */
    List<String> faultsOf(JsonNode document) {
        return schema.validate(document).stream().map(Error::toString).toList();
    }

    /** Returns why the document is not admitted, nothing when it is. */
    public List<String> faultsOf(String json) {
        return faultsOf(JSON.readTree(json));
    }

    boolean admits(JsonNode document) {
        return faultsOf(document).isEmpty();
    }

    /** Returns the names of the properties of an object, in order. */
    static List<String> names(JsonNode object) {
        return List.copyOf(object.propertyNames());
    }

    /** Returns the texts in a list, or the one text, or none where there is nothing. */
    static List<String> texts(JsonNode node) {
        return node.isArray()
                ? node.valueStream().map(JsonNode::asString).toList()
                : node.isMissingNode() ? List.of() : List.of(node.asString());
    }

    /** Returns how the schemas name what a constant stands for: 'unitReference' for 'UNIT_REFERENCE'. */
    static String camelCase(String constant) {
        StringBuilder name = new StringBuilder();
        for (String word : constant.split("_")) {
            name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return lowerFirst(name.toString());
    }

    /** Returns the name with its first letter small. */
    static String lowerFirst(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
