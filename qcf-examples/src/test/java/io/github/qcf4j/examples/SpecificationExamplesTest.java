package io.github.qcf4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.document.SpecificationReader;
import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.Severity;
import io.github.qcf4j.validation.SpecificationValidator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules say nothing above a note about the illustrative specifications, and of real structures what is true. */
class SpecificationExamplesTest {

    private static final Path SPECIFICATIONS = Path.of("data", "specifications");
    private static final LocalDate TODAY = LocalDate.of(2014, 3, 1);

    static List<Path> illustrative() {
        return files(SPECIFICATIONS);
    }

    @ParameterizedTest
    @MethodSource("illustrative")
    void an_illustrative_specification_is_without_fault(Path file) {
        assertThat(aboveNote(file)).isEmpty();
    }

    /** Both are so in the source: 400 hours are stated for 57 credits, and the title was kept beyond its day. */
    @Test
    void structures_of_real_qualifications_have_two_faults() {
        List<String> found = files(SPECIFICATIONS.resolve("structures")).stream()
                .flatMap(file -> aboveNote(file).stream())
                .map(Finding::toString)
                .map(line -> line.substring(line.lastIndexOf(": error: ") + 2))
                .toList();

        assertThat(found)
                .containsExactly(
                        "error: 601/4758/1 has 57 credits for 400 hours of total qualification time;"
                                + " make credit and total qualification time agree [qualification.credit.time]",
                        "error: qualification CMI-L5-MANAGEMENT-AND-LEADERSHIP@2013 has 'QCF' in its title and operates"
                                + " after '2017-12-31'; leave the name of the framework out of the title"
                                + " [qualification.title.qcf]");
    }

    private static List<Finding> aboveNote(Path file) {
        return SpecificationValidator.standard().validate(SpecificationReader.read(file), TODAY).stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .toList();
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
