package io.github.qcf4j.check;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.document.internal.Input;
import io.github.qcf4j.document.internal.JsonObject;
import io.github.qcf4j.document.internal.Output;
import io.github.qcf4j.document.internal.RecordReading;
import io.github.qcf4j.document.internal.RecordWriting;
import io.github.qcf4j.finding.Validated;
import java.nio.file.Path;
import java.util.List;

/**
 * The result of a check in JSON, in the form 'qcf4j-check/1', for other programs.
 * <p>
 * What is written is a {@link CheckDocument}, which a host may also hand to a JSON mapper of its own, and reading gives
 * it back. Make one and share it.
 */
public final class CheckJson implements CheckOutput {

    private static final CheckJson JSON = new CheckJson();

    private CheckJson() {}

    /** Returns the result in JSON, which has no options. */
    public static CheckJson of() {
        return JSON;
    }

    @Override
    public String write(CheckResult result) {
        return write(CheckDocument.of(result));
    }

    /** Returns a result that was written down before. */
    public String write(CheckDocument document) {
        JsonObject json = RecordWriting.of(requireNonNull(document, "document")).spread();
        for (String list : List.of("files", "findings", "suppressed", "known", "fixed")) {
            if (json.properties().get(list) instanceof List<?> values) {
                json.putLines(list, values);
            }
        }
        return Output.toText(json);
    }

    /** Reads a result from a text. */
    public static Validated<CheckDocument> read(String json) {
        return read(Input.of(requireNonNull(json, "json"), "-"));
    }

    /**
     * Reads a result from a file.
     *
     * @throws java.io.UncheckedIOException  if it cannot be read
     */
    public static Validated<CheckDocument> read(Path file) {
        return read(Input.of(requireNonNull(file, "file")));
    }

    private static Validated<CheckDocument> read(Input input) {
        return RecordReading.read(
                CheckDocument.class,
                input,
                (document, root, problems) -> Fields.format(document.format(), CheckDocument.FORMAT, root, problems));
    }
}
