package io.github.qcf4j.benchmarks;

import com.google.ortools.Loader;
import com.google.ortools.init.OrToolsVersion;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
            CompletionBenchmark benchmark = new CompletionBenchmark();
            benchmark.units = units;
            benchmark.draw();
            Map<String, Measured> measured = Measured.run(CompletionComparison.class, Map.of("units", units));
            lines.addAll(completions(benchmark.tasks, measured, CompletionBenchmark.QUESTIONS_OF_A_LINE));
        }
        MixedCompletionBenchmark mixed = new MixedCompletionBenchmark();
        mixed.draw();
        Map<String, Measured> measured = Measured.run(MixedCompletionComparison.class, Map.of());
        lines.addAll(completions(mixed.tasks, measured, MixedCompletionBenchmark.QUESTIONS));
        return String.join("\n", lines) + "\n";
    }

    private List<String> completions(Turns<CompletionTask> tasks, Map<String, Measured> measured, int questions) {
        tasks.questions().forEach(ByCpSat::requireEqualAnswers);
        return tasks.questions().stream()
                .map(CompletionTask::line)
                .distinct()
                .map(line -> line(line, measured, questions))
                .toList();
    }

    private String absurdCompletions() throws RunnerException {
        AbsurdCompletionBenchmark benchmark = new AbsurdCompletionBenchmark();
        benchmark.draw();
        Map<String, Measured> measured = Measured.run(AbsurdCompletionComparison.class, Map.of());
        List<String> lines = new ArrayList<>();
        lines.add("| 300 units, 900 barred pairs | qcf4j, credits | bound | ms | CP-SAT, credits | bound | ms |");
        lines.add("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        for (CompletionTask task : benchmark.tasks.questions()) {
            String ours = measured.get("qcf4j").search(task);
            String theirs = measured.get("cpSat").search(task);
            lines.add(told("| %s | %s | %s |".formatted(task.line(), ours, theirs)));
        }
        return String.join("\n", lines) + "\n";
    }

    private String evaluations() throws RunnerException {
        EvaluationBenchmark benchmark = new EvaluationBenchmark();
        benchmark.draw();
        benchmark.tasks.questions().forEach(ByCpSat::requireEqualAnswers);
        Map<String, Measured> measured = Measured.run(EvaluationComparison.class, Map.of());
        List<String> lines = new ArrayList<>();
        lines.add("| is it enough? units held | in two groups | " + ANSWERS);
        lines.add("| --- | ---: | " + ANSWERS_RULE);
        benchmark.tasks.questions().stream()
                .map(EvaluationTask::line)
                .distinct()
                .map(line -> line(line, measured, EvaluationBenchmark.QUESTIONS_OF_A_LINE))
                .forEach(lines::add);
        return String.join("\n", lines) + "\n";
    }

    private String allocations() throws RunnerException {
        Measured measured = Measured.run(AllocationBenchmark.class, Map.of()).get("answer");
        List<String> lines = new ArrayList<>();
        lines.add("| small question | answer | qcf4j, ms | ninth decile | first in a new JVM, ms |");
        lines.add("| --- | --- | ---: | ---: | ---: |");
        for (AllocationCase asked : AllocationCase.values()) {
            Measured first = Measured.run(FirstAnswerBenchmark.class, Map.of("asked", asked))
                    .get("answer");
            lines.add(told("| %s | %s | %s | %s |"
                    .formatted(
                            asked.label(),
                            asked.answer().label(),
                            measured.times(asked.label()),
                            first.time(asked.label()))));
        }
        return String.join("\n", lines) + "\n";
    }

    private String line(String line, Map<String, Measured> measured, int questions) {
        Measured ours = measured.get("qcf4j");
        Measured theirs = measured.get("cpSat");
        return told("| %s | %s | %s | **%s** | %s |"
                .formatted(
                        line,
                        ours.answers(line, questions),
                        theirs.answers(line, questions),
                        String.format(Locale.ROOT, "%.1f", theirs.median(line) / ours.median(line)),
                        theirs.time(ByCpSat.model(line))));
    }

    private String told(String line) {
        progress.println(line);
        return line;
    }
}
