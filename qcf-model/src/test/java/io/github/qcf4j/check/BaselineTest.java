package io.github.qcf4j.check;

import static io.github.qcf4j.check.Catalogue.TODAY;
import static io.github.qcf4j.check.Catalogue.finding;
import static io.github.qcf4j.check.Catalogue.units;
import static io.github.qcf4j.check.Catalogue.write;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.finding.Finding;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineTest {

    private static final CheckedFile FILE = new CheckedFile("units/calls.json", CheckedFile.Kind.SPECIFICATION, "0");

    @TempDir
    private Path folder;

    private static Finding known(String place, String message, int line) {
        return finding(HouseRule.HOUSE_TITLE_SHORT, place, message, "units/calls.json:%d:1".formatted(line));
    }

    private static BaselineComparison compare(List<Finding> now, List<Finding> before) {
        return BaselineComparison.of(now, Baseline.of(before), List.of(FILE));
    }

    @Test
    void finding_whose_line_moved_is_known() {
        Finding before = known("J/999/0001", "has a short title", 3);
        Finding now = known("J/999/0001", "has a short title", 30);

        BaselineComparison comparison = compare(List.of(now), List.of(before));

        assertThat(comparison.known()).containsExactly(now);
        assertThat(comparison.fresh()).isEmpty();
        assertThat(comparison.fixed()).isEmpty();
    }

    @Test
    void finding_that_is_worded_with_another_number_is_known() {
        BaselineComparison comparison =
                compare(List.of(known("J/999/0001", "has 3 words", 1)), List.of(known("J/999/0001", "has 4 words", 1)));

        assertThat(comparison.known()).hasSize(1);
    }

    @Test
    void of_more_findings_than_before_those_are_new_that_are_worded_as_none_was() {
        Finding same = known("J/999/0001", "has 'good'", 1);
        Finding other = known("J/999/0001", "has 'all'", 1);

        BaselineComparison comparison = compare(List.of(other, same), List.of(same));

        assertThat(comparison.known()).containsExactly(same);
        assertThat(comparison.fresh()).containsExactly(other);
    }

    @Test
    void what_is_there_no_more_is_put_right_only_where_it_was_looked_for() {
        Finding here = known("J/999/0001", "has a short title", 1);
        Finding elsewhere = finding(HouseRule.HOUSE_TITLE_SHORT, "L/999/0002", "has a short title", "other.json:1:1");

        BaselineComparison comparison = compare(List.of(), List.of(here, elsewhere));

        assertThat(comparison.fixed()).containsExactly(BaselineEntry.of(here));
    }

    @Test
    void what_there_is_to_say_about_suppressions_is_always_new() {
        Finding note = finding(CheckFinding.SUPPRESSION_UNUSED, "J/999/0001", "has none", "units/calls.json:1:1");

        assertThat(compare(List.of(note), List.of(note)).fresh()).containsExactly(note);
    }

    @Test
    void catalogue_is_clean_against_its_own_baseline_and_reads_back() {
        write(folder.resolve("calls.json"), units("CALLS|Monitor", "MORE|More"));
        CheckResult first = Catalogue.check().run(folder, TODAY);
        Path file = folder.resolve("qcf-baseline.json");
        Baseline.of(first).write(file);

        CheckResult again =
                Catalogue.check().withBaseline(Baseline.read(file).orThrow()).run(folder, TODAY);

        assertThat(again.findings()).isEmpty();
        assertThat(again.known()).isEqualTo(first.findings());
        assertThat(again.isCompared()).isTrue();
        assertThat(Baseline.of(again)).isEqualTo(Baseline.of(first)).hasToString("4 findings");
    }

    @Test
    void entry_that_says_too_little_is_a_finding() {
        assertThat(Baseline.read("""
                { "format": "qcf4j-baseline/1", "findings": [
                  { "code": "unit.title.missing", "place": "?", "message": "has no title" } ] }
                """).findings())
                .extracting(Object::toString)
                .containsExactly(
                        "-:2:3: error: /findings/0/file is missing; add the property [json.property.missing]",
                        "-:2:44: error: /findings/0/place is '?', which is not a place such as 'J/999/0001 1.2';"
                                + " write it in that form [json.value.malformed]");
    }

    @ParameterizedTest
    @CsvSource({
        "units/calls.json, units/calls.json, true",
        "units/calls.json, /srv/units/calls.json, true",
        "./calls.json, units\\calls.json, true",
        "units/calls.json, units/recalls.json, false",
        "a/calls.json, b/calls.json, false"
    })
    void files_are_the_same_when_one_path_ends_the_other(String one, String other, boolean same) {
        assertThat(FilePaths.same(one, other)).isEqualTo(same);
        assertThat(FilePaths.same(other, one)).isEqualTo(same);
    }
}
