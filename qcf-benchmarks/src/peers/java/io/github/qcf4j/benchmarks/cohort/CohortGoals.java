package io.github.qcf4j.benchmarks.cohort;

import java.util.ArrayList;
import java.util.List;

/** What was to be reached before any of it was built, and whether it is, as a table. */
final class CohortGoals {

    private static final double SUMMARY = 32 * 1_024;

    private final Scale scale;
    private final Figures figures;
    private final CohortParts parts;
    private final List<String> lines = new ArrayList<>();

    CohortGoals(Scale scale, Figures figures, CohortParts parts) {
        this.scale = scale;
        this.figures = figures;
        this.parts = parts;
    }

    /** Returns the table. */
    List<String> lines() {
        lines.add("| | goal | asked | measured | |");
        lines.add("| ---: | --- | ---: | ---: | --- |");
        learner();
        changes();
        databases();
        reading();
        cohort();
        traced();
        return lines;
    }

    private void learner() {
        atLeast("1", "mapped with evidence indexed, against streams", 20, faster("withIndex", "naiveStreams"));
        atLeast("1", "the same against hash maps", 5, faster("withIndex", "hashMaps"));
        atLeast("2", "status, roll-up and gaps, against streams", 40, faster("statuses", "naiveStreams"));
        atLeast("3", "immutable summary, against streams", 15, faster("snapshot", "naiveStreams"));
        atMost("3", "bytes of an immutable summary", SUMMARY, figures.get(LearnerTables.bytes("snapshot")));
        atMost("3", "bytes for a learner on the view", 0.5, figures.get(LearnerTables.bytes("withIndex")));
        atMost("4", "status, roll-up and gaps, against the bare loop", 4, slower("statuses"));
        atMost("4", "mapped with evidence indexed, against the bare loop", 9, slower("withIndex"));
        atLeast("5", "another date, everything read, against streams", 120, faster("movedStatuses", "naiveStreams"));
    }

    private void changes() {
        atMost("6", "nanoseconds for a mapping or its removal", 50, figures.get(LearnerTables.figure("mapping")));
        atMost("6", "nanoseconds for a decision or its removal", 50, figures.get(LearnerTables.figure("decision")));
        atMost(
                "6",
                "the same with 16 times the mappings, to a criterion that has none",
                1.5,
                figures.ratio(LearnerTables.figure("firstMapping", 16), LearnerTables.figure("firstMapping")));
    }

    private void databases() {
        List<Integer> asked = List.of(40, 300, 300);
        for (int i = 0; i < parts.databases().size(); i++) {
            String database = parts.databases().get(i);
            String query = CohortParts.sql(database);
            atLeast(
                    "7",
                    "packed, against " + database,
                    asked.get(i),
                    figures.ratio(query, CohortParts.sql(SqlTimes.PACKED)));
            atLeast(
                    "7",
                    "rows pulled over JDBC, against " + database,
                    2,
                    figures.ratio(query, CohortParts.sql(database + SqlTimes.PULLED)));
        }
    }

    private void reading() {
        atMost("8", "lines of JSON in memory, against a scan over tokens", 1.35, reading("memory"));
        atMost("8", "lines of JSON in a file, heap of 32 MB, against a scan", 1.5, reading("file"));
    }

    private double reading(String where) {
        return figures.ratio(CohortParts.line(where, LineTimes.FEED), CohortParts.line(where, LineTimes.TOKENS));
    }

    private void cohort() {
        int most = scale.cohorts().get(scale.cohorts().size() - 1);
        atMost(
                "9",
                "seconds for %,d packed learners on two threads of `CohortMapper`".formatted(most),
                1,
                figures.get(CohortParts.cohort("cohort", most, 2)) / 1e9);
        atLeast("9", "scaling for each core", 0.9, parts.scaling("cohort", most));
    }

    private void traced() {
        double traced = figures.get(CohortParts.traced(TraceTimes.TRACE));
        atLeast(
                "12",
                "records of the large portfolio to an immutable summary, against OpenFastTrace",
                10,
                traced / figures.get(CohortParts.traced(TraceTimes.SUMMARY)));
        atLeast(
                "12",
                "the same to the full report, with words and findings",
                10,
                traced / figures.get(CohortParts.traced(TraceTimes.REPORT)));
    }

    private double faster(String method, String other) {
        return figures.ratio(LearnerTables.figure(other), LearnerTables.figure(method));
    }

    private double slower(String method) {
        return figures.ratio(LearnerTables.figure(method), LearnerTables.figure("bareScan"));
    }

    private void atLeast(String number, String goal, double asked, double measured) {
        add(number, goal, "≥ " + Figures.number(asked), measured, measured >= asked);
    }

    private void atMost(String number, String goal, double asked, double measured) {
        add(number, goal, "≤ " + Figures.number(asked), measured, measured <= asked);
    }

    private void add(String number, String goal, String asked, double measured, boolean met) {
        lines.add("| %s | %s | %s | %s | %s |"
                .formatted(number, goal, asked, Figures.number(measured), met ? "met" : "**missed**"));
    }
}
