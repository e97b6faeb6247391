package io.github.qcf4j.quality;

import io.github.qcf4j.finding.Place;
import io.github.qcf4j.mapping.Gap;
import io.github.qcf4j.mapping.GapKind;
import io.github.qcf4j.mapping.UnitCoverage;
import io.github.qcf4j.mapping.UnitState;
import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.EvidenceRequirement;
import io.github.qcf4j.model.GuidanceCheck;
import io.github.qcf4j.model.LearningOutcome;
import io.github.qcf4j.model.OutcomeKind;
import io.github.qcf4j.model.OutcomeReference;
import io.github.qcf4j.model.RangeDemand;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.portfolio.Evidence;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds what is to be said of the evidence of a unit as a whole: one item, one method, one kind of work. */
final class UnitFindings {

    private final Offers offers;
    private final EvidenceReviewOptions options;
    private final ReviewFindings findings;

    UnitFindings(Offers offers, EvidenceReviewOptions options, ReviewFindings findings) {
        this.offers = offers;
        this.options = options;
        this.findings = findings;
    }

    /** Tells of each unit that the learner works for, once advice was looked at. */
    void tell() {
        for (UnitCoverage coverage : offers.report().selectedUnits()) {
            Unit unit = coverage.unit();
            Place place = Place.of(unit.identifier());
            List<Evidence> items = offers.itemsFor(of(unit));
            tellOneItem(coverage, place);
            tellMethods(items, place);
            tellValues(unit, items, place);
            unit.outcomes().forEach(outcome -> tellKnowledge(unit, outcome));
        }
    }

    private void tellOneItem(UnitCoverage coverage, Place place) {
        SortedSet<String> counted = new TreeSet<>();
        coverage.criteria().forEach(criterion -> counted.addAll(criterion.counted()));
        boolean done = coverage.state() == UnitState.READY || coverage.state() == UnitState.ACHIEVED;
        if (done && counted.size() == 1 && coverage.criteria().size() > 1) {
            findings.add(QualityFinding.UNIT_ON_ONE_ITEM, place, "is shown by '%s' alone".formatted(counted.first()));
        }
    }

    private void tellMethods(List<Evidence> items, Place place) {
        SortedSet<AssessmentMethod> methods = new TreeSet<>();
        items.forEach(item -> item.method().ifPresent(methods::add));
        boolean recorded = items.stream().allMatch(item -> item.method().isPresent());
        if (items.size() >= options.itemsByOneMethod() && recorded && methods.size() == 1) {
            findings.add(
                    QualityFinding.UNIT_METHODS_FEW,
                    place,
                    "has %s, all by %s"
                            .formatted(
                                    Words.count(items.size(), "item of evidence", "items of evidence"),
                                    Words.inner(methods.first().label())));
        }
    }

    private void tellValues(Unit unit, List<Evidence> items, Place place) {
        if (items.size() < 2 || hasRangeGap(unit)) {
            return;
        }
        for (Map.Entry<String, SortedSet<String>> listed : listed(unit).entrySet()) {
            SortedSet<String> shown = offers.shown(listed.getKey(), of(unit));
            if (shown.size() == 1 && listed.getValue().size() > 1 && !isAdvised(unit, listed.getKey())) {
                findings.add(
                        QualityFinding.UNIT_VALUES_FEW,
                        place,
                        "shows one %s of the %s that it lists"
                                .formatted(listed.getKey(), listed.getValue().size()));
            }
        }
    }

    private boolean hasRangeGap(Unit unit) {
        return offers.report().gaps().stream()
                .filter(gap -> gap.kind() == GapKind.RANGE)
                .map(Gap::place)
                .anyMatch(
                        place -> place.unit().filter(unit.identifier()::equals).isPresent());
    }

    /** Returns whether advice on the unit asks for several values of the attribute, and so speaks for itself. */
    private static boolean isAdvised(Unit unit, String attribute) {
        return breadth(unit)
                .anyMatch(check -> check.attribute().filter(attribute::equals).isPresent());
    }

    private static Stream<GuidanceCheck> breadth(Unit unit) {
        return unit.guidance().stream()
                .flatMap(item -> item.check().stream())
                .filter(check -> check.kind() == GuidanceCheck.Kind.BREADTH);
    }

    private static SortedMap<String, SortedSet<String>> listed(Unit unit) {
        SortedMap<String, SortedSet<String>> listed = new TreeMap<>();
        Stream<RangeDemand> ofCriteria = unit.outcomes().stream()
                .flatMap(outcome -> outcome.criteria().stream())
                .flatMap(criterion -> criterion.range().stream());
        Stream<RangeDemand> ofRequirements =
                unit.requirements().stream().map(EvidenceRequirement::range).flatMap(List::stream);
        Stream.concat(ofCriteria, ofRequirements)
                .forEach(range -> listed.computeIfAbsent(range.attribute(), attribute -> new TreeSet<>())
                        .addAll(range.values()));
        return listed;
    }

    private void tellKnowledge(Unit unit, LearningOutcome outcome) {
        Place place = Place.of(new OutcomeReference(unit.identifier(), outcome.number()));
        Predicate<CriterionReference> scope = criterion -> criterion.unit().equals(unit.identifier())
                && outcome.criteria().stream().anyMatch(held -> held.number().equals(criterion.number()));
        List<Evidence> items = offers.itemsFor(scope);
        boolean observed = !items.isEmpty()
                && items.stream()
                        .allMatch(item -> item.method()
                                .filter(method -> method == AssessmentMethod.DIRECT_OBSERVATION)
                                .isPresent());
        boolean knowledge =
                outcome.kind().filter(kind -> kind == OutcomeKind.KNOWLEDGE).isPresent();
        if (knowledge && observed && !findings.has(QualityFinding.ADVICE_METHODS, place)) {
            findings.add(
                    QualityFinding.OUTCOME_KNOWLEDGE_OBSERVED,
                    place,
                    "asks for knowledge and is shown by observation alone");
        }
    }

    private static Predicate<CriterionReference> of(Unit unit) {
        return criterion -> criterion.unit().equals(unit.identifier());
    }
}
