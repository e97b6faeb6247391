package io.github.qcf4j.check;

import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.FindingKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Suppressions held against findings: what they take away, and what there is to say about them. */
final class SuppressionRun {

    private final List<Suppression> suppressions;
    private final LocalDate today;
    private final Set<Integer> needed = new TreeSet<>();
    private final List<SuppressedFinding> suppressed = new ArrayList<>();
    private final List<Finding> live = new ArrayList<>();
    private final List<Finding> told = new ArrayList<>();

    private SuppressionRun(List<Suppression> suppressions, LocalDate today) {
        this.suppressions = suppressions;
        this.today = today;
    }

    static SuppressionRun of(List<Finding> findings, List<Suppression> suppressions, LocalDate today) {
        SuppressionRun run = new SuppressionRun(suppressions, today);
        findings.forEach(run::take);
        for (int i = 0; i < suppressions.size(); i++) {
            run.close(suppressions.get(i), run.needed.contains(i));
        }
        return run;
    }

    private void take(Finding finding) {
        boolean taken = false;
        for (int i = 0; i < suppressions.size(); i++) {
            Suppression suppression = suppressions.get(i);
            if (suppression.isAbout(finding)) {
                needed.add(i);
                if (!taken && suppression.holdsOn(today)) {
                    suppress(finding, suppression);
                    taken = true;
                }
            }
        }
        if (!taken) {
            live.add(finding);
        }
    }

    private void suppress(Finding finding, Suppression suppression) {
        suppressed.add(new SuppressedFinding(finding, suppression));
        Finding note = Finding.of(
                CheckFinding.SUPPRESSION_APPLIED,
                suppression.place(),
                "has '%s' suppressed until %s by %s, because '%s'"
                        .formatted(
                                suppression.code(),
                                suppression.until(),
                                suppression.approvedBy(),
                                suppression.reason()));
        told.add(finding.location().map(note::at).orElse(note));
    }

    private void close(Suppression suppression, boolean isNeeded) {
        if (!isNeeded) {
            tell(
                    CheckFinding.SUPPRESSION_UNUSED,
                    suppression,
                    "has no '%s' that could be suppressed".formatted(suppression.code()));
        } else if (!suppression.holdsOn(today)) {
            tell(
                    CheckFinding.SUPPRESSION_EXPIRED,
                    suppression,
                    "had '%s' suppressed until %s by %s"
                            .formatted(suppression.code(), suppression.until(), suppression.approvedBy()));
        }
    }

    private void tell(FindingKind kind, Suppression suppression, String message) {
        Finding finding = Finding.of(kind, suppression.place(), message);
        told.add(suppression.location().map(finding::at).orElse(finding));
    }

    /** Returns what was taken away. */
    List<SuppressedFinding> suppressed() {
        return suppressed;
    }

    /** Returns the findings that are left. */
    List<Finding> live() {
        return live;
    }

    /** Returns what there is to say about the suppressions. */
    List<Finding> told() {
        return told;
    }
}
