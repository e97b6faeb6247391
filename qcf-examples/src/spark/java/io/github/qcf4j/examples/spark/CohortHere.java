package io.github.qcf4j.examples.spark;

import io.github.qcf4j.cohort.CohortMapper;
import io.github.qcf4j.feed.PortfolioFeed;
import io.github.qcf4j.mapping.PortfolioMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * For a body whose cohort one machine can read: the same answers, in the order of the lines, without any cluster.
 * <p>
 * Arguments: those of {@link CohortOnSpark}, with a number of threads for that of parts, and a file for the answers.
 */
public final class CohortHere {

    private CohortHere() {}

    public static void main(String... arguments) throws IOException {
        Clock clock = new Clock();
        LocalDate asOf = LocalDate.parse(arguments[2]);
        PortfolioMapper mapper = CompiledOnce.mapper(Files.readString(Path.of(arguments[0])));
        CohortMapper cohort = CohortMapper.of(mapper, asOf).withThreads(Integer.parseInt(arguments[3]));
        clock.tell("the specification is compiled");
        try (PortfolioFeed feed = PortfolioFeed.of(Path.of(arguments[1]), mapper, asOf);
                PrintWriter rows = new PrintWriter(Files.newBufferedWriter(Path.of(arguments[4])))) {
            cohort.map(feed, result -> rows.println(Answers.row(result, 0)));
            if (rows.checkError()) {
                throw new IOException("File '%s' cannot be written".formatted(arguments[4]));
            }
        }
        clock.tell("the lines are answered");
    }
}
