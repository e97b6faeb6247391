package io.github.qcf4j.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.Severity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@Timeout(60)
class HostileInputTest {

    private static final int LIMIT = 64 * 1024 * 1024;

    private static final String SMALL_SPECIFICATION = """
            { "format": "qcf4j/1",
              "units": [ { "reference": "J/999/0001", "title": "Serve a café", "credit": 5,
                "outcomes": [ { "statement": "Know \\"tea\\"", "criteria": ["Say what tea is", { "statement": "Say why" }] } ],
                "requirements": [ { "for": ["1.1"], "each": true, "items": { "min": 2 } } ] } ],
              "qualifications": [ { "code": "GD5J 68", "title": "Award in Tea",
                "groups": [ { "name": "A", "units": ["J/999/0001"] } ], "rules": [ { "credits": { "min": 5 } } ] } ] }
            """;
    private static final String SMALL_PORTFOLIO = """
            { "format": "qcf4j/1",
              "portfolios": [ { "learner": "L-1001",
                "evidence": [ { "reference": "E1", "title": "Café", "occurred": ["2014-03-03"],
                  "attributes": { "contactType": "call" }, "mappings": [ { "criteria": ["J/999/0001 1.1"] } ] } ],
                "decisions": [ { "evidence": ["E1"], "criteria": ["J/999/0001 1.1"], "outcome": "MET", "on": "2014-03-10",
                  "sequence": 1 } ],
                "qualityAssurance": [ { "learner": true, "by": "EXTERNAL", "outcome": "AGREED", "on": "2014-04-02" } ] } ] }
            """;

    /** What is read: a document that uses every form, and the reader of such documents. */
    enum Subject {
        SPECIFICATION(
                Samples.SPECIFICATION,
                stream -> SpecificationReader.read(stream).findings()),
        PORTFOLIO(Samples.PORTFOLIO, stream -> PortfolioReader.read(stream).findings());

        private final String sample;
        private final Function<InputStream, List<Finding>> reader;

        Subject(String sample, Function<InputStream, List<Finding>> reader) {
            this.sample = sample;
            this.reader = reader;
        }

        List<Finding> read(InputStream stream) {
            return reader.apply(stream);
        }

        List<Finding> read(byte[] bytes) {
            return read(new ByteArrayInputStream(bytes));
        }

        List<Finding> read(String text) {
            return read(text.getBytes(StandardCharsets.UTF_8));
        }

        JsonNode tree() {
            return SchemaCheck.JSON.readTree(sample);
        }

        /** Returns the pointer that a finding tells: of a portfolio it tells no names of attributes. */
        String told(Object pointer) {
            return this == PORTFOLIO
                    ? pointer.toString().replaceFirst("/(range|attributes)/.*", "/$1")
                    : pointer.toString();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {SMALL_SPECIFICATION, SMALL_PORTFOLIO})
    void a_file_cut_off_anywhere_gives_an_error(String small) {
        byte[] whole = small.strip().getBytes(StandardCharsets.UTF_8);
        Subject subject = small.equals(SMALL_PORTFOLIO) ? Subject.PORTFOLIO : Subject.SPECIFICATION;
        List<Integer> unnoticed = new ArrayList<>();
        for (int length = 0; length < whole.length; length++) {
            if (!hasErrors(subject.read(Arrays.copyOf(whole, length)))) {
                unnoticed.add(length);
            }
        }

        assertThat(subject.read(whole)).isEmpty();
        assertThat(unnoticed).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_file_of_every_form_cut_off_gives_an_error(Subject subject) {
        byte[] whole = subject.sample.strip().getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < whole.length; length += 41) {
            assertThat(hasErrors(subject.read(Arrays.copyOf(whole, length)))).isTrue();
        }
    }

    /** Values as deep as each other are exchanged together: none of them stands in another. */
    @ParameterizedTest
    @EnumSource
    void a_value_of_the_wrong_type_is_told_at_its_place(Subject subject) {
        JsonNode sample = subject.tree();
        Map<Integer, List<JsonPointer>> byDepth =
                JsonTree.pointers(sample).stream().collect(Collectors.groupingBy(JsonTree::depth));
        List<String> untold = new ArrayList<>();
        for (List<JsonPointer> pointers : byDepth.values()) {
            for (String value : List.of("null", "true", "7", "1e400", "\"%\"", "[]", "{}", "[[]]", "{ \"%\": {} }")) {
                List<JsonPointer> wrong = pointers.stream()
                        .filter(pointer -> isWrong(sample, pointer, value))
                        .toList();
                Set<String> told = subject.read(JsonTree.with(sample, wrong, value)).stream()
                        .map(finding -> finding.place().detail())
                        .collect(Collectors.toSet());
                wrong.stream()
                        .filter(pointer -> !told.contains(subject.told(pointer)))
                        .forEach(pointer -> untold.add(pointer + " " + value));
            }
        }

        assertThat(untold).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_property_written_twice_is_told_in_every_object(Subject subject) {
        StringBuilder twice = new StringBuilder();
        List<String> repeated = new ArrayList<>();
        JsonTree.writeTwice(subject.tree(), "", twice, repeated);

        assertThat(subject.read(twice.toString()))
                .filteredOn(finding -> finding.code().equals("json.property.repeated"))
                .extracting(finding -> finding.place().detail())
                .hasSizeGreaterThan(30)
                .containsExactlyInAnyOrderElementsOf(
                        repeated.stream().map(subject::told).toList());
    }

    @ParameterizedTest
    @EnumSource
    void an_unknown_property_is_told_in_every_record(Subject subject) {
        JsonNode sample = subject.tree();
        List<JsonPointer> records = JsonTree.pointers(sample).stream()
                .filter(pointer -> sample.at(pointer).isObject())
                .filter(pointer -> !List.of("range", "attributes", "qualities").contains(JsonTree.nameOf(pointer)))
                .toList();
        String unknown = subject == Subject.PORTFOLIO ? "" : "/unheardOf";
        records.forEach(record -> ((ObjectNode) sample.at(record)).put("unheardOf", 1));

        assertThat(subject.read(sample.toString()))
                .filteredOn(finding -> finding.code().equals("json.property.unknown"))
                .extracting(finding -> finding.place().detail())
                .hasSizeGreaterThan(30)
                .containsExactlyInAnyOrderElementsOf(
                        records.stream().map(record -> record + unknown).toList());
    }

    @ParameterizedTest
    @EnumSource
    void bytes_that_are_not_utf_8_are_told_wherever_they_stand(Subject subject) {
        byte[] whole = subject.sample.getBytes(StandardCharsets.UTF_8);
        for (int offset = 0; offset < whole.length; offset += 37) {
            byte[] damaged = whole.clone();
            damaged[offset] = (byte) 0xFF;

            assertThat(subject.read(damaged)).extracting(Finding::code).contains("file.encoding");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32"})
    void a_file_in_another_encoding_gives_an_error(String encoding) {
        for (Subject subject : Subject.values()) {
            List<Finding> findings = subject.read(subject.sample.getBytes(Charset.forName(encoding)));

            assertThat(findings).extracting(Finding::code).containsAnyOf("file.encoding", "json.syntax");
            assertThat(hasErrors(findings)).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n\t", "\uFEFF", "\uFEFF \r\n"})
    void a_file_with_nothing_in_it_is_empty(String nothing) {
        for (Subject subject : Subject.values()) {
            assertThat(subject.read(nothing)).extracting(Finding::code).containsExactly("file.empty");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_byte_order_mark_is_passed_over(Subject subject) {
        assertThat(subject.read("\uFEFF" + subject.sample)).isEqualTo(subject.read(subject.sample));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"units\":", "{\"portfolios\":[", "{\"rules\":[{\"all\":["})
    void nesting_100_000_deep_is_too_deep(String step) {
        String text = step.repeat(100_000);
        for (Subject subject : Subject.values()) {
            assertThat(subject.read(text)).extracting(Finding::code).contains("json.too.deep");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {10_000_000, 60_000_000})
    void a_text_of_many_million_characters_is_too_large(int length) {
        String text = "{ \"format\": \"" + "x".repeat(length) + "\" }";
        for (Subject subject : Subject.values()) {
            assertThat(subject.read(text)).extracting(Finding::code).contains("json.too.large");
        }
    }

    @ParameterizedTest
    @EnumSource
    void reading_stops_at_the_limit_and_does_not_take_in_what_is_behind_it(Subject subject) {
        Counted hundredMegabytes = new Counted(100_000_000);

        List<Finding> findings = subject.read(hundredMegabytes);

        assertThat(findings).extracting(Finding::code).containsExactly("json.too.large");
        assertThat(hundredMegabytes.taken).isLessThanOrEqualTo(LIMIT + 1);
    }

    @Test
    void a_folder_is_read_as_a_specification_and_never_as_a_portfolio(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("b.json"),
                "{ \"format\": \"qcf4j/1\", \"units\": [{ \"code\": \"B\", \"title\": \"B\" }] }");
        Files.writeString(
                folder.resolve("a.json"),
                "{ \"format\": \"qcf4j/1\", \"units\": [{ \"code\": \"A\", \"title\": \"A\" }] }");
        Files.writeString(folder.resolve("notes.txt"), "not JSON");
        Files.createDirectory(folder.resolve("folder.json"));

        assertThat(SpecificationReader.read(folder).orThrow().units())
                .extracting(unit -> unit.title())
                .containsExactly("A", "B");
        assertThat(PortfolioReader.read(folder).findings())
                .extracting(Finding::code)
                .containsExactly("file.directory");
    }

    private static boolean hasErrors(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** Returns whether the value may not stand there: nor is it a text where an object may stand, or the other way round. */
    private static boolean isWrong(JsonNode sample, JsonPointer pointer, String value) {
        List<String> names = List.of("criteria", "units", "roles", "otherCodes", "organisation", "contribution");
        JsonNode written = sample.at(pointer);
        JsonNode wrong = SchemaCheck.JSON.readTree(value);
        boolean either = Stream.of(written, wrong).allMatch(node -> node.isString() || node.isObject());
        return wrong.getNodeType() != written.getNodeType() && !(either && names.contains(JsonTree.nameOf(pointer)));
    }

    /** A stream of blanks that counts how many of them were taken. */
    private static final class Counted extends InputStream {

        private final int length;
        private int taken;

        Counted(int length) {
            this.length = length;
        }

        @Override
        public int read() {
            return taken < length && taken++ >= 0 ? ' ' : -1;
        }

        @Override
        public int read(byte[] bytes, int start, int wanted) {
            int given = Math.min(wanted, length - taken);
            Arrays.fill(bytes, start, start + given, (byte) ' ');
            taken += given;
            return given == 0 && wanted > 0 ? -1 : given;
        }
    }
}
