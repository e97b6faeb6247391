package io.github.qcf4j.check;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.Location;
import io.github.qcf4j.markup.CsvTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The result of a check as a table in CSV, to be handed to those who write the units: sorted by owner, then by file and
 * line.
 * <p>
 * The state is 'open' for what counts, 'known' for what the baseline knew, and 'suppressed'. Text that a spreadsheet
 * would take for a formula is written so that it stays text. Make one and share it.
 */
public final class CheckCsv implements CheckOutput {

    private static final CheckCsv CSV = new CheckCsv();

    private CheckCsv() {}

    /** Returns the table, which has no options. */
    public static CheckCsv of() {
        return CSV;
    }

    @Override
    public String write(CheckResult result) {
        Map<String, RuleHelp> help = RuleHelp.of(requireNonNull(result, "result"));
        CsvTable csv = CsvTable.withHeader(
                "owner",
                "state",
                "severity",
                "code",
                "file",
                "line",
                "column",
                "place",
                "message",
                "advice",
                "rule",
                "reason",
                "approvedBy",
                "until");
        List<Row> rows = rows(result);
        rows.sort(Comparator.comparing((Row row) -> row.owner().isEmpty()).thenComparing(Row::owner));
        rows.forEach(row -> csv.row(row.cells(help)));
        return csv.toString();
    }

    private static List<Row> rows(CheckResult result) {
        List<Row> rows = new ArrayList<>();
        result.findings().forEach(finding -> rows.add(Row.of(finding, "open", Optional.empty(), result)));
        result.known().forEach(finding -> rows.add(Row.of(finding, "known", Optional.empty(), result)));
        result.suppressed()
                .forEach(suppressed -> rows.add(
                        Row.of(suppressed.finding(), "suppressed", Optional.of(suppressed.suppression()), result)));
        return rows;
    }

    private static String title(Finding finding, Map<String, RuleHelp> help) {
        return requireNonNull(help.get(finding.code()), "help").title();
    }

    private record Row(String owner, String state, Finding finding, Optional<Suppression> suppression) {

        static Row of(Finding finding, String state, Optional<Suppression> suppression, CheckResult result) {
            return new Row(result.owner(finding).orElse(""), state, finding, suppression);
        }

        String[] cells(Map<String, RuleHelp> help) {
            Optional<Location> location = finding.location();
            return new String[] {
                owner,
                state,
                finding.severity().label(),
                finding.code(),
                location.map(Location::source).orElse(""),
                location.map(written -> Integer.toString(written.line())).orElse(""),
                location.map(written -> Integer.toString(written.column())).orElse(""),
                finding.place().toString(),
                finding.message(),
                finding.advice(),
                title(finding, help),
                suppression.map(Suppression::reason).orElse(""),
                suppression.map(Suppression::approvedBy).orElse(""),
                suppression.map(approved -> approved.until().toString()).orElse("")
            };
        }
    }
}
