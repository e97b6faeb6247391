package io.github.qcf4j.examples;

import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.model.CriterionReference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * For a vendor: where the verdicts of an own product differ from ours, such as 'J/999/0001 1.2 MET' on a line.
 * <p>
 * Arguments: the specifications, the portfolio, the day asked about, and a file with a verdict on each line.
 */
public final class CompareWithTheReference {

    private CompareWithTheReference() {}

    public static void main(String... arguments) throws IOException {
        var report = MapAPortfolio.map(Path.of(arguments[0]), Path.of(arguments[1]), LocalDate.parse(arguments[2]));
        differences(Files.readAllLines(Path.of(arguments[3])), report).forEach(System.out::println);
    }

    static List<String> differences(List<String> verdicts, CoverageReport report) {
        Map<CriterionReference, String> theirs = verdicts.stream()
                .map(line -> line.split(" (?=\\w+$)"))
                .collect(Collectors.toMap(parts -> CriterionReference.parse(parts[0]), parts -> parts[1]));

        return report.selectedUnits().stream()
                .flatMap(unit -> unit.criteria().stream())
                .filter(ours -> !ours.status().name().equals(theirs.get(ours.reference())))
                .map(ours -> ours.reference() + ": yours says " + theirs.getOrDefault(ours.reference(), "nothing")
                        + ", ours " + ours.status())
                .toList();
    }
}
