package io.github.qcf4j.mapping;

import io.github.qcf4j.model.PersonRole;

/** The people recorded in one portfolio, as far as they decide. */
final class PlainAssessors {

    /** The most people among whom somebody is looked for one by one. */
    private static final int MOST = 100;

    private final IntColumn references = new IntColumn();
    private final IntColumn interests = new IntColumn();
    private final IntColumn roleEnds = new IntColumn();
    private final IntColumn assessing = new IntColumn();
    private final IntColumn from = new IntColumn();
    private final IntColumn until = new IntColumn();

    void clear() {
        references.clear();
        interests.clear();
        roleEnds.clear();
        assessing.clear();
        from.clear();
        until.clear();
    }

    void addRole(PersonRole role, int from, int until) {
        assessing.add(role == PersonRole.ASSESSOR ? 1 : 0);
        this.from.add(from);
        this.until.add(until);
    }

    void add(int reference, boolean hasInterest) {
        references.add(reference);
        interests.add(hasInterest ? 1 : 0);
        roleEnds.add(assessing.size());
    }

    boolean areFew() {
        return references.size() <= MOST;
    }

    /** Returns whether nothing that is recorded of a person stands in the way of a decision (V6.3 to V6.5). */
    boolean mayDecide(int person, int on) {
        for (int i = 0; i < references.size(); i++) {
            if (references.get(i) == person) {
                return interests.get(i) == 0 && isAssessor(i, on);
            }
        }
        return true;
    }

    private boolean isAssessor(int person, int on) {
        int first = person == 0 ? 0 : roleEnds.get(person - 1);
        int end = roleEnds.get(person);
        for (int role = first; role < end; role++) {
            if (assessing.get(role) == 1 && from.get(role) <= on && on <= until.get(role)) {
                return true;
            }
        }
        return first == end;
    }
}
