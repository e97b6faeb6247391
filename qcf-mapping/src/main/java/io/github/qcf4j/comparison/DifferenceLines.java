package io.github.qcf4j.comparison;

import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.mapping.CriterionStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says a difference in lines of text, reasons indented below what they are the reasons of. */
final class DifferenceLines {

    private final List<String> lines = new ArrayList<>();

    private DifferenceLines() {}

    static List<String> of(CoverageDifference difference) {
        DifferenceLines told = new DifferenceLines();
        told.add(difference);
        return List.copyOf(told.lines);
    }

    private void add(CoverageDifference difference) {
        CoverageReport before = difference.before();
        CoverageReport after = difference.after();
        change("Progress", before.progress(), after.progress());
        change("Credit achieved", before.credit().achieved(), after.credit().achieved());
        change("Credit recognised", before.credit().recognised(), after.credit().recognised());
        change("Rules satisfied", word(before.isComplete()), word(after.isComplete()));
        difference.units().forEach(unit -> lines.add(unit.toString()));
        difference.criteria().forEach(this::add);
        difference.closedGaps().forEach(gap -> lines.add("Closed: " + gap));
        difference.openedGaps().forEach(gap -> lines.add("Opened: " + gap));
        difference.goneFindings().forEach(finding -> lines.add("Gone: " + finding));
        difference.newFindings().forEach(finding -> lines.add("New: " + finding));
    }

    private void add(CriterionChange criterion) {
        lines.add("%s: %s, was %s".formatted(criterion.criterion(), word(criterion.after()), word(criterion.before())));
        criterion.reasons().forEach(reason -> lines.add("  " + reason));
    }

    private void change(String what, Object before, Object after) {
        if (!before.equals(after)) {
            lines.add("%s: %s, was %s".formatted(what, after, before));
        }
    }

    private static String word(Optional<CriterionStatus> status) {
        return status.map(CriterionStatus::label).orElse("not asked");
    }

    private static String word(boolean yes) {
        return yes ? "yes" : "no";
    }

    static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
