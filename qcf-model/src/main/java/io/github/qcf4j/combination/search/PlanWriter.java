package io.github.qcf4j.combination.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes the {@link Plan} down once the columns of all nodes have their bits. */
final class PlanWriter {

    private final NodeDraft[] drafts;
    private final PlanCoordinates coordinates;
    private final List<Column> columns;
    private final int variables;

    PlanWriter(NodeDraft[] drafts, PlanCoordinates coordinates, List<Column> columns, int variables) {
        this.drafts = drafts;
        this.coordinates = coordinates;
        this.columns = columns;
        this.variables = variables;
    }

    Plan write() {
        NodePlan[] plans = new NodePlan[drafts.length];
        for (int node = 0; node < plans.length; node++) {
            plans[node] = write(drafts[node]);
        }
        return new Plan(plans);
    }

    private NodePlan write(NodeDraft draft) {
        Column[] arranged = draft.columns();
        int layers = draft.layers().size();
        Gate[] gates = new Gate[draft.stages()];
        Gate[] entries = new Gate[gates.length - layers];
        for (int stage = 0; stage < gates.length; stage++) {
            gates[stage] = Gate.after(arranged, stage);
            if (stage >= layers) {
                entries[stage - layers] = Gate.of(arranged, stage);
            }
        }
        return new NodePlan(
                draft.node(),
                draft.layers().toArray(int[][]::new),
                terms(draft),
                children(draft),
                arranged,
                gates,
                entries,
                KeyOrder.of(arranged),
                closing(draft));
    }

    private static int[] children(NodeDraft draft) {
        int[] children = new int[draft.children().size()];
        for (int i = 0; i < children.length; i++) {
            children[i] = draft.children().get(i).node();
        }
        return children;
    }

    /** Returns what each variable of a layer adds to which columns. */
    private Expression[][] terms(NodeDraft draft) {
        Expression[] byVariable = new Expression[variables];
        Expression[][] terms = new Expression[draft.layers().size()][];
        for (int layer = 0; layer < terms.length; layer++) {
            int[] own = draft.layers().get(layer);
            terms[layer] = new Expression[own.length];
            for (int i = 0; i < own.length; i++) {
                terms[layer][i] = new Expression();
                byVariable[own[i]] = terms[layer][i];
            }
        }
        Column[] arranged = draft.columns();
        for (int position = 0; position < arranged.length; position++) {
            int[] sources = arranged[position].sources();
            for (int i = 0; i < sources.length; i++) {
                if (sources[i] >= 0 && sources[i] < variables && byVariable[sources[i]] != null) {
                    byVariable[sources[i]].add(position, arranged[position].coefficients()[i]);
                }
            }
        }
        return terms;
    }

    private Closing closing(NodeDraft draft) {
        List<Closing.Reading> capped = new ArrayList<>();
        long[] caps = new long[draft.cappedSums().size()];
        for (int i = 0; i < caps.length; i++) {
            Coordinate sum = coordinates.cappedSum(draft.cappedSums().get(i));
            capped.add(reading(draft, sum));
            caps[i] = sum.need();
        }
        List<Closing.Reading> decided = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (Coordinate coordinate : draft.coordinates()) {
            if (coordinate.isRow() && coordinate.top() == draft.node()) {
                decided.add(reading(draft, coordinate));
                rows.add(coordinate.row());
            }
        }
        NodeDraft parent = draft.node() == coordinates.root() ? null : drafts[coordinates.parent(draft.node())];
        List<Closing.Reading> handed = new ArrayList<>();
        for (Column above : parent == null ? new Column[0] : parent.columns()) {
            handed.add(handed(draft, above));
        }
        return new Closing(
                draft.columns(),
                capped.toArray(Closing.Reading[]::new),
                caps,
                decided.toArray(Closing.Reading[]::new),
                rows.toArray(Row[]::new),
                handed.toArray(Closing.Reading[]::new),
                parent == null ? new Column[0] : parent.columns(),
                parent == null ? 0 : parent.stage(draft));
    }

    private static Closing.Reading reading(NodeDraft draft, Coordinate coordinate) {
        int position = draft.position(coordinate);
        List<NodeDraft.CappedPart> parts = draft.cappedParts(coordinate);
        long factor = position < 0 ? 0 : draft.columns()[position].factor(coordinate);
        int[] capped = new int[parts.size()];
        long[] cappedFactors = new long[capped.length];
        for (int i = 0; i < capped.length; i++) {
            capped[i] = parts.get(i).position();
            cappedFactors[i] = parts.get(i).coefficient();
        }
        return new Closing.Reading(position, factor, capped, cappedFactors);
    }

    /** Returns what a column of the parent has from the node. */
    private Closing.Reading handed(NodeDraft draft, Column above) {
        int position = -1;
        long factor = 0;
        int count = 0;
        int[] capped = new int[draft.cappedSums().size()];
        long[] cappedFactors = new long[capped.length];
        for (int i = 0; i < above.sources().length; i++) {
            int source = above.sources()[i];
            int own = source < 0 ? draft.cappedSums().indexOf(-1 - source) : -1;
            int column = source < variables ? -1 : draft.position(columns.get(source - variables));
            if (own >= 0) {
                capped[count] = own;
                cappedFactors[count++] = above.coefficients()[i];
            } else if (column >= 0) {
                position = column;
                factor = above.coefficients()[i];
            }
        }
        return new Closing.Reading(position, factor, Arrays.copyOf(capped, count), Arrays.copyOf(cappedFactors, count));
    }
}
