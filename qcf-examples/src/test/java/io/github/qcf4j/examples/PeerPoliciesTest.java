package io.github.qcf4j.examples;

import static io.github.qcf4j.examples.PeerCases.AS_OF;
import static io.github.qcf4j.examples.PeerCases.DECIDED;
import static io.github.qcf4j.examples.PeerCases.decision;
import static io.github.qcf4j.examples.PeerCases.group;
import static io.github.qcf4j.examples.PeerCases.item;
import static io.github.qcf4j.examples.PeerCases.learner;
import static io.github.qcf4j.examples.PeerCases.map;
import static io.github.qcf4j.examples.PeerCases.mapping;
import static io.github.qcf4j.examples.PeerCases.stream;
import static io.github.qcf4j.examples.PeerCases.unit;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.qcf4j.document.PolicyReader;
import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.mapping.CriterionCoverage;
import io.github.qcf4j.model.DecisionOutcome;
import io.github.qcf4j.model.EvidenceQuality;
import io.github.qcf4j.model.Fraction;
import io.github.qcf4j.model.QualityJudgement;
import io.github.qcf4j.model.SignOffRole;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.portfolio.CoveragePolicy;
import io.github.qcf4j.portfolio.Decision;
import io.github.qcf4j.portfolio.PortfolioBuilder;
import io.github.qcf4j.portfolio.SignOff;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What other products answer, from 'peers/peer-cases.json', and what the policies that come along answer. */
class PeerPoliciesTest {

    private static final JsonNode CASES = PeerCases.all();

    static Stream<JsonNode> oneOfThree() {
        return stream(CASES.at("/oneOfThree/answers"));
    }

    @Test
    void progress_is_what_both_signed_over_all() {
        CoverageReport report = progress(policyOf(CASES.get("progress")));

        stream(CASES.at("/progress/units")).forEach(unit -> assertProgress(unit, progressOf(report, unit)));
        stream(CASES.at("/progress/groups"))
                .forEach(group ->
                        assertProgress(group, sum(report, group.get("group").asText())));
        assertProgress(CASES.at("/progress/whole"), report.progress());
    }

    /** A criterion more in each unit that has one left was accepted by the assessor, and not by the learner. */
    @Test
    void without_the_learner_more_would_be_covered() {
        CoverageReport report = progress(CoveragePolicy.anyAccepted());

        assertThat(report.progress()).isEqualTo(Fraction.of(15, 40));
    }

    private static void assertProgress(JsonNode expected, Fraction progress) {
        BigDecimal theirs = new BigDecimal(expected.get("theirs").asText());
        BigDecimal percent = BigDecimal.valueOf(100L * progress.part())
                .divide(BigDecimal.valueOf(progress.whole()), theirs.scale(), RoundingMode.HALF_UP);

        assertThat(progress).hasToString(expected.get("ours").asText());
        assertThat(percent).isEqualByComparingTo(theirs);
    }

    private static Fraction progressOf(CoverageReport report, JsonNode unit) {
        return report.unit(UnitIdentifier.parse(unit.get("unit").asText()))
                .orElseThrow()
                .progress();
    }

    private static Fraction sum(CoverageReport report, String group) {
        List<Fraction> parts = stream(CASES.at("/progress/units"))
                .filter(unit -> unit.get("group").asText().equals(group))
                .map(unit -> progressOf(report, unit))
                .toList();
        return Fraction.of(
                parts.stream().mapToInt(Fraction::part).sum(),
                parts.stream().mapToInt(Fraction::whole).sum());
    }

    private static CoverageReport progress(CoveragePolicy policy) {
        JsonNode units = CASES.at("/progress/units");
        String described = stream(units)
                .map(unit ->
                        unit(unit.get("unit").asText(), unit.get("criteria").asInt()))
                .collect(Collectors.joining(", "));
        PortfolioBuilder portfolio = learner();
        for (JsonNode unit : units) {
            String name = unit.get("unit").asText();
            int covered = unit.get("covered").asInt();
            IntStream.rangeClosed(1, covered)
                    .forEach(number -> portfolio
                            .add(item(name + number))
                            .add(decision(name + number, name + " 1." + number, DecisionOutcome.MET)
                                    .accepted(DECIDED)
                                    .build()));
            if (covered < unit.get("criteria").asInt()) {
                portfolio
                        .add(item(name))
                        .add(decision(name, name + " 1." + (covered + 1), DecisionOutcome.MET)
                                .build());
            }
        }
        String groups = group(
                "All",
                true,
                stream(units).map(unit -> unit.get("unit").asText()).toList());
        return map(described, groups, "", policy, portfolio);
    }

    @ParameterizedTest
    @MethodSource
    void oneOfThree(JsonNode answer) {
        PortfolioBuilder portfolio = learner();
        for (String item : List.of("E1", "E2", "E3")) {
            portfolio.add(item(item)).add(mapping(item, "U 1.1"));
        }
        Decision.Builder met = decision("E1", "U 1.1", DecisionOutcome.MET).accepted(DECIDED);
        for (EvidenceQuality quality : EvidenceQuality.values()) {
            met.quality(quality, QualityJudgement.YES);
        }
        portfolio.add(met.build());
        if (answer.path("signedOff").asBoolean()) {
            portfolio.add(SignOff.builder(UnitIdentifier.parse("U"), SignOffRole.ASSESSOR, AS_OF)
                    .build());
        }

        CoverageReport report = map(unit("U", 1), group("All", true, List.of("U")), "", policyOf(answer), portfolio);

        CriterionCoverage criterion = report.units().get(0).criteria().get(0);
        assertThat(criterion.status() + " " + criterion.share())
                .isEqualTo(answer.get("ours").asText());
    }

    @Test
    void every_policy_that_comes_along_is_shown_by_a_case() {
        assertThat(stream(CASES.at("/oneOfThree/answers"))
                        .map(answer -> answer.get("policy").asText()))
                .containsAll(PolicyReader.shippedNames());
    }

    private static CoveragePolicy policyOf(JsonNode given) {
        return PolicyReader.shipped(given.get("policy").asText());
    }
}
