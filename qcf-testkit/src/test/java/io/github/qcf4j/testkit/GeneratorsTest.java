package io.github.qcf4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.framework.Framework;
import io.github.qcf4j.model.Pathway;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.QualificationNumber;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitReference;
import io.github.qcf4j.portfolio.Portfolio;
import io.github.qcf4j.portfolio.PortfolioRecord;
import io.github.qcf4j.portfolio.RecordKind;
import io.github.qcf4j.testkit.ReferenceVerdicts.CriterionVerdict;
import io.github.qcf4j.testkit.ReferenceVerdicts.DecisionVerdict;
import io.github.qcf4j.testkit.ReferenceVerdicts.GapVerdict;
import io.github.qcf4j.testkit.ReferenceVerdicts.MappingVerdict;
import io.github.qcf4j.testkit.ReferenceVerdicts.UnitVerdict;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeneratorsTest {

    private static final int SEEDS = 400;

    private static Framework framework(long seed) {
        return SpecificationGenerator.of(SpecificationShape.SMALL).framework(seed);
    }

    private static Portfolio portfolio(long seed) {
        return PortfolioGenerator.of(framework(seed), PortfolioShape.SMALL).portfolio(seed);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 17, -4, Long.MAX_VALUE})
    void equal_seeds_give_equal_specifications_and_portfolios(long seed) {
        assertThat(framework(seed)).isEqualTo(framework(seed));
        assertThat(portfolio(seed)).isEqualTo(portfolio(seed));
    }

    @Test
    void what_a_seed_gives_never_changes() {
        assertThat(framework(7)).hasToString("[L/999/0002@1, HSC 001@1] [999/0002/6@1, 999/0003/8@1, 999/0003/8@2]");
        assertThat(portfolio(7)).hasToString("portfolio of L-1001 with 18 records");
        assertThat(portfolio(7).records())
                .extracting(PortfolioRecord::toString)
                .startsWith("registration R1", "evidence E2", "evidence E3", "evidence E1", "mapping M2", "mapping M1");
        assertThat(PortfolioGenerator.asOf(7)).hasToString("2014-05-02");
    }

    @Test
    void frameworks_of_every_shape_are_right_as_a_whole() {
        SpecificationGenerator large = SpecificationGenerator.of(SpecificationShape.LARGE);
        SpecificationGenerator medium = SpecificationGenerator.of(SpecificationShape.MEDIUM.withoutUnansweredRules());

        for (long seed = 0; seed < 50; seed++) {
            assertThat(large.framework(seed).qualifications())
                    .as("seed %d", seed)
                    .isNotEmpty();
            assertThat(medium.framework(seed).units()).as("seed %d", seed).isNotEmpty();
        }
    }

    @Test
    void references_have_the_right_check_character() {
        for (long seed = 0; seed < 50; seed++) {
            assertThat(framework(seed).units().stream().map(Unit::reference).flatMap(Optional::stream))
                    .as("seed %d", seed)
                    .allMatch(UnitReference::hasRightCheckCharacter);
            assertThat(framework(seed).qualifications())
                    .as("seed %d", seed)
                    .allMatch(qualification -> qualification
                            .number()
                            .filter(QualificationNumber::hasRightCheckCharacter)
                            .isPresent());
        }
        assertThat(IllustrativeReferences.unit(1)).hasToString("J/999/0001");
        assertThat(IllustrativeReferences.qualification(2)).hasToString("999/0002/6");
    }

    @Test
    void rules_known_in_part_turn_up() {
        List<Qualification> qualifications = new ArrayList<>();

        for (long seed = 0; seed < SEEDS; seed++) {
            qualifications.addAll(framework(seed).qualifications());
        }

        assertThat(qualifications)
                .anyMatch(Qualification::rulesComplete)
                .anyMatch(qualification -> !qualification.rulesComplete())
                .anyMatch(qualification -> !qualification.pathways().stream().allMatch(Pathway::rulesComplete));
    }

    @Test
    void every_kind_of_record_turns_up() {
        Set<RecordKind> kinds = EnumSet.noneOf(RecordKind.class);

        for (long seed = 0; seed < SEEDS; seed++) {
            portfolio(seed).records().stream().map(PortfolioRecord::kind).forEach(kinds::add);
        }

        assertThat(kinds).containsExactly(RecordKind.values());
    }

    @Test
    void every_verdict_turns_up() {
        Set<String> verdicts = new TreeSet<>();

        for (long seed = 0; seed < SEEDS; seed++) {
            ReferenceVerdicts answer = answer(seed);
            answer.units().stream().map(UnitVerdict::state).forEach(verdicts::add);
            answer.units().stream().map(UnitVerdict::selection).forEach(verdicts::add);
            answer.units().stream().map(UnitVerdict::certification).forEach(verdicts::add);
            answer.units().stream()
                    .flatMap(unit -> unit.criteria().stream())
                    .map(CriterionVerdict::status)
                    .forEach(verdicts::add);
            answer.mappings().stream().map(MappingVerdict::state).forEach(verdicts::add);
            answer.decisions().stream().map(DecisionVerdict::state).forEach(verdicts::add);
            answer.gaps().stream().map(GapVerdict::kind).forEach(verdicts::add);
        }

        assertThat(verdicts)
                .contains("RECOGNISED", "ACHIEVED", "READY", "IN_PROGRESS", "NOT_STARTED")
                .contains("MANDATORY", "REGISTERED", "INFERRED", "NOT_SELECTED")
                .contains("NOT_CLAIMABLE", "CLAIMABLE", "CLAIMED", "CERTIFICATED")
                .contains("NOT_REQUIRED", "MET", "LAPSED", "PARTLY_MET", "AWAITING_DECISION", "NOT_YET_MET")
                .contains("NO_EVIDENCE", "COUNTED", "NOT_ADMISSIBLE", "UNIT_NOT_SELECTED", "OUTDATED_VERSION")
                .contains("UNKNOWN_CRITERION", "UNKNOWN_EVIDENCE", "WITHDRAWN")
                .contains("NOT_ADMITTED", "SET_ASIDE", "REPLACED", "STANDING")
                .contains("CRITERION", "CHOICE", "RANGE", "METHOD", "ITEMS", "OCCASIONS", "ASSESSORS", "UNIT");
    }

    private static ReferenceVerdicts answer(long seed) {
        Portfolio portfolio = portfolio(seed);
        ReferenceMapper mapper = ReferenceMapper.of(framework(seed));
        return portfolio.registrations().isEmpty()
                ? mapper.map(portfolio, PortfolioGenerator.asOf(seed))
                : mapper.map(
                        portfolio, portfolio.registrations().get(0).qualification(), PortfolioGenerator.asOf(seed));
    }
}
