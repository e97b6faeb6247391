package io.github.qcf4j.examples.command;

import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that a command was given, such as 'half-way.json', or standard input.
 *
 * @param name  what it is called in messages
 * @param path  where it is
 * @param kept  what it holds, if that can be read only once
 * @param kind  what kind of thing it holds
 */
record InputFile(String name, Path path, Optional<byte[]> kept, FileKind kind) {

    private static final int LARGEST = 64 * 1024 * 1024;

    /** Looks into a file. */
    static InputFile of(String name, Path path) {
        boolean regular = Files.isRegularFile(path);
        try (InputStream stream = regular ? Files.newInputStream(path) : pipe(path)) {
            byte[] bytes = stream.readNBytes(LARGEST + 1);
            Optional<byte[]> kept = regular ? Optional.empty() : Optional.of(bytes);
            return new InputFile(name, path, kept, kindOf(bytes));
        } catch (IOException e) {
            throw Refusal.of("read", name, e);
        }
    }

    /** Opens what can be read only from its beginning to its end. */
    private static InputStream pipe(Path path) throws IOException {
        return new BufferedInputStream(new FileInputStream(path.toFile()));
    }

    /** Reads standard input. */
    static InputFile of(InputStream stream) {
        try {
            byte[] bytes = stream.readNBytes(LARGEST + 1);
            return new InputFile(
                    Inputs.STANDARD_INPUT, Path.of(Inputs.STANDARD_INPUT), Optional.of(bytes), kindOf(bytes));
        } catch (IOException e) {
            throw Refusal.of("read", "standard input", e);
        }
    }

    /** The names that tell are plain letters, which are themselves in this encoding as in the right one. */
    private static FileKind kindOf(byte[] bytes) {
        return FileKind.of(new String(bytes, StandardCharsets.ISO_8859_1));
    }

    /** Returns the file itself, whatever links lead to it. */
    Path real() {
        return real(path);
    }

    /** Returns the file that a path leads to, be it there or not. */
    static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException notThere) {
            return path.toAbsolutePath().normalize();
        }
    }
}
