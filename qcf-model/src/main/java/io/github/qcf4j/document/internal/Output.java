package io.github.qcf4j.document.internal;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a JSON document to where it is to go, in UTF-8. */
public final class Output {

    private Output() {}

    /** Returns the document as a text. */
    public static String toText(JsonObject document) {
        StringBuilder text = new StringBuilder();
        try {
            JsonText.write(document, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /**
     * Writes the document to a file, in place of what the file held.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public static void write(JsonObject document, Path file) {
        try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            JsonText.write(document, writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes the document to a writer, and leaves it open.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public static void write(JsonObject document, Writer writer) {
        try {
            JsonText.write(document, writer);
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
