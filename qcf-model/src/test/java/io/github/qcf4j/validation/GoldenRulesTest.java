package io.github.qcf4j.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.document.SpecificationReader;
import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.FindingWording;
import io.github.qcf4j.finding.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A pair for each rule: a specification that breaks it, with every line that is found, and one that keeps to it.
 * <p>
 * Both are told by what they change in a specification about which there is nothing to say. With
 * {@code -Dqcf.golden=update} the lines that are expected are written anew.
 */
class GoldenRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2014, 3, 1);
    private static final boolean UPDATING = "update".equals(System.getProperty("qcf.golden"));

    static List<Path> cases() {
        try (Stream<Path> files = Files.list(RuleCase.FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".case"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<String> bases() {
        return Stream.of("qcf.json", "rqf.json", "nvq.json");
    }

    @ParameterizedTest
    @MethodSource("bases")
    void there_is_nothing_to_say_about_a_specification_without_fault(String base) {
        List<Finding> findings = findings(RuleCase.text(base));

        assertThat(findings).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_rule_that_is_broken_is_told_at_its_line(Path file) {
        RuleCase rule = RuleCase.read(file);

        List<Finding> findings = findings(rule.bad());

        if (UPDATING) {
            rule.write(findings.stream().map(Finding::toString).toList());
        }
        assertThat(findings)
                .extracting(Finding::toString)
                .containsExactlyElementsOf(RuleCase.read(file).expected());
        assertThat(findings)
                .filteredOn(finding -> finding.code().equals(rule.code()))
                .isNotEmpty();
        assertThat(findings)
                .allSatisfy(finding -> assertThat(finding.location()).isPresent());
        assertThat(FindingWording.faultsOf(findings)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_rule_that_is_broken_is_no_error_under_another_name(Path file) {
        RuleCase rule = RuleCase.read(file);

        List<Finding> findings = findings(rule.bad());

        assertThat(findings)
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .extracting(Finding::code)
                .allMatch(rule.code()::equals);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_rule_that_is_kept_is_not_told(Path file) {
        RuleCase rule = RuleCase.read(file);

        List<Finding> findings = findings(rule.good());

        assertThat(findings).extracting(Finding::code).doesNotContain(rule.code());
        assertThat(findings)
                .filteredOn(finding -> finding.severity() != Severity.NOTE)
                .isEmpty();
    }

    @Test
    void every_rule_has_a_pair() {
        Set<String> codes =
                StandardChecks.rules().map(SpecificationRule::code).collect(Collectors.toCollection(TreeSet::new));
        codes.add(UnitFinding.UNIT_REFERENCE_CHECK.code());
        codes.add(QualificationFinding.QUALIFICATION_NUMBER_CHECK.code());

        List<String> paired =
                cases().stream().map(file -> RuleCase.read(file).code()).toList();

        assertThat(paired).containsExactlyElementsOf(codes);
    }

    private static List<Finding> findings(String json) {
        return SpecificationValidator.standard().validate(SpecificationReader.read(json), TODAY);
    }
}
