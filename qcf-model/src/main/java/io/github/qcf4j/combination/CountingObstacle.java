package io.github.qcf4j.combination;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * More is asked for than can count, such as 9 different units for three groups that offer the same 8.
 * <p>
 * The demands are of groups none of which is part of another, so they add up. The supplies cover every unit that can
 * count for any of them, and a unit that several of the groups offer is covered once.
 *
 * @param demands  what is asked for, all of the same measure
 * @param asked  what the demands come to
 * @param supplies  what can count for them
 * @param available  what the supplies come to, less than what is asked for
 */
public record CountingObstacle(List<Demand> demands, long asked, List<Supply> supplies, long available)
        implements Obstacle {

    public CountingObstacle {
        demands = List.copyOf(Objects.requireNonNull(demands, "demands"));
        supplies = List.copyOf(Objects.requireNonNull(supplies, "supplies"));
        if (demands.isEmpty()) {
            throw new IllegalArgumentException("Demands '' must be at least one");
        }
    }

    /** Returns what is counted. */
    public CountedMeasure counted() {
        return demands.get(0).counted();
    }

    @Override
    public Kind kind() {
        return Kind.COUNTING;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.counting(this);
    }

    @Override
    public List<String> steps() {
        List<String> steps = new ArrayList<>();
        demands.forEach(demand -> steps.add(demand.toString()));
        if (demands.size() > 1) {
            steps.add("together that is " + counted().amount(asked));
        }
        steps.addAll(CertificateWords.supplies(supplies, counted()));
        steps.add("no more than %s can count, %s too few".formatted(counted().amount(available), asked - available));
        return List.copyOf(steps);
    }

    @Override
    public String toString() {
        return "%s, and no more than %s can count there"
                .formatted(CertificateWords.demands(demands, asked), counted().amount(available));
    }
}
