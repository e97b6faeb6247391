package io.github.qcf4j.check;

import io.github.qcf4j.finding.Finding;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/**
 * Findings held against a baseline: which were there before, and which entries nothing stands for any more.
 * <p>
 * Each entry stands for one finding. Those that say the same are paired first, so that of several findings at a place
 * the one is new that is worded as none was.
 */
final class BaselineComparison {

    private final Map<String, List<BaselineEntry>> open = new TreeMap<>();
    private final List<Finding> known = new ArrayList<>();
    private final List<Finding> fresh = new ArrayList<>();

    private final List<CheckedFile> files;

    private BaselineComparison(Baseline baseline, List<CheckedFile> files) {
        this.files = files;
        baseline.entries()
                .forEach(entry -> open.computeIfAbsent(entry.key(), key -> new ArrayList<>())
                        .add(entry));
    }

    static BaselineComparison of(List<Finding> findings, Baseline baseline, List<CheckedFile> files) {
        BaselineComparison comparison = new BaselineComparison(baseline, files);
        List<Finding> rest = comparison.pair(
                findings, (finding, entry) -> finding.message().equals(entry.message()) && finding.isOfFileOf(entry));
        comparison.fresh.addAll(comparison.pair(rest, BaselineEntry::isOfFileOf));
        return comparison;
    }

    /** Pairs findings with entries, and returns the findings that are left. */
    private List<Finding> pair(List<Finding> findings, BiPredicate<BaselineEntry, BaselineEntry> same) {
        List<Finding> left = new ArrayList<>();
        for (Finding finding : findings) {
            boolean paired = !(finding.kind() instanceof CheckFinding) && take(BaselineEntry.of(finding), same);
            (paired ? known : left).add(finding);
        }
        return left;
    }

    private boolean take(BaselineEntry finding, BiPredicate<BaselineEntry, BaselineEntry> same) {
        Iterator<BaselineEntry> entries =
                open.getOrDefault(finding.key(), List.of()).iterator();
        while (entries.hasNext()) {
            if (same.test(finding, entries.next())) {
                entries.remove();
                return true;
            }
        }
        return false;
    }

    /** Returns the findings that were there before. */
    List<Finding> known() {
        return known;
    }

    /** Returns the findings that are new. */
    List<Finding> fresh() {
        return fresh;
    }

    /** Returns what was there before, in one of the files that were read or in none, and is not any more. */
    List<BaselineEntry> fixed() {
        return open.values().stream()
                .flatMap(List::stream)
                .filter(this::wasLookedFor)
                .sorted()
                .toList();
    }

    private boolean wasLookedFor(BaselineEntry entry) {
        return entry.isInNoFile() || files.stream().anyMatch(file -> FilePaths.same(file.name(), entry.file()));
    }
}
