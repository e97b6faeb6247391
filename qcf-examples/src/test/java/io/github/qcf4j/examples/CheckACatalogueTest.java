package io.github.qcf4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckACatalogueTest {

    @TempDir
    private Path folder;

    private String checked() throws IOException {
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (PrintStream captured = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(captured);
            CheckACatalogue.main(
                    ExampleData.SPECIFICATIONS.toString(),
                    folder.resolve("qcf-rules.json").toString(),
                    folder.resolve("qcf-baseline.json").toString(),
                    ExampleData.AS_OF.toString(),
                    folder.resolve("findings.sarif").toString());
        } finally {
            System.setOut(console);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Test
    void what_the_first_run_finds_counts_no_more_in_the_second() throws IOException {
        Files.writeString(folder.resolve("qcf-rules.json"), "{ \"format\": \"qcf4j-rules/1\" }");

        String first = checked();
        String second = checked();

        assertThat(first).contains("; 0 known from the baseline, and 0 of the baseline put right");
        assertThat(second).contains(" checked: 0 errors, 0 warnings, 0 notes; ").hasLineCount(1);
        assertThat(Files.readString(folder.resolve("findings.sarif"))).contains("\"baselineState\": \"unchanged\"");
    }
}
