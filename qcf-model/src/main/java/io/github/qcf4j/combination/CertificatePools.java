package io.github.qcf4j.combination;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds groups and rules that together ask for more than can count for them, though each by itself does not.
 * <p>
 * Begun with each demand, the one is added that leaves least room, until there is none; then what is not needed is
 * dropped.
 */
final class CertificatePools {

    private static final int MOST_DEMANDS = 12;

    private final CertificateFacts facts;

    CertificatePools(CertificateFacts facts) {
        this.facts = facts;
    }

    /** Returns the obstacle of the fewest demands that is found. */
    Optional<Obstacle> obstacle() {
        List<CheckedDemand> best = List.of();
        for (CheckedDemand start : facts.demands()) {
            List<CheckedDemand> found = grown(start);
            if (!found.isEmpty() && (best.isEmpty() || found.size() < best.size())) {
                best = found;
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(obstacle(best));
    }

    private CountingObstacle obstacle(List<CheckedDemand> pool) {
        CertificateCover.Found found = cover(pool);
        List<CheckedDemand> inOrder =
                facts.demands().stream().filter(pool::contains).toList();
        return new CountingObstacle(
                inOrder.stream().map(CheckedDemand::demand).toList(), asked(pool), found.supplies(), found.available());
    }

    /** Returns demands with this one that leave no room, none when there are none. */
    private List<CheckedDemand> grown(CheckedDemand start) {
        List<CheckedDemand> pool = new ArrayList<>(List.of(start));
        while (pool.size() < MOST_DEMANDS && !facts.work().isUsedUp()) {
            CheckedDemand next = null;
            long least = Long.MAX_VALUE;
            for (CheckedDemand demand : facts.demands()) {
                if (fits(demand, pool)) {
                    pool.add(demand);
                    long room = room(pool);
                    pool.remove(pool.size() - 1);
                    if (room < least) {
                        next = demand;
                        least = room;
                    }
                }
            }
            if (next == null) {
                return List.of();
            }
            pool.add(next);
            if (least < 0) {
                return shrunk(pool);
            }
        }
        return List.of();
    }

    private static boolean fits(CheckedDemand demand, List<CheckedDemand> pool) {
        return demand.demand().counted().equals(pool.get(0).demand().counted())
                && pool.stream().noneMatch(other -> other == demand)
                && pool.stream().allMatch(demand::isApartFrom);
    }

    private List<CheckedDemand> shrunk(List<CheckedDemand> pool) {
        List<CheckedDemand> needed = new ArrayList<>(pool);
        for (CheckedDemand demand : pool) {
            List<CheckedDemand> without = new ArrayList<>(needed);
            without.remove(demand);
            if (!without.isEmpty() && room(without) < 0) {
                needed = without;
            }
        }
        return facts.work().isUsedUp() ? List.of() : needed;
    }

    private long room(List<CheckedDemand> pool) {
        return cover(pool).available() - asked(pool);
    }

    private static long asked(List<CheckedDemand> pool) {
        return pool.stream().mapToLong(demand -> demand.demand().amount()).sum();
    }

    private CertificateCover.Found cover(List<CheckedDemand> pool) {
        List<CheckedGroup> groups =
                pool.stream().flatMap(demand -> demand.groups().stream()).toList();
        return new CertificateCover(facts, pool, groups, pool.get(0).demand().counted()).best();
    }
}
