package io.github.qcf4j.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;

/**
 * What the title of a qualification is made of, as a specification file writes it.
 *
 * @param content  what the qualification is about
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"organisation", "level", "type", "size", "content", "endorsement"})
public record TitlePartsDocument(
        @WrittenAs(WrittenForm.TEXT) @Nullable String organisation,
        @WrittenAs(WrittenForm.TEXT) @Nullable String level,
        @WrittenAs(WrittenForm.TEXT) @Nullable String type,
        @WrittenAs(WrittenForm.TEXT) @Nullable String size,
        @WrittenAs(WrittenForm.TEXT) @Nullable String content,
        @WrittenAs(WrittenForm.TEXT) @Nullable String endorsement) {}
