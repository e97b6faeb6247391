package io.github.qcf4j.cohort;

/** How many learners, answers and findings there are. */
record CohortCounts(long learners, long unread, long results, long withoutQualification, long errors, long warnings) {

    static final CohortCounts NONE = new CohortCounts(0, 0, 0, 0, 0, 0);

    CohortCounts plus(CohortCounts other) {
        return new CohortCounts(
                learners + other.learners,
                unread + other.unread,
                results + other.results,
                withoutQualification + other.withoutQualification,
                errors + other.errors,
                warnings + other.warnings);
    }
}
