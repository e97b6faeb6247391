package io.github.qcf4j.check;

import static io.github.qcf4j.check.Catalogue.TODAY;
import static io.github.qcf4j.check.Catalogue.units;
import static io.github.qcf4j.check.Catalogue.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.Place;
import io.github.qcf4j.finding.Severity;
import io.github.qcf4j.validation.ValidationOptions;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpecificationsCheckTest {

    @TempDir
    private Path folder;

    private List<String> told(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.toString()
                        .replace(folder.toString().replace('\\', '/') + "/", "")
                        .replaceFirst(";.*\\[", " ["))
                .toList();
    }

    private static Suppression suppression(String code, String place, LocalDate until) {
        return Suppression.of(code, Place.parse(place), "Registered so", "Head of standards", until);
    }

    @Test
    void folders_are_checked_to_the_bottom_in_the_order_of_their_files() {
        write(folder.resolve("b/calls.json"), units("CALLS|Monitor|Northern"));
        write(folder.resolve("a.json"), units("MORE|More", "LESS|Less calls"));
        write(folder.resolve(".hidden/broken.json"), "{");

        CheckResult result = Catalogue.check().run(folder, TODAY);

        assertThat(told(result.findings()))
                .containsExactly(
                        "a.json:2:3: note: unit MORE has no owner [house.owner.missing]",
                        "a.json:2:3: warning: unit MORE has a title of one word [house.title.short]",
                        "a.json:3:3: note: unit LESS has no owner [house.owner.missing]",
                        "b/calls.json:2:3: warning: unit CALLS has a title of one word [house.title.short]");
        assertThat(result.countByCode()).hasToString("{house.owner.missing=2, house.title.short=2}");
        assertThat(result.countByFile().values()).containsExactly(3, 1);
        assertThat(result.findings(Severity.WARNING)).hasSize(2);
        assertThat(result).hasToString("0 errors, 2 warnings, 2 notes in 2 files");
    }

    @Test
    void files_are_told_with_their_digests_and_what_is_something_else_is_passed_over() {
        write(folder.resolve("calls.json"), "{ \"format\": \"qcf4j/1\" }");
        write(folder.resolve("learner.json"), "{ \"format\": \"qcf4j/1\", \"portfolios\": [{}] }");
        write(folder.resolve("package.json"), "{ \"name\": \"site\" }");
        Baseline.NONE.write(folder.resolve("qcf-baseline.json"));
        CheckProfile.standard().write(folder.resolve("qcf-rules.json"));

        CheckResult result = Catalogue.check().run(folder, TODAY);

        assertThat(result.files())
                .extracting(CheckedFile::kind)
                .containsExactly(CheckedFile.Kind.SPECIFICATION, CheckedFile.Kind.PORTFOLIO);
        assertThat(result.files().get(0).sha256())
                .isEqualTo("cf508bb19fa47a605667effe7d230f6f8c6156caaf9bbe377260ef52e7bb3597");
        assertThat(result.passedOver()).hasSize(3).allMatch(name -> name.endsWith(".json"));
        assertThat(told(result.findings()))
                .containsExactly(
                        "learner.json:1:39: error: /portfolios/0 does not say whose it is [portfolio.learner.missing]");
    }

    @Test
    void file_that_is_named_is_never_passed_over() {
        Path file = write(folder.resolve("package.json"), "{ \"name\": \"site\" }");

        CheckResult result = Catalogue.check().run(List.of(folder, file), TODAY);

        assertThat(result.files()).hasSize(1);
        assertThat(result.findings()).extracting(Finding::code).contains("json.property.unknown");
    }

    @Test
    void many_files_give_the_same_result_however_often_they_are_read() {
        for (int i = 0; i < 60; i++) {
            write(folder.resolve("unit%d.json".formatted(i)), units("CALLS-%d|Calls".formatted(i % 50)));
        }
        List<String> progress = new ArrayList<>();
        SpecificationsCheck check = Catalogue.check().withProgress((done, all) -> progress.add(done + "/" + all));

        String first = CheckJson.of().write(check.run(folder, TODAY));
        String again = CheckJson.of().write(check.run(folder, TODAY));

        assertThat(again).isEqualTo(first);
        assertThat(progress).hasSize(122).startsWith("0/60", "1/60").endsWith("60/60");
        assertThat(first).contains("CALLS-49");
    }

    @Test
    void names_are_checked_across_files() {
        write(folder.resolve("a.json"), units("CALLS|Monitor calls|Northern"));
        write(folder.resolve("b.json"), units("CALLS|Monitor contacts|Northern"));
        ValidationOptions options = ValidationOptions.standard();

        CheckResult result = SpecificationsCheck.standard()
                .withProfile(CheckProfile.of(options, List.of()))
                .run(folder, TODAY);

        assertThat(result.findings(Severity.ERROR)).extracting(Finding::code).contains("unit.version.repeated");
    }

    @Test
    void what_is_suppressed_does_not_count_and_is_told_as_a_note() {
        write(folder.resolve("calls.json"), units("CALLS|Monitor|Northern"));

        CheckResult result = Catalogue.check(suppression("house.title.short", "unit CALLS", TODAY))
                .run(folder, TODAY);

        assertThat(told(result.findings()))
                .containsExactly("calls.json:2:3: note: unit CALLS has 'house.title.short' suppressed until 2014-11-21"
                        + " by Head of standards, because 'Registered so' [suppression.applied]");
        assertThat(result.suppressed()).hasSize(1);
    }

    @Test
    void suppression_that_ended_is_a_finding_and_what_it_was_about_counts_again() {
        write(folder.resolve("calls.json"), units("CALLS|Monitor|Northern"));

        CheckResult result = Catalogue.check(suppression("house.title.short", "unit CALLS", TODAY.minusDays(1)))
                .run(folder, TODAY);

        assertThat(told(result.findings()))
                .containsExactly(
                        "calls.json:2:3: warning: unit CALLS has a title of one word [house.title.short]",
                        "-: warning: unit CALLS had 'house.title.short' suppressed until 2014-11-20 by"
                                + " Head of standards [suppression.expired]");
        assertThat(result.suppressed()).isEmpty();
    }

    @Test
    void suppression_that_nothing_needs_is_a_finding() {
        write(folder.resolve("a/calls.json"), units("CALLS|Monitor|Northern"));
        Suppression elsewhere =
                suppression("house.title.short", "unit CALLS", TODAY).inFile("b/calls.json");

        CheckResult result = Catalogue.check(elsewhere).run(folder, TODAY);

        assertThat(told(result.findings()))
                .containsExactly(
                        "a/calls.json:2:3: warning: unit CALLS has a title of one word [house.title.short]",
                        "-: warning: unit CALLS has no 'house.title.short' that could be suppressed"
                                + " [suppression.unused]");
    }

    @Test
    void finding_is_for_the_owner_of_its_unit_or_of_everything_in_its_file() {
        write(folder.resolve("calls.json"), units("CALLS|Monitor|Northern Awards", "MORE|More calls"));

        CheckResult result = Catalogue.check().run(folder, TODAY);

        assertThat(result.findings()).hasSize(2);
        assertThat(result.findings().stream()
                        .map(finding -> result.owner(finding).orElse("-")))
                .containsExactly("Northern Awards", "Northern Awards");
    }

    @Test
    void text_without_a_file_is_checked_under_its_name() {
        byte[] json = units("CALLS|Monitor|Northern").getBytes(StandardCharsets.UTF_8);

        CheckResult result = Catalogue.check().runInputs(List.of(CheckInput.of("-", json)), TODAY);

        assertThat(told(result.findings()))
                .containsExactly("-:2:3: warning: unit CALLS has a title of one word [house.title.short]");
    }

    @Test
    void file_that_cannot_be_read_throws() {
        assertThatThrownBy(() -> SpecificationsCheck.standard().run(folder.resolve("none.json"), TODAY))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("none.json");
    }
}
