package io.github.qcf4j.benchmarks.cohort;

import io.github.qcf4j.cohort.CohortCoverage;
import io.github.qcf4j.cohort.CohortMapper;
import io.github.qcf4j.cohort.LearnerResult;
import io.github.qcf4j.feed.PortfolioFeed;
import io.github.qcf4j.finding.Severity;
import io.github.qcf4j.framework.Framework;
import io.github.qcf4j.mapping.PortfolioMapper;
import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.DecisionOutcome;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.portfolio.Decision;
import io.github.qcf4j.portfolio.Evidence;
import io.github.qcf4j.portfolio.EvidenceMapping;
import io.github.qcf4j.portfolio.Portfolio;
import io.github.qcf4j.portfolio.PortfolioBuilder;
import io.github.qcf4j.testkit.PortfolioGenerator;
import io.github.qcf4j.testkit.PortfolioShape;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Streams so many learners from a generated file, with broken lines among them, and fails unless every learner and every
 * broken line comes out, each in its place.
 * <p>
 * Started with {@code write FILE LEARNERS} it writes the file; with {@code map FILE LEARNERS THREADS} it maps it. Of a
 * thousand lines one breaks off, and fifty hold records by chance that have to be read with care.
 */
final class ManyLearners {

    private static final String NAMED = "\"L-1001\"";
    private static final int CAREFUL = 20;
    private static final int TEXTS = 200;
    private static final LocalDate REGISTERED = LocalDate.of(2013, 9, 2);

    private final WorkModel model = WorkModel.mandatory(4, 8);
    private final Framework framework = model.framework();

    private ManyLearners() {}

    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[1]);
        int learners = Integer.parseInt(arguments[2]);
        if (arguments[0].equals("write")) {
            new ManyLearners().write(file, learners);
        } else {
            new ManyLearners().map(file, learners, Integer.parseInt(arguments[3]));
        }
    }

    private static boolean isBroken(long line) {
        return line % 1000 == 500;
    }

    private static String learner(long line) {
        return "L-" + (10_000_000 + line);
    }

    private void write(Path file, int learners) throws IOException {
        List<String> plain = new ArrayList<>();
        List<String> careful = new ArrayList<>();
        PortfolioGenerator byChance = PortfolioGenerator.of(framework, PortfolioShape.SMALL);
        for (int seed = 0; seed < TEXTS; seed++) {
            plain.add(LearnerLines.line(plain(seed)));
            careful.add(LearnerLines.line(byChance.portfolio(seed)));
        }
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (long line = 1; line <= learners; line++) {
                List<String> texts = line % CAREFUL == 0 ? careful : plain;
                String text = texts.get((int) (line % TEXTS)).replace(NAMED, '"' + learner(line) + '"');
                out.write(isBroken(line) ? text.substring(0, text.length() / 2) : text);
                out.write('\n');
            }
        }
        System.out.println("%s learners, %s bytes".formatted(learners, Files.size(file)));
    }

    private Portfolio plain(int seed) {
        PortfolioBuilder portfolio = Portfolio.builder("L-1001")
                .registration(model.qualification().identifier().text(), REGISTERED);
        List<CriterionReference> criteria =
                model.units().stream().flatMap(Unit::criteria).toList();
        for (int item = 0; item < 8; item++) {
            String reference = "E" + (item + 1);
            LocalDate day = REGISTERED.plusDays(20 + 7L * item + seed % 5);
            int first = (item * 9 + seed) % (criteria.size() - 6);
            List<CriterionReference> shown = criteria.subList(first, first + 6);
            portfolio.add(Evidence.builder(reference)
                    .method(AssessmentMethod.PROJECT)
                    .occurred(day)
                    .build());
            portfolio.add(EvidenceMapping.builder(reference, shown)
                    .on(day.plusDays(1))
                    .build());
            if ((item + seed) % 4 != 0) {
                portfolio.add(Decision.builder(List.of(reference), shown, DecisionOutcome.MET, day.plusDays(5))
                        .assessor("A-1")
                        .build());
            }
        }
        return portfolio.build();
    }

    private void map(Path file, int learners, int threads) {
        PortfolioMapper mapper = PortfolioMapper.of(framework);
        Expected expected = new Expected();
        CohortCoverage coverage;
        try (PortfolioFeed feed = PortfolioFeed.of(file, mapper, WorkModel.AS_OF)) {
            coverage = CohortMapper.of(mapper, WorkModel.AS_OF)
                    .withThreads(threads)
                    .map(feed, expected::look);
        }
        expected.end(learners, coverage);
        System.out.println(
                "%s; every learner and all %s broken lines in their places".formatted(coverage, expected.broken));
    }

    /** What has to come next: the lines in their order, each with its learner, or with an error where it is broken. */
    private static final class Expected {

        private long line;
        private long broken;

        void look(LearnerResult result) {
            if (result.line() == line) {
                require(result.summary().isPresent(), "further qualification on line " + line);
                return;
            }
            line++;
            require(result.line() == line, "line " + line);
            if (isBroken(line)) {
                broken++;
                require(isToldWith(result), "an error with its line, of line " + line);
            } else {
                require(result.learner().filter(learner(line)::equals).isPresent(), "learner on line " + line);
            }
        }

        private static boolean isToldWith(LearnerResult result) {
            return result.findings().stream()
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    .flatMap(finding -> finding.location().stream())
                    .anyMatch(location -> location.line() == result.line());
        }

        void end(long learners, CohortCoverage coverage) {
            require(line == learners, "all %s lines".formatted(learners));
            require(coverage.errors() >= broken, "%s errors".formatted(broken));
        }

        private static void require(boolean holds, String what) {
            if (!holds) {
                throw new IllegalStateException("There must be " + what);
            }
        }
    }
}
