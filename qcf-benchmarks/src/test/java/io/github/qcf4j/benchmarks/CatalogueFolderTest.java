package io.github.qcf4j.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.check.CheckResult;
import io.github.qcf4j.check.SpecificationsCheck;
import io.github.qcf4j.finding.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueFolderTest {

    private static final LocalDate TODAY = LocalDate.of(2014, 3, 1);

    @TempDir
    Path folder;

    @Test
    void a_catalogue_has_remarks_and_no_errors() {
        CatalogueFolder.of(60).write(folder);

        CheckResult result = SpecificationsCheck.standard().run(folder, TODAY);

        assertThat(result.files()).hasSize(62);
        assertThat(result.findings(Severity.ERROR)).isEmpty();
        assertThat(result.count(Severity.NOTE)).isPositive();
        assertThat(CatalogueFolder.of(60).criteria()).isEqualTo(3_000);
    }

    @Test
    void a_catalogue_is_the_same_every_time() throws IOException {
        CatalogueFolder.of(20).write(folder.resolve("one"));
        CatalogueFolder.of(20).write(folder.resolve("other"));

        assertThat(texts(folder.resolve("one"))).isEqualTo(texts(folder.resolve("other")));
    }

    private static List<String> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().map(CatalogueFolderTest::text).toList();
        }
    }

    private static String text(Path file) {
        try {
            return file.getFileName() + Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
