package io.github.qcf4j.mapping;

/** Where each criterion of a live portfolio stands, and how many are open. */
final class LiveStatuses {

    private static final CriterionStatus[] STATUSES = CriterionStatus.values();
    private static final int MET = CriterionStatus.MET.ordinal();

    private final LiveChanges changes;
    private final byte[] statuses;
    private int open;

    LiveStatuses(int criteria, LiveChanges changes) {
        this.changes = changes;
        this.statuses = new byte[criteria];
    }

    CriterionStatus of(int criterion) {
        return STATUSES[statuses[criterion]];
    }

    /** Says where a criterion stands. */
    void put(int criterion, CriterionStatus status) {
        int before = statuses[criterion];
        int now = status.ordinal();
        if (before != now) {
            changes.criterion(criterion, before);
            open += isOpen(now) - isOpen(before);
            statuses[criterion] = (byte) now;
        }
    }

    private static int isOpen(int status) {
        return status > MET ? 1 : 0;
    }

    int open() {
        return open;
    }

    byte[] copy() {
        return statuses.clone();
    }
}
