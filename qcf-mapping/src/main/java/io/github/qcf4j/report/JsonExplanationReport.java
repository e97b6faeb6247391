package io.github.qcf4j.report;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.document.internal.Output;
import io.github.qcf4j.document.internal.RecordWriting;
import io.github.qcf4j.explanation.Explanation;
import java.io.Writer;

/**
 * An explanation in JSON, in the form 'qcf4j-explanation/1', for other programs.
 * <p>
 * What is written is an {@link ExplanationDocument}. Make one and share it.
 */
public final class JsonExplanationReport {

    private static final JsonExplanationReport JSON = new JsonExplanationReport();

    private JsonExplanationReport() {}

    /** Returns the report in JSON, which has no options. */
    public static JsonExplanationReport of() {
        return JSON;
    }

    /** Returns what is written. */
    public ExplanationDocument document(Explanation explanation) {
        return ExplanationDocuments.of(requireNonNull(explanation, "explanation"));
    }

    /** Returns the explanation as JSON. */
    public String write(Explanation explanation) {
        return Output.toText(RecordWriting.of(document(explanation)));
    }

    /**
     * Writes the explanation to a writer, and leaves it open.
     *
     * @throws java.io.UncheckedIOException  if it cannot be written
     */
    public void write(Explanation explanation, Writer writer) {
        Output.write(RecordWriting.of(document(explanation)), requireNonNull(writer, "writer"));
    }
}
