package io.github.qcf4j.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What came of many questions: how many answers of each kind, where proofs are missing, and what differs. */
final class Tally {

    private static final String PROVEN = ", proven by both";
    private static final String NOT_PROVEN = ", not proven by both";

    private final SortedMap<String, Integer> counts = new TreeMap<>();
    private final SortedMap<String, List<String>> missing = new TreeMap<>();
    private final List<String> differences = new ArrayList<>();

    /** Counts an answer, such as 'evaluation, short'. */
    void count(String answer, boolean provenByBoth) {
        counts.merge(answer + (provenByBoth ? PROVEN : NOT_PROVEN), 1, Integer::sum);
    }

    private int questions(String proven) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(proven))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** Keeps where something is missing that should be there, such as a proof. */
    void miss(String what, WayCase where) {
        missing.computeIfAbsent(what, none -> new ArrayList<>()).add(where.toString());
    }

    /** Keeps a difference unless there is none. */
    void require(boolean holds, WayCase where, String difference, Object... facts) {
        if (!holds) {
            differences.add("%s: %s".formatted(where, difference.formatted(facts)));
        }
    }

    List<String> differences() {
        return differences;
    }

    /** Returns all of it in lines, first what it comes to. */
    @Override
    public String toString() {
        List<String> lines = new ArrayList<>();
        lines.add("  %d questions, %d proven by both, %d differences"
                .formatted(questions(""), questions(PROVEN), differences.size()));
        counts.forEach((answer, count) -> lines.add("  %s: %d".formatted(answer, count)));
        missing.forEach(
                (what, where) -> lines.add("  %s: %d (%s)".formatted(what, where.size(), String.join("; ", where))));
        differences.forEach(difference -> lines.add("  DIFFERENT " + difference));
        return String.join("\n", lines);
    }
}
