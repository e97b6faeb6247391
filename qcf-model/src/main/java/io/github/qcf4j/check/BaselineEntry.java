package io.github.qcf4j.check;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.Location;
import io.github.qcf4j.finding.Place;
import java.util.Comparator;

/**
 * A finding that was there before, told by what stays the same when lines move: its code, its file and its place.
 *
 * @param code  the code
 * @param file  the path of the file, '-' where it is in none
 * @param place  the place
 * @param message  what was wrong there, for whoever reads the baseline
 */
public record BaselineEntry(String code, String file, Place place, String message)
        implements Comparable<BaselineEntry> {

    private static final String NO_FILE = "-";

    private static final Comparator<BaselineEntry> ORDER = Comparator.comparing(BaselineEntry::file)
            .thenComparing(BaselineEntry::place)
            .thenComparing(BaselineEntry::code)
            .thenComparing(BaselineEntry::message);

    public BaselineEntry {
        requireNonNull(code, "code");
        requireNonNull(file, "file");
        requireNonNull(place, "place");
        requireNonNull(message, "message");
    }

    /** Returns the entry for a finding. */
    public static BaselineEntry of(Finding finding) {
        return new BaselineEntry(
                finding.code(),
                finding.location().map(Location::source).orElse(NO_FILE),
                finding.place(),
                finding.message());
    }

    /** Returns what both a finding and its entry have, wherever the file lies. */
    String key() {
        return code + " " + place;
    }

    /** Returns whether this can be of the same file as another. */
    boolean isOfFileOf(BaselineEntry other) {
        return FilePaths.same(file, other.file);
    }

    /** Returns whether it is in no file. */
    boolean isInNoFile() {
        return file.equals(NO_FILE);
    }

    /** Compares by file, place, code and message. */
    @Override
    public int compareTo(BaselineEntry other) {
        return ORDER.compare(this, other);
    }

    /** Returns file, sentence and code, such as 'calls.json: J/999/0001 1.2 has … [criterion.words.many]'. */
    @Override
    public String toString() {
        return "%s: %s %s [%s]".formatted(file, place, message, code);
    }
}
