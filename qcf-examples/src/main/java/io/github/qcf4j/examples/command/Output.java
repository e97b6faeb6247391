package io.github.qcf4j.examples.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Where a command writes to: reports to standard output or files, and everything else to standard error.
 * <p>
 * All of it is UTF-8 with '\n' at line ends. Once nobody reads standard output any more, writing to it does nothing.
 */
final class Output {

    private final OutputStream out;
    private final OutputStream err;
    private boolean read = true;
    private @Nullable Refusal failure;

    /** Makes the output of a run. */
    Output(Surroundings surroundings) {
        this.out = surroundings.out();
        this.err = surroundings.err();
    }

    /** Writes a text to standard output. */
    void print(String text) {
        if (!read) {
            return;
        }
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            if (!isBrokenPipe(e)) {
                throw Refusal.of("written", "standard output", e);
            }
            read = false;
        }
    }

    /** Writes a line to standard error. */
    void tell(String line) {
        try {
            err.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            err.flush();
        } catch (IOException nobodyReads) {
            read = false;
        }
    }

    /** Writes over the line that a person at a terminal is looking at; an empty one takes it away. */
    void tellProgress(String line) {
        try {
            err.write(("\r\u001B[K" + line).getBytes(StandardCharsets.UTF_8));
            err.flush();
        } catch (IOException nobodyReads) {
            read = false;
        }
    }

    /** Writes a file, and the folders it lies in. */
    void write(Path file, String name, String text) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.writeString(file, text);
        } catch (IOException e) {
            throw Refusal.of("written", name, e);
        }
    }

    /** Returns a writer to standard output, for help. */
    PrintWriter printer() {
        return new PrintWriter(new Lines(this::printOrRemember));
    }

    /** Writes help; whoever asks for it cannot deal with a failure, so it is kept for later. */
    private void printOrRemember(String text) {
        try {
            print(text);
        } catch (Refusal refusal) {
            failure = refusal;
        }
    }

    /** Returns why help could not be written, if it could not. */
    Optional<Refusal> failure() {
        return Optional.ofNullable(failure);
    }

    /** Returns a writer to standard error, for help. */
    PrintWriter teller() {
        return new PrintWriter(new Lines(text -> tell(text.stripTrailing())));
    }

    private static boolean isBrokenPipe(IOException e) {
        String said = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        return said.contains("broken pipe")
                || said.contains("pipe is being closed")
                || said.contains("pipe has been ended");
    }

    /** Collects what is written until it is flushed, with '\n' whatever the platform ends its lines with. */
    private static final class Lines extends Writer {

        private final StringBuilder text = new StringBuilder();
        private final Consumer<String> target;

        Lines(Consumer<String> target) {
            this.target = target;
        }

        @Override
        public void write(char[] characters, int offset, int length) {
            text.append(characters, offset, length);
        }

        @Override
        public void flush() {
            if (!text.isEmpty()) {
                target.accept(text.toString().replace("\r\n", "\n"));
                text.setLength(0);
            }
        }

        @Override
        public void close() {
            flush();
        }
    }
}
