package io.github.qcf4j.combination.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A {@link NodePlan} while it is made: first its columns, from the leaves up, then their bits and gates. */
final class NodeDraft {

    private final int node;
    private final List<int[]> layers = new ArrayList<>();
    private final List<NodeDraft> children = new ArrayList<>();
    private final Map<Coordinate, Expression> expressions = new LinkedHashMap<>();
    private final Map<Coordinate, Column> columnOf = new LinkedHashMap<>();
    private final Map<Coordinate, List<CappedPart>> cappedParts = new LinkedHashMap<>();
    private final List<Coordinate> coordinates = new ArrayList<>();
    private final List<Integer> cappedSums;
    private Column[] columns = new Column[0];

    /** A capped sum of the node as part of a coordinate: its place among those of the node, and its coefficient. */
    record CappedPart(int position, long coefficient) {}

    NodeDraft(int node, List<Integer> cappedSums) {
        this.node = node;
        this.cappedSums = cappedSums;
    }

    void addLayer(int[] variables) {
        layers.add(variables);
    }

    void addChild(NodeDraft child) {
        children.add(child);
    }

    void addTerms(Coordinate coordinate, Expression terms) {
        expression(coordinate).add(terms);
    }

    void addTerm(Coordinate coordinate, int source, long coefficient) {
        expression(coordinate).add(source, coefficient);
    }

    private Expression expression(Coordinate coordinate) {
        return expressions.computeIfAbsent(coordinate, ignored -> new Expression());
    }

    /** Makes one column of all coordinates that are multiples of each other. */
    void makeColumns() {
        Map<Expression.Direction, Column> byDirection = new LinkedHashMap<>();
        expressions.forEach((coordinate, expression) -> {
            long factor = expression.factor();
            byDirection
                    .computeIfAbsent(expression.direction(factor), direction -> new Column(direction, stages()))
                    .add(coordinate, factor);
            coordinates.add(coordinate);
        });
        columns = new Column[byDirection.size()];
        int filled = 0;
        for (Column made : byDirection.values()) {
            Column column = made.withMoreHelping();
            columns[filled++] = column;
            column.coordinates().forEach(coordinate -> columnOf.put(coordinate, column));
        }
    }

    /** Adds a capped sum of the node to a coordinate; the columns are made. */
    void addCappedPart(Coordinate coordinate, int position, long coefficient) {
        List<CappedPart> parts = cappedParts.computeIfAbsent(coordinate, ignored -> new ArrayList<>());
        if (parts.isEmpty() && !columnOf.containsKey(coordinate)) {
            coordinates.add(coordinate);
        }
        parts.add(new CappedPart(position, coefficient));
    }

    /** Gives the columns their bits; the ends of all coordinates must be known. */
    void arrange() {
        for (Column column : columns) {
            column.settle();
        }
        columns = KeyOrder.arrange(columns);
    }

    int node() {
        return node;
    }

    int stages() {
        return layers.size() + children.size();
    }

    List<int[]> layers() {
        return layers;
    }

    List<NodeDraft> children() {
        return children;
    }

    /** Returns the stage that the child is. */
    int stage(NodeDraft child) {
        return layers.size() + children.indexOf(child);
    }

    Column[] columns() {
        return columns;
    }

    /** Returns the position of the column, or -1. */
    int position(Column column) {
        int position = columns.length - 1;
        while (position >= 0 && columns[position] != column) {
            position--;
        }
        return position;
    }

    /** Returns the position of the column that carries the coordinate, or -1. */
    int position(Coordinate coordinate) {
        Column column = columnOf.get(coordinate);
        return column == null ? -1 : position(column);
    }

    /** Returns the coordinates that are carried or that a capped sum of the node is part of, each once. */
    List<Coordinate> coordinates() {
        return coordinates;
    }

    List<CappedPart> cappedParts(Coordinate coordinate) {
        return cappedParts.getOrDefault(coordinate, List.of());
    }

    /** Returns the capped sums of the node, by number. */
    List<Integer> cappedSums() {
        return cappedSums;
    }
}
