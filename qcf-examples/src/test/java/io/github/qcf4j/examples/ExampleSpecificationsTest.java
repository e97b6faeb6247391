package io.github.qcf4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.combination.Answer;
import io.github.qcf4j.combination.HeldUnit;
import io.github.qcf4j.combination.RulesOfCombination;
import io.github.qcf4j.document.SpecificationReader;
import io.github.qcf4j.finding.Severity;
import io.github.qcf4j.framework.Framework;
import io.github.qcf4j.model.Credit;
import io.github.qcf4j.model.GuidanceItem;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.QualificationNumber;
import io.github.qcf4j.model.QualificationVersion;
import io.github.qcf4j.model.Statement;
import io.github.qcf4j.model.StatementKind;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitReference;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExampleSpecificationsTest {

    private static final Framework FRAMEWORK =
            SpecificationReader.readFramework(ExampleData.SPECIFICATIONS).orThrow();

    static Stream<Path> files() throws IOException {
        return ExampleData.jsonFiles(ExampleData.SPECIFICATIONS).stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_file_can_be_used_without_the_others(Path file) {
        var framework = SpecificationReader.readFramework(file);

        assertThat(framework.findings()).noneMatch(finding -> finding.severity() != Severity.NOTE);
        assertThat(framework.value()).isPresent();
    }

    @Test
    void the_directory_is_one_framework_without_findings() {
        var framework = SpecificationReader.readFramework(ExampleData.SPECIFICATIONS);

        assertThat(framework.findings()).isEmpty();
        assertThat(framework.orThrow().qualifications())
                .extracting(
                        qualification -> qualification.qualificationVersion().toString())
                .containsExactly(
                        "601/3966/3@1",
                        "601/6744/0@1",
                        "999/0002/6@1",
                        "999/0002/6@2",
                        "999/0004/X@1",
                        "HSC-L3-ADULTS-ENGLAND@1");
    }

    @Test
    void the_check_characters_are_right() {
        assertThat(FRAMEWORK.units().stream().flatMap(unit -> unit.reference().stream()))
                .hasSizeGreaterThan(30)
                .allMatch(UnitReference::hasRightCheckCharacter);
        assertThat(FRAMEWORK.qualifications().stream().flatMap(qualification -> qualification.number().stream()))
                .hasSize(5)
                .allMatch(QualificationNumber::hasRightCheckCharacter);
    }

    @Test
    void what_is_made_up_says_so() {
        assertThat(FRAMEWORK.units())
                .filteredOn(unit -> unit.identifier().text().contains("/999/"))
                .hasSize(26)
                .allMatch(unit -> saysIllustrative(unit.statements()));
        assertThat(FRAMEWORK.qualifications())
                .filteredOn(qualification -> qualification.identifier().text().startsWith("999/"))
                .hasSize(3)
                .allMatch(qualification -> saysIllustrative(qualification.statements()));
    }

    @Test
    void what_is_real_is_known_in_outline_only() {
        assertThat(FRAMEWORK.units())
                .filteredOn(unit -> !unit.identifier().text().contains("/999/"))
                .hasSize(53)
                .noneMatch(Unit::outcomesRecorded)
                .allMatch(unit -> unit.guidance().isEmpty());
    }

    @Test
    void guidance_names_its_source() {
        Stream<GuidanceItem> items = Stream.concat(
                FRAMEWORK.units().stream().flatMap(unit -> unit.guidance().stream()),
                FRAMEWORK.qualifications().stream().flatMap(qualification -> qualification.guidance().stream()));

        assertThat(items).hasSizeGreaterThan(100).allMatch(item -> item.source().equals(Optional.of("qcf4j examples")));
    }

    @Test
    void the_diploma_at_level_3_is_satisfied_by_its_units() {
        Qualification diploma = qualification("999/0002/6");
        List<Unit> units = unitsOf(diploma);

        var result = RulesOfCombination.of(diploma, units)
                .evaluate(units.stream().map(HeldUnit::of).toList());

        assertThat(result.answer()).isEqualTo(Answer.SATISFIED);
        assertThat(result.unknowns()).isEmpty();
    }

    @Test
    void no_diploma_whose_units_are_known_asks_for_more_than_they_give() {
        assertThat(FRAMEWORK.qualifications())
                .filteredOn(diploma -> !diploma.isOutline())
                .hasSize(4)
                .allSatisfy(diploma -> {
                    List<Unit> units = unitsOf(diploma);
                    var everything = units.stream().map(HeldUnit::of).toList();

                    assertThat(RulesOfCombination.of(diploma, units)
                                    .evaluate(everything)
                                    .answer())
                            .isNotEqualTo(Answer.SHORT);
                });
    }

    @Test
    void credit_in_a_diploma_is_the_credit_its_rules_ask_for() {
        assertThat(FRAMEWORK.qualifications())
                .extracting(Qualification::credit)
                .extracting(Optional::orElseThrow)
                .extracting(Credit::value)
                .containsExactly(57, 37, 42, 43, 46, 58);
    }

    private static Qualification qualification(String version) {
        return FRAMEWORK.qualification(QualificationVersion.parse(version)).orElseThrow();
    }

    private static List<Unit> unitsOf(Qualification qualification) {
        return qualification.units().stream()
                .map(unit -> FRAMEWORK.unit(qualification, unit, ExampleData.AS_OF))
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean saysIllustrative(List<Statement> statements) {
        return statements.stream()
                .anyMatch(statement -> statement.kind() == StatementKind.ADDITIONAL_INFORMATION
                        && statement.text().startsWith("Illustrative"));
    }
}
