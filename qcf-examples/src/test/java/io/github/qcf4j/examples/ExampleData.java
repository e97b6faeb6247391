package io.github.qcf4j.examples;

import io.github.qcf4j.mapping.CoverageReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Where the example data lies, and the day it is asked about. */
final class ExampleData {

    static final Path SPECIFICATIONS = Path.of("data", "specifications");

    static final LocalDate AS_OF = LocalDate.of(2014, 11, 21);

    private ExampleData() {}

    /** Returns the JSON files of a folder, in the order of their names, those of the folders in it left out. */
    static List<Path> jsonFiles(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> entry.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    /** Returns the file of a portfolio, such as 'nearly-complete'. */
    static Path portfolio(String name) {
        return Path.of("data", "portfolios", name + ".json");
    }

    /** Returns the report on a portfolio, such as 'nearly-complete'. */
    static CoverageReport report(String name) {
        return MapAPortfolio.map(SPECIFICATIONS, portfolio(name), AS_OF);
    }
}
