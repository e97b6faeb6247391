package io.github.qcf4j.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.mapping.CriterionStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CsvReportTest {

    private static final Pattern CELL = Pattern.compile("(?:\"((?:[^\"]|\"\")*)\"|([^\",\r\n]*))(,|\r\n)");
    private static final Pattern FORMULA = Pattern.compile("^\\s*[=+\\-@]");

    @Test
    void criteria_read_as_the_golden_file() {
        String csv = CsvReport.criteria().write(Specimens.usual());

        GoldenFile.of("io/github/qcf4j/report/usual-criteria.csv").assertHolds(csv);
    }

    @Test
    void gaps_read_as_the_golden_file() {
        String csv = CsvReport.gaps().write(Specimens.usual());

        GoldenFile.of("io/github/qcf4j/report/usual-gaps.csv").assertHolds(csv);
    }

    @Test
    void findings_read_as_the_golden_file() {
        String csv = CsvReport.findings().write(Specimens.usual());

        GoldenFile.of("io/github/qcf4j/report/usual-findings.csv").assertHolds(csv);
    }

    @Test
    void there_is_a_row_for_every_required_criterion() {
        CoverageReport report = Specimens.usual();

        List<List<String>> rows = rows(CsvReport.criteria().write(report));

        List<String> required = report.selectedUnits().stream()
                .flatMap(unit -> unit.criteria().stream())
                .filter(criterion -> criterion.status() != CriterionStatus.NOT_REQUIRED)
                .map(criterion -> criterion.reference().toString())
                .toList();
        assertThat(rows.subList(1, rows.size())).extracting(row -> row.get(3)).isEqualTo(required);
    }

    @Test
    void every_row_has_the_cells_of_the_header_whatever_the_text() {
        for (CsvReport table : List.of(CsvReport.criteria(), CsvReport.gaps(), CsvReport.findings())) {
            List<List<String>> rows = rows(table.write(Specimens.hostile()));

            assertThat(rows)
                    .hasSizeGreaterThan(1)
                    .allSatisfy(row -> assertThat(row).hasSameSizeAs(rows.get(0)));
        }
    }

    @Test
    void no_cell_is_taken_for_a_formula() {
        for (CsvReport table : List.of(CsvReport.criteria(), CsvReport.gaps(), CsvReport.findings())) {
            List<List<String>> rows = rows(table.write(Specimens.hostile()));

            assertThat(rows)
                    .allSatisfy(row -> assertThat(row)
                            .noneMatch(cell -> FORMULA.matcher(cell).find()));
        }
    }

    @Test
    void a_formula_is_written_as_text() {
        List<List<String>> rows = rows(CsvReport.criteria().write(Specimens.hostile()));

        assertThat(rows).anySatisfy(row -> assertThat(row).contains("'" + HostileText.FORMULA));
    }

    @Test
    void a_learner_without_findings_has_the_header_alone() {
        String csv = CsvReport.findings().write(Specimens.empty());

        assertThat(csv).startsWith("learner,severity,code,place,message,advice,location\r\n");
        assertThat(rows(csv)).hasSize(1 + Specimens.empty().findings().size());
    }

    @Test
    void a_table_is_appended_to_what_is_there() {
        StringBuilder out = new StringBuilder();

        CsvReport.gaps().write(Specimens.empty(), out);

        assertThat(out).hasToString(CsvReport.gaps().write(Specimens.empty()));
    }

    private static List<List<String>> rows(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        Matcher matcher = CELL.matcher(csv);
        int end = 0;
        while (end < csv.length()) {
            assertThat(matcher.find(end) && matcher.start() == end)
                    .as("a cell begins at %d of %s", end, csv)
                    .isTrue();
            row.add(
                    matcher.group(1) == null
                            ? matcher.group(2)
                            : matcher.group(1).replace("\"\"", "\""));
            if (matcher.group(3).equals("\r\n")) {
                rows.add(row);
                row = new ArrayList<>();
            }
            end = matcher.end();
        }
        return rows;
    }
}
