package io.github.qcf4j.examples;

import static io.github.qcf4j.model.AssessmentMethod.DIRECT_OBSERVATION;
import static io.github.qcf4j.model.DecisionOutcome.MET;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.cohort.CohortCoverage;
import io.github.qcf4j.cohort.CohortMapper;
import io.github.qcf4j.combination.Completion;
import io.github.qcf4j.combination.CompletionQuestion;
import io.github.qcf4j.combination.RulesOfCombination;
import io.github.qcf4j.document.PortfolioReader;
import io.github.qcf4j.document.SpecificationReader;
import io.github.qcf4j.feed.PortfolioFeed;
import io.github.qcf4j.finding.Validated;
import io.github.qcf4j.framework.Framework;
import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.mapping.PortfolioMapper;
import io.github.qcf4j.mapping.UnitCoverage;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitReference;
import io.github.qcf4j.portfolio.Portfolio;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The README's code, run as it stands there, and a check that it still stands there. */
class ReadmeTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)\\)");

    @Test
    void a_portfolio_is_mapped_from_its_files() {
        CoverageReport report = mapFiles(
                ROOT.resolve("qcf-examples/data/specifications"), ROOT.resolve("qcf-examples/data/portfolios"));

        assertThat(report.progress()).hasToString("18/55");
        assertThat(report.gaps().get(0))
                .hasToString("J/999/0001 1.2 awaits a decision on 1 item of evidence; get the evidence decided"
                        + " [gap.criterion]");
    }

    private static CoverageReport mapFiles(Path specifications, Path portfolios) {
        Framework framework = SpecificationReader.readFramework(specifications.resolve("contact-centre.json"))
                .orThrow();
        Validated<Portfolio> portfolio = PortfolioReader.readOne(portfolios.resolve("half-way.json"));

        CoverageReport report = PortfolioMapper.of(framework).map(portfolio, LocalDate.of(2014, 11, 21));

        System.out.println(report.progress() + " criteria");
        report.gaps().forEach(System.out::println);
        report.findings().forEach(System.out::println);
        return report;
    }

    @Test
    void a_portfolio_is_mapped_from_rows() {
        CoverageReport report = mapRows();

        assertThat(report.gaps())
                .extracting(Object::toString)
                .containsExactly("J/999/0001 1.2 has no evidence; map evidence to it [gap.criterion]");
    }

    private static CoverageReport mapRows() {
        Unit unit = Unit.builder(UnitReference.parse("J/999/0001"))
                .title("Review calls")
                .credit(5)
                .outcome("Be able to review calls", "Review recorded calls", "Report what they have in common")
                .build();
        Portfolio portfolio = Portfolio.builder("L-1001")
                .evidence("E1", DIRECT_OBSERVATION, LocalDate.of(2014, 3, 3))
                .decision("D1", LocalDate.of(2014, 3, 10), MET, "assessor-7", List.of("E1"), "J/999/0001 1.1")
                .build();

        Framework framework = Framework.of(List.of(unit), List.of()).orThrow();
        CoverageReport report = PortfolioMapper.of(framework).map(portfolio, LocalDate.of(2014, 11, 21));
        return report;
    }

    @Test
    void the_units_that_complete_a_qualification_are_planned() {
        CoverageReport report = mapFiles(
                ROOT.resolve("qcf-examples/data/specifications"), ROOT.resolve("qcf-examples/data/portfolios"));
        Qualification qualification = report.qualification().orElseThrow();
        List<Unit> units = report.units().stream().map(UnitCoverage::unit).toList();

        Completion next = plan(report, qualification, units);

        assertThat(next.proven()).isTrue();
        assertThat(next.best().orElseThrow().credit()).hasToString("36 credits");
    }

    private static Completion plan(CoverageReport report, Qualification qualification, List<Unit> units) {
        RulesOfCombination rules = RulesOfCombination.of(qualification, units);

        Completion next =
                rules.complete(CompletionQuestion.builder(report.heldUnits()).build());
        next.plans().forEach(System.out::println);
        return next;
    }

    @Test
    void a_cohort_is_mapped_from_its_file() {
        Path data = ROOT.resolve("qcf-examples/data");
        Framework framework = SpecificationReader.readFramework(data.resolve("specifications/contact-centre.json"))
                .orThrow();

        CohortCoverage coverage = mapCohort(framework, data.resolve("cohorts"));

        assertThat(coverage).hasToString("3 learners, 0 unread");
        assertThat(coverage.qualifications()).hasToString("[999/0002/6: 3 learners]");
    }

    private static CohortCoverage mapCohort(Framework framework, Path cohorts) {
        PortfolioMapper mapper = PortfolioMapper.of(framework);
        LocalDate day = LocalDate.of(2014, 11, 21);

        try (PortfolioFeed feed = PortfolioFeed.of(cohorts.resolve("contact-centre.ndjson"), mapper, day)) {
            CohortCoverage coverage = CohortMapper.of(mapper, day).map(feed, System.out::println);

            coverage.qualifications()
                    .forEach(qualification -> qualification.mostLacked(3).forEach(System.out::println));
            return coverage;
        }
    }

    @Test
    void the_code_in_the_readme_is_the_code_of_this_test() throws IOException {
        String here = plain(
                Files.readString(ROOT.resolve("qcf-examples/src/test/java/io/github/qcf4j/examples/ReadmeTest.java")));

        List<String> blocks =
                blocks(Files.readString(ROOT.resolve("README.md"))).toList();

        assertThat(blocks).hasSize(4).allSatisfy(block -> assertThat(here).contains(plain(block)));
    }

    @Test
    void every_link_of_the_readme_leads_somewhere() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));

        List<String> links =
                LINK.matcher(readme).results().map(found -> found.group(1)).toList();

        assertThat(links)
                .isNotEmpty()
                .allSatisfy(link -> assertThat(ROOT.resolve(link)).exists());
    }

    private static Stream<String> blocks(String readme) {
        return JAVA.matcher(readme).results().map((MatchResult found) -> found.group(1));
    }

    /** Returns code without white space, and with the examples' files named as the README names them. */
    private static String plain(String code) {
        return code.replaceAll("(specifications|portfolios|cohorts)\\.resolve\\(", "Path.of(")
                .replace("            return coverage;\n        }\n", "        }\n")
                .replaceAll("\\s+", "");
    }
}
