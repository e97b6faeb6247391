package io.github.qcf4j.mapping;

import io.github.qcf4j.model.DecisionOutcome;
import java.util.ArrayList;
import java.util.List;

/** The decisions of one portfolio by the day asked about, and which items each is on. */
final class PlainDecisions {

    private final IntColumn items = new IntColumn();
    private final IntColumn itemEnds = new IntColumn();
    private final List<DecisionOutcome> outcomes = new ArrayList<>();
    private final IntColumn assessors = new IntColumn();
    private final IntColumn days = new IntColumn();
    private final IntColumn sequences = new IntColumn();
    private boolean passed;

    void clear() {
        items.clear();
        itemEnds.clear();
        outcomes.clear();
        assessors.clear();
        days.clear();
        sequences.clear();
    }

    /** Begins a decision, the items of which come next. */
    void begin(DecisionOutcome outcome, int assessor, int on, int sequence) {
        passed = false;
        outcomes.add(outcome);
        assessors.add(assessor);
        days.add(on);
        sequences.add(sequence);
    }

    /** Passes over a decision. */
    void pass() {
        passed = true;
    }

    /** Returns whether the decision told last is passed over. */
    boolean isPassed() {
        return passed;
    }

    /** Adds an item of the decision. */
    void addItem(int item) {
        items.add(item);
    }

    /** Ends the items of the decision, and returns its number. */
    int end() {
        itemEnds.add(items.size());
        return itemEnds.size() - 1;
    }

    int size() {
        return outcomes.size();
    }

    /** Returns the position of the first item of a decision among those of all decisions. */
    int firstItem(int decision) {
        return decision == 0 ? 0 : itemEnds.get(decision - 1);
    }

    /** Returns the position after that of the last item of a decision. */
    int endItem(int decision) {
        return itemEnds.get(decision);
    }

    /** Returns an item by its position among those of all decisions. */
    int item(int position) {
        return items.get(position);
    }

    /** Returns whether a decision is on several items together. */
    boolean isJoint(int decision) {
        return endItem(decision) - firstItem(decision) > 1;
    }

    DecisionOutcome outcome(int decision) {
        return outcomes.get(decision);
    }

    int assessor(int decision) {
        return assessors.get(decision);
    }

    int on(int decision) {
        return days.get(decision);
    }

    /** Returns whether a decision is before (negative), with or after (positive) another one in time. */
    int compare(int decision, int other) {
        int order = Integer.compare(days.get(decision), days.get(other));
        return order != 0 ? order : Integer.compare(sequences.get(decision), sequences.get(other));
    }
}
