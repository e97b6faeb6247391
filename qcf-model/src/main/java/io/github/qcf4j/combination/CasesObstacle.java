package io.github.qcf4j.combination;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/**
 * All cases there are, each with its own obstacle, such as the two alternatives of '3 units from A or 5 units from B'.
 *
 * @param about  what the cases tell apart: where a unit counts, how a rule is met, whether all of a group counts
 * @param cases  the cases, which are all there are
 */
public record CasesObstacle(Basis about, List<Case> cases) implements Obstacle {

    public CasesObstacle {
        requireNonNull(about, "about");
        cases = List.copyOf(requireNonNull(cases, "cases"));
        if (cases.isEmpty()) {
            throw new IllegalArgumentException("Cases '' must be at least one");
        }
    }

    @Override
    public Kind kind() {
        return Kind.CASES;
    }

    @Override
    public <R> R match(Cases<R> question) {
        return question.cases(this);
    }

    @Override
    public int leaves() {
        return cases.stream().mapToInt(each -> each.obstacle().leaves()).sum();
    }

    @Override
    public List<String> steps() {
        List<String> steps = new ArrayList<>();
        for (Case each : cases) {
            steps.add("if %s:".formatted(each.assumption()));
            each.obstacle().steps().forEach(step -> steps.add("  " + step));
        }
        return List.copyOf(steps);
    }

    @Override
    public String toString() {
        List<String> parts = cases.stream()
                .map(each -> each.obstacle() instanceof CasesObstacle
                        ? "if %s, it fails in each of %s cases"
                                .formatted(each.assumption(), each.obstacle().leaves())
                        : each.toString())
                .toList();
        return String.join("; ", parts);
    }

    /**
     * One case and why it leads nowhere.
     *
     * @param assumption  what is taken as given
     * @param obstacle  why nothing can then be done
     */
    public record Case(Assumption assumption, Obstacle obstacle) {

        public Case {
            requireNonNull(assumption, "assumption");
            requireNonNull(obstacle, "obstacle");
        }

        @Override
        public String toString() {
            return "if %s, %s".formatted(assumption, obstacle);
        }
    }
}
