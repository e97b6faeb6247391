package io.github.qcf4j.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Texts that tests expect, kept in files beside what they are the answer to.
 * <p>
 * With {@code -Dqcf.golden=update} the files are rewritten instead of compared; read the difference before keeping it.
 */
final class Golden {

    private static final Path RESOURCES = Path.of("src", "test", "resources", "io", "github", "qcf4j", "document");
    private static final boolean UPDATING = "update".equals(System.getProperty("qcf.golden"));

    private Golden() {}

    /** Returns the folder of that name among the resources of this package. */
    static Path folder(String name) {
        return RESOURCES.resolve("golden").resolve(name);
    }

    /** Returns the files of a folder whose names end so, by name. */
    static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Checks that the lines are those that the file holds, or writes them to it. */
    static void assertLines(List<String> actual, Path expected) {
        try {
            if (UPDATING) {
                Files.write(expected, actual);
            }
            assertThat(expected).as("run with -Dqcf.golden=update").exists();
            assertThat(actual).as(expected.toString()).containsExactlyElementsOf(Files.readAllLines(expected));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
