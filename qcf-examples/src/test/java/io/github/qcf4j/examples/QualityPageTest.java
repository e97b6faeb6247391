package io.github.qcf4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.finding.Validated;
import io.github.qcf4j.quality.QualityFinding;
import io.github.qcf4j.quality.SamplingDemand;
import io.github.qcf4j.quality.SamplingPolicy;
import io.github.qcf4j.report.SamplingPolicyReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page about reviews and samples: its programs stand in the examples, and print what stands below them. */
class QualityPageTest {

    private static final Path PROGRAMS = Path.of("src", "main", "java", "io", "github", "qcf4j", "examples");
    private static final String PAGE =
            read(Path.of("").toAbsolutePath().getParent().resolve("docs").resolve("quality.md"));
    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern JSON = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);
    private static final Pattern TEXT = Pattern.compile("```text\n(.*?)```", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("(?m)^\\| `([a-z.]+)` \\|");
    private static final Pattern DEMAND = Pattern.compile("(?m)^\\| ([A-Z][a-z ]+) \\|");

    @Test
    void code_on_the_page_stands_in_the_example_programs() {
        String programs =
                unindented(read(PROGRAMS.resolve("ReviewEvidence.java")) + read(PROGRAMS.resolve("PlanASample.java")));

        assertThat(blocks(JAVA))
                .hasSize(3)
                .allSatisfy(block -> assertThat(programs).contains(unindented(block)));
    }

    @Test
    void the_review_on_the_page_is_the_review_of_the_example() {
        String printed = printedBy(() -> ReviewEvidence.main(
                ExampleData.SPECIFICATIONS.toString(),
                ExampleData.portfolio("in-trouble").toString(),
                ExampleData.AS_OF.toString()));

        assertThat(printed).startsWith(blocks(TEXT).get(0).replace("…\n", ""));
    }

    @Test
    void the_plan_on_the_page_is_the_plan_of_the_example() {
        List<String> arguments = Stream.concat(
                        Stream.of(ExampleData.SPECIFICATIONS.toString(), ExampleData.AS_OF.toString()),
                        Stream.of("half-way", "in-trouble", "nearly-complete")
                                .map(name -> ExampleData.portfolio(name).toString()))
                .toList();

        String printed = printedBy(() -> PlanASample.main(arguments.toArray(String[]::new)));

        assertThat(printed).isEqualTo(blocks(TEXT).get(1));
    }

    @Test
    void the_policy_on_the_page_reads_as_that_of_the_example() {
        Validated<SamplingPolicy> read = SamplingPolicyReader.read(blocks(JSON).get(0));

        assertThat(read.findings()).isEmpty();
        assertThat(read.orThrow()).isEqualTo(PlanASample.POLICY);
    }

    @Test
    void every_note_and_every_demand_has_its_row_in_order() {
        assertThat(CODE.matcher(PAGE).results().map(row -> row.group(1)))
                .containsExactlyElementsOf(Arrays.stream(QualityFinding.values())
                        .map(QualityFinding::code)
                        .toList());
        assertThat(DEMAND.matcher(PAGE).results().map(row -> row.group(1)))
                .containsExactlyElementsOf(Arrays.stream(SamplingDemand.values())
                        .map(SamplingDemand::label)
                        .toList());
    }

    private static List<String> blocks(Pattern pattern) {
        return pattern.matcher(PAGE)
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
    }

    private static String unindented(String code) {
        return code.replaceAll("(?m)^ +", "");
    }

    private static String printedBy(Runnable program) {
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (PrintStream captured = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(captured);
            program.run();
        } finally {
            System.setOut(console);
        }
        return printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
