package io.github.qcf4j.combination.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes the {@link Plan} for some rows. */
final class PlanBuilder {

    private final Rows rows;
    private final Variables variables;
    private final Domains domains;
    private final PlanCoordinates coordinates;
    private final NodeDraft[] drafts;
    private final int[] layerOf;
    private final List<Column> columns = new ArrayList<>();
    private final long[] cappedLeast;
    private final long[] cappedMost;

    PlanBuilder(Rows rows, int[] exact, List<int[]> folds, Domains domains) {
        this.rows = rows;
        this.variables = rows.variables();
        this.domains = domains;
        this.coordinates = new PlanCoordinates(rows, exact);
        this.drafts = new NodeDraft[coordinates.root() + 1];
        this.layerOf = new int[variables.count()];
        this.cappedLeast = new long[rows.cappedSums().size()];
        this.cappedMost = new long[cappedLeast.length];
        addNodes();
        addLayers(folds);
    }

    private void addNodes() {
        for (int node = 0; node < drafts.length; node++) {
            drafts[node] = new NodeDraft(node, coordinates.cappedSums(node));
        }
        for (int node = 0; node < drafts.length - 1; node++) {
            drafts[coordinates.parent(node)].addChild(drafts[node]);
        }
    }

    private void addLayers(List<int[]> folds) {
        int[] foldOf = new int[variables.count()];
        for (int fold = 0; fold < folds.size(); fold++) {
            for (int variable : folds.get(fold)) {
                foldOf[variable] = fold + 1;
            }
        }
        Arrays.fill(layerOf, -1);
        for (int variable = 0; variable < layerOf.length; variable++) {
            if (layerOf[variable] < 0 && !domains.isFixed(variable)) {
                int[] layer = foldOf[variable] == 0 ? new int[] {variable} : folds.get(foldOf[variable] - 1);
                NodeDraft draft = drafts[variables.node(variable)];
                for (int one : layer) {
                    layerOf[one] = draft.layers().size();
                }
                draft.addLayer(layer);
            }
        }
    }

    Plan build() {
        for (int node = drafts.length - 2; node >= -1; node--) {
            draft(drafts[node < 0 ? drafts.length - 1 : node]);
        }
        for (NodeDraft draft : drafts) {
            draft.arrange();
        }
        return new PlanWriter(drafts, coordinates, columns, variables.count()).write();
    }

    /** Makes the columns of a node, whose children have theirs. */
    private void draft(NodeDraft draft) {
        coordinates.own(draft.node()).forEach(draft::addTerms);
        for (NodeDraft child : draft.children()) {
            for (Coordinate coordinate : child.coordinates()) {
                if (coordinate.top() != child.node()) {
                    addTermsOf(child, coordinate, draft);
                }
            }
        }
        draft.makeColumns();
        for (Column column : draft.columns()) {
            addRanges(draft, column);
            columns.add(column);
        }
        for (int i = 0; i < draft.cappedSums().size(); i++) {
            addCapped(draft, i);
        }
        for (Coordinate coordinate : draft.coordinates()) {
            if (coordinate.top() == draft.node() && coordinate.isRow()) {
                setEnds(draft, coordinate);
            }
        }
    }

    private void addTermsOf(NodeDraft child, Coordinate coordinate, NodeDraft parent) {
        int position = child.position(coordinate);
        if (position >= 0) {
            Column column = child.columns()[position];
            parent.addTerm(coordinate, variables.count() + columns.indexOf(column), column.factor(coordinate));
        }
        for (NodeDraft.CappedPart part : child.cappedParts(coordinate)) {
            parent.addTerm(coordinate, -1 - child.cappedSums().get(part.position()), part.coefficient());
        }
    }

    private void addRanges(NodeDraft draft, Column column) {
        long[] from = new long[draft.stages()];
        long[] to = new long[draft.stages()];
        for (int i = 0; i < column.sources().length; i++) {
            int source = column.sources()[i];
            long coefficient = column.coefficients()[i];
            if (source < 0) {
                CappedSum sum = rows.cappedSums().get(-1 - source);
                addRange(
                        column,
                        draft.stage(drafts[sum.node()]),
                        coefficient,
                        cappedLeast[-1 - source],
                        cappedMost[-1 - source]);
            } else if (source >= variables.count()) {
                Column inner = columns.get(source - variables.count());
                addRange(column, draft.stage(ownerOf(draft, inner)), coefficient, inner.least(), inner.most());
            } else if (layerOf[source] < 0) {
                column.addConstant(coefficient * domains.least()[source]);
            } else if (draft.layers().get(layerOf[source]).length > 1) {
                from[layerOf[source]] = Math.min(from[layerOf[source]], coefficient);
                to[layerOf[source]] = Math.max(to[layerOf[source]], coefficient);
            } else {
                addRange(column, layerOf[source], coefficient, domains.least()[source], domains.most()[source]);
            }
        }
        for (int stage = 0; stage < from.length; stage++) {
            column.addToStage(stage, from[stage], to[stage]);
        }
    }

    private static void addRange(Column column, int stage, long coefficient, long least, long most) {
        column.addToStage(
                stage, coefficient * (coefficient > 0 ? least : most), coefficient * (coefficient > 0 ? most : least));
    }

    private static NodeDraft ownerOf(NodeDraft parent, Column column) {
        for (NodeDraft child : parent.children()) {
            for (Column own : child.columns()) {
                if (own == column) {
                    return child;
                }
            }
        }
        throw new IllegalStateException("Column '%s' must be of a child".formatted(column));
    }

    private void addCapped(NodeDraft draft, int position) {
        int number = draft.cappedSums().get(position);
        Coordinate coordinate = coordinates.cappedSum(number);
        Column column = draft.columns()[draft.position(coordinate)];
        long factor = column.factor(coordinate);
        long least = factor * (factor > 0 ? column.least() : column.most());
        long most = factor * (factor > 0 ? column.most() : column.least());
        coordinate.ends(least, most);
        cappedLeast[number] = Math.min(least, coordinate.need());
        cappedMost[number] = Math.min(most, coordinate.need());
        coordinates.usersOf(number).forEach((user, coefficient) -> draft.addCappedPart(user, position, coefficient));
    }

    private void setEnds(NodeDraft draft, Coordinate coordinate) {
        long least = 0;
        long most = 0;
        int position = draft.position(coordinate);
        if (position >= 0) {
            Column column = draft.columns()[position];
            long factor = column.factor(coordinate);
            least += factor * (factor > 0 ? column.least() : column.most());
            most += factor * (factor > 0 ? column.most() : column.least());
        }
        for (NodeDraft.CappedPart part : draft.cappedParts(coordinate)) {
            int number = draft.cappedSums().get(part.position());
            long factor = part.coefficient();
            least += factor * (factor > 0 ? cappedLeast : cappedMost)[number];
            most += factor * (factor > 0 ? cappedMost : cappedLeast)[number];
        }
        coordinate.ends(least, most);
    }
}
