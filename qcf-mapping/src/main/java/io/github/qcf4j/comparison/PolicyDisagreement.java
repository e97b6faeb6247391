package io.github.qcf4j.comparison;

import io.github.qcf4j.mapping.CriterionCoverage;
import io.github.qcf4j.mapping.CriterionStatus;
import io.github.qcf4j.mapping.PolicyLack;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.portfolio.CoveragePolicy;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A criterion on which coverage policies differ, such as 'J/999/0001 1.2: Met by one, Partly met by another'.
 */
public final class PolicyDisagreement {

    private final List<CoveragePolicy> policies;
    private final List<CriterionCoverage> coverages;

    PolicyDisagreement(List<CoveragePolicy> policies, List<CriterionCoverage> coverages) {
        this.policies = policies;
        this.coverages = coverages;
    }

    /** Returns whether policies differ on a criterion: in its status, or in how much of it is covered. */
    static boolean isAny(List<CriterionCoverage> coverages) {
        CriterionCoverage first = coverages.get(0);
        return coverages.stream().anyMatch(each -> each.status() != first.status());
    }

    /** Returns the criterion. */
    public CriterionReference criterion() {
        return coverages.get(0).reference();
    }

    /** Returns the policies, in the order in which they were given. */
    public List<CoveragePolicy> policies() {
        return policies;
    }

    /** Returns where the criterion stands under each of the policies, in their order. */
    public List<CriterionStatus> statuses() {
        return coverages.stream().map(CriterionCoverage::status).toList();
    }

    /** Returns the coverage of the criterion under each of the policies, in their order. */
    public List<CriterionCoverage> coverages() {
        return coverages;
    }

    /**
     * Returns the items of evidence that make the difference: those that count under one policy and not under another,
     * and those that keep a policy from being content.
     */
    public List<String> evidence() {
        Set<String> counted = new LinkedHashSet<>();
        Set<String> everywhere = new LinkedHashSet<>(coverages.get(0).counted());
        Set<String> others = new LinkedHashSet<>();
        for (CriterionCoverage coverage : coverages) {
            counted.addAll(coverage.counted());
            everywhere.retainAll(coverage.counted());
            others.addAll(coverage.partlyMet());
            others.addAll(coverage.lapsed());
            others.addAll(coverage.awaiting());
            others.addAll(coverage.notYetMet());
        }
        counted.removeAll(everywhere);
        counted.addAll(others);
        return counted.stream().sorted().toList();
    }

    /** Returns in words where the criterion stands under each of the policies, in their order, and by which items. */
    public List<String> explanations() {
        return coverages.stream().map(PolicyDisagreement::told).toList();
    }

    /** Returns for each policy where the criterion stands and by which items, a line for each. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(criterion().toString());
        for (int i = 0; i < policies.size(); i++) {
            lines.add("  %s: %s".formatted(policies.get(i), told(coverages.get(i))));
        }
        return List.copyOf(lines);
    }

    private static String told(CriterionCoverage coverage) {
        List<String> parts = new ArrayList<>();
        list(parts, "counted", coverage.counted());
        if (coverage.needed() > 1) {
            parts.add("needed: " + coverage.needed());
        }
        list(parts, "lapsed", coverage.lapsed());
        list(parts, "partly met", coverage.partlyMet());
        list(parts, "awaiting decision", coverage.awaiting());
        list(parts, "not yet met", coverage.notYetMet());
        coverage.lacking().stream().map(PolicyLack::toString).forEach(parts::add);
        String status = coverage.status().label();
        return parts.isEmpty() ? status : status + ": " + String.join("; ", parts);
    }

    private static void list(List<String> parts, String word, List<String> items) {
        if (!items.isEmpty()) {
            parts.add(word + ": " + String.join(", ", items));
        }
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof PolicyDisagreement other
                && policies.equals(other.policies)
                && coverages.equals(other.coverages);
    }

    @Override
    public int hashCode() {
        return Objects.hash(policies, coverages);
    }

    /** Returns the criterion and where it stands under each policy. */
    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < policies.size(); i++) {
            parts.add("%s by '%s'".formatted(coverages.get(i).status().label(), policies.get(i)));
        }
        return criterion() + ": " + String.join(", ", parts);
    }
}
