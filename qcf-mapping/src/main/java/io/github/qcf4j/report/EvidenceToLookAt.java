package io.github.qcf4j.report;

import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.quality.EvidenceReview;
import io.github.qcf4j.quality.OfferedEvidence;
import io.github.qcf4j.quality.QualityFinding;
import io.github.qcf4j.quality.ReviewedItem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The section about a review of the evidence, in sentences: what could be left out, what rests on one item alone, and
 * what could be better.
 * <p>
 * What the first two say of single items and units is not said again as a note.
 */
final class EvidenceToLookAt {

    static final String HEADING = "Evidence to look at";
    static final String NOTHING = "Nothing was found to look at.";

    private static final List<QualityFinding> TOLD_OTHERWISE =
            List.of(QualityFinding.EVIDENCE_REDUNDANT, QualityFinding.UNIT_ON_ONE_ITEM);

    private final EvidenceReview review;

    private EvidenceToLookAt(EvidenceReview review) {
        this.review = review;
    }

    /** Returns the section about a review of the report, or nothing without a review. */
    static @Nullable EvidenceToLookAt of(CoverageReport report, @Nullable EvidenceReview review) {
        if (review == null) {
            return null;
        }
        if (!review.learner().equals(report.learner()) || !review.asOf().equals(report.asOf())) {
            throw new IllegalArgumentException("Review of '%s' on %s must be of the report, of '%s' on %s"
                    .formatted(review.learner(), review.asOf(), report.learner(), report.asOf()));
        }
        return new EvidenceToLookAt(review);
    }

    /** Returns whether there is nothing to say. */
    boolean isEmpty() {
        return sentences().isEmpty() && notes().isEmpty();
    }

    /** Returns the sentences about what could be left out and what rests on one item, each of them complete. */
    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        leftOut(sentences);
        mappings(sentences);
        review.items().forEach(item -> rests(item, sentences));
        return sentences;
    }

    /** Returns what could be better: the notes of the review, in its order. */
    List<Finding> notes() {
        return review.findings().stream()
                .filter(finding -> !TOLD_OTHERWISE.contains(finding.kind()))
                .toList();
    }

    private void leftOut(List<String> sentences) {
        List<String> together = review.together().items();
        if (together.size() == 1) {
            sentences.add("%s could be left out; no verdict would change.".formatted(together.get(0)));
        } else if (!together.isEmpty()) {
            sentences.add("%s could be left out together; no verdict would change.".formatted(Wording.and(together)));
        }
        List<String> instead = review.redundant().stream()
                .filter(item -> !together.contains(item))
                .toList();
        if (!instead.isEmpty()) {
            sentences.add("%s could be left out instead, one at a time.".formatted(Wording.and(instead)));
        }
    }

    private void mappings(List<String> sentences) {
        Map<String, List<CriterionReference>> byItem = new LinkedHashMap<>();
        for (OfferedEvidence offered : review.redundantMappings()) {
            byItem.computeIfAbsent(offered.evidence(), none -> new ArrayList<>())
                    .add(offered.criterion());
        }
        byItem.forEach((item, criteria) -> sentences.add(
                "Offering %s for %s changes no verdict.".formatted(item, Wording.and(places(List.of(), criteria)))));
    }

    private static void rests(ReviewedItem item, List<String> sentences) {
        if (!item.units().isEmpty() || !item.criteria().isEmpty()) {
            sentences.add("%s alone carries %s."
                    .formatted(item.reference(), Wording.and(places(item.units(), item.criteria()))));
        }
    }

    /** Returns units and criteria, those of one unit together, such as 'J/999/0001 1.1, 1.2'. */
    private static List<String> places(List<UnitIdentifier> units, List<CriterionReference> criteria) {
        Map<UnitIdentifier, List<String>> byUnit = new LinkedHashMap<>();
        criteria.forEach(criterion -> byUnit.computeIfAbsent(criterion.unit(), none -> new ArrayList<>())
                .add(criterion.number()));
        return Stream.concat(
                        units.stream().map(unit -> "unit " + unit.text()),
                        byUnit.entrySet().stream()
                                .map(entry -> entry.getKey().text() + " " + String.join(", ", entry.getValue())))
                .toList();
    }
}
