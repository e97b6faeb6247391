package io.github.qcf4j.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.qcf4j.document.PoliciesDocument;
import io.github.qcf4j.document.PolicyDocument;
import io.github.qcf4j.document.PolicyReader;
import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.Validated;
import io.github.qcf4j.mapping.CoverageReport;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonReportTest {

    static Stream<CoverageReport> reports() {
        return Stream.of(
                Specimens.usual(),
                Specimens.empty(),
                Specimens.unregistered(),
                Specimens.hostile(),
                Specimens.underAPolicy(),
                Specimens.crowded());
    }

    @Test
    void usual_report_reads_as_the_golden_file() {
        String json = JsonReport.of().write(Specimens.usual());

        GoldenFile.of("io/github/qcf4j/report/usual.json").assertHolds(json);
    }

    @Test
    void empty_report_reads_as_the_golden_file() {
        String json = JsonReport.of().write(Specimens.empty());

        GoldenFile.of("io/github/qcf4j/report/empty.json").assertHolds(json);
    }

    @Test
    void policy_is_written_as_a_policy_file_writes_it_unless_it_is_the_usual_one() {
        String json = JsonReport.of().write(Specimens.underAPolicy());

        PolicyDocument policy = JsonReport.read(json).orThrow().policy();
        assertThat(PolicyReader.readOne(new PoliciesDocument("qcf4j/1", List.of(policy)))
                        .orThrow())
                .isEqualTo(Specimens.underAPolicy().policy());
        assertThat(JsonReport.read(JsonReport.of().write(Specimens.usual()))
                        .orThrow()
                        .policy())
                .isNull();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void what_is_written_reads_back_as_what_it_was(CoverageReport report) {
        String json = JsonReport.of().write(report);

        Validated<CoverageReportDocument> read = JsonReport.read(json);

        assertThat(read.findings()).isEmpty();
        assertThat(read.orThrow()).isEqualTo(CoverageReportDocument.of(report));
        assertThat(JsonReport.of().write(read.orThrow())).isEqualTo(json);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void a_host_writes_the_same_json(CoverageReport report) throws IOException {
        ObjectMapper host = new ObjectMapper().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);

        String json = host.writeValueAsString(CoverageReportDocument.of(report));

        assertThat(host.readTree(json)).isEqualTo(host.readTree(JsonReport.of().write(report)));
    }

    @Test
    void a_report_goes_to_a_file_and_comes_back(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("report.json");

        JsonReport.of().write(Specimens.usual(), file);

        assertThat(Files.readString(file)).isEqualTo(JsonReport.of().write(Specimens.usual()));
        assertThat(JsonReport.read(file).orThrow()).isEqualTo(CoverageReportDocument.of(Specimens.usual()));
    }

    @Test
    void a_report_goes_to_a_writer_and_comes_back() {
        StringWriter writer = new StringWriter();

        JsonReport.of().write(Specimens.usual(), writer);

        assertThat(JsonReport.read(new StringReader(writer.toString())).orThrow())
                .isEqualTo(CoverageReportDocument.of(Specimens.usual()));
    }

    @Test
    void a_report_without_its_format_is_told() {
        List<Finding> findings = JsonReport.read("{ \"learner\": \"L-1001\" }").findings();

        assertThat(findings)
                .extracting(Finding::toString)
                .containsExactly("-:1:1: error: document does not say its format; "
                        + "give it the property 'format' with the value 'qcf4j-report/1' [report.format.missing]");
    }

    @Test
    void a_report_in_another_format_is_told() {
        List<Finding> findings =
                JsonReport.read("{\n  \"format\": \"qcf4j/1\"\n}").findings();

        assertThat(findings)
                .extracting(Finding::toString)
                .containsExactly("-:1:1: error: /format names a format that cannot be read; "
                        + "write 'qcf4j-report/1' [report.format.unknown]");
    }

    @Test
    void what_is_no_report_is_told_and_nothing_throws() {
        List<String> texts = List.of("", "[]", "{", "{\"format\": 1}", "{\"units\": {}}", "{\"units\": [null]}", "7");

        assertThat(texts)
                .allSatisfy(
                        text -> assertThat(JsonReport.read(text).hasErrors()).isTrue());
    }

    @Test
    void a_list_that_is_left_out_is_empty() {
        CoverageReportDocument document =
                JsonReport.read("{ \"format\": \"qcf4j-report/1\" }").orThrow();

        assertThat(document.units()).isEmpty();
        assertThat(document.findings()).isEmpty();
    }
}
