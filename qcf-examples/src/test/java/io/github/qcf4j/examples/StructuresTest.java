package io.github.qcf4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.document.SpecificationReader;
import io.github.qcf4j.framework.Framework;
import io.github.qcf4j.model.Bounds;
import io.github.qcf4j.model.Credit;
import io.github.qcf4j.model.Hours;
import io.github.qcf4j.model.Level;
import io.github.qcf4j.model.OfferedUnit;
import io.github.qcf4j.model.Pathway;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.QualificationNumber;
import io.github.qcf4j.model.QualificationVersion;
import io.github.qcf4j.model.SizeOption;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitGroup;
import io.github.qcf4j.model.UnitReference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The published structures, held against what their sources state. */
class StructuresTest {

    private static final String EXPECTED = "src/test/resources/structures/";

    private static final Path FOLDER = ExampleData.SPECIFICATIONS.resolve("structures");

    private static final Framework FRAMEWORK =
            SpecificationReader.readFramework(FOLDER).orThrow();

    private static final List<String> CHECK_CHARACTERS = List.of("unit.reference.check", "qualification.number.check");

    static Stream<Path> files() throws IOException {
        return ExampleData.jsonFiles(FOLDER).stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_structure_can_be_used_without_the_others(Path file) {
        var framework = SpecificationReader.readFramework(file);

        assertThat(framework.findings()).extracting(finding -> finding.code()).allMatch(CHECK_CHARACTERS::contains);
        assertThat(framework.orThrow().qualifications()).isNotEmpty().allMatch(Qualification::isOutline);
    }

    @Test
    void all_structures_and_examples_are_one_framework() throws IOException {
        Framework examples =
                SpecificationReader.readFramework(ExampleData.SPECIFICATIONS).orThrow();
        List<Path> files = Stream.concat(files(), ExampleData.jsonFiles(ExampleData.SPECIFICATIONS).stream())
                .toList();

        var together = SpecificationReader.readFramework(files);

        assertThat(together.hasErrors()).isFalse();
        assertThat(together.orThrow().units()).containsAll(FRAMEWORK.units()).containsAll(examples.units());
        assertThat(together.orThrow().qualifications())
                .containsAll(FRAMEWORK.qualifications())
                .containsAll(examples.qualifications());
    }

    @Test
    void the_check_characters_are_right() {
        assertThat(FRAMEWORK.units().stream().flatMap(unit -> unit.reference().stream()))
                .hasSize(67)
                .allMatch(UnitReference::hasRightCheckCharacter);
        assertThat(FRAMEWORK.qualifications().stream().flatMap(qualification -> qualification.number().stream()))
                .hasSize(19)
                .allMatch(QualificationNumber::hasRightCheckCharacter);
    }

    @Test
    void a_structure_holds_facts_only() {
        assertThat(FRAMEWORK.units())
                .noneMatch(Unit::outcomesRecorded)
                .allMatch(unit -> unit.guidance().isEmpty() && unit.statements().isEmpty());
        assertThat(FRAMEWORK.qualifications())
                .allMatch(qualification -> qualification.guidance().isEmpty())
                .allMatch(qualification ->
                        qualification.statements().get(0).text().startsWith("Structure only, from "));
    }

    @Test
    void a_mandatory_group_that_is_known_comes_to_what_it_states() {
        List<UnitGroup> known = FRAMEWORK.qualifications().stream()
                .flatMap(Qualification::allGroups)
                .filter(group ->
                        group.mandatory() && group.complete() && group.credits().isExact())
                .toList();

        assertThat(known).hasSize(7).allSatisfy(group -> {
            assertThat(group.credits()).isEqualTo(Bounds.exactly(credit(group, unit -> true)));
            assertThat(group.unitCount()).isEqualTo(Bounds.exactly(group.units().size()));
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(files = EXPECTED + "qualifications.csv", delimiter = '|', numLinesToSkip = 1)
    void credit_and_hours_are_as_published(String version, String credit, String guided, String total) {
        Qualification qualification = qualification(version);

        assertThat(written(qualification.credit().map(Credit::value))).isEqualTo(credit);
        assertThat(qualification.guidedLearningHours()).hasToString(guided);
        assertThat(written(qualification.totalQualificationTime().map(Hours::value)))
                .isEqualTo(total);
    }

    @Test
    void every_qualification_is_held_against_its_source() throws IOException {
        List<String> lines = Files.readAllLines(Path.of(EXPECTED + "qualifications.csv"));

        assertThat(lines.stream().skip(1).map(line -> line.substring(0, line.indexOf(' '))))
                .containsExactlyInAnyOrderElementsOf(FRAMEWORK.qualifications().stream()
                        .map(Qualification::toString)
                        .toList());
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(files = EXPECTED + "groups.csv", delimiter = '|', numLinesToSkip = 1)
    void groups_are_as_published(String version, String name, String credits, String unitCount, int units) {
        UnitGroup group = qualification(version).group(name).orElseThrow();

        assertThat(group.credits()).hasToString(credits);
        assertThat(group.unitCount()).hasToString(unitCount);
        assertThat(group.units()).hasSize(units);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(files = EXPECTED + "rules.csv", delimiter = '|', numLinesToSkip = 1)
    void rules_are_as_published(String version, String rules) {
        assertThat(rules(qualification(version))).isEqualTo(rules);
    }

    @Test
    void rules_that_a_source_leaves_out_are_said_to_be_missing() {
        assertThat(FRAMEWORK.qualifications())
                .filteredOn(qualification -> !qualification.rulesComplete())
                .extracting(Qualification::toString)
                .containsExactly(
                        "500/3951/9@1",
                        "500/3966/0@1",
                        "500/7386/2@1",
                        "500/9814/7@1",
                        "501/0416/0@1",
                        "600/2870/1@1",
                        "600/5106/1@1",
                        "600/6813/9@1",
                        "601/4758/1@1",
                        "601/5888/8@1",
                        "603/7584/X@1",
                        "CMI-L5-MANAGEMENT-AND-LEADERSHIP@2008");
        assertThat(qualification("601/5843/8@1").pathways())
                .extracting(Pathway::rulesComplete)
                .containsExactly(true, true, false, false, false, false);
        assertThat(qualification("CMI-L5-MANAGEMENT-AND-LEADERSHIP@2008").sizes())
                .hasSize(3)
                .noneMatch(SizeOption::rulesComplete);
        assertThat(qualification("CMI-L5-MANAGEMENT-AND-LEADERSHIP@2013").sizes())
                .hasSize(3)
                .allMatch(SizeOption::rulesComplete);
    }

    @Test
    void one_rule_at_level_4_is_told_in_two_wordings_of_the_same_units() {
        Path capped = ExampleData.SPECIFICATIONS.resolve("business-administration-level-4.json");
        Qualification cap = SpecificationReader.readFramework(capped)
                .orThrow()
                .qualifications()
                .get(0);
        Qualification rest = qualification("601/7958/2@1");

        assertThat(rest.units()).isEqualTo(cap.units());
        assertThat(cap.group("C").orElseThrow().credits()).isEqualTo(Bounds.atMost(13));
        assertThat(rules(cap)).isEqualTo("57 credits or more; 30 credits or more at Level 4 or above");
        assertThat(rules(rest))
                .isEqualTo("57 credits or more; 13 credits or more of what remains, from OA or OB; "
                        + "30 credits or more at Level 4 or above");
    }

    @Test
    void mandatory_units_at_level_4_leave_19_credits_at_level_4_to_the_optional_ones() {
        UnitGroup mandatory = qualification("601/7958/2@1").group("M").orElseThrow();

        int atLevel = credit(
                mandatory,
                unit -> unit.level()
                        .filter(level -> level.isAtLeast(Level.LEVEL_4))
                        .isPresent());

        assertThat(30 - atLevel).isEqualTo(19);
    }

    @Test
    void sizes_of_one_pool_have_numbers_and_rules_of_their_own() {
        Qualification suite = qualification("CMI-L5-MANAGEMENT-AND-LEADERSHIP@2013");

        assertThat(suite.sizes())
                .extracting(
                        SizeOption::name, size -> size.number().orElseThrow().text(), SizeOption::rules)
                .extracting(Objects::toString)
                .containsExactly(
                        "(\"Award\", \"600/9452/7\", [6 credits or more])",
                        "(\"Certificate\", \"600/9453/9\", [13 credits or more])",
                        "(\"Diploma\", \"601/1195/1\", [38 credits or more])");
        assertThat(suite.replaces()).contains(QualificationVersion.parse("CMI-L5-MANAGEMENT-AND-LEADERSHIP@2008"));
    }

    @Test
    void pathways_share_a_number_and_some_of_their_units() {
        Qualification wood = qualification("601/5843/8@1");

        assertThat(wood.pathways())
                .hasSize(6)
                .allMatch(pathway -> pathway.endorsement().equals(Optional.of(pathway.name())));
        assertThat(units(wood, wood.pathways().get(0))).hasSize(8);
        assertThat(units(wood, wood.pathways().get(1)))
                .hasSize(6)
                .containsAll(units(wood, wood.pathways().get(0)).subList(0, 3));
    }

    @Test
    void additional_units_do_not_count() {
        assertThat(FRAMEWORK.qualifications().stream()
                        .flatMap(Qualification::allGroups)
                        .filter(group -> !group.counts()))
                .hasSize(2)
                .allMatch(group -> group.name().equals("Additional"));
    }

    @Test
    void the_page_beside_the_structures_names_each_of_them() throws IOException {
        String page = Files.readString(FOLDER.resolve("README.md"));

        List<String> named = page.lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.substring(3, line.indexOf('`', 3)))
                .toList();

        assertThat(named)
                .containsExactlyElementsOf(
                        files().map(file -> file.getFileName().toString()).toList());
    }

    private static Qualification qualification(String version) {
        return FRAMEWORK.qualification(QualificationVersion.parse(version)).orElseThrow();
    }

    private static String rules(Qualification qualification) {
        return qualification.rules().stream().map(Objects::toString).collect(Collectors.joining("; "));
    }

    private static List<OfferedUnit> units(Qualification qualification, Pathway pathway) {
        return qualification.groupsOf(pathway).stream()
                .flatMap(group -> group.units().stream())
                .toList();
    }

    private static int credit(UnitGroup group, Predicate<Unit> which) {
        return group.units().stream()
                .map(offered ->
                        FRAMEWORK.unit(offered.unit(), ExampleData.AS_OF).orElseThrow())
                .filter(which)
                .mapToInt(unit -> unit.credit().orElseThrow().value())
                .sum();
    }

    private static String written(Optional<Integer> value) {
        return value.map(Objects::toString).orElse("-");
    }
}
