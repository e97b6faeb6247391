package io.github.qcf4j.quality;

import io.github.qcf4j.finding.Place;
import io.github.qcf4j.mapping.MappingResult;
import io.github.qcf4j.portfolio.Evidence;
import java.util.List;

/** Finds what is to be said of single items of evidence. */
final class ItemFindings {

    private final Offers offers;
    private final EvidenceReviewOptions options;
    private final ReviewFindings findings;

    ItemFindings(Offers offers, EvidenceReviewOptions options, ReviewFindings findings) {
        this.offers = offers;
        this.options = options;
        this.findings = findings;
    }

    /** Tells of what is recorded about items, once advice was looked at. */
    void tell() {
        for (String reference : offers.references()) {
            if (!offers.named().contains(reference)) {
                findings.addItem(QualityFinding.EVIDENCE_UNUSED, reference, "is mapped to nothing");
            }
            if (!offers.live(reference).isEmpty()) {
                tellOffered(offers.item(reference));
            }
        }
        tellUnattributed();
    }

    /** Tells of all such items in one note: where nobody records whose work it is, every item is one. */
    private void tellUnattributed() {
        List<String> unattributed = offers.itemsFor(criterion -> true).stream()
                .filter(item -> item.by().isEmpty() && item.authentication().isEmpty())
                .map(Evidence::identifier)
                .toList();
        if (!unattributed.isEmpty()) {
            findings.add(
                    QualityFinding.EVIDENCE_UNATTRIBUTED,
                    Place.ofLearner(offers.report().learner()),
                    "has %s by nobody and not authenticated: %s"
                            .formatted(
                                    Words.count(unattributed.size(), "item of evidence", "items of evidence"),
                                    String.join(", ", unattributed)));
        }
    }

    /** Tells of what rests on items, and of what could be left out. */
    void tell(List<ReviewedItem> items, LeftOut together) {
        for (ReviewedItem item : items) {
            int carried = item.criteria().size();
            if (carried >= options.criteriaOnOneItem()) {
                findings.addItem(
                        QualityFinding.EVIDENCE_CARRIES_MUCH,
                        item.reference(),
                        "carries %s that nothing else shows".formatted(Words.count(carried, "criterion", "criteria")));
            }
        }
        together.items().stream()
                .filter(item -> !offers.live(item).isEmpty())
                .forEach(item -> findings.addItem(
                        QualityFinding.EVIDENCE_REDUNDANT, item, "could be left out without any verdict changing"));
    }

    private void tellOffered(Evidence item) {
        String reference = item.identifier();
        if (item.referenceMaterial()) {
            findings.addItem(
                    QualityFinding.EVIDENCE_REFERENCE_MATERIAL,
                    reference,
                    "is reference material, offered as evidence");
        }
        if (item.firstDate().isEmpty() && !findings.hasItem(QualityFinding.ADVICE_DATED, reference)) {
            findings.addItem(QualityFinding.EVIDENCE_UNDATED, reference, "has no date");
        }
        int unlocated = (int) offers.live().stream()
                .filter(mapping -> mapping.evidence().equals(reference))
                .map(MappingResult::locators)
                .filter(List::isEmpty)
                .count();
        if (unlocated > options.criteriaWithoutLocator()) {
            findings.addItem(
                    QualityFinding.EVIDENCE_OVERMAPPED,
                    reference,
                    "is offered for %s without a locator".formatted(Words.count(unlocated, "criterion", "criteria")));
        }
    }
}
