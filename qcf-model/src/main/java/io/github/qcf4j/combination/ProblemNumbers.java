package io.github.qcf4j.combination;

import io.github.qcf4j.combination.search.Problem;
import io.github.qcf4j.combination.search.ProblemBuilder;
import java.util.List;

/** Writes the numbers of a {@link RuleProblem} down for the search. */
final class ProblemNumbers {

    private final RuleProblem.Parts parts;
    private final List<RuleColumns.Column> columns;
    private final RuleNodes nodes;
    private final ProblemBuilder builder = new ProblemBuilder();

    ProblemNumbers(RuleProblem.Parts parts, List<RuleColumns.Column> columns) {
        this.parts = parts;
        this.columns = columns;
        this.nodes = parts.compilation().nodes();
    }

    Problem problem() {
        columns.forEach(column -> builder.addDimension());
        for (int node = 1; node < nodes.nodes().size(); node++) {
            builder.addNode(nodes.parentOf(node));
        }
        for (int node = 0; node < nodes.nodes().size(); node++) {
            addCaps(node);
        }
        for (int item = 0; item < parts.compilation().items().size(); item++) {
            addItem(item);
        }
        parts.clauses().forEach(clause -> builder.clause(clause.clause()));
        return builder.build();
    }

    private void addCaps(int node) {
        for (int dimension = 0; dimension < columns.size(); dimension++) {
            int most = columns.get(dimension).caps()[node];
            if (most < Problem.UNBOUNDED) {
                builder.cap(node, dimension, most);
            }
        }
    }

    private void addItem(int index) {
        RuleItem item = parts.compilation().items().get(index);
        int added = parts.mustBeTaken().get(index) ? builder.addPlacedItem() : builder.addItem(0);
        RuleProblem.Cost cost = parts.costs().get(index);
        for (int position = 0; position < item.places().size(); position++) {
            int node = item.places().get(position);
            builder.place(added, node, nodes.nodes().get(node).counts() ? cost.counting() : cost.notCounting());
            for (int dimension = 0; dimension < columns.size(); dimension++) {
                int amount = columns.get(dimension).amounts()[index][position];
                if (amount > 0) {
                    builder.amount(added, node, dimension, amount);
                }
            }
        }
    }
}
