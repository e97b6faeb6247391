package io.github.qcf4j.combination;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.model.UnitIdentifier;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Whole units never come to what is asked for, such as units that come to 9 or 13 credits where exactly 11 are asked.
 * <p>
 * All demands and limits are of the same groups. Beside the amount they may ask for a number of units.
 *
 * @param demands  what is asked for at the least
 * @param limits  what is allowed at the most
 * @param units  the units that can count there, each with what it gives
 * @param always  those of them that count in any case
 * @param nearest  what units can come to next below and above, one of them alone where there is no other
 */
public record SumsObstacle(
        List<Demand> demands,
        List<Limit> limits,
        List<UnitAmount> units,
        List<UnitIdentifier> always,
        List<Long> nearest)
        implements Obstacle {

    public SumsObstacle {
        demands = List.copyOf(requireNonNull(demands, "demands"));
        limits = List.copyOf(requireNonNull(limits, "limits"));
        units = List.copyOf(requireNonNull(units, "units"));
        always = List.copyOf(requireNonNull(always, "always"));
        nearest = List.copyOf(requireNonNull(nearest, "nearest"));
        if (demands.isEmpty() || limits.isEmpty()) {
            throw new IllegalArgumentException("Demands and limits '' must be at least one each");
        }
    }

    /** Returns what is summed. */
    public CountedMeasure counted() {
        return limits.get(0).counted();
    }

    @Override
    public Kind kind() {
        return Kind.SUMS;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.sums(this);
    }

    @Override
    public List<String> steps() {
        List<String> steps = new ArrayList<>();
        demands.forEach(demand -> steps.add(demand.toString()));
        limits.forEach(limit -> steps.add(limit.toString()));
        steps.add("%s that can count: %s".formatted(counted(), CertificateWords.amounts(units)));
        if (!always.isEmpty()) {
            steps.add("in any case count " + CertificateWords.units(always));
        }
        steps.add(sums());
        return List.copyOf(steps);
    }

    private String sums() {
        if (nearest.isEmpty()) {
            return "no number of whole units comes to that";
        }
        String sums = nearest.stream().map(sum -> Long.toString(sum)).collect(Collectors.joining(" or "));
        return "whole units come to %s %s, and to nothing between".formatted(sums, counted());
    }

    @Override
    public String toString() {
        return "%s, %s, and %s"
                .formatted(
                        CertificateWords.and(
                                demands.stream().map(Demand::toString).toList()),
                        CertificateWords.and(
                                limits.stream().map(Limit::toString).toList()),
                        sums());
    }
}
