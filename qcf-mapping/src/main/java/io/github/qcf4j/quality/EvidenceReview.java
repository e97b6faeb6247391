package io.github.qcf4j.quality;

import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.mapping.PortfolioMapper;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.UnitIdentifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A second look at the evidence of one learner, such as 'L-1003 on 2014-11-21: 2 of 9 items could be left out'.
 * <p>
 * It changes no verdict. What could be left out, and what hangs on one item, is found by mapping the portfolio again
 * without it; what could be better is told as notes, each with advice.
 */
public final class EvidenceReview {

    private final String learner;
    private final LocalDate asOf;
    private final List<ReviewedItem> items;
    private final List<OfferedEvidence> redundantMappings;
    private final LeftOut together;
    private final List<Finding> findings;

    private EvidenceReview(CoverageReport report, PortfolioMapper mapper, EvidenceReviewOptions options) {
        Offers offers = new Offers(report);
        Redundancy redundancy = new Redundancy(report, mapper, offers);
        learner = report.learner();
        asOf = report.asOf();
        items = List.copyOf(redundancy.items());
        redundantMappings = redundancy.mappings();
        together = redundancy.together(options.exactItems());
        findings = findings(offers, options);
    }

    private List<Finding> findings(Offers offers, EvidenceReviewOptions options) {
        ReviewFindings found = new ReviewFindings(learner);
        new AdviceFindings(offers, found).tell();
        ItemFindings ofItems = new ItemFindings(offers, options, found);
        ofItems.tell();
        ofItems.tell(items, together);
        new UnitFindings(offers, options, found).tell();
        return found.sorted();
    }

    /** Reviews the evidence that a report rests on, by the usual numbers. */
    public static EvidenceReview of(CoverageReport report, PortfolioMapper mapper) {
        return of(report, mapper, EvidenceReviewOptions.STANDARD);
    }

    /**
     * Reviews the evidence that a report rests on.
     *
     * @param report  the report
     * @param mapper  the mapper that made it, which maps the portfolio again without what might be left out
     * @param options  from how much on to speak up
     * @throws IllegalArgumentException  if the mapper does not give the report
     */
    public static EvidenceReview of(CoverageReport report, PortfolioMapper mapper, EvidenceReviewOptions options) {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(mapper, "mapper");
        Objects.requireNonNull(options, "options");
        if (!mapper.policy().equals(report.policy())) {
            throw new IllegalArgumentException(
                    "Mapper of policy '%s' must be the one that made the report by policy '%s'"
                            .formatted(mapper.policy(), report.policy()));
        }
        return new EvidenceReview(report, mapper, options);
    }

    /** Returns the reference of the learner. */
    public String learner() {
        return learner;
    }

    /** Returns the day that is asked about. */
    public LocalDate asOf() {
        return asOf;
    }

    /** Returns every item that there is on the day, with what rests on it, sorted by reference. */
    public List<ReviewedItem> items() {
        return items;
    }

    /** Returns the items each of which could be left out alone without any verdict changing, sorted. */
    public List<String> redundant() {
        return items.stream()
                .filter(ReviewedItem::isRedundant)
                .map(ReviewedItem::reference)
                .toList();
    }

    /** Returns items that could be left out all together. */
    public LeftOut together() {
        return together;
    }

    /** Returns the offers, each of which could be left out alone, of items that could not be left out whole. */
    public List<OfferedEvidence> redundantMappings() {
        return redundantMappings;
    }

    /** Returns the criteria that rest on single items: each such item alone is enough to lose them. */
    public Map<CriterionReference, List<String>> criteriaOnOneItem() {
        Map<CriterionReference, List<String>> resting = new LinkedHashMap<>();
        items.forEach(item -> item.criteria()
                .forEach(criterion -> resting.computeIfAbsent(criterion, none -> new ArrayList<>())
                        .add(item.reference())));
        return sorted(resting);
    }

    /** Returns the units that rest on single items: each such item alone is enough to lose them. */
    public Map<UnitIdentifier, List<String>> unitsOnOneItem() {
        Map<UnitIdentifier, List<String>> resting = new LinkedHashMap<>();
        items.forEach(item -> item.units()
                .forEach(unit ->
                        resting.computeIfAbsent(unit, none -> new ArrayList<>()).add(item.reference())));
        return sorted(resting);
    }

    private static <K extends Comparable<? super K>> Map<K, List<String>> sorted(Map<K, List<String>> resting) {
        Map<K, List<String>> sorted = new LinkedHashMap<>();
        resting.keySet().stream().sorted().forEach(key -> sorted.put(key, List.copyOf(resting.get(key))));
        return Collections.unmodifiableMap(sorted);
    }

    /** Returns what could be better, all of it notes, in the order of places. */
    public List<Finding> findings() {
        return findings;
    }

    /** Returns the review as lines to be read. */
    public List<String> lines() {
        return ReviewLines.of(this);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof EvidenceReview other && components().equals(other.components());
    }

    @Override
    public int hashCode() {
        return components().hashCode();
    }

    /** Returns the learner, the day and the numbers, such as 'L-1 on 2014-11-21: 0 of 9 items could be left out'. */
    @Override
    public String toString() {
        return "%s on %s: %s of %s could be left out, %s"
                .formatted(
                        learner,
                        asOf,
                        together.items().size(),
                        Words.count(items.size(), "item", "items"),
                        Words.count(findings.size(), "note", "notes"));
    }

    private List<Object> components() {
        return Arrays.asList(learner, asOf, items, redundantMappings, together, findings);
    }
}
