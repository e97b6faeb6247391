package io.github.qcf4j.testkit;

import io.github.qcf4j.mapping.CoverageLayout;
import io.github.qcf4j.mapping.CoverageSummary;
import io.github.qcf4j.mapping.UnitState;
import java.util.ArrayList;
import java.util.List;

/** A summary in lines, so that a test that fails says what differs. */
final class SummaryLines {

    private final CoverageSummary summary;

    SummaryLines(CoverageSummary summary) {
        this.summary = summary;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        CoverageLayout layout = summary.layout();
        lines.add(summary.toString());
        lines.add("days %s to %s"
                .formatted(summary.portfolio().from(), summary.portfolio().until()));
        lines.add("items " + summary.portfolio().itemReferences());
        for (UnitState state : UnitState.values()) {
            lines.add("credit %s %s".formatted(state, summary.credit(state)));
        }
        for (int unit = 0; unit < layout.units(); unit++) {
            lines.add(
                    "%s %s %s".formatted(layout.unit(unit).identifier(), summary.state(unit), summary.selection(unit)));
        }
        for (int criterion = 0; criterion < layout.criteria(); criterion++) {
            lines.add("%s %s %s"
                    .formatted(layout.criterion(criterion), summary.status(criterion), summary.evidence(criterion)));
        }
        return lines;
    }
}
