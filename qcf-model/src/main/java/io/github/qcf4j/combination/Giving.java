package io.github.qcf4j.combination;

import io.github.qcf4j.combination.search.Problem;
import io.github.qcf4j.model.LevelCondition;
import io.github.qcf4j.model.Measure;
import org.jspecify.annotations.Nullable;

/** What the nodes of a problem certainly give in one measure: what is placed below them, and no more than a maximum. */
final class Giving {

    private final long[] given;

    private Giving(RuleProblem problem, Measure measure, long[] placed) {
        this.given = placed;
        for (int node = given.length - 1; node >= 0; node--) {
            given[node] = Math.min(given[node], most(problem, node, measure));
            int parent = problem.problem().parent(node);
            if (parent != Problem.NONE) {
                given[parent] += given[node];
            }
        }
    }

    /** Returns what is given when items are placed so. */
    static Giving of(RuleProblem problem, int[] places, Measure measure, @Nullable LevelCondition level) {
        long[] placed = new long[problem.nodes().size()];
        for (int item = 0; item < places.length; item++) {
            if (places[item] != Problem.NONE) {
                RuleItem counted = problem.items().get(item);
                int position = counted.places().indexOf(places[item]);
                placed[places[item]] += counted.amount(measure, level, position).least();
            }
        }
        return new Giving(problem, measure, placed);
    }

    /** Returns what would be given if every unit counted everywhere, which no combination goes beyond. */
    static Giving ofAllUnits(RuleProblem problem, Measure measure) {
        long[] placed = new long[problem.nodes().size()];
        for (RuleItem item : problem.items()) {
            for (int position = 0; position < item.places().size(); position++) {
                placed[item.places().get(position)] +=
                        item.amount(measure, null, position).least();
            }
        }
        return new Giving(problem, measure, placed);
    }

    long by(int node) {
        return given[node];
    }

    private static long most(RuleProblem problem, int node, Measure measure) {
        return problem.caps().stream()
                .filter(cap -> cap.measure() == measure && cap.group().number() == node)
                .mapToLong(RuleCap::most)
                .min()
                .orElse(Long.MAX_VALUE);
    }
}
