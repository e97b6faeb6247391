package io.github.qcf4j.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class DocumentSchemaTest {

    private static final SchemaCheck SPECIFICATION = SchemaCheck.of(DocumentSchema.SPECIFICATION);
    private static final SchemaCheck PORTFOLIO = SchemaCheck.of(DocumentSchema.PORTFOLIO);
    private static final SchemaCheck POLICY = SchemaCheck.of(DocumentSchema.POLICY);

    static Stream<Class<?>> records() {
        return HostBindingTest.records();
    }

    @ParameterizedTest
    @EnumSource
    void schema_is_a_schema_of_draft_2020_12(DocumentSchema schema) {
        JsonNode node = SchemaCheck.JSON.readTree(schema.text());

        List<?> faults = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()))
                .validate(node);

        assertThat(faults).isEmpty();
        assertThat(node.get("$id").asString()).startsWith("urn:qcf4j:");
    }

    @ParameterizedTest
    @MethodSource("records")
    void properties_of_a_record_are_those_of_its_schema(Class<?> type) {
        JsonNode properties = definition(type).get("properties");

        assertThat(SchemaCheck.names(properties))
                .containsExactlyElementsOf(Stream.of(type.getRecordComponents())
                        .map(DocumentSchemaTest::nameOf)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("records")
    void schema_of_a_record_asks_for_what_the_record_asks_for(Class<?> type) throws Exception {
        JsonNode definition = definition(type);
        Set<String> required = new LinkedHashSet<>();
        for (RecordComponent component : type.getRecordComponents()) {
            AnnotatedElement field = type.getDeclaredField(component.getName());
            JsonNode property = definition.get("properties").get(nameOf(component));
            if (isRequired(field)) {
                required.add(nameOf(component));
            }

            assertThat(faults(property, field, component.getAnnotatedType()))
                    .as(type.getSimpleName() + "." + component.getName())
                    .isEmpty();
        }

        assertThat(SchemaCheck.texts(definition.path("required"))).containsExactlyElementsOf(required);
        assertThat(definition.get("additionalProperties").asBoolean()).isFalse();
        assertThat(SchemaCheck.texts(definition.get("type")))
                .containsExactlyElementsOf(isTextToo(type) ? List.of("string", "object") : List.of("object"));
    }

    @ParameterizedTest
    @EnumSource
    void every_definition_is_used_and_is_a_record_a_form_or_a_list_of_constants(DocumentSchema schema) {
        JsonNode node = SchemaCheck.JSON.readTree(schema.text());
        Set<String> used = new TreeSet<>();
        node.findValuesAsString("$ref").forEach(reference -> used.add(reference.replaceFirst("^#/\\$defs/", "")));
        Set<String> known = new TreeSet<>(List.of("count", "text"));
        records().forEach(record -> known.add(definitionOf(record)));
        Stream.of(WrittenForm.values()).forEach(form -> known.add(SchemaCheck.camelCase(form.name())));
        node.get("$defs")
                .propertyStream()
                .filter(entry -> entry.getValue().has("enum"))
                .forEach(entry -> known.add(entry.getKey()));

        assertThat(SchemaCheck.names(node.get("$defs")))
                .containsExactlyInAnyOrderElementsOf(used)
                .isSubsetOf(known);
    }

    @ParameterizedTest
    @EnumSource
    void every_definition_and_every_property_is_described_in_one_sentence(DocumentSchema schema) {
        JsonNode node = SchemaCheck.JSON.readTree(schema.text());
        List<String> descriptions = new ArrayList<>();
        node.get("$defs").forEach(definition -> {
            descriptions.add(definition.path("description").asString());
            definition
                    .path("properties")
                    .forEach(property ->
                            descriptions.add(property.path("description").asString()));
        });

        assertThat(descriptions).allMatch(text -> text.matches("[A-Z][^.]*[^.\\s]\\."));
    }

    @ParameterizedTest
    @EnumSource
    void every_default_and_every_example_is_admitted_where_it_stands(DocumentSchema schema) {
        SchemaCheck check = SchemaCheck.of(schema);
        List<String> refused = new ArrayList<>();
        check.node().get("$defs").propertyStream().forEach(definition -> {
            collect(check, "/$defs/" + definition.getKey(), definition.getValue(), refused);
            definition
                    .getValue()
                    .path("properties")
                    .propertyStream()
                    .forEach(property -> collect(
                            check,
                            "/$defs/" + definition.getKey() + "/properties/" + property.getKey(),
                            property.getValue(),
                            refused));
        });

        assertThat(refused).isEmpty();
    }

    private static void collect(SchemaCheck check, String pointer, JsonNode part, List<String> refused) {
        List<JsonNode> values = new ArrayList<>();
        part.path("examples").forEach(values::add);
        if (part.has("default")) {
            values.add(part.get("default"));
        }
        values.stream()
                .filter(value -> !check.at(pointer).admits(value))
                .forEach(value -> refused.add(pointer + ": " + value));
    }

    @Test
    void documents_that_use_every_form_are_admitted() {
        assertThat(SPECIFICATION.faultsOf(Samples.SPECIFICATION)).isEmpty();
        assertThat(PORTFOLIO.faultsOf(Samples.PORTFOLIO)).isEmpty();
        assertThat(POLICY.faultsOf(Samples.POLICIES)).isEmpty();
    }

    @Test
    void schema_of_a_policy_file_and_that_of_a_specification_say_the_same_of_policies() {
        JsonNode ofSpecifications = SPECIFICATION.node().get("$defs");

        POLICY.node()
                .get("$defs")
                .propertyStream()
                .forEach(definition -> assertThat(ofSpecifications.get(definition.getKey()))
                        .as(definition.getKey())
                        .isEqualTo(definition.getValue()));
    }

    @Test
    void portfolio_of_one_learner_is_admitted_on_its_own() {
        assertThat(PORTFOLIO.faultsOf("{ \"learner\": \"L-1001\" }")).isEmpty();
        assertThat(PORTFOLIO.faultsOf("{ \"learner\": \"L-1001\", \"portfolios\": [] }"))
                .isNotEmpty();
        assertThat(PORTFOLIO.faultsOf("{ \"portfolios\": [{ \"learner\": \"L-1001\" }] }"))
                .isNotEmpty();
    }

    private static JsonNode definition(Class<?> type) {
        if (type == SpecificationDocument.class) {
            return SPECIFICATION.node();
        }
        if (type == PoliciesDocument.class) {
            return POLICY.node();
        }
        String name = definitionOf(type);
        JsonNode definition = SPECIFICATION.node().get("$defs").get(name);
        return definition != null ? definition : PORTFOLIO.node().get("$defs").get(name);
    }

    private static String definitionOf(Class<?> type) {
        String name = type.getSimpleName().replaceFirst("Document$", "");
        return type == PortfolioDocument.class ? "portfolioFile" : SchemaCheck.lowerFirst(name);
    }

    /** Returns what the schema of a value says otherwise than its annotations do. */
    private static List<String> faults(JsonNode schema, AnnotatedElement annotated, AnnotatedType type) {
        List<String> faults = new ArrayList<>();
        expect(
                faults,
                schema,
                "minimum",
                annotated.isAnnotationPresent(Min.class)
                        ? annotated.getAnnotation(Min.class).value()
                        : null);
        expect(
                faults,
                schema,
                "maximum",
                annotated.isAnnotationPresent(Max.class)
                        ? annotated.getAnnotation(Max.class).value()
                        : null);
        Long few = annotated.isAnnotationPresent(NotEmpty.class) ? Long.valueOf(1) : null;
        expect(
                faults,
                schema,
                "minItems",
                annotated.isAnnotationPresent(Size.class)
                        ? Long.valueOf(annotated.getAnnotation(Size.class).min())
                        : few);
        if (annotated.isAnnotationPresent(Distinct.class)
                != schema.path("uniqueItems").asBoolean(false)) {
            faults.add("uniqueItems of " + schema);
        }
        if (annotated.isAnnotationPresent(ConstantOf.class)) {
            List<String> constants = Stream.of(
                            annotated.getAnnotation(ConstantOf.class).value().getEnumConstants())
                    .map(Enum::name)
                    .toList();
            if (!SchemaCheck.texts(resolve(schema).path("enum")).equals(constants)) {
                faults.add(schema + " must list " + constants);
            }
        } else if (type.getType() == String.class) {
            WrittenForm form = annotated.isAnnotationPresent(WrittenAs.class)
                    ? annotated.getAnnotation(WrittenAs.class).value()
                    : WrittenForm.TEXT;
            expect(faults, schema, form);
        }
        faults.addAll(faultsOfParts(schema, type));
        return faults;
    }

    private static List<String> faultsOfParts(JsonNode schema, AnnotatedType type) {
        List<String> faults = new ArrayList<>();
        if (type instanceof AnnotatedParameterizedType generic) {
            AnnotatedType[] arguments = generic.getAnnotatedActualTypeArguments();
            if (((ParameterizedType) type.getType()).getRawType() == List.class) {
                faults.addAll(faults(schema.path("items"), arguments[0], arguments[0]));
            } else {
                faults.addAll(faults(schema.path("propertyNames"), arguments[0], arguments[0]));
                faults.addAll(faults(schema.path("additionalProperties"), arguments[1], arguments[1]));
            }
        } else if (((Class<?>) type.getType()).isRecord()) {
            String reference = "#/$defs/" + definitionOf((Class<?>) type.getType());
            if (!reference.equals(schema.path("$ref").asString())) {
                faults.add(schema + " must be " + reference);
            }
        } else if (type.getType() == Boolean.class
                && !schema.has("const")
                && !schema.path("type").asString().equals("boolean")) {
            faults.add(schema + " must be true or false");
        }
        return faults;
    }

    private static void expect(List<String> faults, JsonNode schema, WrittenForm form) {
        if (!schema.path("$ref").asString().equals("#/$defs/" + SchemaCheck.camelCase(form.name()))) {
            faults.add(schema + " must be " + form);
        }
    }

    private static void expect(List<String> faults, JsonNode schema, String keyword, Long value) {
        JsonNode written =
                schema.has(keyword) ? schema.get(keyword) : resolve(schema).path(keyword);
        boolean ninesOnly = value == null && keyword.equals("maximum") && written.asLong(0) == 999_999_999;
        if (!ninesOnly && !(value == null ? written.isMissingNode() : written.asLong(-1) == value)) {
            faults.add("%s of %s must be %s".formatted(keyword, schema, value));
        }
    }

    private static JsonNode resolve(JsonNode schema) {
        String name = schema.path("$ref").asString().replaceFirst("^#/\\$defs/", "");
        JsonNode definition = SPECIFICATION.node().get("$defs").path(name);
        return definition.isMissingNode() ? PORTFOLIO.node().get("$defs").path(name) : definition;
    }

    private static boolean isRequired(AnnotatedElement component) {
        return component.isAnnotationPresent(NotNull.class)
                || component.isAnnotationPresent(NotBlank.class)
                || component.isAnnotationPresent(NotEmpty.class);
    }

    private static boolean isTextToo(Class<?> type) {
        return Stream.of(type.getDeclaredMethods()).anyMatch(method -> method.isAnnotationPresent(JsonCreator.class));
    }

    private static String nameOf(RecordComponent component) {
        JsonProperty renamed = component.getAccessor().getAnnotation(JsonProperty.class);
        return renamed == null ? component.getName() : renamed.value();
    }
}
