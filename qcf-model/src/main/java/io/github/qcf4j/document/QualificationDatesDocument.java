package io.github.qcf4j.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;

/**
 * The days between which a qualification is offered and awarded, as a specification file writes them.
 *
 * @param operationalStart  the first day on which learners may be registered
 * @param operationalEnd  the last day on which learners may be registered
 * @param certificationEnd  the last day on which it is awarded
 * @param review  the day by which it is to be reviewed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"regulationStart", "operationalStart", "operationalEnd", "certificationEnd", "review"})
public record QualificationDatesDocument(
        @WrittenAs(WrittenForm.DATE) @Nullable String regulationStart,
        @WrittenAs(WrittenForm.DATE) @Nullable String operationalStart,
        @WrittenAs(WrittenForm.DATE) @Nullable String operationalEnd,
        @WrittenAs(WrittenForm.DATE) @Nullable String certificationEnd,
        @WrittenAs(WrittenForm.DATE) @Nullable String review) {}
