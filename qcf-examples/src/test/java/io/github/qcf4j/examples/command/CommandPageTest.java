package io.github.qcf4j.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page about the command, every line of which is run; '…' stands for what is left out. */
class CommandPageTest {

    private static final String PAGE = QcfRun.read(QcfRun.PROJECT.resolve("docs/command.md"));
    private static final Pattern CONSOLE = Pattern.compile("(?s)```console\n(.*?)```");
    private static final Pattern ARGUMENT = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");

    @TempDir
    private Path folder;

    private int exitCode;

    @BeforeEach
    void lay_out_what_the_page_speaks_of() throws IOException {
        Path data = QcfRun.PROJECT.resolve("qcf-examples/data");
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve("qcf-examples/data")
                        .resolve(data.relativize(file).toString());
                QcfRun.write(copy, QcfRun.read(file));
            }
        }
        QcfRun.write(folder.resolve("misspelt.json"), """
                {
                  "format": "qcf4j/1",
                  "units": [
                    { "code": "B-1", "titel": "Serve" }
                  ]
                }
                """);
    }

    @BeforeEach
    void lay_out_a_cohort_with_a_broken_line() {
        String cohort = QcfRun.read(QcfRun.PROJECT.resolve("qcf-examples/data/cohorts/contact-centre.ndjson"));
        QcfRun.write(folder.resolve("broken.ndjson"), cohort.replaceFirst("\n", "\n{\"format\": \"qcf4j/1\",\n"));
    }

    @BeforeEach
    void lay_out_the_sampling_policy_of_the_page_about_quality() {
        String page = QcfRun.read(QcfRun.PROJECT.resolve("docs/quality.md"));
        int from = page.indexOf("```json\n") + "```json\n".length();
        QcfRun.write(folder.resolve("sampling.json"), page.substring(from, page.indexOf("```", from)));
    }

    @Test
    void every_command_on_the_page_does_what_the_page_says() {
        List<String> commands = new ArrayList<>();

        CONSOLE.matcher(PAGE).results().forEach(block -> {
            for (String entry : block.group(1).split("(?m)^\\$ ")) {
                if (!entry.isBlank()) {
                    String command = entry.substring(0, entry.indexOf('\n'));
                    commands.add(command);
                    assertThat(run(command)).as(command).matches(expected(entry.substring(entry.indexOf('\n') + 1)));
                }
            }
        });

        assertThat(commands).hasSizeGreaterThan(10);
        assertThat(commands.stream().map(command -> command.replaceFirst("^qcf (\\S+).*", "$1")))
                .contains(
                        "map", "cohort", "check", "explain", "show", "diff", "new", "rules", "plan", "finish", "why",
                        "sample");
    }

    @Test
    void every_option_is_named_on_the_page() {
        Stream<String> commands = Stream.of(
                "map", "cohort", "check", "explain", "show", "diff", "new", "rules", "plan", "finish", "why", "sample");

        Stream<String> options = commands.flatMap(command -> Pattern.compile("(?m)^ +(?:-\\w, )?(--[a-z-]+)")
                .matcher(QcfRun.in(folder, command, "--help").out())
                .results()
                .map(option -> option.group(1)));

        assertThat(options.distinct()).isNotEmpty().allMatch(PAGE::contains);
    }

    private String run(String command) {
        if (command.equals("echo $?")) {
            return exitCode + "\n";
        }
        List<String> arguments = new ArrayList<>();
        ARGUMENT.matcher(command)
                .results()
                .forEach(match -> arguments.add(
                        match.group(1) != null
                                ? match.group(1)
                                : match.group(2) != null ? match.group(2) : match.group(3)));
        assertThat(arguments.remove(0)).isEqualTo("qcf");
        int from = arguments.indexOf("<");
        String input = from < 0 ? "" : QcfRun.read(folder.resolve(arguments.get(from + 1)));
        List<String> given = from < 0 ? arguments : arguments.subList(0, from);
        QcfRun run = QcfRun.with(input, folder, given.toArray(String[]::new));
        exitCode = run.exitCode();
        boolean before = run.err().startsWith("as of");
        return (before ? run.err() + run.out() : run.out() + run.err()).replace("\r\n", "\n");
    }

    private static Pattern expected(String excerpt) {
        StringBuilder expected = new StringBuilder();
        for (String line : excerpt.stripTrailing().split("\n")) {
            expected.append(line.equals("…") ? "(?:.*\n)*?" : expectedLine(line));
        }
        return Pattern.compile(expected.toString());
    }

    private static String expectedLine(String line) {
        return Stream.of(line.split("…", -1)).map(Pattern::quote).collect(Collectors.joining(".*")) + "\n";
    }
}
