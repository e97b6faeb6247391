package io.github.qcf4j.quality;

import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.Place;
import io.github.qcf4j.portfolio.RecordKind;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Collects what a review finds, each finding once. */
final class ReviewFindings {

    private final String learner;
    private final Set<Finding> findings = new TreeSet<>();

    ReviewFindings(String learner) {
        this.learner = learner;
    }

    void add(QualityFinding kind, Place place, String message) {
        findings.add(Finding.of(kind, place, message));
    }

    /** Adds what is found about an item of evidence. */
    void addItem(QualityFinding kind, String reference, String message) {
        add(kind, item(reference), message);
    }

    /** Returns whether there is a finding of the kind at a place. */
    boolean has(QualityFinding kind, Place place) {
        return findings.stream()
                .anyMatch(finding -> finding.kind() == kind && finding.place().equals(place));
    }

    /** Returns whether there is a finding of the kind about an item. */
    boolean hasItem(QualityFinding kind, String reference) {
        return has(kind, item(reference));
    }

    List<Finding> sorted() {
        return List.copyOf(findings);
    }

    private Place item(String reference) {
        return Place.ofRecord(learner, RecordKind.EVIDENCE.word(), reference);
    }
}
