package io.github.qcf4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.report.CoverageReportDocument;
import io.github.qcf4j.report.CsvReport;
import io.github.qcf4j.report.HtmlReport;
import io.github.qcf4j.report.JsonReport;
import io.github.qcf4j.report.MarkdownReport;
import io.github.qcf4j.report.TextReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every form of report on every example portfolio; the files are written anew with {@code -Dqcf.golden=update}. */
class GoldenReportsTest {

    static List<String> portfolios() throws IOException {
        try (Stream<Path> files = Files.list(ExampleData.portfolio("any").getParent())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> name.substring(0, name.length() - ".json".length()))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("portfolios")
    void report_in_text_is_as_expected(String portfolio) {
        String text = TextReport.of().write(ExampleData.report(portfolio));

        GoldenFile.of(portfolio + ".txt").assertHolds(text);
    }

    @ParameterizedTest
    @MethodSource("portfolios")
    void report_in_markdown_is_as_expected(String portfolio) {
        String markdown = MarkdownReport.of().write(ExampleData.report(portfolio));

        GoldenFile.of(portfolio + ".md").assertHolds(markdown);
    }

    @ParameterizedTest
    @MethodSource("portfolios")
    void report_in_html_is_as_expected(String portfolio) {
        String html = HtmlReport.of().write(ExampleData.report(portfolio));

        GoldenFile.of(portfolio + ".html").assertHolds(html);
    }

    @ParameterizedTest
    @MethodSource("portfolios")
    void report_in_json_is_as_expected_and_reads_back(String portfolio) {
        CoverageReport report = ExampleData.report(portfolio);

        String json = JsonReport.of().write(report);

        GoldenFile.of(portfolio + ".json").assertHolds(json);
        assertThat(JsonReport.read(json).orThrow()).isEqualTo(CoverageReportDocument.of(report));
    }

    @ParameterizedTest
    @MethodSource("portfolios")
    void report_in_csv_is_as_expected(String portfolio) {
        String csv = CsvReport.criteria().write(ExampleData.report(portfolio));

        GoldenFile.of(portfolio + ".csv").assertHolds(csv);
    }
}
