package io.github.qcf4j.examples.spark;

import io.github.qcf4j.document.PortfolioWriter;
import io.github.qcf4j.document.SpecificationReader;
import io.github.qcf4j.testkit.PortfolioGenerator;
import io.github.qcf4j.testkit.PortfolioShape;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * A made-up cohort, a learner on each line, of which about one in a thousand is broken, as lines of real feeds are.
 * <p>
 * Arguments: a file of specifications, the file to write, the number of learners, and the seed.
 */
public final class CohortLines {

    private CohortLines() {}

    public static void main(String... arguments) throws IOException {
        var framework = SpecificationReader.readFramework(Path.of(arguments[0])).orThrow();
        var generator = PortfolioGenerator.of(framework, PortfolioShape.LARGE);
        Random chance = new Random(Long.parseLong(arguments[3]));
        try (BufferedWriter lines = Files.newBufferedWriter(Path.of(arguments[1]))) {
            for (int learner = 1; learner <= Integer.parseInt(arguments[2]); learner++) {
                String json = PortfolioWriter.write(generator.portfolio(chance.nextLong()))
                        .replaceAll("\n *", "")
                        .replace("\"L-1001\"", "\"L-%d\"".formatted(learner));
                lines.write(chance.nextInt(1000) == 0 ? json.substring(chance.nextInt(json.length())) : json);
                lines.newLine();
            }
        }
    }
}
