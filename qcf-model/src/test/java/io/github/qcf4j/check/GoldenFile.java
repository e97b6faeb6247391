package io.github.qcf4j.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that holds what is expected, byte for byte; {@code -Dqcf.golden=update} writes it anew. */
final class GoldenFile {

    private static final Path FOLDER = Path.of("src", "test", "resources", "io", "github", "qcf4j", "check", "golden");

    private GoldenFile() {}

    static void assertHolds(String name, String text) throws IOException {
        Path file = FOLDER.resolve(name);
        if ("update".equals(System.getProperty("qcf.golden"))) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, text);
        }
        assertThat(Files.readString(file))
                .as("%s; run with -Dqcf.golden=update to write it anew", file)
                .isEqualTo(text);
    }
}
