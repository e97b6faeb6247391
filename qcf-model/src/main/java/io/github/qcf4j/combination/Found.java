package io.github.qcf4j.combination;

import io.github.qcf4j.combination.search.Problem;
import io.github.qcf4j.combination.search.Solution;
import io.github.qcf4j.model.LevelCondition;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What came of a search for a combination, in terms of units and groups.
 *
 * @param problem  what was searched
 * @param solution  what was found
 */
record Found(RuleProblem problem, Solution solution) {

    boolean isFeasible() {
        return solution.isFeasible();
    }

    boolean isInfeasible() {
        return solution.status() == Solution.Status.INFEASIBLE;
    }

    /** Returns whether the best was found, or that there is none. */
    boolean isProven() {
        return solution.proven();
    }

    /** Returns what every solution costs at least, where no cost is below zero. */
    long bound() {
        return Math.max(0, solution.bound());
    }

    boolean isPlaced(int item) {
        return solution.place(item) != Problem.NONE;
    }

    /** Returns whether the item is a unit that is taken anew. */
    boolean isTaken(int item) {
        return problem.items().get(item).kind() == RuleItem.Kind.OFFERED && isPlaced(item);
    }

    /** Returns whether the item counts. */
    boolean counts(int item) {
        return isPlaced(item) && problem.nodes().get(solution.place(item)).counts();
    }

    /** Returns the group where the item counts, empty where it does not. */
    Optional<AskedGroup> group(int item) {
        return counts(item) ? problem.nodes().get(solution.place(item)).group() : Optional.empty();
    }

    /** Returns the units that are taken anew, in the order of the groups. */
    List<UnitIdentifier> taken() {
        return units(this::isTaken);
    }

    /** Returns the units that count and are listed, in the order of the groups. */
    List<UnitIdentifier> counted() {
        return units(item -> problem.items().get(item).kind() != RuleItem.Kind.PHANTOM && counts(item));
    }

    /** Returns what counts, and where, in the order of the groups. */
    List<CountedUnit> assignment() {
        List<CountedUnit> assignment = new ArrayList<>();
        for (int item = 0; item < problem.items().size(); item++) {
            RuleItem counted = problem.items().get(item);
            if (counted.kind() != RuleItem.Kind.PHANTOM) {
                group(item).ifPresent(group -> assignment.add(new CountedUnit(counted, group.name())));
            }
        }
        return assignment;
    }

    private List<UnitIdentifier> units(IntPredicate which) {
        return IntStream.range(0, problem.items().size())
                .filter(which)
                .mapToObj(item -> problem.items().get(item).unit())
                .toList();
    }

    /** Returns the least that a node certainly gives: what is placed below it, no more than any maximum on the way. */
    long given(int node, Measure measure, @Nullable LevelCondition level) {
        return Giving.of(problem, solution.places(), measure, level).by(node);
    }
}
