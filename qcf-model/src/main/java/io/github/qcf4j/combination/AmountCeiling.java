package io.github.qcf4j.combination;

import io.github.qcf4j.combination.search.Clause;
import io.github.qcf4j.combination.search.Problem;
import io.github.qcf4j.model.Measure;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * An amount that no combination goes beyond: each unit once, groups no more than their maximum, and of units that bar
 * each other the largest.
 */
final class AmountCeiling {

    private final RuleProblem problem;
    private final Measure measure;
    private final Set<Integer> leftOut = new HashSet<>();

    AmountCeiling(RuleProblem problem, Measure measure) {
        this.problem = problem;
        this.measure = measure;
    }

    long amount() {
        List<Integer> free = IntStream.range(0, problem.items().size())
                .filter(item -> uncapped(item) > 0)
                .boxed()
                .toList();
        leaveOutBarred(free);
        long sum = free.stream()
                .filter(item -> !leftOut.contains(item))
                .mapToLong(this::uncapped)
                .sum();
        return sum + capped();
    }

    /** Returns the most that the item gives where nothing caps it. */
    private long uncapped(int item) {
        long most = 0;
        List<Integer> places = problem.items().get(item).places();
        for (int position = 0; position < places.size(); position++) {
            boolean counts = problem.nodes().get(places.get(position)).counts();
            if (counts && outermostCapped(places.get(position)) == Problem.NONE) {
                most = Math.max(
                        most,
                        problem.items()
                                .get(item)
                                .amount(measure, null, position)
                                .least());
            }
        }
        return most;
    }

    private int outermostCapped(int node) {
        int capped = Problem.NONE;
        for (int at = node; at != Problem.NONE; at = problem.problem().parent(at)) {
            int group = at;
            boolean caps = problem.caps().stream()
                    .anyMatch(cap -> cap.measure() == measure && cap.group().number() == group);
            capped = caps ? at : capped;
        }
        return capped;
    }

    /** Returns the most that the capped groups give. */
    private long capped() {
        Giving all = Giving.ofAllUnits(problem, measure);
        return IntStream.range(1, problem.nodes().size())
                .filter(node -> outermostCapped(node) == node)
                .mapToLong(all::by)
                .sum();
    }

    private void leaveOutBarred(List<Integer> free) {
        Set<Integer> barred = new HashSet<>();
        for (RuleClause clause : problem.clauses()) {
            if (clause.role() == RuleClause.Role.BARRED && clause.clause() instanceof Clause.Linear linear) {
                List<Integer> items = barred(linear);
                if (free.containsAll(items) && Collections.disjoint(barred, items)) {
                    barred.addAll(items);
                    List<Integer> smallestFirst = new ArrayList<>(items);
                    smallestFirst.sort(Comparator.comparingLong(this::uncapped));
                    long beyond = items.size() + linear.bound();
                    smallestFirst.stream().limit(Math.max(0, beyond)).forEach(leftOut::add);
                }
            }
        }
    }

    /** Returns the items of which a clause lets only some count, none where it is another kind of clause. */
    private List<Integer> barred(Clause.Linear linear) {
        if (linear.terms().size() != 1
                || linear.terms().get(0).coefficient() != -1
                || linear.terms().get(0).node() != Problem.WHOLE) {
            return List.of();
        }
        int dimension = linear.terms().get(0).dimension();
        List<Integer> items = new ArrayList<>();
        for (int item = 0; item < problem.items().size(); item++) {
            RuleItem barred = problem.items().get(item);
            int number = item;
            boolean everywhere =
                    barred.places().stream().allMatch(place -> problem.problem().amount(number, place, dimension) == 1);
            if (everywhere) {
                items.add(item);
            }
        }
        return items;
    }
}
