package io.github.qcf4j.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.document.SpecificationReader;
import io.github.qcf4j.finding.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the rules say of numbers that are in use, of which nothing else is known. */
class RealNumbersTest {

    private static final LocalDate TODAY = LocalDate.of(2014, 3, 1);
    private static final Path NUMBERS = Path.of("src", "test", "resources", "io", "github", "qcf4j", "model");

    /** Nothing is said of a number itself; what an outline leaves out is noted of each. */
    @Test
    void numbers_of_real_qualifications_are_right() {
        List<String> numbers = numbers("qualification-numbers.csv");

        Map<String, Long> found = countByCode(findings("qualifications", "number", numbers));

        assertThat(numbers).hasSize(419);
        assertThat(found.keySet())
                .containsExactly(
                        "note qualification.ages.missing",
                        "note qualification.area.missing",
                        "note qualification.credit.missing",
                        "note qualification.framework.missing",
                        "note qualification.grading.missing",
                        "note qualification.level.missing",
                        "note qualification.organisation.missing",
                        "note qualification.purpose.missing",
                        "note qualification.recognition.unsaid",
                        "note qualification.title.parts");
        assertThat(found.values()).containsOnly(419L);
    }

    @Test
    void references_of_real_units_are_right() {
        List<String> references = numbers("unit-references.csv");

        Map<String, Long> found = countByCode(findings("units", "reference", references));

        assertThat(references).hasSize(80);
        assertThat(found.keySet())
                .isNotEmpty()
                .allMatch(told -> told.startsWith("note unit.") && told.matches(".*(missing|unrecorded|unsaid)"));
        assertThat(found.values()).containsOnly(80L);
    }

    private static List<Finding> findings(String list, String member, List<String> numbers) {
        String each = numbers.stream()
                .map(number -> "{ \"%s\": \"%s\", \"title\": \"Work\" }".formatted(member, number))
                .collect(Collectors.joining(",\n"));
        String json = "{ \"format\": \"qcf4j/1\", \"%s\": [%s] }".formatted(list, each);
        return SpecificationValidator.standard().validate(SpecificationReader.read(json), TODAY);
    }

    private static Map<String, Long> countByCode(List<Finding> findings) {
        return findings.stream()
                .collect(Collectors.groupingBy(
                        finding -> finding.severity().label() + " " + finding.code(),
                        TreeMap::new,
                        Collectors.counting()));
    }

    private static List<String> numbers(String file) {
        try {
            return Files.readAllLines(NUMBERS.resolve(file)).stream()
                    .skip(1)
                    .map(line -> line.substring(0, line.indexOf(',')))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
