package io.github.qcf4j.combination;

import io.github.qcf4j.model.LevelShareRule;
import io.github.qcf4j.model.RecognitionLimit;
import io.github.qcf4j.model.RuleOfCombination;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds demands, limits and shares that no choice of whole units meets at once.
 * <p>
 * Begun with all that matter, one after the other is left out, and stays out where the rest is still too much.
 */
final class CertificateJoint {

    private static final int MOST_TOGETHER = 8;

    private final CertificateFacts facts;

    /** What is looked at together: demands, limits and shares. */
    private record Together(List<CheckedDemand> demands, List<CheckedLimit> limits, List<RuleOfCombination> shares) {

        List<Object> parts() {
            List<Object> parts = new ArrayList<>(demands);
            parts.addAll(limits);
            parts.addAll(shares);
            return parts;
        }

        Together without(Object part) {
            return new Together(others(demands, part), others(limits, part), others(shares, part));
        }

        Together withoutLast() {
            List<Object> parts = parts();
            return without(parts.get(parts.size() - 1));
        }

        private static <T> List<T> others(List<T> all, Object part) {
            return all.stream().filter(each -> each != part).toList();
        }
    }

    CertificateJoint(CertificateFacts facts) {
        this.facts = facts;
    }

    /** Returns the obstacle of all that is needed and nothing else, empty when none is found. */
    Optional<Obstacle> obstacle() {
        boolean standsIn = facts.limits().stream().anyMatch(CertificateJoint::isOnce);
        return obstacle(limit -> !isOnce(limit))
                .or(() -> standsIn ? obstacle(limit -> true) : Optional.empty())
                .map(found -> found);
    }

    private static boolean isOnce(CheckedLimit limit) {
        return limit.limit().basis().kind() == Basis.Kind.HELD_ONCE;
    }

    private Optional<JointObstacle> obstacle(Predicate<CheckedLimit> such) {
        Together together = new Together(
                facts.demands().stream()
                        .filter(asked -> CheckedRespect.of(facts.known(), asked).isPresent())
                        .toList(),
                facts.limits().stream()
                        .filter(such)
                        .filter(limit -> CheckedRespect.of(facts.known(), limit).isPresent())
                        .toList(),
                shares());
        int parts = together.parts().size();
        facts.work().take((long) parts * facts.known().items().size());
        return parts == 0 || parts > MOST_TOGETHER
                ? Optional.empty()
                : obstacle(together).map(found -> shortest(together, found));
    }

    private List<RuleOfCombination> shares() {
        return facts.known().rules().stream()
                .filter(rule -> rule instanceof LevelShareRule || rule instanceof RecognitionLimit)
                .filter(rule -> facts.matters(Basis.rule(rule)))
                .filter(rule -> CheckedRespect.of(facts.known(), rule).isPresent())
                .toList();
    }

    private Optional<JointObstacle> obstacle(Together together) {
        if (facts.work().isUsedUp()) {
            return Optional.empty();
        }
        CheckedJoint joint = new CheckedJoint(facts.known(), together.demands(), together.limits(), together.shares());
        Optional<JointObstacle> found = joint.obstacle();
        facts.work()
                .take(joint.steps()
                        + (long) together.parts().size() * facts.known().items().size());
        Together rest = together.withoutLast();
        return joint.isLastIdle() && !rest.parts().isEmpty() ? obstacle(rest) : found;
    }

    private JointObstacle shortest(Together all, JointObstacle found) {
        Together needed = all;
        JointObstacle shortest = found;
        for (Object part : all.parts()) {
            Together rest = needed.without(part);
            Optional<JointObstacle> shorter = rest.parts().isEmpty() ? Optional.empty() : obstacle(rest);
            if (shorter.isPresent()) {
                needed = rest;
                shortest = shorter.get();
            }
        }
        return shortest;
    }
}
