package io.github.qcf4j.combination;

import io.github.qcf4j.model.RuleOfCombination;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The check of one obstacle where it stands, with a sentence for everything that does not follow. */
final class CheckedObstacle implements Obstacle.Cases<List<String>> {

    private final CheckedCase known;

    CheckedObstacle(CheckedCase known) {
        this.known = known;
    }

    @Override
    public List<String> counting(CountingObstacle obstacle) {
        List<String> wrong = new ArrayList<>();
        List<CheckedDemand> demands = demands(obstacle.demands(), wrong);
        if (!wrong.isEmpty()) {
            return wrong;
        }
        long asked =
                demands.stream().mapToLong(demand -> demand.demand().amount()).sum();
        List<CheckedGroup> groups =
                demands.stream().flatMap(demand -> demand.groups().stream()).toList();
        if (demands.stream().anyMatch(demand -> !demand.demand().counted().equals(obstacle.counted()))) {
            wrong.add("the demands are not of one measure");
        }
        if (!isApart(demands)) {
            wrong.add("the demands are partly the same");
        }
        if (asked != obstacle.asked()) {
            wrong.add("the demands come to %s and not to %s".formatted(asked, obstacle.asked()));
        }
        if (obstacle.available() >= asked) {
            wrong.add("%s is not less than %s".formatted(obstacle.available(), asked));
        }
        CheckedCover cover = new CheckedCover(known, demands, groups, obstacle.counted());
        wrong.addAll(cover.check(obstacle.supplies(), obstacle.available()));
        return wrong;
    }

    private List<CheckedDemand> demands(List<Demand> demands, List<String> wrong) {
        List<CheckedDemand> every = CheckedDemand.of(known);
        List<CheckedDemand> found = new ArrayList<>();
        for (Demand demand : demands) {
            Optional<CheckedDemand> asked = every.stream()
                    .filter(other -> other.demand().equals(demand))
                    .findFirst();
            asked.ifPresentOrElse(found::add, () -> wrong.add("'%s' is not asked".formatted(demand)));
        }
        return found;
    }

    private static boolean isApart(List<CheckedDemand> demands) {
        for (int i = 0; i < demands.size(); i++) {
            for (int j = i + 1; j < demands.size(); j++) {
                if (!demands.get(i).isApartFrom(demands.get(j))
                        || demands.get(i).demand().equals(demands.get(j).demand())) {
                    return false;
                }
            }
        }
        return true;
    }

    @Override
    public List<String> exceeding(ExceedingObstacle obstacle) {
        Optional<CheckedLimit> limit = limit(obstacle.limit());
        if (limit.isEmpty() || limit.get().isCap()) {
            return List.of("'%s' does not hold".formatted(obstacle.limit()));
        }
        List<String> wrong = new ArrayList<>();
        if (obstacle.amount() <= obstacle.limit().most()) {
            wrong.add("%s is not more than %s"
                    .formatted(obstacle.amount(), obstacle.limit().most()));
        }
        wrong.addAll(new CheckedForced(known, limit.get())
                .check(obstacle.forced(), obstacle.amount(), obstacle.limit().most()));
        return wrong;
    }

    private Optional<CheckedLimit> limit(Limit limit) {
        return CheckedLimits.of(known).stream()
                .filter(other -> other.limit().equals(limit))
                .findFirst();
    }

    @Override
    public List<String> unavailable(UnavailableObstacle obstacle) {
        boolean planned = obstacle.basis().equals(Basis.plan())
                && obstacle.reason() == UnavailableObstacle.Reason.OUT_OF_ORDER
                && known.isPlannedOutOfOrder(obstacle.unit());
        boolean asked = known.musts().stream()
                .filter(must ->
                        must.unit().equals(obstacle.unit()) && must.basis().equals(obstacle.basis()))
                .anyMatch(must -> known.unavailable(must)
                        .filter(obstacle.reason()::equals)
                        .isPresent());
        return planned || asked ? List.of() : List.of("'%s' does not follow".formatted(obstacle));
    }

    @Override
    public List<String> share(ShareObstacle obstacle) {
        CheckedShare share = new CheckedShare(known, obstacle.rule(), obstacle.apart());
        if (!known.rules().contains(obstacle.rule()) || !share.isComparable()) {
            return List.of("'%s' is not asked so".formatted(obstacle.rule()));
        }
        CheckedCover cover = new CheckedCover(share.counting(), List.of(), share.groups(), obstacle.countedMost());
        List<String> wrong = new ArrayList<>(cover.check(obstacle.supplies(), obstacle.available()));
        long allowed = share.allowed(obstacle.available());
        CheckedForced forced = new CheckedForced(known, share.forced());
        wrong.addAll(forced.check(obstacle.forced(), obstacle.amount(), allowed));
        if (obstacle.amount() <= allowed) {
            wrong.add("%s with %s may well be the share".formatted(obstacle.amount(), obstacle.available()));
        }
        return wrong;
    }

    @Override
    public List<String> sums(SumsObstacle obstacle) {
        List<String> wrong = new ArrayList<>();
        List<CheckedDemand> demands = demands(obstacle.demands(), wrong);
        List<CheckedLimit> limits = limits(obstacle.limits(), limit -> !limit.isCap() && !limit.isRaw(), wrong);
        if (wrong.isEmpty()) {
            wrong.addAll(new CheckedSums(known, demands, limits).check(obstacle));
        }
        return wrong;
    }

    private List<CheckedLimit> limits(List<Limit> limits, Predicate<CheckedLimit> such, List<String> wrong) {
        List<CheckedLimit> found = new ArrayList<>();
        for (Limit limit : limits) {
            limit(limit)
                    .filter(such)
                    .ifPresentOrElse(found::add, () -> wrong.add("'%s' does not hold".formatted(limit)));
        }
        return found;
    }

    @Override
    public List<String> joint(JointObstacle obstacle) {
        List<String> wrong = new ArrayList<>();
        List<CheckedDemand> demands = demands(obstacle.demands(), wrong);
        List<CheckedLimit> limits = limits(obstacle.limits(), limit -> !limit.isCap(), wrong);
        for (RuleOfCombination share : obstacle.shares()) {
            if (!known.rules().contains(share)) {
                wrong.add("'%s' is not asked".formatted(share));
            }
        }
        if (wrong.isEmpty()) {
            wrong.addAll(new CheckedJoint(known, demands, limits, obstacle.shares()).check(obstacle));
        }
        return wrong;
    }

    @Override
    public List<String> inevitable(InevitableObstacle obstacle) {
        boolean follows =
                known.failing().contains(obstacle.rule()) && new CheckedInevitable(known).holds(obstacle.rule());
        return follows ? List.of() : List.of("'%s' may well not hold".formatted(obstacle.rule()));
    }

    @Override
    public List<String> cases(CasesObstacle obstacle) {
        List<Assumption> cases = new CheckedSplit(known).cases(obstacle.about());
        List<Assumption> told =
                obstacle.cases().stream().map(CasesObstacle.Case::assumption).toList();
        if (cases.isEmpty() || !cases.equals(told)) {
            return List.of("the cases of %s are %s and not %s".formatted(obstacle.about(), cases, told));
        }
        List<String> wrong = new ArrayList<>();
        for (CasesObstacle.Case each : obstacle.cases()) {
            each.obstacle()
                    .match(new CheckedObstacle(known.with(each.assumption())))
                    .forEach(sentence -> wrong.add("if %s: %s".formatted(each.assumption(), sentence)));
        }
        return wrong;
    }
}
