package io.github.qcf4j.combination;

import io.github.qcf4j.model.RuleOfCombination;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Whether whole units can do several things at once, each of which they may well do by itself. */
final class CheckedJoint {

    private final CheckedCase known;
    private final List<CheckedDemand> demands;
    private final List<CheckedLimit> limits;
    private final List<RuleOfCombination> shares;
    private final List<CheckedRespect> respects;
    private long steps;
    private boolean lastIsIdle;

    CheckedJoint(
            CheckedCase known, List<CheckedDemand> demands, List<CheckedLimit> limits, List<RuleOfCombination> shares) {
        this.known = known;
        this.demands = demands;
        this.limits = limits;
        this.shares = shares;
        this.respects = Stream.of(
                        demands.stream().flatMap(asked -> CheckedRespect.of(known, asked).stream()),
                        limits.stream().flatMap(limit -> CheckedRespect.of(known, limit).stream()),
                        shares.stream().flatMap(share -> CheckedRespect.of(known, share).stream()))
                .flatMap(part -> part)
                .toList();
    }

    /** Returns how much work it was. */
    long steps() {
        return steps;
    }

    /** Returns whether the last is not needed, since no choice of units does all else. */
    boolean isLastIdle() {
        return lastIsIdle;
    }

    /** Returns what is wrong with the obstacle. */
    List<String> check(JointObstacle obstacle) {
        Optional<JointObstacle> found = obstacle();
        return found.filter(obstacle::equals).isPresent()
                ? List.of()
                : List.of(found.map("the sums say '%s'"::formatted).orElse("whole units may well do all of that"));
    }

    /** Returns the obstacle that whole units never do all of it, empty when they may or it cannot be said. */
    Optional<JointObstacle> obstacle() {
        if (respects.size() < demands.size() + limits.size() + shares.size()) {
            return Optional.empty();
        }
        CheckedChoices choices = new CheckedChoices(known, respects);
        List<JointObstacle.Choice> open = choices.choices();
        List<List<long[]>> options = open.stream()
                .map(choice -> choice.options().stream().map(choices::signed).toList())
                .toList();
        CheckedTable table = new CheckedTable(
                options, respects.stream().mapToLong(CheckedRespect::bound).toArray());
        OptionalLong most = table.most();
        steps += table.steps();
        lastIsIdle = most.isEmpty() && !table.isTooMuch();
        CheckedRespect last = respects.get(respects.size() - 1);
        return most.isEmpty() || most.getAsLong() >= last.bound()
                ? Optional.empty()
                : Optional.of(obstacle(open, last.signed(most.getAsLong())));
    }

    private JointObstacle obstacle(List<JointObstacle.Choice> choices, long nearest) {
        return new JointObstacle(
                demands.stream().map(CheckedDemand::demand).toList(),
                limits.stream().map(CheckedLimit::limit).toList(),
                new ArrayList<>(shares),
                choices,
                nearest);
    }
}
