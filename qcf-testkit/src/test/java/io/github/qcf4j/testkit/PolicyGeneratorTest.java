package io.github.qcf4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.framework.Framework;
import io.github.qcf4j.portfolio.CoverageKind;
import io.github.qcf4j.portfolio.CoverageOverride;
import io.github.qcf4j.portfolio.CoveragePolicy;
import io.github.qcf4j.portfolio.CurrencyMeasure;
import io.github.qcf4j.portfolio.PersonRule;
import io.github.qcf4j.portfolio.PolicyDemand;
import io.github.qcf4j.testkit.ReferenceVerdicts.CriterionVerdict;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyGeneratorTest {

    private static final int SEEDS = 400;

    private static CoveragePolicy policy(long seed) {
        return PolicyGenerator.of(framework(seed)).policy(seed);
    }

    private static Framework framework(long seed) {
        return SpecificationGenerator.of(SpecificationShape.SMALL).framework(seed);
    }

    private static List<CoveragePolicy> policies() {
        return LongStream.range(0, SEEDS).mapToObj(PolicyGeneratorTest::policy).toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 17, -4, Long.MAX_VALUE})
    void equal_seeds_give_equal_policies(long seed) {
        assertThat(policy(seed)).isEqualTo(policy(seed));
    }

    @Test
    void what_a_seed_gives_never_changes() {
        assertThat(policy(7))
                .isEqualTo(CoveragePolicy.allMappedAccepted().toBuilder()
                        .currency(Period.ofDays(10))
                        .currencyMeasure(CurrencyMeasure.AS_OF)
                        .waive(PersonRule.WITNESS_DECIDES)
                        .waive(PersonRule.INTEREST_UNSECONDED)
                        .waive(PersonRule.COMPETENCE_LACKING)
                        .build());
    }

    @Test
    void every_kind_of_rule_turns_up_alone_and_with_all_that_a_policy_may_say() {
        List<CoveragePolicy> policies = policies();

        for (CoverageKind kind : CoverageKind.values()) {
            List<CoveragePolicy> ofKind = policies.stream()
                    .filter(policy -> policy.rule().kind() == kind)
                    .toList();

            assertThat(ofKind).hasSizeGreaterThan(SEEDS / 10);
            assertThat(ofKind)
                    .anyMatch(policy -> policy.equals(CoveragePolicy.of(policy.rule())))
                    .anyMatch(policy -> !policy.overrides().isEmpty())
                    .anyMatch(policy -> !policy.demands().isEmpty())
                    .anyMatch(policy -> policy.currency().isPresent())
                    .anyMatch(policy -> !policy.exemptionCounts());
        }
    }

    @Test
    void everything_that_a_policy_may_say_turns_up() {
        List<CoveragePolicy> policies = policies();
        List<CoverageOverride> overrides =
                policies.stream().flatMap(policy -> policy.overrides().stream()).toList();

        assertThat(overrides)
                .anyMatch(override -> override.outcome().isPresent())
                .anyMatch(override -> override.criterion().isPresent())
                .anyMatch(override ->
                        override.outcome().isEmpty() && override.criterion().isEmpty())
                .anyMatch(override -> override.target().endsWith(" 9.9"));
        assertThat(policies).anyMatch(policy -> !policy.enoughAlone().isEmpty());
        assertThat(PolicyDemand.values())
                .allMatch(demand -> policies.stream().anyMatch(policy -> policy.demands(demand)));
        assertThat(PersonRule.values()).allMatch(rule -> policies.stream().anyMatch(policy -> policy.waives(rule)));
        assertThat(CurrencyMeasure.values())
                .allMatch(measure -> policies.stream().anyMatch(policy -> policy.currencyMeasure() == measure));
    }

    @ParameterizedTest
    @EnumSource(PolicyDemand.class)
    void what_a_policy_asks_for_is_often_there_and_often_not(PolicyDemand demand) {
        int met = metBy(CoveragePolicy.anyAccepted());

        int metToo =
                metBy(CoveragePolicy.anyAccepted().toBuilder().demand(demand).build());

        assertThat(metToo).isBetween(met / 5, met * 9 / 10);
    }

    private static int metBy(CoveragePolicy policy) {
        List<CriterionVerdict> met = new ArrayList<>();
        GeneratedCase.cases(0, SEEDS)
                .map(generated -> generated.by(policy).byReference())
                .flatMap(verdicts -> verdicts.units().stream())
                .flatMap(unit -> unit.criteria().stream())
                .filter(criterion -> criterion.status().equals("MET"))
                .forEach(met::add);
        return met.size();
    }
}
