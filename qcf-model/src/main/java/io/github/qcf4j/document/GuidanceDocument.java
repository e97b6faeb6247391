package io.github.qcf4j.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.qcf4j.model.GuidanceKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Advice on a unit or qualification as a specification file writes it: a concept, a common mistake, a term.
 * <p>
 * The kind decides which of {@code explanation}, {@code correction}, {@code meaning} and {@code answer} may follow
 * the text.
 *
 * @param explanation  more about the text
 * @param correction  what is right, where the text is a mistake or a misconception
 * @param meaning  what a term means
 * @param answer  the answer to a question
 * @param unit  the unit that advice on a qualification is about
 * @param outcome  the number of the outcome that the advice is about
 * @param criterion  the number of the criterion that the advice is about
 * @param source  where the advice comes from
 * @param check  what a program can look for in evidence
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "kind",
    "text",
    "explanation",
    "correction",
    "meaning",
    "answer",
    "unit",
    "outcome",
    "criterion",
    "source",
    "check"
})
public record GuidanceDocument(
        @NotNull(message = "{guidance.kind.missing}") @ConstantOf(GuidanceKind.class) @Nullable
        String kind,

        @NotBlank(message = "{guidance.text.missing}") @Nullable
        String text,

        @WrittenAs(WrittenForm.TEXT) @Nullable String explanation,
        @WrittenAs(WrittenForm.TEXT) @Nullable String correction,
        @WrittenAs(WrittenForm.TEXT) @Nullable String meaning,
        @WrittenAs(WrittenForm.TEXT) @Nullable String answer,
        @WrittenAs(WrittenForm.UNIT_IDENTIFIER) @Nullable String unit,
        @WrittenAs(WrittenForm.NUMBER) @Nullable String outcome,
        @WrittenAs(WrittenForm.NUMBER) @Nullable String criterion,
        @WrittenAs(WrittenForm.TEXT) @Nullable String source,
        @Valid @Nullable GuidanceCheckDocument check) {}
