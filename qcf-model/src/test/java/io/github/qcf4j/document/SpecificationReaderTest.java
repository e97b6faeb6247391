package io.github.qcf4j.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.FindingsException;
import io.github.qcf4j.finding.Place;
import io.github.qcf4j.finding.Validated;
import io.github.qcf4j.framework.Specifications;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitIdentifier;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpecificationReaderTest {

    private static final String ONE_UNIT = """
            {
              "format": "qcf4j/1",
              "units": [ { "reference": "J/999/0001", "title": "Monitor calls" } ]
            }
            """;

    @Test
    void specification_that_uses_every_form_is_read_without_a_finding() {
        Validated<Specifications> read = SpecificationReader.read(Samples.SPECIFICATION);

        assertThat(read.findings()).isEmpty();
        assertThat(read.orThrow().units()).hasSize(3);
        assertThat(read.orThrow().qualifications()).hasSize(2);
    }

    @Test
    void every_way_in_reads_the_same(@TempDir Path directory) throws Exception {
        Path file = Files.writeString(directory.resolve("units.json"), ONE_UNIT);
        byte[] bytes = ONE_UNIT.getBytes(StandardCharsets.UTF_8);

        Specifications read = SpecificationReader.read(ONE_UNIT).orThrow();

        assertThat(SpecificationReader.read(file).orThrow()).isEqualTo(read);
        assertThat(SpecificationReader.read(directory).orThrow()).isEqualTo(read);
        assertThat(SpecificationReader.read(new ByteArrayInputStream(bytes)).orThrow())
                .isEqualTo(read);
        assertThat(SpecificationReader.read(new StringReader(ONE_UNIT)).orThrow())
                .isEqualTo(read);
    }

    @Test
    void everything_that_is_wrong_is_found_at_once() {
        String json = """
                {
                  "format": "qcf4j/1",
                  "units": [
                    { "reference": "J/999/0001", "titel": "Monitor calls", "level": 3, "from": "2014-02-30",
                      "outcomes": [ { "statement": "Be able to monitor", "criteria": [] } ],
                      "requirements": [ { "methods": { "allOf": ["DIRECT_OBSERVATON"] } } ] }
                  ]
                }
                """;

        Validated<Specifications> read = SpecificationReader.read(json);

        assertThat(linesOf(read))
                .containsExactly(
                        "-:4:5: error: /units/0 has no title; give the unit a title [unit.title.missing]",
                        "-:4:80: error: /units/0/from is '2014-02-30', which is not a date such as '2014-11-21';"
                                + " write it in that form [json.value.malformed]",
                        "-:4:69: error: /units/0/level is a number where a text belongs;"
                                + " write a value of the right type [json.value.type]",
                        "-:5:70: error: /units/0/outcomes/0/criteria has no assessment criteria;"
                                + " add at least one assessment criterion [outcome.criteria.none]",
                        "-:6:50: error: /units/0/requirements/0/methods/allOf/0 is 'DIRECT_OBSERVATON', which is not one"
                                + " of the constants known here (nearest: 'DIRECT_OBSERVATION');"
                                + " write one of the constants [json.constant.unknown]",
                        "-:4:43: error: /units/0/titel is not a property of this object (nearest: 'title');"
                                + " correct its name or remove it [json.property.unknown]");
    }

    @Test
    void unit_with_an_error_is_left_out_and_the_others_are_read() {
        String json = """
                { "format": "qcf4j/1",
                  "units": [ { "reference": "J/999/0001" }, { "code": "HSC 024", "title": "Safeguarding" } ] }
                """;

        Validated<Specifications> read = SpecificationReader.read(json);

        assertThat(read.value().orElseThrow().units())
                .extracting(Unit::identifier)
                .containsExactly(UnitIdentifier.parse("HSC 024"));
        assertThatThrownBy(read::orThrow).isInstanceOf(FindingsException.class);
    }

    @Test
    void empty_unit_is_an_error_but_stays_a_unit() {
        String json = """
                { "format": "qcf4j/1",
                  "units": [ { "reference": "J/999/0001", "title": "Monitor calls", "outcomes": [] } ] }
                """;

        Validated<Specifications> read = SpecificationReader.read(json);

        assertThat(read.findings()).extracting(Finding::code).containsExactly("unit.outcomes.none");
        assertThat(read.value().orElseThrow().units().get(0).isOutline()).isTrue();
        assertThat(read.value().orElseThrow().units().get(0).outcomesRecorded()).isTrue();
    }

    @Test
    void what_stands_before_a_mistake_in_the_json_is_read() {
        String json = """
                { "format": "qcf4j/1",
                  "units": [ { "reference": "J/999/0001", "title": "Monitor calls" },
                             { "reference": "L/999/0002", "level": "9", title: "Lead" } ] }
                """;

        Validated<Specifications> read = SpecificationReader.read(json);

        assertThat(linesOf(read))
                .containsExactly(
                        "-:3:57: error: /units/1 is not JSON from 'title: \"Lead\" } ] }' on;"
                                + " correct the JSON [json.syntax]",
                        "-:3:52: error: /units/1/level is '9', which is not a level such as '3' or 'E1';"
                                + " write it in that form [json.value.malformed]");
        assertThat(read.value().orElseThrow().units()).hasSize(1);
    }

    @Test
    void file_that_breaks_off_does_not_miss_what_was_cut_off() {
        String json = "{ \"format\": \"qcf4j/1\", \"units\": [ { \"reference\": \"J/999/0001\", ";

        Validated<Specifications> read = SpecificationReader.read(json);

        assertThat(read.findings()).extracting(Finding::code).containsExactly("json.syntax");
        assertThat(read.findings().get(0).message()).isEqualTo("breaks off before it is complete");
    }

    @Test
    void numbers_are_written_for_all_or_for_none_and_differ() {
        String json = """
                { "format": "qcf4j/1",
                  "units": [ { "reference": "J/999/0001", "title": "Monitor calls", "outcomes": [
                    { "number": "1", "statement": "Be able to monitor", "criteria": [
                        { "number": "1.1", "statement": "Listen" }, "Report",
                        { "number": "1.1", "statement": "Agree" } ] } ] } ] }
                """;

        Validated<Specifications> read = SpecificationReader.read(json);

        assertThat(read.findings())
                .extracting(finding -> finding.place() + " " + finding.code())
                .containsExactly(
                        "/units/0/outcomes/0/criteria/1 number.missing",
                        "/units/0/outcomes/0/criteria/2/number number.repeated");
    }

    @Test
    void rule_asks_for_one_thing_and_says_what() {
        String json = """
                { "format": "qcf4j/1",
                  "qualifications": [ { "number": "999/0002/6", "title": "Diploma", "rules": [
                    {},
                    { "credits": { "min": 5 }, "units": { "min": 2 } },
                    { "barred": ["R/999/0003"], "from": ["A"] },
                    { "share": 40 },
                    { "credits": { "min": 9, "max": 3 } } ] } ] }
                """;

        Validated<Specifications> read = SpecificationReader.read(json);

        assertThat(read.findings())
                .extracting(finding -> finding.place() + " " + finding.message())
                .containsExactly(
                        "/qualifications/0/rules/0 does not say what it asks for",
                        "/qualifications/0/rules/1/units is a second thing that the rule asks for",
                        "/qualifications/0/rules/2/barred names fewer units than it takes",
                        "/qualifications/0/rules/2/from means nothing here",
                        "/qualifications/0/rules/3 does not say what it asks for",
                        "/qualifications/0/rules/4 does not fit together:"
                                + " Maximum '3' must not be less than minimum '9'");
    }

    @Test
    void places_are_found_in_the_file_after_reading() {
        Validated<Specifications> read = SpecificationReader.read(Samples.SPECIFICATION);

        assertThat(read.sources().find(Place.parse("J/999/0001@2 1.2"))).hasToString("Optional[-:39:13]");
        assertThat(read.sources().find(Place.parse("999/0002/6@2 group B1"))).isPresent();
        assertThat(read.sources().find(Place.parse("HSC 024 criterion 1.1"))).isPresent();
    }

    @Test
    void directory_is_read_as_one_specification_in_the_order_of_names(@TempDir Path directory) throws Exception {
        Files.writeString(directory.resolve("b.json"), ONE_UNIT.replace("J/999/0001", "L/999/0002"));
        Files.writeString(directory.resolve("a.json"), ONE_UNIT);
        Files.writeString(directory.resolve("notes.txt"), "not read");

        Validated<Specifications> read = SpecificationReader.read(directory);

        assertThat(read.orThrow().units())
                .extracting(unit -> unit.identifier().text())
                .containsExactly("J/999/0001", "L/999/0002");
    }

    @Test
    void directory_without_files_and_empty_file_are_findings(@TempDir Path directory) throws Exception {
        Validated<Specifications> nothing = SpecificationReader.read(directory);
        Path empty = Files.writeString(directory.resolve("empty.json"), " \n");

        Validated<Specifications> blank = SpecificationReader.read(empty);

        assertThat(nothing.findings()).extracting(Finding::code).containsExactly("file.none");
        assertThat(blank.findings()).extracting(Finding::code).containsExactly("file.empty");
    }

    @Test
    void file_that_is_not_there_throws() {
        Path missing = Path.of("no-such-file.json");

        assertThatThrownBy(() -> SpecificationReader.read(missing)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void framework_is_stood_up_from_what_was_read() {
        assertThat(SpecificationReader.readFramework(ONE_UNIT).orThrow().units())
                .hasSize(1);
        assertThat(SpecificationReader.readFramework(List.of()).orThrow().units())
                .isEmpty();
    }

    @Test
    void unit_that_is_left_out_is_still_known_to_those_that_name_it() {
        String json = """
                { "format": "qcf4j/1",
                  "units": [ { "reference": "J/999/0001" }, { "code": "CC13", "version": "2" } ],
                  "qualifications": [ { "number": "999/0002/6", "title": "Diploma",
                    "groups": [ { "name": "A", "units": ["J/999/0001", { "unit": "CC13", "version": "2" }] } ],
                    "rules": [ { "barred": ["J/999/0001", "CC13"] } ] } ] }
                """;

        assertThat(SpecificationReader.readFramework(json).findings())
                .extracting(finding -> finding.place() + " " + finding.code())
                .containsExactly("/units/0 unit.title.missing", "/units/1 unit.title.missing");
        assertThat(SpecificationReader.read(json).sources().locations())
                .containsKeys(Place.parse("J/999/0001"), Place.parse("unit CC13@2"));
    }

    @Test
    void qualification_that_is_left_out_is_still_located() {
        String json = """
                { "format": "qcf4j/1", "qualifications": [ { "number": "999/0002/6", "version": "3" }, { "code": " " } ] }
                """;

        assertThat(SpecificationReader.read(json).sources()).hasToString("{999/0002/6@3=-:1:44}");
    }

    @Test
    void unit_that_is_left_out_is_known_by_what_is_right_of_its_identifier() {
        String json = """
                { "format": "qcf4j/1", "units": [
                  { "reference": "K/999/0001", "title": "Lead" },
                  { "reference": "J", "code": "CC13", "title": "Lead" },
                  { "reference": "R/999/0003", "version": "?", "title": "Lead" } ] }
                """;

        assertThat(SpecificationReader.read(json).sources())
                .hasToString("{K/999/0001=-:2:3, R/999/0003=-:4:3, unit CC13=-:3:3}");
    }

    @Test
    void unit_that_is_written_right_elsewhere_is_located_there() {
        String json = """
                { "format": "qcf4j/1",
                  "units": [ { "reference": "J/999/0001" },
                             { "reference": "J/999/0001", "title": "Monitor calls" } ] }
                """;

        assertThat(SpecificationReader.read(json).sources().find(Place.parse("J/999/0001")))
                .hasToString("Optional[-:3:14]");
    }

    @Test
    void unit_may_be_known_by_a_reference_or_a_code_but_not_by_both() {
        String json = """
                { "format": "qcf4j/1",
                  "units": [ { "title": "Lead" }, { "reference": "J/999/0001", "code": "CC13", "title": "Lead" },
                             { "reference": "K/999/0001", "title": "Lead" } ] }
                """;

        Validated<Specifications> read = SpecificationReader.read(json);

        assertThat(read.findings())
                .extracting(finding -> finding.place() + " " + finding.code())
                .containsExactly(
                        "/units/0 unit.identifier.missing",
                        "/units/1/code json.property.conflict",
                        "/units/2/reference unit.reference.check");
        assertThat(read.value().orElseThrow().units()).hasSize(1);
    }

    private static List<String> linesOf(Validated<?> read) {
        return read.findings().stream().map(Finding::toString).toList();
    }
}
