package io.github.qcf4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.check.CheckFinding;
import io.github.qcf4j.document.DocumentFinding;
import io.github.qcf4j.document.PolicyFinding;
import io.github.qcf4j.document.PortfolioFinding;
import io.github.qcf4j.finding.FindingKind;
import io.github.qcf4j.framework.FrameworkFinding;
import io.github.qcf4j.mapping.GapKind;
import io.github.qcf4j.mapping.MappingFinding;
import io.github.qcf4j.quality.QualityFinding;
import io.github.qcf4j.report.ReportFinding;
import io.github.qcf4j.report.SamplingPolicyFinding;
import io.github.qcf4j.validation.CombinationRule;
import io.github.qcf4j.validation.DraftingRule;
import io.github.qcf4j.validation.IdentifierRule;
import io.github.qcf4j.validation.QualificationFinding;
import io.github.qcf4j.validation.QualificationRule;
import io.github.qcf4j.validation.RequirementRule;
import io.github.qcf4j.validation.UnitFinding;
import io.github.qcf4j.validation.UnitRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of findings lists every code there is, as it is. With {@code -Dqcf.golden=update} it is written anew. */
class FindingsPageTest {

    private static final Path PAGE =
            Path.of("").toAbsolutePath().getParent().resolve("docs").resolve("findings.md");

    private static final String HEAD = """
            # Findings

            A finding is one thing that is wrong, or worth knowing, about what was handed in. It prints as one line:

            ```
            unit.json:7:19: error: /units/0/outcomes/1/criteria has no assessment criteria; add at least one assessment criterion [outcome.criteria.none]
            ```

            that is *where it was written*, *severity*, *place* and what is wrong with it, *advice*, and the *code*. An **error** cannot be used, a **warning** is probably not
            meant, a **note** is for information. Where nothing is known of a file there is a `-`. Codes are never renamed and never used again. Why each matters is told in
            the Javadoc of its constant, and of what a specification is held to in [rules.md](rules.md), with examples.
            """;

    @Test
    void the_page_lists_every_finding_and_every_kind_of_gap() throws IOException {
        String expected = HEAD
                + areas().entrySet().stream()
                        .map(area -> section(area.getKey(), area.getValue()))
                        .collect(Collectors.joining())
                + gaps();
        if ("update".equals(System.getProperty("qcf.golden"))) {
            Files.writeString(PAGE, expected);
        }

        assertThat(Files.readString(PAGE))
                .as("docs/findings.md; run with -Dqcf.golden=update to write it anew")
                .isEqualTo(expected);
    }

    private static Map<String, FindingKind[]> areas() {
        Map<String, FindingKind[]> areas = new LinkedHashMap<>();
        areas.put("Reading any file", DocumentFinding.values());
        areas.put("Reading units", UnitFinding.values());
        areas.put("Reading qualifications", QualificationFinding.values());
        areas.put("Reading policies", PolicyFinding.values());
        areas.put("Reading portfolios", PortfolioFinding.values());
        areas.put("Specifications as a whole", FrameworkFinding.values());
        areas.put("Identifiers", IdentifierRule.values());
        areas.put("Headers of units", UnitRule.values());
        areas.put("Outcomes and criteria", DraftingRule.values());
        areas.put("Requirements on evidence", RequirementRule.values());
        areas.put("Headers of qualifications", QualificationRule.values());
        areas.put("Rules of combination", CombinationRule.values());
        areas.put("Checking folders", CheckFinding.values());
        areas.put("Mapping a portfolio", MappingFinding.values());
        areas.put("Reviewing evidence", QualityFinding.values());
        areas.put("Reading a sampling policy", SamplingPolicyFinding.values());
        areas.put("Reading a report", ReportFinding.values());
        return areas;
    }

    private static String section(String title, FindingKind[] kinds) {
        return "\n## " + title + "\n\n| code | severity | what to do |\n| --- | --- | --- |\n"
                + Stream.of(kinds)
                        .map(kind -> "| `%s` | %s | %s |\n"
                                .formatted(kind.code(), kind.severity().label(), kind.advice()))
                        .collect(Collectors.joining());
    }

    private static String gaps() {
        return "\n"
                + "## Gaps\n\n"
                + "A gap is work still to do, and no fault. Its line is that of a finding without severity.\n\n"
                + "| code | what is missing |\n"
                + "| --- | --- |\n"
                + Arrays.stream(GapKind.values())
                        .map(kind -> "| `%s` | %s |\n".formatted(kind.code(), kind.label()))
                        .collect(Collectors.joining());
    }
}
