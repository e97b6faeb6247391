package io.github.qcf4j.benchmarks.cohort;

import com.fasterxml.jackson.core.json.PackageVersion;
import io.github.qcf4j.benchmarks.MeasuredPage;
import io.github.qcf4j.benchmarks.Processor;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures everything that is told of cohorts, and prints the tables.
 * <p>
 * The arguments are a page in which the tables take the place of those that are there, such as 'docs/performance.md',
 * and the folder of another Java to measure on as well; 'trial' in place of the page measures very little of everything.
 */
public final class CohortTables {

    private static final String TRIAL = "trial";

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final List<String> told = new ArrayList<>();

    private CohortTables() {}

    /** Measures and prints. */
    public static void main(String[] arguments) throws Exception {
        List<String> given = List.of(arguments);
        boolean trial = !given.isEmpty() && given.get(0).equals(TRIAL);
        List<Path> homes = new ArrayList<>();
        homes.add(Path.of(System.getProperty("java.home")));
        if (given.size() > 1) {
            homes.add(Path.of(given.get(1)));
        }
        CohortTables tables = new CohortTables();
        tables.measure(trial ? Scale.TRIAL : Scale.FULL, homes);
        if (!given.isEmpty() && !trial) {
            Path page = Path.of(given.get(0));
            String measured = String.join("\n", tables.told);
            Files.writeString(page, new MeasuredPage("cohort").with(Files.readString(page), measured));
        }
    }

    private void measure(Scale scale, List<Path> homes) throws Exception {
        EqualAnswers.require(WorkModel.standard(), LearnerBenchmark.LEARNERS);
        Figures figures = new Figures();
        LearnerTables learner = new LearnerTables(scale, figures, homes);
        CohortParts parts = new CohortParts(scale, figures);
        tell(learner.ways());
        tell(learner.growth());
        tell(learner.changes());
        List<String> sql = parts.sql();
        told.add(0, machine(homes, parts.databases()));
        out.println(told.get(0));
        tell(sql);
        tell(parts.lines());
        tell(parts.cohorts());
        tell(parts.traced());
        tell(new FirstMaps(scale, figures, homes).measure());
        tell(new CohortGoals(scale, figures, parts).lines());
    }

    private void tell(List<String> lines) {
        told.add("");
        told.addAll(lines);
        out.println();
        lines.forEach(out::println);
    }

    private static String machine(List<Path> homes, List<String> databases) {
        return "Measured on %s, %d cores, %s %s, %s, with JMH 1.37, Jackson %s, %s and OpenFastTrace 4.9.0."
                .formatted(
                        Processor.name(),
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        String.join(
                                " and ",
                                homes.stream()
                                        .map(JavaRelease::of)
                                        .map(JavaRelease::toString)
                                        .toList()),
                        PackageVersion.VERSION,
                        String.join(", ", databases));
    }
}
