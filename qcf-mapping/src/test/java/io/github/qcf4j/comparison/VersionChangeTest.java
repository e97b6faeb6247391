package io.github.qcf4j.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.qcf4j.mapping.CriterionCoverage;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.Version;
import io.github.qcf4j.portfolio.CoveragePolicy;
import io.github.qcf4j.portfolio.Portfolio;
import io.github.qcf4j.portfolio.Withdrawal;
import java.util.List;
import org.junit.jupiter.api.Test;

class VersionChangeTest {

    private static VersionChange toVersion2(Portfolio portfolio) {
        return VersionChange.of(
                Compared.frameworkOfTwoVersions(),
                CoveragePolicy.anyAccepted(),
                portfolio,
                Version.parse("2"),
                Compared.AS_OF);
    }

    @Test
    void what_asks_for_the_same_keeps_its_decisions_under_its_new_number() {
        VersionChange change = toVersion2(Compared.achieved().build());

        assertThat(change.criteria())
                .extracting(CarriedCriterion::toString)
                .containsExactlyInAnyOrder(
                        "J/999/0001 1.1 carries over to J/999/0001@2 1.2: it is worded as before (Met)",
                        "J/999/0001 1.2 must be judged again as J/999/0001@2 1.3: its words changed (Met)",
                        "J/999/0001@2 1.1 is new: the earlier version did not ask for it");
        assertThat(change.after().unit(Compared.U).orElseThrow().criteria())
                .extracting(CriterionCoverage::toString)
                .containsExactly(
                        "J/999/0001 1.1: No evidence", "J/999/0001 1.2: Met", "J/999/0001 1.3: Awaiting decision");
    }

    @Test
    void decisions_to_be_made_again_are_named() {
        VersionChange change = toVersion2(Compared.achieved().build());

        assertThat(change.toJudgeAgain()).hasSize(1);
        assertThat(change.toJudgeAgain().get(0).decisions()).containsExactly("D1");
        assertThat(change).hasToString("L-1001: 1 criterion to judge again");
    }

    @Test
    void withdrawal_of_what_carries_over_takes_the_new_number_too() {
        Portfolio portfolio = Compared.achieved()
                .withdrawal(Withdrawal.builder("D1", Compared.day("06-01"))
                        .criterion(Compared.criterion("1.1"))
                        .build())
                .build();

        VersionChange change = toVersion2(portfolio);

        assertThat(change.carried().withdrawals())
                .extracting(Withdrawal::criteria)
                .containsExactly(List.of(CriterionReference.parse("J/999/0001 1.2")));
        assertThat(change.after().findings())
                .noneMatch(finding -> finding.kind().code().startsWith("withdrawal"));
    }

    @Test
    void same_version_changes_nothing() {
        VersionChange change = VersionChange.of(
                Compared.frameworkOfTwoVersions(),
                CoveragePolicy.anyAccepted(),
                Compared.achieved().build(),
                Version.parse("1"),
                Compared.day("06-01"));

        assertThat(change.criteria()).isEmpty();
        assertThat(change.unitsLeft()).isEmpty();
    }

    @Test
    void version_that_nobody_describes_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VersionChange.of(
                        Compared.framework(),
                        CoveragePolicy.anyAccepted(),
                        Compared.achieved().build(),
                        Version.parse("9"),
                        Compared.AS_OF))
                .withMessage("Version '9' must be a version of '999/0002/6'");
    }
}
