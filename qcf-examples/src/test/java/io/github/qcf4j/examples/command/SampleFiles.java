package io.github.qcf4j.examples.command;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Small files that tests hand to the command. */
final class SampleFiles {

    /** A unit with two criteria. */
    static final String SPECIFICATION = """
            {
              "format": "qcf4j/1",
              "units": [
                {
                  "reference": "J/999/0001",
                  "title": "Monitor calls",
                  "level": "3",
                  "credit": 5,
                  "guidedLearningHours": 30,
                  "outcomes": [{ "statement": "Be able to review calls", "criteria": ["Review", "Report"] }]
                }
              ],
              "qualifications": [
                {
                  "number": "999/0002/6",
                  "title": "Level 3 Award in Calls",
                  "level": "3",
                  "credit": 5,
                  "groups": [{ "name": "A", "mandatory": true, "units": ["J/999/0001"] }],
                  "rules": [{ "credits": { "min": 5 } }]
                }
              ]
            }
            """;

    private SampleFiles() {}

    /** Returns a portfolio file about learners who have an item each, mapped to a criterion and not decided. */
    static String portfolios(String... learners) {
        return Stream.of(learners)
                .map(learner -> """
                        {
                          "learner": "%s",
                          "registrations": [{ "qualification": "999/0002/6", "on": "2014-01-13" }],
                          "evidence": [
                            { "reference": "E1", "produced": "2014-03-03",
                              "mappings": [{ "criteria": ["J/999/0001 1.1"] }] }
                          ]
                        }""".formatted(learner))
                .collect(Collectors.joining(",\n", "{ \"format\": \"qcf4j/1\", \"portfolios\": [\n", "\n] }\n"));
    }

    /** Writes a specification and the portfolio of a learner into a folder. */
    static void writeInto(Path folder) {
        QcfRun.write(folder.resolve("specification.json"), SPECIFICATION);
        QcfRun.write(folder.resolve("portfolio.json"), portfolios("L-1001"));
    }
}
