package io.github.qcf4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.document.PolicyReader;
import io.github.qcf4j.framework.Framework;
import io.github.qcf4j.mapping.CriterionCoverage;
import io.github.qcf4j.mapping.PortfolioMapper;
import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.AssuranceBody;
import io.github.qcf4j.model.AssuranceOutcome;
import io.github.qcf4j.model.AuthenticationMethod;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.DecisionOutcome;
import io.github.qcf4j.model.EvidenceQuality;
import io.github.qcf4j.model.PersonRole;
import io.github.qcf4j.model.QualityJudgement;
import io.github.qcf4j.model.SignOffRole;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitReference;
import io.github.qcf4j.portfolio.AssuranceTarget;
import io.github.qcf4j.portfolio.Authentication;
import io.github.qcf4j.portfolio.CoveragePolicy;
import io.github.qcf4j.portfolio.Decision;
import io.github.qcf4j.portfolio.Evidence;
import io.github.qcf4j.portfolio.EvidenceBuilder;
import io.github.qcf4j.portfolio.EvidenceMapping;
import io.github.qcf4j.portfolio.Portfolio;
import io.github.qcf4j.portfolio.PortfolioBuilder;
import io.github.qcf4j.portfolio.QualityAssurance;
import io.github.qcf4j.portfolio.SignOff;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page about policies: every policy on it says what stands below it, and does what the table below it says. */
class PoliciesPageTest {

    private static final Path DOCS = Path.of("").toAbsolutePath().getParent().resolve("docs");
    private static final String PAGE = page();

    /** A policy, what it says, and its cases. */
    private static final Pattern EXAMPLE =
            Pattern.compile("```json\n([^`]*)```\n\n((?:> .*\n)+)\n\\| Records .*\n.*\n((?:\\|.*\n)+)");

    private static final Pattern CASE = Pattern.compile("\\| `([^`]+)` \\| `([^`]+)` \\|");
    private static final Pattern ITEM = Pattern.compile("(E\\d) (met|mapped|not yet met)(?: \\((.+)\\))?");
    private static final Pattern SHIPPED = Pattern.compile("(?m)^\\| `([a-z-]+)` \\|");

    private static final CriterionReference CRITERION = CriterionReference.parse("J/999/0001 1.1");
    private static final LocalDate OCCURRED = LocalDate.of(2014, 3, 3);
    private static final LocalDate DECIDED = LocalDate.of(2014, 3, 10);
    private static final LocalDate AS_OF = LocalDate.of(2014, 11, 21);

    private static String page() {
        try {
            return Files.readString(DOCS.resolve("policies.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A policy on the page.
     *
     * @param json  how it is written
     * @param says  what it says, a line for each sentence
     * @param cases  the rows of its cases
     */
    record Example(String json, List<String> says, List<String> cases) {

        @Override
        public String toString() {
            return json.strip();
        }
    }

    static List<Example> examples() {
        return EXAMPLE.matcher(PAGE)
                .results()
                .map(found -> new Example(
                        found.group(1),
                        found.group(2)
                                .lines()
                                .map(line -> line.substring("> ".length()))
                                .toList(),
                        found.group(3).lines().toList()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_policy_says_what_stands_below_it(Example example) {
        List<String> sentences = policy(example.json()).sentences();

        assertThat(sentences).isEqualTo(example.says());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_criterion_becomes_what_the_table_says(Example example) {
        CoveragePolicy policy = policy(example.json());

        assertThat(example.cases()).isNotEmpty().allSatisfy(row -> {
            Matcher told = CASE.matcher(row);
            assertThat(told.matches()).isTrue();
            assertThat(answer(policy, told.group(1))).isEqualTo(told.group(2));
        });
    }

    @Test
    void every_policy_of_the_page_is_an_example_and_every_one_that_comes_along_is_on_it() {
        long blocks = Pattern.compile("```json").matcher(PAGE).results().count();
        String along = PAGE.substring(PAGE.indexOf("\n## The policies that come along"));

        assertThat(examples()).hasSize(Math.toIntExact(blocks));
        assertThat(SHIPPED.matcher(along).results().map(row -> row.group(1)))
                .containsExactlyElementsOf(PolicyReader.shippedNames());
    }

    private static CoveragePolicy policy(String json) {
        return PolicyReader.readOne("{ \"format\": \"qcf4j/1\", \"policies\": [%s] }".formatted(json))
                .orThrow();
    }

    private static String answer(CoveragePolicy policy, String records) {
        Unit unit = Unit.builder(UnitReference.parse("J/999/0001"))
                .title("Review calls")
                .outcome("Be able to review calls", "Review recorded calls")
                .build();
        PortfolioBuilder portfolio = Portfolio.builder("L-1001");
        Stream.of(records.split(", ")).forEach(record -> record(record, portfolio));

        CriterionCoverage criterion = PortfolioMapper.of(
                        Framework.of(List.of(unit), List.of()).orThrow(), policy)
                .map(portfolio.build(), AS_OF)
                .units()
                .get(0)
                .criteria()
                .get(0);

        return "%s, %d of %d"
                .formatted(
                        criterion.status(),
                        criterion.share().part(),
                        criterion.share().whole());
    }

    private static void record(String record, PortfolioBuilder portfolio) {
        if (record.equals("signed off")) {
            portfolio.add(SignOff.builder(CRITERION.unit(), SignOffRole.ASSESSOR, DECIDED)
                    .build());
            return;
        }
        Matcher item = ITEM.matcher(record);
        assertThat(item.matches()).as(record).isTrue();
        String remark = item.group(3) == null ? "" : item.group(3);
        portfolio.add(evidence(item.group(1), remark)).add(mapping(item.group(1), remark));
        if (!item.group(2).equals("mapped")) {
            boolean met = item.group(2).equals("met");
            portfolio.add(decision(item.group(1), met, remark));
        }
        others(item.group(1), remark, portfolio);
    }

    private static Evidence evidence(String reference, String remark) {
        EvidenceBuilder evidence = Evidence.builder(reference);
        evidence.occurred(remark.equals("three years old") ? OCCURRED.minusYears(3) : OCCURRED);
        if (remark.equals("authenticated")) {
            evidence.authentication(Authentication.of(AuthenticationMethod.DECLARATION));
        }
        if (remark.equals("observation")) {
            evidence.method(AssessmentMethod.DIRECT_OBSERVATION);
        }
        if (remark.equals("witness testimony")) {
            evidence.method(AssessmentMethod.WITNESS_TESTIMONY);
        }
        return evidence.build();
    }

    private static EvidenceMapping mapping(String reference, String remark) {
        EvidenceMapping.Builder mapping = EvidenceMapping.builder(reference, List.of(CRITERION));
        return (remark.equals("locator") ? mapping.locator("page 2") : mapping).build();
    }

    private static Decision decision(String item, boolean met, String remark) {
        DecisionOutcome outcome = met ? DecisionOutcome.MET : DecisionOutcome.NOT_YET_MET;
        Decision.Builder decision = Decision.builder(List.of(item), List.of(CRITERION), outcome, DECIDED)
                .reference("D-" + item);
        if (remark.equals("accepted")) {
            decision.accepted(DECIDED);
        }
        if (remark.equals("every quality")) {
            Stream.of(EvidenceQuality.values()).forEach(each -> decision.quality(each, QualityJudgement.YES));
        }
        return (remark.equals("by a trainee") ? decision.assessor("trainee-1") : decision).build();
    }

    private static void others(String item, String remark, PortfolioBuilder portfolio) {
        if (remark.equals("agreed")) {
            portfolio.add(QualityAssurance.builder(
                            AssuranceTarget.ofDecision("D-" + item),
                            AssuranceBody.INTERNAL,
                            AssuranceOutcome.AGREED,
                            DECIDED.plusDays(5))
                    .build());
        }
        if (remark.equals("by a trainee")) {
            portfolio.person("trainee-1", PersonRole.TRAINEE_ASSESSOR);
        }
    }
}
