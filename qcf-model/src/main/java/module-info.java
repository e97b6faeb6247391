/**
 * Units, qualifications, rules of combination and portfolios: read, validated and written.
 */
@SuppressWarnings("module")
module io.github.qcf4j.model {
    requires static transitive org.jspecify;
    requires com.fasterxml.jackson.annotation;
    requires com.fasterxml.jackson.core;
    requires jakarta.validation;
    requires java.logging;

    exports io.github.qcf4j.model;
    exports io.github.qcf4j.finding;
    exports io.github.qcf4j.combination;
    exports io.github.qcf4j.portfolio;
    exports io.github.qcf4j.framework;
    exports io.github.qcf4j.validation;
    exports io.github.qcf4j.document;
    exports io.github.qcf4j.check;
    exports io.github.qcf4j.markup to
            io.github.qcf4j.mapping;
    exports io.github.qcf4j.document.internal to
            io.github.qcf4j.mapping;

    opens io.github.qcf4j.document;
    opens io.github.qcf4j.document.internal;
}
