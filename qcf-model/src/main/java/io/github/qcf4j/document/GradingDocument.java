package io.github.qcf4j.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a qualification is graded, as a specification file writes it, such as 'Pass/fail'.
 *
 * @param scale  the grades
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"type", "scale"})
public record GradingDocument(
        @WrittenAs(WrittenForm.TEXT) @Nullable String type,
        @Nullable List<@Present @WrittenAs(WrittenForm.TEXT) String> scale) {

    public GradingDocument {
        scale = Copies.list(scale);
    }
}
