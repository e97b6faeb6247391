/**
 * How far a portfolio covers a qualification, what is left to do, and how that is told.
 */
module io.github.qcf4j.mapping {
    requires transitive io.github.qcf4j.model;

    exports io.github.qcf4j.cohort;
    exports io.github.qcf4j.comparison;
    exports io.github.qcf4j.explanation;
    exports io.github.qcf4j.feed;
    exports io.github.qcf4j.mapping;
    exports io.github.qcf4j.planning;
    exports io.github.qcf4j.quality;
    exports io.github.qcf4j.report;

    opens io.github.qcf4j.report;
}
