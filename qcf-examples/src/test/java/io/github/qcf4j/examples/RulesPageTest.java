package io.github.qcf4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.finding.FindingKind;
import io.github.qcf4j.framework.FrameworkFinding;
import io.github.qcf4j.model.QualificationsFramework;
import io.github.qcf4j.validation.CombinationRule;
import io.github.qcf4j.validation.DraftingRule;
import io.github.qcf4j.validation.IdentifierRule;
import io.github.qcf4j.validation.QualificationFinding;
import io.github.qcf4j.validation.QualificationRule;
import io.github.qcf4j.validation.RequirementRule;
import io.github.qcf4j.validation.RulePage;
import io.github.qcf4j.validation.SpecificationRule;
import io.github.qcf4j.validation.SpecificationRules;
import io.github.qcf4j.validation.Threshold;
import io.github.qcf4j.validation.UnitFinding;
import io.github.qcf4j.validation.UnitRule;
import io.github.qcf4j.validation.WordList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page of rules tells every rule of the catalogue as it is. With {@code -Dqcf.golden=update} it is written anew. */
class RulesPageTest {

    private static final Path PAGE =
            Path.of("").toAbsolutePath().getParent().resolve("docs").resolve("rules.md");

    private static final String HEAD = """
            # Rules

            What a specification is held to, version %s of the catalogue: %d rules. Each has a code, which is that of its findings, and rests on something: a **regulation**, the
            **guidance** of a regulator or an awarding organisation, the **practice** of specifications in use, what can be **derived** from the specification itself or from real
            numbers, or on a heuristic of this **house**. Only a regulation obliges anybody. Where the text of a rule could not be read, no paragraph of it is cited. Whoever checks may
            set another severity, switch a rule off, and put other numbers and words in the place of those below.
            Numbers such as UNIT-001 are those of the requirements that the catalogue was made from; a rule may come from several, and several rules from one.

            Of what is left out of an outline, or of a draft, there is never more than a note. What is not recorded is never taken for a fault.
            """;

    @Test
    void the_page_tells_every_rule_as_it_is() throws IOException {
        String expected = page();
        if ("update".equals(System.getProperty("qcf.golden"))) {
            Files.writeString(PAGE, expected);
        }

        assertThat(Files.readString(PAGE))
                .as("docs/rules.md; run with -Dqcf.golden=update to write it anew")
                .isEqualTo(expected);
    }

    @Test
    void every_rule_is_in_one_area() {
        List<String> listed = areas().values().stream()
                .flatMap(List::stream)
                .map(FindingKind::code)
                .sorted()
                .toList();

        assertThat(listed)
                .containsExactlyElementsOf(SpecificationRules.all().stream()
                        .map(SpecificationRule::code)
                        .toList());
    }

    private static String page() {
        return HEAD.formatted(
                        SpecificationRules.version(), SpecificationRules.all().size())
                + areas().entrySet().stream()
                        .map(area -> section(area.getKey(), area.getValue()))
                        .collect(Collectors.joining())
                + unchecked()
                + thresholds()
                + words();
    }

    private static Map<String, List<? extends FindingKind>> areas() {
        Map<String, List<? extends FindingKind>> areas = new LinkedHashMap<>();
        areas.put("Identifiers", Arrays.asList(IdentifierRule.values()));
        areas.put("Units", Arrays.asList(UnitRule.values()));
        areas.put("Outcomes and criteria", Arrays.asList(DraftingRule.values()));
        areas.put("Requirements on evidence", Arrays.asList(RequirementRule.values()));
        areas.put("Qualifications", Arrays.asList(QualificationRule.values()));
        areas.put("Rules of combination", Arrays.asList(CombinationRule.values()));
        areas.put("Names", Arrays.asList(FrameworkFinding.values()));
        areas.put("The shape of a unit", Arrays.asList(UnitFinding.values()));
        areas.put("The shape of a qualification", Arrays.asList(QualificationFinding.values()));
        return areas;
    }

    private static String section(String title, List<? extends FindingKind> kinds) {
        return "\n## " + title + "\n"
                + kinds.stream()
                        .map(kind -> SpecificationRules.find(kind.code()).orElseThrow())
                        .map(RulesPageTest::entry)
                        .collect(Collectors.joining());
    }

    private static String entry(SpecificationRule rule) {
        RulePage page = SpecificationRules.page(rule);
        String source = page.source().map(" · "::concat).orElse("");
        String ids = page.ids().isEmpty() ? "" : " · " + String.join(", ", page.ids());
        return "\n### `%s`\n\n%s. *%s* · %s · %s%s%s\n\n%s\n\nNot: %s<br>But: %s<br>What to do: %s.\n"
                .formatted(
                        rule.code(),
                        page.title(),
                        severity(rule),
                        frameworks(rule),
                        rule.basis().label(),
                        source,
                        ids,
                        page.why(),
                        code(page.bad()),
                        code(page.good()),
                        rule.advice());
    }

    private static String severity(SpecificationRule rule) {
        String exceptions = rule.frameworks().stream()
                .filter(framework -> rule.severity(framework) != rule.severity())
                .map(framework -> ", in the %s %s"
                        .formatted(framework, rule.severity(framework).label()))
                .collect(Collectors.joining());
        return rule.severity().label() + exceptions;
    }

    private static String frameworks(SpecificationRule rule) {
        return rule.frameworks().size() == QualificationsFramework.values().length
                ? "all frameworks"
                : rule.frameworks().stream().map(Enum::name).collect(Collectors.joining(", "));
    }

    private static String code(String example) {
        return example.lines().map(line -> "`" + line.replace("`", "'") + "`").collect(Collectors.joining("<br>"));
    }

    private static String unchecked() {
        return "\n"
                + "## Rules without a finding\n\n"
                + "| number | what it asks | why there is no finding |\n"
                + "| --- | --- | --- |\n"
                + SpecificationRules.unchecked().stream()
                        .map(rule -> "| %s | %s | %s |\n".formatted(rule.id(), rule.title(), rule.reason()))
                        .collect(Collectors.joining());
    }

    private static String thresholds() {
        return "\n## Numbers\n\n| name | what it is | standard |\n| --- | --- | --- |\n"
                + Arrays.stream(Threshold.values())
                        .map(each -> "| `%s` | %s | %d |\n".formatted(each, each.label(), each.standard()))
                        .collect(Collectors.joining());
    }

    private static String words() {
        return "\n## Words\n\n| name | what it is | how many |\n| --- | --- | --- |\n"
                + Arrays.stream(WordList.values())
                        .map(each -> "| `%s` | %s | %d |\n"
                                .formatted(each, each.label(), each.standard().size()))
                        .collect(Collectors.joining());
    }
}
