package io.github.qcf4j.comparison;

import io.github.qcf4j.framework.CriterionCarryOver;
import io.github.qcf4j.framework.Framework;
import io.github.qcf4j.framework.SpecificationDiff;
import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.mapping.PortfolioMapper;
import io.github.qcf4j.mapping.UnitCoverage;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.model.Version;
import io.github.qcf4j.portfolio.CoveragePolicy;
import io.github.qcf4j.portfolio.Portfolio;
import io.github.qcf4j.portfolio.Registration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a learner takes along to another version of the qualification, such as version 2 of '999/0001/4'.
 * <p>
 * A criterion that asks for what it asked for before keeps its decisions, under its new number. One that may ask for
 * something else keeps its evidence, which must be judged again. So two things are told: what carries over, criterion by
 * criterion, and how the learner would then stand.
 * <pre>{@code
 * VersionChange change = VersionChange.of(framework, policy, portfolio, Version.parse("2"), asOf);
 * change.criteria().forEach(System.out::println);
 * change.difference().lines().forEach(System.out::println);
 * }</pre>
 * Nothing is changed by asking; {@link #carried()} is the portfolio as it would be recorded.
 */
public final class VersionChange {

    private final CoverageReport before;
    private final CoverageReport after;
    private final Portfolio carried;
    private final List<CarriedCriterion> criteria;

    private VersionChange(
            CoverageReport before, CoverageReport after, Portfolio carried, List<CarriedCriterion> criteria) {
        this.before = before;
        this.after = after;
        this.carried = carried;
        this.criteria = criteria;
    }

    /**
     * Returns what carries over to another version of the qualification that the learner is registered for.
     *
     * @param framework  the specifications, which have both versions
     * @throws IllegalArgumentException  if the learner is not registered for a qualification, or for several, or the
     *     framework does not have the version
     */
    public static VersionChange of(
            Framework framework, CoveragePolicy policy, Portfolio portfolio, Version version, LocalDate asOf) {
        Objects.requireNonNull(version, "version");
        PortfolioMapper mapper = PortfolioMapper.of(framework, policy);
        CoverageReport before = mapper.map(portfolio, asOf);
        Registration registration = before.registration()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Learner '%s' must be registered for a qualification".formatted(portfolio.learner())));
        if (framework.versions(registration.qualification()).stream()
                .noneMatch(qualification ->
                        qualification.qualificationVersion().version().equals(version))) {
            throw new IllegalArgumentException(
                    "Version '%s' must be a version of '%s'".formatted(version, registration.qualification()));
        }
        Registration changed = registration.toBuilder().version(version).build();
        CoverageReport listed =
                WhatIf.of(framework, policy, portfolio, asOf).inVersion(version).after();
        List<CriterionCarryOver> carry = carryOver(before, listed);
        Portfolio carried = new CarriedRecords(carry, versions(before)).of(portfolio, registration, changed);
        List<CarriedCriterion> criteria = carry.stream()
                .map(criterion -> new CarriedCriterion(criterion, before))
                .toList();
        return new VersionChange(before, mapper.map(carried, asOf), carried, criteria);
    }

    /** Returns what becomes of the criteria of units that both versions have, and that differ. */
    private static List<CriterionCarryOver> carryOver(CoverageReport before, CoverageReport after) {
        List<CriterionCarryOver> criteria = new ArrayList<>();
        for (UnitCoverage unit : before.units()) {
            after.unit(unit.identifier())
                    .filter(other -> !other.unit().equals(unit.unit()))
                    .ifPresent(other -> criteria.addAll(
                            SpecificationDiff.between(unit.unit(), other.unit()).criteria()));
        }
        return criteria;
    }

    private static Map<UnitIdentifier, Version> versions(CoverageReport report) {
        Map<UnitIdentifier, Version> versions = new LinkedHashMap<>();
        report.units()
                .forEach(unit -> versions.put(
                        unit.identifier(), unit.unit().unitVersion().version()));
        return versions;
    }

    /** Returns what becomes of each criterion of the units that differ between the versions. */
    public List<CarriedCriterion> criteria() {
        return criteria;
    }

    /** Returns the criteria that were covered and have to be judged again. */
    public List<CarriedCriterion> toJudgeAgain() {
        return criteria.stream().filter(CarriedCriterion::losesDecisions).toList();
    }

    /** Returns the portfolio as it would be recorded for the other version. */
    public Portfolio carried() {
        return carried;
    }

    /** Returns how the learner stands now. */
    public CoverageReport before() {
        return before;
    }

    /** Returns how the learner would stand. */
    public CoverageReport after() {
        return after;
    }

    /** Returns what would be otherwise; criteria are compared by their numbers. */
    public CoverageDifference difference() {
        return CoverageDifference.between(before, after);
    }

    /** Returns the units that the other version does not offer and the learner works for or holds. */
    public List<UnitIdentifier> unitsLeft() {
        return before.units().stream()
                .filter(unit -> unit.isSelected() || unit.state().isHeld())
                .map(UnitCoverage::identifier)
                .filter(unit -> after.unit(unit).isEmpty())
                .toList();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof VersionChange other
                && before.equals(other.before)
                && after.equals(other.after)
                && carried.equals(other.carried);
    }

    @Override
    public int hashCode() {
        return Objects.hash(before, after, carried);
    }

    /** Returns the learner and how much is to be judged again, such as 'L-1001: 2 criteria to judge again'. */
    @Override
    public String toString() {
        return "%s: %s to judge again"
                .formatted(
                        before.learner(), DifferenceLines.count(toJudgeAgain().size(), "criterion", "criteria"));
    }
}
