package io.github.qcf4j.report;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the text of a report goes. */
final class Output {

    private Output() {}

    static void append(String text, Appendable out) {
        try {
            requireNonNull(out, "out").append(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the text into a file, in UTF-8. */
    static void save(String text, Path file) {
        try {
            Files.writeString(requireNonNull(file, "file"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
