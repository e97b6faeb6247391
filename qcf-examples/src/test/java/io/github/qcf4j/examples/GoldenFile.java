package io.github.qcf4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that holds what is expected, compared byte for byte.
 * <p>
 * Run the tests with {@code -Dqcf.golden=update} to write the files anew, and then read what changed.
 */
public final class GoldenFile {

    private static final boolean UPDATE = "update".equals(System.getProperty("qcf.golden"));

    private final Path file;

    private GoldenFile(Path file) {
        this.file = file;
    }

    /** Returns the file with a name such as 'half-way.txt'. */
    public static GoldenFile of(String name) {
        return new GoldenFile(Path.of("src", "test", "resources", "golden", name));
    }

    /** Fails unless the text is what the file holds; writes it into the file where files are updated. */
    public void assertHolds(String text) {
        if (UPDATE) {
            write(text);
        }
        assertThat(Files.exists(file))
                .as("%s exists; run with -Dqcf.golden=update to write it", file)
                .isTrue();
        assertThat(read())
                .as("%s; run with -Dqcf.golden=update to write it anew", file)
                .isEqualTo(text);
    }

    private String read() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
