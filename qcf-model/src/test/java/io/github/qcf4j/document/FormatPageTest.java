package io.github.qcf4j.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.check.CheckProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The page 'docs/format.md' says what the schemas say, which say what the records say. */
class FormatPageTest {

    private static final Path PAGE = Path.of("..", "docs", "format.md");
    private static final Pattern LINK = Pattern.compile("]\\(#([^)]+)\\)");
    private static final Pattern EXAMPLE = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);
    private static final Map<String, String> SECTIONS = sections();

    /** A definition of a schema, by the heading that it has on the page. */
    record Definition(String heading, SchemaCheck schema, String pointer) {

        JsonNode node() {
            return pointer.isEmpty() ? schema.node() : schema.node().at(pointer);
        }

        @Override
        public String toString() {
            return heading;
        }
    }

    static Stream<Definition> objects() {
        return definitions().filter(definition -> definition.node().has("properties"));
    }

    static Stream<Definition> constants() {
        return definitions().filter(definition -> definition.node().has("enum"));
    }

    private static Stream<Definition> definitions() {
        Map<String, Definition> byHeading = new LinkedHashMap<>();
        for (SchemaCheck check : SchemaCheck.all()) {
            if (check.node().has("properties")) {
                String title = check.node().get("title").asString();
                byHeading.put(title, new Definition(title, check, ""));
            }
            check.node().get("$defs").propertyStream().forEach(definition -> {
                String heading = definition.getValue().path("title").asString(definition.getKey());
                byHeading.put(heading, new Definition(heading, check, "/$defs/" + definition.getKey()));
            });
        }
        return byHeading.values().stream();
    }

    @ParameterizedTest
    @MethodSource("objects")
    void every_property_is_documented_as_the_schema_describes_it(Definition definition) {
        String section = SECTIONS.get(definition.heading());
        Map<String, List<String>> rows = rows(section, "Property");
        JsonNode node = definition.node();

        assertThat(section).contains(node.get("description").asString());
        assertThat(rows.keySet())
                .containsExactlyElementsOf(node.get("properties").propertyNames());
        node.get("properties").propertyStream().forEach(property -> {
            List<String> row = rows.get(property.getKey());
            assertThat(row.get(1))
                    .as(property.getKey())
                    .startsWith(property.getValue().get("description").asString());
            assertThat(row.get(0)).as(property.getKey()).matches(needed(node, property.getKey()));
        });
    }

    private static String needed(JsonNode node, String property) {
        JsonNode otherwise = node.get("properties").get(property).path("default");
        boolean required = node.path("required")
                .valueStream()
                .anyMatch(name -> name.asString().equals(property));
        if (required) {
            return "yes";
        }
        return otherwise.isMissingNode() ? "(or|in|outside|with) .*|" : Pattern.quote("else `" + otherwise + "`");
    }

    @ParameterizedTest
    @MethodSource("objects")
    void every_example_of_a_property_is_admitted_by_the_schema(Definition definition) {
        Map<String, List<String>> rows = rows(SECTIONS.get(definition.heading()), "Property");

        rows.forEach((property, row) -> {
            SchemaCheck schema = definition.schema().at(definition.pointer() + "/properties/" + property);
            if (!definition.pointer().isEmpty()) {
                assertThat(schema.faultsOf(example(row))).as(property).isEmpty();
            } else {
                assertThat(definition.schema().faultsOf(whole(definition, rows, property)))
                        .as(property)
                        .isEmpty();
            }
        });
    }

    private static String example(List<String> row) {
        return row.get(2).replaceAll("^`|`$", "");
    }

    /** Returns a document as a whole with a property, and with what it cannot do without. */
    private static String whole(Definition definition, Map<String, List<String>> rows, String property) {
        Map<String, String> properties = new TreeMap<>();
        properties.put("format", format(definition));
        SchemaCheck.texts(definition.node().path("required"))
                .forEach(needed -> properties.putIfAbsent(needed, example(rows.get(needed))));
        properties.put(property, example(rows.get(property)));
        return properties.entrySet().stream()
                .map(entry -> "\"%s\": %s".formatted(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", ", "{ ", " }"));
    }

    /** Returns the format that a document as a whole says. */
    private static String format(Definition definition) {
        return definition
                .schema()
                .node()
                .at("/properties/format")
                .path("const")
                .asString("qcf4j/1")
                .transform(SchemaCheck.JSON::writeValueAsString);
    }

    @ParameterizedTest
    @MethodSource("constants")
    void every_constant_is_documented(Definition definition) {
        Map<String, List<String>> rows = rows(SECTIONS.get(definition.heading()), "Constant");

        assertThat(rows.keySet())
                .containsExactlyElementsOf(definition
                        .node()
                        .get("enum")
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList());
    }

    @Test
    void every_form_is_documented_with_examples_that_are_admitted() {
        Map<String, List<String>> rows = rows(SECTIONS.get("Forms"), "Form");
        Map<String, Definition> forms = new TreeMap<>();
        definitions()
                .filter(definition -> definition.pointer().startsWith("/$defs/"))
                .filter(definition -> !definition.node().has("properties")
                        && !definition.node().has("enum"))
                .forEach(definition -> forms.put(definition.heading(), definition));

        assertThat(rows.keySet()).containsExactlyInAnyOrderElementsOf(forms.keySet());
        rows.forEach((name, row) -> {
            Definition form = forms.get(name);
            assertThat(row.get(0)).isEqualTo(form.node().get("description").asString());
            for (String example : row.get(1).split(", (?=`)")) {
                assertThat(form.schema().at(form.pointer()).faultsOf(example.replace("`", "")))
                        .as(name)
                        .isEmpty();
            }
        });
    }

    @Test
    void nothing_is_documented_that_is_not_there() {
        List<String> known = definitions().map(Definition::heading).toList();

        List<String> documented = SECTIONS.entrySet().stream()
                .filter(section -> section.getValue().contains("| Property |")
                        || section.getValue().contains("| Constant |"))
                .map(Map.Entry::getKey)
                .toList();

        assertThat(documented).isSubsetOf(known);
    }

    @Test
    void worked_files_are_read_without_findings() {
        List<String> examples = new ArrayList<>();
        Matcher matcher = EXAMPLE.matcher(page());
        while (matcher.find()) {
            examples.add(matcher.group(1));
        }

        assertThat(examples).hasSize(4);
        assertThat(SpecificationReader.readFramework(examples.get(0)).findings())
                .isEmpty();
        assertThat(SpecificationReader.readFramework(examples.get(0)).orThrow().qualifications())
                .hasSize(1);
        assertThat(PortfolioReader.readOne(examples.get(1)).findings()).isEmpty();
        assertThat(PortfolioReader.readOne(examples.get(1)).orThrow().evidence())
                .hasSize(2);
        assertThat(PolicyReader.readAll(examples.get(2)).findings()).isEmpty();
        assertThat(PolicyReader.readAll(examples.get(2)).orThrow()).hasSize(2);
        assertThat(CheckProfile.read(examples.get(3)).findings()).isEmpty();
        assertThat(CheckProfile.read(examples.get(3)).orThrow().suppressions()).hasSize(1);
    }

    @Test
    void findings_that_are_quoted_are_those_that_are_given() throws IOException {
        String quoted = page().replaceAll("contact-centre\\.json:\\d+:\\d+: ", "");
        List<String> lines = new ArrayList<>();
        for (String code : List.of("requirement.criterion.unknown", "json.constant.unknown")) {
            Path golden = GoldenDocument.Form.SPECIFICATION.folder().resolve(code + ".findings");
            Files.readAllLines(golden).forEach(line -> lines.add(line.replaceFirst("^\\S+:\\d+:\\d+: ", "")));
        }

        List<String> found =
                quoted.lines().filter(line -> line.startsWith("error: ")).toList();

        assertThat(found).hasSize(2).isSubsetOf(lines);
    }

    @Test
    void every_link_leads_to_a_heading() {
        TreeSet<String> headings = new TreeSet<>();
        SECTIONS.keySet()
                .forEach(heading -> headings.add(heading.toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9 -]", "")
                        .replace(' ', '-')));

        List<String> links =
                LINK.matcher(page()).results().map(link -> link.group(1)).toList();

        assertThat(links).isNotEmpty().isSubsetOf(headings);
    }

    /** Returns the rows of the table that begins with the column, by their first cell. */
    private static Map<String, List<String>> rows(String section, String column) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        List<String> lines = section.lines().toList();
        int start = 0;
        while (!lines.get(start).startsWith("| " + column + " |")) {
            start++;
        }
        for (int i = start + 2; i < lines.size() && lines.get(i).startsWith("|"); i++) {
            List<String> cells = Stream.of(lines.get(i).split("\\|"))
                    .skip(1)
                    .map(String::strip)
                    .toList();
            rows.put(cells.get(0).replace("`", ""), cells.subList(1, cells.size()));
        }
        return rows;
    }

    /** Returns what stands under each heading. */
    private static Map<String, String> sections() {
        Map<String, String> sections = new LinkedHashMap<>();
        String heading = "";
        boolean fenced = false;
        for (String line : page().lines().toList()) {
            fenced ^= line.startsWith("```");
            if (!fenced && line.startsWith("#")) {
                heading = line.replaceFirst("^#+ ", "");
            } else {
                sections.merge(heading, line + "\n", String::concat);
            }
        }
        return sections;
    }

    private static String page() {
        try {
            return Files.readString(PAGE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
