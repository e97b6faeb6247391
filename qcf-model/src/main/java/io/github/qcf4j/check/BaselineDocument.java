package io.github.qcf4j.check;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A baseline as it is written in JSON. {@link Baseline} is what it means.
 *
 * @param format  the form it is written in, {@link #FORMAT}
 * @param findings  what was found
 */
public record BaselineDocument(
        @Nullable String format, @Nullable List<Entry> findings) {

    /** The form of this version of the document. */
    public static final String FORMAT = "qcf4j-baseline/1";

    /**
     * A finding.
     *
     * @param code  the code
     * @param file  the path of the file
     * @param place  the place, such as 'J/999/0001 1.2'
     * @param message  what was wrong there
     */
    public record Entry(
            @Nullable String code,
            @Nullable String file,
            @Nullable String place,
            @Nullable String message) {}
}
