package io.github.qcf4j.check;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.document.internal.Input;
import io.github.qcf4j.document.internal.JsonObject;
import io.github.qcf4j.document.internal.Output;
import io.github.qcf4j.document.internal.Problems;
import io.github.qcf4j.document.internal.RecordReading;
import io.github.qcf4j.document.internal.Spot;
import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.Place;
import io.github.qcf4j.finding.Validated;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known to be wrong with a catalogue, so that it can be checked from today on and only new findings count.
 * <p>
 * A finding is known by its code, its file and its place, and not by its line, so that it stays known when something is
 * written above it. Where the same is found more often than before, the rest is new.
 */
public final class Baseline {

    /** Nothing is known, so every finding is new. */
    public static final Baseline NONE = new Baseline(List.of());

    private final List<BaselineEntry> entries;

    private Baseline(List<BaselineEntry> entries) {
        this.entries = entries.stream().sorted().toList();
    }

    /** Returns the baseline of what is known of a result: what it found, new or not, and nobody suppressed. */
    public static Baseline of(CheckResult result) {
        List<Finding> found = new ArrayList<>(result.known());
        result.findings().stream()
                .filter(finding -> !(finding.kind() instanceof CheckFinding))
                .forEach(found::add);
        return of(found);
    }

    /** Returns the baseline of findings. */
    public static Baseline of(Collection<Finding> findings) {
        return new Baseline(requireNonNull(findings, "findings").stream()
                .map(BaselineEntry::of)
                .toList());
    }

    /**
     * Reads a baseline from a file.
     *
     * @throws java.io.UncheckedIOException  if it cannot be read
     */
    public static Validated<Baseline> read(Path file) {
        return read(Input.of(requireNonNull(file, "file")));
    }

    /** Reads a baseline from a text. */
    public static Validated<Baseline> read(String json) {
        return read(Input.of(requireNonNull(json, "json"), "-"));
    }

    private static Validated<Baseline> read(Input input) {
        List<BaselineEntry> entries = new ArrayList<>();
        return RecordReading.read(
                        BaselineDocument.class,
                        input,
                        (document, root, problems) -> collect(document, root, problems, entries))
                .map(document -> new Baseline(entries));
    }

    private static void collect(
            BaselineDocument document, Spot root, Problems problems, Collection<BaselineEntry> entries) {
        Fields.format(document.format(), BaselineDocument.FORMAT, root, problems);
        List<BaselineDocument.Entry> written = document.findings() == null ? List.of() : document.findings();
        for (int i = 0; i < written.size(); i++) {
            if (written.get(i) != null) {
                entry(written.get(i), root.property("findings").item(i), problems)
                        .ifPresent(entries::add);
            }
        }
    }

    private static Optional<BaselineEntry> entry(BaselineDocument.Entry written, Spot spot, Problems problems) {
        String code = Fields.code(written.code(), spot.property("code"), problems);
        String file = Fields.text(written.file(), spot.property("file"), problems);
        Place place = Fields.place(written.place(), spot.property("place"), problems);
        String message = Fields.text(written.message(), spot.property("message"), problems);
        return code == null || file == null || place == null || message == null
                ? Optional.empty()
                : Optional.of(new BaselineEntry(code, file, place, message));
    }

    /** Returns this baseline as a text, which reads back as this baseline. */
    public String write() {
        return Output.toText(json());
    }

    /**
     * Writes this baseline to a file, in place of what the file held.
     *
     * @throws java.io.UncheckedIOException  if it cannot be written
     */
    public void write(Path file) {
        Output.write(json(), requireNonNull(file, "file"));
    }

    private JsonObject json() {
        List<JsonObject> findings = entries.stream()
                .map(entry -> new JsonObject()
                        .put("code", entry.code())
                        .put("file", entry.file())
                        .put("place", entry.place().toString())
                        .put("message", entry.message()))
                .toList();
        return new JsonObject().spread().put("format", BaselineDocument.FORMAT).putLines("findings", findings);
    }

    /** Returns what is known, by file, place, code and message. */
    public List<BaselineEntry> entries() {
        return entries;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Baseline other && entries.equals(other.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    /** Returns how much is known, such as '12 findings'. */
    @Override
    public String toString() {
        return "%s findings".formatted(entries.size());
    }
}
