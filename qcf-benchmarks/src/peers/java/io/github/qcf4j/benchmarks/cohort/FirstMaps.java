package io.github.qcf4j.benchmarks.cohort;

import io.github.qcf4j.document.PortfolioWriter;
import io.github.qcf4j.document.SpecificationWriter;
import io.github.qcf4j.framework.Specifications;
import io.github.qcf4j.portfolio.Portfolio;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One learner in a machine that was just started, as a table. */
final class FirstMaps {

    private final Scale scale;
    private final Figures figures;
    private final List<Path> homes;

    FirstMaps(Scale scale, Figures figures, List<Path> homes) {
        this.scale = scale;
        this.figures = figures;
        this.homes = homes;
    }

    /** Measures, by turns, how long machines live that map one learner in each way. */
    List<String> measure() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("first");
        List<String> lines = new ArrayList<>();
        try {
            write(folder);
            for (int home = 0; home < homes.size(); home++) {
                measure(folder, home);
            }
        } finally {
            for (String file : List.of(FirstMap.SPECIFICATION, FirstMap.LEARNER, FirstMap.LINE)) {
                Files.deleteIfExists(folder.resolve(file));
            }
            Files.delete(folder);
        }
        StringBuilder head = new StringBuilder("| one learner in a new machine, ms from start to end |");
        StringBuilder rule = new StringBuilder("| --- |");
        for (Path home : homes) {
            head.append(" %s |".formatted(JavaRelease.of(home).major()));
            rule.append(" ---: |");
        }
        lines.add(head.toString());
        lines.add(rule.toString());
        for (FirstMap.Way way : FirstMap.Way.values()) {
            lines.add(row(way));
        }
        return lines;
    }

    private static void write(Path folder) throws IOException {
        WorkModel model = WorkModel.standard();
        Portfolio portfolio = new Forms(model).portfolio(new LearnerDraw(model, 1).draw(0));
        SpecificationWriter.write(
                Specifications.of(model.units(), List.of(model.qualification())),
                folder.resolve(FirstMap.SPECIFICATION));
        PortfolioWriter.write(portfolio, folder.resolve(FirstMap.LEARNER));
        Files.writeString(folder.resolve(FirstMap.LINE), LearnerLines.line(portfolio) + "\n");
    }

    private void measure(Path folder, int home) throws IOException, InterruptedException {
        List<List<Double>> lives = new ArrayList<>();
        for (FirstMap.Way way : FirstMap.Way.values()) {
            lives.add(new ArrayList<>());
        }
        for (int i = 0; i < scale.firstMaps(); i++) {
            int at = 0;
            for (FirstMap.Way way : FirstMap.Way.values()) {
                lives.get(at++).add(Child.of(homes.get(home)).life(FirstMap.class, way.name(), folder.toString()));
            }
        }
        int at = 0;
        for (FirstMap.Way way : FirstMap.Way.values()) {
            figures.put(
                    figure(way, home),
                    Interleaved.middle(lives.get(at++).stream().sorted().toList()));
        }
    }

    private static String figure(FirstMap.Way way, int home) {
        return "first %s %d".formatted(way, home);
    }

    private String row(FirstMap.Way way) {
        StringBuilder row = new StringBuilder("| %s |".formatted(label(way)));
        for (int home = 0; home < homes.size(); home++) {
            row.append(" %s |".formatted(figures.milliseconds(figure(way, home))));
        }
        return row.toString();
    }

    private static String label(FirstMap.Way way) {
        return switch (way) {
            case NOTHING -> "nothing";
            case PACKED -> "**qcf4j** qualification in code, learner packed from rows, view";
            case RECORDS -> "**qcf4j** qualification and records in code, full report";
            case FILES -> "**qcf4j** both from JSON files, full report";
            case FEED -> "**qcf4j** qualification from JSON, learner from a line, view";
            case BOUND -> "qualification in code, line bound by Jackson, streams";
        };
    }
}
