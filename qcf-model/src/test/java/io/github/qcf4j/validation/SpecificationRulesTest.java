package io.github.qcf4j.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.qcf4j.document.CriterionDocument;
import io.github.qcf4j.document.GroupDocument;
import io.github.qcf4j.document.OrganisationDocument;
import io.github.qcf4j.document.OutcomeDocument;
import io.github.qcf4j.document.QualificationDocument;
import io.github.qcf4j.document.UnitDocument;
import io.github.qcf4j.finding.FindingKind;
import io.github.qcf4j.finding.FindingWording;
import io.github.qcf4j.finding.Severity;
import io.github.qcf4j.framework.FrameworkFinding;
import io.github.qcf4j.model.QualificationsFramework;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SpecificationRulesTest {

    static Stream<SpecificationRule> rules() {
        return SpecificationRules.all().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_rule_has_a_page_in_sentences(SpecificationRule rule) {
        RulePage page = SpecificationRules.page(rule);

        assertThat(page.code()).isEqualTo(rule.code());
        assertThat(page.title()).isNotBlank().doesNotContain("\n").doesNotEndWith(".");
        assertThat(page.why()).endsWith(".");
        assertThat(page.bad()).isNotBlank().isNotEqualTo(page.good());
        assertThat(page.toString()).isEqualTo(rule.code() + ": " + page.title());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_applies_somewhere_and_a_heuristic_names_no_source(SpecificationRule rule) {
        assertThat(rule.frameworks()).isNotEmpty();
        assertThat(rule.basis() != Basis.HOUSE
                        || SpecificationRules.page(rule).source().isEmpty())
                .as("a heuristic of the house stands in no document")
                .isTrue();
        assertThat(SpecificationRules.page(rule).source().orElse(""))
                .doesNotContainPattern("paragraph|para\\.|section");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_is_about_a_property_that_the_format_has(SpecificationRule rule) {
        List<String> known = Stream.of(
                        UnitDocument.class,
                        OutcomeDocument.class,
                        CriterionDocument.class,
                        QualificationDocument.class,
                        GroupDocument.class,
                        OrganisationDocument.class)
                .flatMap(document -> Arrays.stream(document.getRecordComponents()))
                .map(RecordComponent::getName)
                .toList();

        assertThat(rule.property().stream().flatMap(property -> Stream.of(property.split("/"))))
                .isSubsetOf(known);
    }

    @Test
    void every_page_belongs_to_a_rule() throws IOException {
        Path folder = Path.of("src", "main", "resources", "io", "github", "qcf4j", "validation", "rules");

        try (Stream<Path> pages = Files.list(folder)) {
            assertThat(pages.map(page -> page.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            rules().map(rule -> rule.code() + ".txt").toList());
        }
    }

    @Test
    void rules_keep_the_wording_rules() {
        FindingKind[] kinds = rules().toArray(FindingKind[]::new);

        assertThat(FindingWording.faultsOf(kinds)).isEmpty();
    }

    @Test
    void rules_are_found_by_code_whoever_raises_them() {
        assertThat(SpecificationRules.find("unit.level.missing")).contains(UnitRule.UNIT_LEVEL_MISSING);
        assertThat(SpecificationRules.find("group.unit.unknown"))
                .hasValueSatisfying(
                        rule -> assertThat(rule.severity()).isEqualTo(FrameworkFinding.GROUP_UNIT_UNKNOWN.severity()));
        assertThat(SpecificationRules.find("json.syntax")).isEmpty();
        assertThat(SpecificationRules.all())
                .extracting(SpecificationRule::code)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void a_rule_of_somebody_else_has_no_page() {
        SpecificationRule known = UnitRule.UNIT_LEVEL_MISSING;

        assertThat(SpecificationRules.page(known).ids()).contains("UNIT-004");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SpecificationRules.page(new ListedRule(Stranger.STRANGE_THING)))
                .withMessage("Rule 'strange.thing' must be one of the catalogue");
    }

    @Test
    void severity_hangs_on_the_framework_where_the_catalogue_says_so() {
        assertThat(UnitRule.UNIT_HOURS_EXCEEDED.severity(QualificationsFramework.QCF))
                .isEqualTo(Severity.ERROR);
        assertThat(UnitRule.UNIT_HOURS_EXCEEDED.severity(QualificationsFramework.RQF))
                .isEqualTo(Severity.WARNING);
        assertThat(UnitRule.UNIT_CREDIT_MISSING.frameworks()).doesNotContain(QualificationsFramework.RQF);
    }

    /** The catalogue numbers its rules by area; none may get lost. */
    @Test
    void every_number_of_the_catalogue_has_a_rule_or_a_reason() {
        Map<String, Integer> areas = new LinkedHashMap<>();
        areas.put("REF", 11);
        areas.put("UNIT", 20);
        areas.put("LO", 10);
        areas.put("AC", 17);
        areas.put("ASR", 8);
        areas.put("QUAL", 28);
        areas.put("ROC", 26);
        List<String> numbers = areas.entrySet().stream()
                .flatMap(area -> IntStream.rangeClosed(1, area.getValue())
                        .mapToObj(number -> "%s-%03d".formatted(area.getKey(), number)))
                .toList();

        Set<String> told = new TreeSet<>();
        rules().forEach(rule -> told.addAll(SpecificationRules.page(rule).ids()));
        SpecificationRules.unchecked().forEach(rule -> told.add(rule.id()));

        assertThat(told).containsExactlyInAnyOrderElementsOf(numbers);
    }

    private enum Stranger implements FindingKind {
        STRANGE_THING;

        @Override
        public Severity severity() {
            return Severity.NOTE;
        }

        @Override
        public String advice() {
            return "look";
        }
    }
}
