package io.github.qcf4j.benchmarks;

import io.github.qcf4j.model.UnitReference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A folder of specifications as large as the catalogue of an awarding organisation, each unit in a file of its own.
 * <p>
 * A unit has ten outcomes of five criteria, in words that an awarding organisation could have written, some of them
 * against a rule. Qualifications offer fifty units each. The same number of units gives the same bytes.
 */
final class CatalogueFolder {

    private static final int OUTCOMES = 10;
    private static final int CRITERIA = 5;
    private static final int OFFERED = 50;
    private static final int CREDIT = 12;

    private static final List<String> VERBS = List.of(
            "Explain",
            "Describe",
            "Compare",
            "Record",
            "Check",
            "Report",
            "Review",
            "Evaluate",
            "Agree",
            "Analyse",
            "Plan",
            "Confirm");
    private static final List<String> OBJECTS = List.of(
            "the handling of complaints",
            "a change to a procedure",
            "the records of a contact",
            "an action plan",
            "what customers expect",
            "the results of a review",
            "access to customer records",
            "appropriate guidance for colleagues",
            "the duties of an employer",
            "a fault in a system",
            "the targets of a team");
    private static final List<String> ENDINGS = List.of(
            "against the standards of the organisation",
            "with a colleague",
            "from contact data",
            "in line with data protection law",
            "on three occasions",
            "for each kind of contact",
            "within own authority");
    private static final List<String> FIELDS =
            List.of("complaints", "records", "teams", "systems", "procedures", "communication", "safety");

    private final int units;

    private CatalogueFolder(int units) {
        this.units = units;
    }

    /** Returns the folder with so many units. */
    static CatalogueFolder of(int units) {
        return new CatalogueFolder(units);
    }

    /** Returns how many criteria the units have. */
    int criteria() {
        return units * OUTCOMES * CRITERIA;
    }

    /** Writes the folder. */
    void write(Path folder) {
        try {
            Files.createDirectories(folder);
            for (int i = 0; i < units; i++) {
                Files.writeString(folder.resolve("unit-%05d.json".formatted(i)), unit(i));
            }
            for (int first = 0; first < units; first += OFFERED) {
                int last = Math.min(units, first + OFFERED);
                Files.writeString(
                        folder.resolve("qualification-%05d.json".formatted(first)), qualification(first, last));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String reference(int number) {
        String digits = "9%02d/%04d".formatted(number / 10_000, number % 10_000);
        return UnitReference.parse("A/" + digits).checkCharacter() + "/" + digits;
    }

    private static String unit(int number) {
        String outcomes = IntStream.range(0, OUTCOMES)
                .mapToObj(outcome -> outcome(number, outcome))
                .collect(Collectors.joining(",\n"));
        return """
                {
                  "format": "qcf4j/1",
                  "units": [
                    {
                      "reference": "%s",
                      "from": "2011-08-01",
                      "until": "2016-07-31",
                      "review": "2014-07-31",
                      "title": "Work with %s %d",
                      "level": "3",
                      "credit": %d,
                      "guidedLearningHours": 70,
                      "type": "COMBINED",
                      "owner": "Illustrative Awarding Organisation",
                      "languages": ["English"],
                      "sectorSubjectAreas": ["15.2"],
                      "outcomes": [
                %s
                      ],
                      "requirements": [
                        { "scope": "COMPETENCE_OUTCOMES", "simulation": "NOT_ALLOWED" },
                        { "for": ["2.1", "4.2"], "methods": { "allOf": ["DIRECT_OBSERVATION"] } }
                      ]
                    }
                  ]
                }
                """.formatted(reference(number), field(number), number, CREDIT, outcomes);
    }

    private static String outcome(int unit, int outcome) {
        String stem = outcome % 2 == 0 ? "Understand" : "Be able to manage";
        String criteria = IntStream.range(0, CRITERIA)
                .mapToObj(criterion -> "            \"" + criterion(unit, outcome * CRITERIA + criterion) + "\"")
                .collect(Collectors.joining(",\n"));
        return """
                        {
                          "statement": "%s %s of part %d",
                          "criteria": [
                %s
                          ]
                        }""".formatted(stem, field(unit + outcome), outcome + 1, criteria);
    }

    private static String criterion(int unit, int criterion) {
        int turn = unit + criterion;
        return String.join(
                " ",
                VERBS.get(turn % VERBS.size()),
                OBJECTS.get((turn + criterion) % OBJECTS.size()),
                ENDINGS.get((turn + unit) % ENDINGS.size()));
    }

    private static String field(int number) {
        return FIELDS.get(number % FIELDS.size());
    }

    private static String qualification(int first, int last) {
        String offered = IntStream.range(first, last)
                .mapToObj(number -> "\"" + reference(number) + "\"")
                .collect(Collectors.joining(", "));
        int credit = (last - first) * CREDIT / 2;
        return """
                {
                  "format": "qcf4j/1",
                  "qualifications": [
                    {
                      "code": "CATALOGUE-%d",
                      "title": "Level 3 Diploma in %s %d (QCF)",
                      "framework": "QCF",
                      "level": "3",
                      "size": "DIPLOMA",
                      "credit": %d,
                      "groups": [{ "name": "A", "units": [%s] }],
                      "rules": [{ "credits": { "min": %d } }]
                    }
                  ]
                }
                """.formatted(first, titled(field(first)), first, credit, offered, credit);
    }

    private static String titled(String field) {
        return field.substring(0, 1).toUpperCase(Locale.ROOT) + field.substring(1);
    }
}
