package io.github.qcf4j.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.qcf4j.document.PortfolioDocument;
import io.github.qcf4j.document.SpecificationDocument;
import io.github.qcf4j.document.SpecificationReader;
import io.github.qcf4j.finding.Severity;
import io.github.qcf4j.finding.Validated;
import io.github.qcf4j.framework.Specifications;
import io.github.qcf4j.model.RuleOfCombination;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page that {@code qcf new} writes about every field, held against the records that have the fields. */
class FieldsPageTest {

    private static final String PAGE = NewCommand.content("FIELDS.md");
    private static final Pattern CELL = Pattern.compile(" \\| ");
    private static final Map<String, Map<String, List<String>>> TABLES = tables();

    private static Map<String, Map<String, List<String>>> tables() {
        Map<String, Map<String, List<String>>> tables = new LinkedHashMap<>();
        Map<String, List<String>> table = new LinkedHashMap<>();
        for (String line : PAGE.lines().toList()) {
            if (line.startsWith("## ")) {
                table = new LinkedHashMap<>();
                tables.put(line.substring(3), table);
            } else if (line.startsWith("| `") && !line.startsWith("| `{")) {
                List<String> cells =
                        CELL.splitAsStream(line.substring(2, line.length() - 2)).toList();
                table.put(cells.get(0).replace("`", ""), cells);
            }
        }
        return tables;
    }

    static Stream<Class<?>> records() {
        return DocumentFields.recordsOf(SpecificationDocument.class, PortfolioDocument.class).stream();
    }

    static Stream<Class<?>> enums() {
        return records()
                .flatMap(type -> DocumentFields.fieldsOf(type).values().stream())
                .flatMap(field -> DocumentFields.enumsOf(field).stream())
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("records")
    void every_field_of_a_record_has_a_row_in_order(Class<?> type) {
        assertThat(TABLES).containsKey(DocumentFields.titleOf(type));
        assertThat(TABLES.get(DocumentFields.titleOf(type)).keySet())
                .containsExactlyElementsOf(DocumentFields.fieldsOf(type).keySet());
    }

    @ParameterizedTest
    @MethodSource("records")
    void field_is_needed_where_its_absence_is_an_error(Class<?> type) {
        Map<String, List<String>> table = TABLES.get(DocumentFields.titleOf(type));

        DocumentFields.fieldsOf(type)
                .forEach((name, field) -> assertThat(table.get(name).get(1).equals("yes"))
                        .as(name)
                        .isEqualTo(DocumentFields.isNeeded(field)));
    }

    @ParameterizedTest
    @MethodSource("records")
    void example_of_a_field_is_a_value_that_the_field_may_have(Class<?> type) throws JsonProcessingException {
        Map<String, List<String>> table = TABLES.get(DocumentFields.titleOf(type));

        for (Map.Entry<String, RecordComponent> field :
                DocumentFields.fieldsOf(type).entrySet()) {
            String example = table.get(field.getKey()).get(3).replaceAll("^`|`$", "");
            assertThat(DocumentFields.faults(
                            new ObjectMapper().readTree(example),
                            field.getValue().getAnnotatedType()))
                    .as(field.getKey())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void field_that_is_written_with_constants_points_at_them(Class<?> type) {
        Map<String, List<String>> table = TABLES.get(DocumentFields.titleOf(type));

        DocumentFields.fieldsOf(type)
                .forEach((name, field) -> DocumentFields.enumsOf(field)
                        .forEach(constants -> assertThat(table.get(name).get(2))
                                .contains("(#" + anchor(DocumentFields.titleOf(constants)) + ")")));
    }

    @ParameterizedTest
    @MethodSource("enums")
    void every_constant_is_listed_in_order(Class<?> type) {
        List<String> constants = Stream.of(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();

        assertThat(TABLES.get(DocumentFields.titleOf(type)).keySet()).containsExactlyElementsOf(constants);
    }

    @Test
    void nothing_else_has_a_section() {
        List<String> titles =
                Stream.concat(records(), enums()).map(DocumentFields::titleOf).toList();

        assertThat(TABLES.keySet()).containsExactlyInAnyOrderElementsOf(titles);
    }

    @Test
    void every_link_leads_to_a_section() {
        List<String> anchors = PAGE.lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> anchor(line.replaceFirst("^#+ ", "")))
                .toList();

        assertThat(Pattern.compile("\\(#([^)]+)\\)").matcher(PAGE).results().map(link -> link.group(1)))
                .isNotEmpty()
                .isSubsetOf(anchors);
        assertThat(anchors).doesNotHaveDuplicates();
    }

    @Test
    void every_kind_of_rule_has_an_example_that_is_read() {
        List<RuleOfCombination> rules = new ArrayList<>();
        Pattern.compile("(?m)^\\| `(\\{.*\\})` \\| ")
                .matcher(PAGE)
                .results()
                .forEach(row -> rules.addAll(read(row.group(1))));

        assertThat(rules).extracting(RuleOfCombination::kind).contains(RuleOfCombination.Kind.values());
        assertThat(rules.get(0)).hasToString("7 credits or more");
        assertThat(PAGE).contains("`{ \"credits\": { \"min\": 7 } }` | 7 credits or more |");
    }

    private static List<RuleOfCombination> read(String rule) {
        Validated<Specifications> read = SpecificationReader.read("""
                { "format": "qcf4j/1", "qualifications": [ {
                  "number": "999/0901/7", "title": "Award",
                  "groups": [{ "name": "B", "units": ["T/999/0902", "A/999/0903", "M/999/0901"] }],
                  "rules": [%s] } ] }
                """.formatted(rule));
        assertThat(read.findings()).as(rule).noneMatch(finding -> finding.severity() == Severity.ERROR);
        return read.orThrow().qualifications().get(0).rules();
    }

    private static String anchor(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 -]", "").replace(' ', '-');
    }
}
