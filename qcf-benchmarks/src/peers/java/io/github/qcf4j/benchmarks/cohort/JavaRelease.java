package io.github.qcf4j.benchmarks.cohort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * The Java in a folder, such as 'Java 17.0.15'.
 *
 * @param version  such as '17.0.15'
 */
record JavaRelease(String version) {

    /** Reads the release of the Java in a folder. */
    static JavaRelease of(Path home) {
        Properties told = new Properties();
        try (var reader = Files.newBufferedReader(home.resolve("release"))) {
            told.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new JavaRelease(
                told.getProperty("JAVA_VERSION", "of unknown release").replace("\"", ""));
    }

    /** Returns the release alone, such as 'Java 17'. */
    String major() {
        return "Java " + version.replaceAll("\\..*", "");
    }

    @Override
    public String toString() {
        return "Java " + version;
    }
}
