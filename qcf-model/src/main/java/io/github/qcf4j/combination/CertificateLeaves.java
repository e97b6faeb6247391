package io.github.qcf4j.combination;

import io.github.qcf4j.model.LevelShareRule;
import io.github.qcf4j.model.RecognitionLimit;
import io.github.qcf4j.model.RuleOfCombination;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds an obstacle that speaks for itself, the plainest first. */
final class CertificateLeaves {

    private final CertificateFacts facts;
    private final CheckedCase known;

    CertificateLeaves(CertificateFacts facts) {
        this.facts = facts;
        this.known = facts.known();
    }

    /** Returns the plainest obstacle, empty when there is none or the work is used up. */
    Optional<Obstacle> first() {
        return quick().or(() -> new CertificatePools(facts).obstacle()).or(this::sums);
    }

    /** Returns the plainest obstacle, that of several things at once included. */
    Optional<Obstacle> any() {
        return first().or(() -> new CertificateJoint(facts).obstacle());
    }

    /** Returns an obstacle that is found at once: a unit that is not there, one demand, one limit or one share. */
    Optional<Obstacle> quick() {
        return unavailable()
                .or(() -> counting(false))
                .or(this::exceeding)
                .or(this::share)
                .or(() -> counting(true))
                .or(this::inevitable);
    }

    private Optional<Obstacle> unavailable() {
        for (UnitIdentifier unit : known.usable().planned()) {
            if (known.isPlannedOutOfOrder(unit)) {
                return Optional.of(
                        new UnavailableObstacle(unit, Basis.plan(), UnavailableObstacle.Reason.OUT_OF_ORDER));
            }
        }
        for (CheckedCase.Must must : known.musts()) {
            Optional<UnavailableObstacle.Reason> reason =
                    facts.matters(must.basis()) ? known.unavailable(must) : Optional.empty();
            if (reason.isPresent()) {
                return Optional.of(new UnavailableObstacle(must.unit(), must.basis(), reason.get()));
            }
        }
        return Optional.empty();
    }

    private Optional<Obstacle> counting(boolean allUnits) {
        CountingObstacle best = null;
        for (CheckedDemand demand : facts.demands()) {
            if (demand.demand().allUnits() != allUnits) {
                continue;
            }
            CertificateCover.Found found = cover(demand);
            if (found.available() < demand.demand().amount() && !facts.work().isUsedUp()) {
                CountingObstacle obstacle = new CountingObstacle(
                        List.of(demand.demand()), demand.demand().amount(), found.supplies(), found.available());
                best = best == null || size(obstacle) < size(best) ? obstacle : best;
            }
        }
        return Optional.ofNullable(best);
    }

    private CertificateCover.Found cover(CheckedDemand demand) {
        return new CertificateCover(
                        facts, List.of(demand), demand.groups(), demand.demand().counted())
                .best();
    }

    private static int size(CountingObstacle obstacle) {
        return obstacle.supplies().stream()
                .mapToInt(supply -> 1 + supply.units().size())
                .sum();
    }

    private Optional<Obstacle> exceeding() {
        ExceedingObstacle best = null;
        for (CheckedLimit limit : facts.limits()) {
            if (!limit.isCap() && !facts.work().isUsedUp()) {
                List<Forced> forced = new CertificateForced(facts, limit, limit.most())
                        .tooMuch()
                        .orElse(List.of());
                if (!forced.isEmpty()
                        && (best == null || forced.size() < best.forced().size())) {
                    best = new ExceedingObstacle(limit.limit(), forced, sum(forced));
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static long sum(List<Forced> forced) {
        return forced.stream().mapToLong(Forced::amount).sum();
    }

    private Optional<Obstacle> share() {
        for (RuleOfCombination rule : known.rules()) {
            boolean isShare = rule instanceof LevelShareRule
                    || (rule instanceof RecognitionLimit limit
                            && limit.percent().isPresent());
            if (isShare && facts.matters(Basis.rule(rule)) && !facts.work().isUsedUp()) {
                Optional<Obstacle> found = share(rule, false).or(() -> share(rule, true));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Obstacle> share(RuleOfCombination rule, boolean apart) {
        CheckedShare share = new CheckedShare(known, rule, apart);
        ShareObstacle empty = new ShareObstacle(rule, apart, List.of(), 0, List.of(), 0);
        if (!share.isComparable()) {
            return Optional.empty();
        }
        CertificateFacts counting = facts.of(share.counting());
        CertificateCover.Found most =
                new CertificateCover(counting, List.of(), share.groups(), empty.countedMost()).best();
        if (most.available() >= CheckedItem.ANY) {
            return Optional.empty();
        }
        return new CertificateForced(facts, share.forced(), share.allowed(most.available()))
                .tooMuch()
                .map(forced -> new ShareObstacle(rule, apart, most.supplies(), most.available(), forced, sum(forced)));
    }

    private Optional<Obstacle> inevitable() {
        CheckedInevitable inevitable = new CheckedInevitable(known);
        return known.failing().stream().filter(inevitable::holds).findFirst().map(rule -> new InevitableObstacle(rule));
    }

    /** Looks for sums that whole units never come to, where a demand and a limit are of the same groups. */
    private Optional<Obstacle> sums() {
        for (CheckedLimit limit : facts.limits()) {
            if (limit.isCap() || limit.isRaw() || facts.work().isUsedUp()) {
                continue;
            }
            List<CheckedDemand> demands = facts.demands().stream()
                    .filter(demand -> demand.groups().equals(limit.groups()))
                    .toList();
            Optional<Obstacle> found = sums(limit, demands);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Obstacle> sums(CheckedLimit limit, List<CheckedDemand> demands) {
        List<CheckedDemand> same = demands.stream()
                .filter(demand -> demand.demand().counted().equals(limit.counted()))
                .toList();
        List<CheckedDemand> numbers = demands.stream()
                .filter(demand -> demand.demand().counted().equals(CountedMeasure.UNITS))
                .toList();
        List<CheckedLimit> most = facts.limits().stream()
                .filter(other ->
                        !other.isCap() && !other.isRaw() && other.groups().equals(limit.groups()))
                .filter(other -> other.counted().equals(CountedMeasure.UNITS) && other != limit)
                .toList();
        List<CheckedDemand> either = new ArrayList<>(same);
        numbers.stream().filter(demand -> !same.contains(demand)).forEach(either::add);
        List<CheckedLimit> limits = new ArrayList<>(List.of(limit));
        limits.addAll(most);
        facts.work().take(known.items().size() * 10L);
        return obstacle(same, List.of(limit))
                .or(() -> obstacle(either, List.of(limit)))
                .or(() -> obstacle(either, limits));
    }

    private Optional<Obstacle> obstacle(List<CheckedDemand> demands, List<CheckedLimit> limits) {
        return demands.isEmpty()
                ? Optional.empty()
                : new CheckedSums(known, demands, limits).obstacle().map(obstacle -> obstacle);
    }
}
