package io.github.qcf4j.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Compares the library with CP-SAT: {@code java -jar benchmarks.jar agreement} tells whether their answers differ, and
 * {@code java -jar benchmarks.jar tables} how long they take.
 */
public final class Comparisons {

    private static final String USAGE = "agreement [FIRST_SEED LAST_SEED MILLISECONDS] | tables [FILE]";
    private static final Agreement AGREEMENT = new Agreement(0, 199, Effort.STANDARD);

    private Comparisons() {}

    /** Compares as the arguments say; the exit code is 1 where answers differ. */
    public static void main(String[] arguments) throws RunnerException, IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<String> words = List.of(arguments);
        switch (words.isEmpty() ? "" : words.get(0)) {
            case "agreement" ->
                System.exit(
                        agreement(words.subList(1, words.size()))
                                        .differences(out)
                                        .isEmpty()
                                ? 0
                                : 1);
            case "tables" -> tables(words.subList(1, words.size()), out);
            default ->
                throw new IllegalArgumentException(
                        "Arguments '%s' must be: %s".formatted(String.join(" ", words), USAGE));
        }
    }

    private static Agreement agreement(List<String> words) {
        return words.size() < 3
                ? AGREEMENT
                : new Agreement(
                        Long.parseLong(words.get(0)),
                        Long.parseLong(words.get(1)),
                        new Effort(Integer.parseInt(words.get(2))));
    }

    /** Prints tables; where a file is named, such as 'docs/performance.md', they take the place of those in it. */
    private static void tables(List<String> words, PrintStream out) throws RunnerException, IOException {
        MeasuredPage page = new MeasuredPage("rules");
        String tables = new Tables(out).measure();
        out.println(tables);
        if (!words.isEmpty()) {
            Path file = Path.of(words.get(0));
            Files.writeString(file, page.with(Files.readString(file), tables));
        }
    }
}
