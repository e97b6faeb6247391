package io.github.qcf4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.combination.RulesOfCombination;
import io.github.qcf4j.combination.SourceError;
import io.github.qcf4j.document.SpecificationReader;
import io.github.qcf4j.framework.Framework;
import io.github.qcf4j.model.Bounds;
import io.github.qcf4j.model.Credit;
import io.github.qcf4j.model.Hours;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitGroup;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Mistakes that published structures make: each is read as it stands, with the contradiction in it. */
class SourceErrorsTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "source-errors");

    static Stream<Path> files() throws IOException {
        return ExampleData.jsonFiles(FOLDER).stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_contradiction_does_not_keep_a_specification_from_being_read(Path file) {
        var framework = SpecificationReader.readFramework(file);

        assertThat(framework.hasErrors()).isFalse();
        assertThat(framework.orThrow().qualifications())
                .singleElement()
                .matches(qualification -> !qualification.isOutline());
    }

    @Test
    void a_total_can_differ_from_the_sum_of_the_groups() {
        Qualification qualification =
                framework("total-differs-from-the-sum").qualifications().get(0);

        int most = qualification.groups().stream()
                .mapToInt(group -> group.credits().max().orElseThrow())
                .sum();

        assertThat(most).isEqualTo(33);
        assertThat(qualification.credit()).contains(new Credit(37));
    }

    @Test
    void a_group_can_hold_other_credit_than_it_states() {
        Framework framework = framework("group-cannot-hold-its-credit");
        UnitGroup group = framework.qualifications().get(0).groups().get(0);

        assertThat(credit(framework, group)).isEqualTo(13);
        assertThat(group.mandatory()).isTrue();
        assertThat(group.credits()).isEqualTo(Bounds.exactly(9));
    }

    @Test
    void hours_can_differ_from_ten_to_a_credit() {
        Framework framework = framework("hours-against-credit");
        Qualification qualification = framework.qualifications().get(0);

        assertThat(credit(framework, qualification.groups().get(0))).isEqualTo(57);
        assertThat(qualification.credit()).contains(new Credit(57));
        assertThat(qualification.totalQualificationTime()).contains(new Hours(400));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            total-differs-from-the-sum   | the groups come to at most 33 credits, and 37 credits are stated
            group-cannot-hold-its-credit | group A is stated as 9 credits, and its units come to 13
            hours-against-credit         | a total qualification time of 400 hours is stated, and 57 credits go with \
            570 hours
            """)
    void the_analysis_of_the_rules_finds_a_contradiction_between_stated_numbers(String name, String told) {
        Framework framework = framework(name);
        Qualification qualification = framework.qualifications().get(0);
        List<Unit> units = qualification.units().stream()
                .map(unit -> framework.unit(unit, ExampleData.AS_OF).orElseThrow())
                .toList();

        var analysis = RulesOfCombination.of(qualification, units).analyse();

        assertThat(analysis.sourceErrors()).extracting(SourceError::sentence).contains(told);
    }

    private static Framework framework(String name) {
        return SpecificationReader.readFramework(FOLDER.resolve(name + ".json")).orThrow();
    }

    private static int credit(Framework framework, UnitGroup group) {
        return group.units().stream()
                .map(offered ->
                        framework.unit(offered.unit(), ExampleData.AS_OF).orElseThrow())
                .mapToInt(unit -> unit.credit().orElseThrow().value())
                .sum();
    }
}
