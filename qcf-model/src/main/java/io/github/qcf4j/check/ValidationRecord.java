package io.github.qcf4j.check;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.document.internal.Input;
import io.github.qcf4j.document.internal.JsonObject;
import io.github.qcf4j.document.internal.Output;
import io.github.qcf4j.document.internal.RecordReading;
import io.github.qcf4j.document.internal.RecordWriting;
import io.github.qcf4j.finding.Validated;
import java.nio.file.Path;

/**
 * The record that specifications were checked, in JSON, in the form 'qcf4j-validation-record/1', to be filed with them.
 * <p>
 * It holds the digests of the files, the version of the catalogue, the profile, the day, what was counted and what was
 * suppressed by whom; whoever has the same files can check it. Make one and share it.
 */
public final class ValidationRecord implements CheckOutput {

    private static final ValidationRecord RECORD = new ValidationRecord();

    private ValidationRecord() {}

    /** Returns the record, which has no options. */
    public static ValidationRecord of() {
        return RECORD;
    }

    @Override
    public String write(CheckResult result) {
        JsonObject json = RecordWriting.of(ValidationRecordDocument.of(requireNonNull(result, "result")));
        return Output.toText(json.spread());
    }

    /** Reads a record from a text. */
    public static Validated<ValidationRecordDocument> read(String json) {
        return read(Input.of(requireNonNull(json, "json"), "-"));
    }

    /**
     * Reads a record from a file.
     *
     * @throws java.io.UncheckedIOException  if it cannot be read
     */
    public static Validated<ValidationRecordDocument> read(Path file) {
        return read(Input.of(requireNonNull(file, "file")));
    }

    private static Validated<ValidationRecordDocument> read(Input input) {
        return RecordReading.read(
                ValidationRecordDocument.class,
                input,
                (document, root, problems) ->
                        Fields.format(document.format(), ValidationRecordDocument.FORMAT, root, problems));
    }
}
