package io.github.qcf4j.benchmarks;

import com.google.ortools.Loader;
import com.google.ortools.init.OrToolsVersion;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.runner.RunnerException;

/** Questions about rules of combination, put to the library and to CP-SAT one right after the other, as tables. */
final class Tables {

    private static final List<Integer> UNITS = List.of(60, 90, 120);
    private static final String ANSWERS = "qcf4j, ms | ninth decile | proven "
            + "| CP-SAT, ms | ninth decile | proven | CP-SAT / qcf4j | its model, ms |";
    private static final String ANSWERS_RULE = "---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |";

    private final PrintStream progress;

    Tables(PrintStream progress) {
        this.progress = progress;
    }

    /** Measures, and returns the tables. */
    String measure() throws RunnerException {
        return String.join("\n", machine(), completions(), absurdCompletions(), evaluations(), allocations());
    }

    private static String machine() {
        Loader.loadNativeLibraries();
        return "Measured on %s, %d cores, %s %s, %s %s, with JMH 1.37 and OR-Tools %s.\n"
                .formatted(
                        Processor.name(),
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        System.getProperty("java.vm.name"),
                        System.getProperty("java.version"),
                        OrToolsVersion.getVersionString());
    }

    private String completions() throws RunnerException {
        List<String> lines = new ArrayList<>();
        lines.add("| units | in two groups | barred pairs | " + ANSWERS);
        lines.add("| ---: | ---: | ---: | " + ANSWERS_RULE);
        for (int units : UNITS) {
            for (int overlap : List.of(0, 15, 30)) {
                for (int barredPairsInTen : List.of(0, 1, 30)) {
                    lines.add(completion(units, overlap, barredPairsInTen));
                }
            }
        }
        MixedCompletionBenchmark mixed = new MixedCompletionBenchmark();
        mixed.draw();
        mixed.tasks.questions().forEach(ByCpSat::requireEqualAnswers);
        lines.add(line(
                "40 to 120, up to 12 sizes | by chance | by chance",
                Measured.run(MixedCompletionComparison.class, Map.of()),
                MixedCompletionBenchmark.QUESTIONS));
        return String.join("\n", lines) + "\n";
    }

    private String completion(int units, int overlap, int barredPairsInTen) throws RunnerException {
        CompletionBenchmark benchmark = new CompletionBenchmark();
        benchmark.units = units;
        benchmark.overlap = overlap;
        benchmark.barredPairsInTen = barredPairsInTen;
        benchmark.draw();
        benchmark.tasks.questions().forEach(ByCpSat::requireEqualAnswers);
        Map<String, Integer> asked = Map.of("units", units, "overlap", overlap, "barredPairsInTen", barredPairsInTen);
        return line(
                "%d | %d %% | %d".formatted(units, overlap, units * barredPairsInTen / 10),
                Measured.run(CompletionComparison.class, new TreeMap<>(asked)),
                CompletionBenchmark.QUESTIONS);
    }

    private String absurdCompletions() throws RunnerException {
        List<String> lines = new ArrayList<>();
        lines.add("| 300 units, 900 barred pairs | qcf4j, credits | bound | ms | CP-SAT, credits | bound | ms |");
        lines.add("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        for (int seed = 1; seed <= 3; seed++) {
            Map<String, Measured> measured = Measured.run(AbsurdCompletionComparison.class, Map.of("seed", seed));
            lines.add(told("| seed %d | %s | %s |"
                    .formatted(
                            seed,
                            measured.get("qcf4j").search(),
                            measured.get("cpSat").search())));
        }
        return String.join("\n", lines) + "\n";
    }

    private String evaluations() throws RunnerException {
        List<String> lines = new ArrayList<>();
        lines.add("| is it enough? units held | in two groups | " + ANSWERS);
        lines.add("| --- | ---: | " + ANSWERS_RULE);
        for (int units : UNITS) {
            for (int overlap : List.of(0, 30)) {
                EvaluationBenchmark benchmark = new EvaluationBenchmark();
                benchmark.units = units;
                benchmark.overlap = overlap;
                benchmark.draw();
                benchmark.tasks.questions().forEach(ByCpSat::requireEqualAnswers);
                lines.add(line(
                        "%d of %d | %d %%".formatted(units / 3, units, overlap),
                        Measured.run(
                                EvaluationComparison.class, new TreeMap<>(Map.of("units", units, "overlap", overlap))),
                        EvaluationBenchmark.QUESTIONS));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private String allocations() throws RunnerException {
        List<String> lines = new ArrayList<>();
        lines.add("| small question | answer | qcf4j, ms | 99th percentile | first in a new JVM, ms |");
        lines.add("| --- | --- | ---: | ---: | ---: |");
        for (AllocationCase asked : AllocationCase.values()) {
            Map<String, Measured> measured = Measured.run(AllocationBenchmark.class, Map.of("asked", asked));
            lines.add(told("| %s | %s | %s | %s |"
                    .formatted(
                            asked.label(),
                            asked.answer().label(),
                            measured.get("answer").calls(),
                            measured.get("firstAnswer").mean())));
        }
        return String.join("\n", lines) + "\n";
    }

    private String line(String asked, Map<String, Measured> measured, int questions) {
        Measured ours = measured.get("qcf4j");
        Measured theirs = measured.get("cpSat");
        return told("| %s | %s | %s | **%s** | %s |"
                .formatted(
                        asked,
                        ours.answers(questions),
                        theirs.answers(questions),
                        String.format(Locale.ROOT, "%.1f", theirs.median() / ours.median()),
                        theirs.model()));
    }

    private String told(String line) {
        progress.println(line);
        return line;
    }
}
