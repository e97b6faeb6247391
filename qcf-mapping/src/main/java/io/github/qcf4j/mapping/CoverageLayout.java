package io.github.qcf4j.mapping;

import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.EvidenceRequirement;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.portfolio.CoveragePolicy;
import io.github.qcf4j.portfolio.CoverageRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The units, outcomes and criteria of a qualification version, numbered from 0 in the order of the specification.
 * <p>
 * The criteria of an outcome, and those of a unit, are neighbours, so that whatever is asked of a whole unit is a walk
 * over a range of numbers. A layout is made once and serves every learner who is registered for the qualification:
 * <pre>{@code
 * CoverageLayout layout = mapper.layout(qualification, registeredOn).orElseThrow();
 * int criterion = layout.criterionNumber(CriterionReference.parse("J/999/0001 1.2")).orElseThrow();
 * }</pre>
 */
public final class CoverageLayout {

    private final CoveragePolicy policy;
    private final @Nullable Qualification qualification;
    private final List<UnitPlan> units;
    private final List<CriterionPlan> criteria = new ArrayList<>();
    private final Map<UnitIdentifier, Integer> unitNumbers = new LinkedHashMap<>();
    private final CriterionNumbers criterionNumbers;
    private final LayoutRanges ranges;
    private final boolean metByAny;

    CoverageLayout(CoveragePolicy policy, @Nullable Qualification qualification, List<UnitPlan> units) {
        this.policy = policy;
        this.qualification = qualification;
        this.units = List.copyOf(units);
        this.ranges = new LayoutRanges(this.units);
        for (UnitPlan unit : this.units) {
            unitNumbers.put(unit.identifier(), unitNumbers.size());
            for (CriterionPlan criterion : unit.criteria()) {
                criteria.add(criterion);
            }
        }
        this.criterionNumbers = new CriterionNumbers(
                criteria.stream().map(CriterionPlan::reference).toArray(CriterionReference[]::new));
        this.metByAny =
                criteria.stream().allMatch(criterion -> criterion.coverage().isMetByAny());
    }

    /** Returns the policy by which is said what counts as covered (V4). */
    public CoveragePolicy policy() {
        return policy;
    }

    /** Returns the qualification in the version that is laid out; empty where units are answered alone. */
    public Optional<Qualification> qualification() {
        return Optional.ofNullable(qualification);
    }

    /** Returns how many units there are. */
    public int units() {
        return units.size();
    }

    /** Returns the unit with a number. */
    public Unit unit(int unit) {
        return units.get(unit).unit();
    }

    /** Returns the number of a unit. */
    public OptionalInt unitNumber(UnitIdentifier unit) {
        Integer number = unitNumbers.get(Objects.requireNonNull(unit, "unit"));
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** Returns how many criteria there are in all units. */
    public int criteria() {
        return criteria.size();
    }

    /** Returns the reference of the criterion with a number. */
    public CriterionReference criterion(int criterion) {
        return criteria.get(criterion).reference();
    }

    /** Returns the number of a criterion. */
    public OptionalInt criterionNumber(CriterionReference criterion) {
        int number = numberOf(Objects.requireNonNull(criterion, "criterion"));
        return number == CriterionNumbers.NONE ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** Returns the number of a criterion, or {@link CriterionNumbers#NONE}. */
    int numberOf(CriterionReference criterion) {
        return criterionNumbers.of(criterion);
    }

    /** Returns whether a reference names the criterion with a number; no criterion has a number beyond the last. */
    boolean isNamed(int criterion, CriterionReference reference) {
        return criterion < criteria.size() && criterionNumbers.isNamed(criterion, reference);
    }

    /** Returns the number of the unit of a criterion. */
    public int unitOf(int criterion) {
        return ranges.unitOf(criterion);
    }

    /** Returns the number of the first criterion of a unit. */
    public int firstCriterion(int unit) {
        return ranges.firstCriterion(unit);
    }

    /** Returns the number after that of the last criterion of a unit. */
    public int endCriterion(int unit) {
        return ranges.firstCriterion(unit + 1);
    }

    /** Returns how many outcomes there are in all units. */
    public int outcomes() {
        return ranges.outcomes();
    }

    /** Returns the number of the unit of an outcome. */
    public int unitOfOutcome(int outcome) {
        return ranges.unitOfOutcome(outcome);
    }

    /** Returns the number of the first criterion of an outcome. */
    public int firstCriterionOfOutcome(int outcome) {
        return ranges.firstCriterionOfOutcome(outcome);
    }

    /** Returns the number after that of the last criterion of an outcome. */
    public int endCriterionOfOutcome(int outcome) {
        return ranges.firstCriterionOfOutcome(outcome + 1);
    }

    /** Returns what the policy asks for a criterion. */
    public CoverageRule rule(int criterion) {
        return criteria.get(criterion).coverage().rule();
    }

    /**
     * Returns whether the decisions on the criteria of a unit say by themselves whether it is ready: it has no choice
     * among criteria, and nothing asks for kinds of evidence, for its age or for the competence of an assessor.
     */
    public boolean isPlain(int unit) {
        return ranges.isPlain(unit);
    }

    /**
     * Returns how many demands evidence requirements make in all units; one that is asked for each of several criteria
     * makes a demand for each (V5.4).
     */
    public int demands() {
        return ranges.firstDemand(units.size());
    }

    /** Returns the evidence requirement that makes a demand. */
    public EvidenceRequirement requirement(int demand) {
        int unit = 0;
        while (ranges.firstDemand(unit + 1) <= demand) {
            unit++;
        }
        return units.get(unit).demands().get(demand - ranges.firstDemand(unit)).requirement();
    }

    /** Returns the number of the first demand of a unit. */
    int firstDemand(int unit) {
        return ranges.firstDemand(unit);
    }

    /** Returns how many criteria a unit asks for; a choice counts as many as it asks for (V3.10). */
    int asked(int unit) {
        return ranges.asked(unit);
    }

    /** Returns whether a unit is ready as soon as all its criteria are covered, and none waits for a sign-off. */
    boolean isCounted(int unit) {
        return ranges.isCounted(unit);
    }

    /** Returns the credit of a unit; nothing where it is not recorded. */
    int credit(int unit) {
        return ranges.credit(unit);
    }

    /** Returns whether one item that counts is enough for every criterion. */
    boolean isMetByAny() {
        return metByAny;
    }

    UnitPlan plan(int unit) {
        return units.get(unit);
    }

    CoveragePlan coverage(int criterion) {
        return criteria.get(criterion).coverage();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return this == object
                || object instanceof CoverageLayout other
                        && policy.equals(other.policy)
                        && Objects.equals(qualification, other.qualification)
                        && specifications().equals(other.specifications());
    }

    private List<Unit> specifications() {
        return units.stream().map(UnitPlan::unit).toList();
    }

    @Override
    public int hashCode() {
        return Objects.hash(policy, criteria.size(), unitNumbers.keySet());
    }

    /** Returns what is laid out, such as '999/0002/6@1: 2 units, 5 criteria'. */
    @Override
    public String toString() {
        String name = qualification == null
                ? "Units"
                : qualification.qualificationVersion().toString();
        return "%s: %s units, %s criteria".formatted(name, units(), criteria());
    }
}
