package io.github.qcf4j.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.framework.Specifications;
import io.github.qcf4j.model.LearningOutcome;
import io.github.qcf4j.model.Level;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitReference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No rule speaks up about a criterion or an outcome that is right. */
class OrdinaryCriteriaTest {

    private static final Path CRITERIA =
            Path.of("src", "test", "resources", "io", "github", "qcf4j", "validation", "ordinary-criteria.txt");

    static Stream<String> criteria() {
        try {
            return Files.readAllLines(CRITERIA).stream().filter(line -> !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("criteria")
    void an_ordinary_criterion_gives_no_remark(String criterion) {
        assertThat(remarks("Learn by doing", criterion, "criterion.")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Know how to handle food",
                "Understand employment rights and responsibilities",
                "Be able to work with others in a team",
                "Be aware of own feelings",
                "Interpret drawings",
                "Select and use hand tools",
                "Understand how to plan and run an event",
                "Know the properties of materials and how they behave",
                "Use and maintain a lathe"
            })
    void an_ordinary_outcome_gives_no_remark(String outcome) {
        List<String> remarks = remarks(outcome, "Handle food", "outcome.");

        assertThat(remarks)
                .allMatch(line -> line.contains("[outcome.criterion.single]") || line.contains("[outcome.verbs.kind]"));
    }

    private static List<String> remarks(String outcome, String criterion, String area) {
        Unit unit = Unit.builder(UnitReference.parse("J/999/0001"))
                .title("Work")
                .level(Level.LEVEL_2)
                .credit(2)
                .outcome(LearningOutcome.builder(outcome).criterion(criterion))
                .build();
        return SpecificationValidator.standard()
                .validate(Specifications.of(List.of(unit), List.of()), LocalDate.of(2014, 3, 1))
                .stream()
                .filter(finding -> finding.code().startsWith(area))
                .map(Finding::toString)
                .toList();
    }
}
