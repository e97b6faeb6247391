/**
 * Units, qualifications, rules of combination and portfolios: read, validated and written.
 */
module io.github.qcf4j.model {
    requires static transitive org.jspecify;
    requires com.fasterxml.jackson.annotation;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.jsr310;
    requires jakarta.validation;
}
