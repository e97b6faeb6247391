package io.github.qcf4j.examples.command;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * A run of the command in a folder, and what came of it.
 *
 * @param exitCode  the exit code
 * @param out  what was written to standard output
 * @param err  what was written to standard error
 */
record QcfRun(int exitCode, String out, String err) {

    /** The day that is today in every run. */
    static final LocalDate TODAY = LocalDate.of(2014, 11, 21);

    /** The folder that everything of this project lies in. */
    static final Path PROJECT = Path.of("").toAbsolutePath().getParent();

    /** Runs the command with nothing on standard input. */
    static QcfRun in(Path folder, String... arguments) {
        return with("", folder, arguments);
    }

    /** Runs the command with a text on standard input. */
    static QcfRun with(String input, Path folder, String... arguments) {
        InputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Qcf.run(new Surroundings(in, out, err, folder, TODAY, false), arguments);
        return new QcfRun(exitCode, told(out, folder), told(err, folder));
    }

    /** A run in another folder than that of the process tells whole paths; here they start from the folder. */
    private static String told(ByteArrayOutputStream stream, Path folder) {
        String whole = folder.toString().replace('\\', '/');
        return stream.toString(StandardCharsets.UTF_8).replace(whole + "/", "").replace(whole, ".");
    }

    /** Writes a file, and the folders it lies in. */
    static Path write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a file. */
    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
