package io.github.qcf4j.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.Place;
import io.github.qcf4j.finding.Severity;
import io.github.qcf4j.finding.Validated;
import io.github.qcf4j.model.QualificationsFramework;
import io.github.qcf4j.validation.Threshold;
import io.github.qcf4j.validation.ValidationOptions;
import io.github.qcf4j.validation.WordList;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckProfileTest {

    private static final Suppression SUPPRESSION = Suppression.of(
            "unit.title.missing",
            Place.parse("/units/0"),
            "It has none in the source",
            "Head of standards",
            LocalDate.of(2015, 8, 31));

    @TempDir
    private Path folder;

    private static CheckProfile full() {
        ValidationOptions options = ValidationOptions.builder()
                .severity("unit.title.missing", Severity.NOTE)
                .off("unit.reference.check")
                .threshold(Threshold.CRITERION_WORDS, 50)
                .words(WordList.RELATIVE_WORDS, List.of("appropriate"))
                .framework(QualificationsFramework.RQF)
                .build();
        return CheckProfile.of(options, List.of(SUPPRESSION.inFile("units/calls.json")));
    }

    @Test
    void profile_reads_back_as_what_was_written() {
        Path file = folder.resolve("qcf-rules.json");
        full().write(file);

        Validated<CheckProfile> read = CheckProfile.read(file);

        assertThat(read.findings()).isEmpty();
        assertThat(read.orThrow()).isEqualTo(full()).hasSameHashCodeAs(full()).hasToString(full().toString());
        assertThat(read.orThrow().write()).isEqualTo(full().write());
        assertThat(read.orThrow().suppressions().get(0).location()).isPresent();
    }

    @Test
    void standard_profile_says_nothing_but_its_format() {
        assertThat(CheckProfile.standard().write()).isEqualTo("""
                {
                  "format": "qcf4j-rules/1"
                }
                """);
        assertThat(CheckProfile.read(CheckProfile.standard().write()).orThrow()).isEqualTo(CheckProfile.standard());
    }

    @Test
    void whatever_is_wrong_is_told_at_once_with_its_line() {
        Validated<CheckProfile> read = CheckProfile.read("""
                {
                  "format": "qcf4j-rules/1",
                  "framework": "EQF",
                  "severities": { "unit.titel.missing": "OFF", "unit.title.missing": "FATAL", "Title": "OFF" },
                  "thresholds": { "CRITERION_WORD": 5, "OUTCOMES": -1 },
                  "words": { "RELATIVE_WORDS": [" "], "NICE_WORDS": [] },
                  "suppressions": [
                    { "code": "unit.title.missing", "place": "/units/0", "reason": "x", "approvedBy": "y", "until": "2015-08-31" },
                    { "code": "unit.title.missing", "place": " ", "file": "", "reason": 7, "until": "31.8.2015" }
                  ]
                }
                """);

        assertThat(read.findings())
                .extracting(CheckProfileTest::told)
                .containsExactlyInAnyOrder(
                        "3:16: error: /framework is 'EQF', which is not one of 'QCF', 'RQF', 'CQFW', 'SCQF', 'NQF'",
                        "4:41: warning: /severities/unit.titel.missing is about the code 'unit.titel.missing', which no rule has"
                                + " (nearest: 'unit.title.missing')",
                        "4:70: error: /severities/unit.title.missing is 'FATAL', which is not one of 'ERROR', 'WARNING', 'NOTE',"
                                + " 'OFF'",
                        "4:88: error: /severities/Title is 'Title', which is not a code such as 'unit.credit.large'",
                        "5:37: error: /thresholds/CRITERION_WORD is not the name of a threshold (nearest: 'CRITERION_WORDS')",
                        "5:52: error: /thresholds/OUTCOMES is less than it may be",
                        "6:33: error: /words/RELATIVE_WORDS/0 is blank",
                        "6:53: error: /words/NICE_WORDS is not the name of a list of words",
                        "8:5: error: /suppressions/0/file is missing, and a place that is a pointer is in every file",
                        "9:46: error: /suppressions/1/place is blank",
                        "9:59: error: /suppressions/1/file is blank",
                        "9:73: error: /suppressions/1/reason is a number where a text belongs",
                        "9:5: error: /suppressions/1/approvedBy is missing",
                        "9:85: error: /suppressions/1/until is '31.8.2015', which is not a day such as '2014-11-21'");
        assertThat(read.value()).isPresent();
    }

    /** Returns a finding without its file, its advice and its code. */
    private static String told(Finding finding) {
        return finding.toString().replaceFirst("^-:", "").replaceFirst("; [^;]*$", "");
    }

    @Test
    void format_is_asked_for() {
        assertThat(CheckProfile.read("{}").findings())
                .extracting(Finding::code)
                .containsExactly("check.format.missing");
        assertThat(CheckProfile.read("{ \"format\": \"qcf4j/1\" }").findings())
                .extracting(Finding::code)
                .containsExactly("check.format.unknown");
        assertThat(CheckProfile.read("[]").hasErrors()).isTrue();
        assertThat(CheckProfile.read("").hasErrors()).isTrue();
    }

    @Test
    void code_of_a_rule_of_the_house_is_known_where_it_is_said_so() {
        Path file = Catalogue.write(
                folder.resolve("qcf-rules.json"),
                "{ \"format\": \"qcf4j-rules/1\", \"severities\": { \"house.title.short\": \"ERROR\" } }");

        assertThat(CheckProfile.read(file).findings())
                .extracting(Finding::code)
                .containsExactly("profile.code.unknown");
        assertThat(CheckProfile.read(file, List.of(HouseRule.values())).findings())
                .isEmpty();
        assertThat(CheckProfile.read(file).orThrow().options().severities()).containsKey("house.title.short");
    }

    @Test
    void suppression_says_something() {
        assertThatThrownBy(() -> Suppression.of("x", Place.parse("J/999/0001"), " ", "me", LocalDate.of(2014, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Reason ' ' must not be blank");
        assertThat(SUPPRESSION).hasToString("unit.title.missing at /units/0 until 2015-08-31");
    }
}
