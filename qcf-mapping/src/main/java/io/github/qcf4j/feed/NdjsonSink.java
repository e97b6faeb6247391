package io.github.qcf4j.feed;

import io.github.qcf4j.cohort.CohortSink;
import io.github.qcf4j.cohort.LearnerResult;
import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.Location;
import io.github.qcf4j.mapping.CoverageSummary;
import io.github.qcf4j.mapping.UnitState;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.Qualification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

/** Writes each result as a JSON object on a line of its own. */
final class NdjsonSink implements CohortSink {

    private static final List<UnitState> STATES = List.of(UnitState.values());

    private final Writer writer;
    private final JsonLine line = new JsonLine();

    NdjsonSink(Writer writer) {
        this.writer = writer;
    }

    @Override
    public void accept(LearnerResult result) {
        line.begin();
        if (result.line() > 0) {
            line.put("line", result.line());
        }
        result.learner().ifPresent(learner -> line.put("learner", learner));
        result.summary().ifPresent(this::put);
        line.list("findings", findings -> result.findings().forEach(NdjsonSink.this::add));
        try {
            writer.append(line.end());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void put(CoverageSummary summary) {
        summary.layout().qualification().ifPresent(this::put);
        ResultCounts counts = ResultCounts.of(summary);
        line.put("asOf", summary.asOf().toString())
                .put("met", summary.progress().part())
                .put("required", summary.progress().whole())
                .object("units", units -> STATES.forEach(state -> units.put(state.name(), counts.units(state))))
                .object(
                        "credit",
                        credit -> STATES.stream()
                                .filter(state -> state != UnitState.NOT_STARTED)
                                .forEach(state -> credit.put(
                                        state.name(), summary.credit(state).value())))
                .list(
                        "open",
                        open -> summary.open().stream()
                                .map(CriterionReference::toString)
                                .forEach(open::add));
    }

    private void put(Qualification qualification) {
        line.put("qualification", qualification.identifier().text())
                .put("version", qualification.version().label());
    }

    private void add(Finding finding) {
        line.addObject(members -> {
            members.put("code", finding.code())
                    .put("severity", finding.severity().name())
                    .put("place", finding.place().toString())
                    .put("message", finding.message());
            finding.location().ifPresent(this::put);
        });
    }

    private void put(Location location) {
        line.put("source", location.source()).put("line", location.line()).put("column", location.column());
    }
}
