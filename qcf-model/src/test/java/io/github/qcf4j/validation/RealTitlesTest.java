package io.github.qcf4j.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.Severity;
import io.github.qcf4j.framework.Specifications;
import io.github.qcf4j.model.Level;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.QualificationBuilder;
import io.github.qcf4j.model.QualificationNumber;
import io.github.qcf4j.model.QualificationsFramework;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What the rules say of titles that are in use, with the levels that they name.
 * <p>
 * With {@code -Dqcf.golden=update} what is said is written anew.
 */
class RealTitlesTest {

    private static final LocalDate TODAY = LocalDate.of(2014, 3, 1);
    private static final Path FOLDER = Path.of("src", "test", "resources", "io", "github", "qcf4j", "validation");
    private static final Path EXPECTED = FOLDER.resolve("qualification-titles.findings");

    @ParameterizedTest
    @EnumSource
    void no_real_title_is_an_error_in_any_framework(QualificationsFramework framework) throws IOException {
        List<Finding> findings = findings(framework);

        assertThat(findings)
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .isEmpty();
    }

    /** Beside what an outline leaves out: thirteen titles of two levels, and the notes there are on wording. */
    @Test
    void what_is_said_of_real_titles_is_known() throws IOException {
        List<String> said = findings(QualificationsFramework.QCF).stream()
                .filter(RealTitlesTest::isAboutWhatIsThere)
                .map(Finding::toString)
                .toList();

        if ("update".equals(System.getProperty("qcf.golden"))) {
            Files.write(EXPECTED, said);
        }
        assertThat(said).containsExactlyElementsOf(Files.readAllLines(EXPECTED));
        assertThat(said)
                .filteredOn(line -> line.contains(": warning: "))
                .hasSize(13)
                .allMatch(line -> line.endsWith("[qualification.level.several]"));
    }

    private static boolean isAboutWhatIsThere(Finding finding) {
        return !finding.code().matches(".*\\.(missing|unsaid|parts)") || finding.severity() != Severity.NOTE;
    }

    private static List<Finding> findings(QualificationsFramework framework) throws IOException {
        List<Qualification> qualifications;
        try (Stream<String> lines = Files.lines(FOLDER.resolve("qualification-titles.csv"))) {
            qualifications =
                    lines.skip(1).map(line -> qualification(framework, line)).toList();
        }
        assertThat(qualifications).hasSize(408);
        return SpecificationValidator.standard().validate(Specifications.of(List.of(), qualifications), TODAY);
    }

    private static Qualification qualification(QualificationsFramework framework, String line) {
        int comma = line.indexOf(',');
        String title = line.substring(comma + 1);
        QualificationBuilder builder = Qualification.builder(QualificationNumber.parse(line.substring(0, comma)))
                .title(title)
                .framework(framework);
        List<Level> levels = new ArrayList<>(TitleReading.of(title).levels());
        if (!levels.isEmpty()) {
            builder.level(levels.remove(0)).otherLevels(levels);
        }
        return builder.build();
    }
}
