package io.github.qcf4j.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.qcf4j.portfolio.CoveragePolicy;
import io.github.qcf4j.portfolio.PolicyDemand;
import org.junit.jupiter.api.Test;

class PolicyComparisonTest {

    private static PolicyComparison compare(CoveragePolicy... policies) {
        return PolicyComparison.of(Compared.framework(), Compared.halfWay().build(), Compared.AS_OF, policies);
    }

    @Test
    void three_items_and_one_accepted_read_otherwise_under_every_policy() {
        PolicyComparison comparison = compare(
                CoveragePolicy.anyAccepted(),
                CoveragePolicy.accepted(2),
                CoveragePolicy.allMappedAccepted(),
                CoveragePolicy.finalDecision());

        assertThat(comparison.lines())
                .containsExactly(
                        "Any item accepted: 2/2",
                        "2 different items accepted: 0/2",
                        "All mapped items accepted: 1/2",
                        "Final decision by sign-off: 0/2",
                        "J/999/0001 1.1",
                        "  Any item accepted: Met: counted: E1; awaiting decision: E3; not yet met: E2",
                        "  2 different items accepted: Partly met: counted: E1; needed: 2; awaiting decision: E3; not yet met: E2",
                        "  All mapped items accepted: Partly met: counted: E1; needed: 3; awaiting decision: E3; not yet met: E2",
                        "  Final decision by sign-off: Awaiting decision: counted: E1; awaiting decision: E3; not yet met: E2",
                        "J/999/0001 1.2",
                        "  Any item accepted: Met: counted: E1",
                        "  2 different items accepted: Partly met: counted: E1; needed: 2",
                        "  All mapped items accepted: Met: counted: E1",
                        "  Final decision by sign-off: Awaiting decision: counted: E1");
        assertThat(comparison.criteria().get(0).evidence()).containsExactly("E2", "E3");
    }

    @Test
    void criteria_on_which_policies_agree_are_left_out() {
        PolicyComparison comparison = compare(CoveragePolicy.anyAccepted(), CoveragePolicy.allMappedAccepted());

        assertThat(comparison.criteria())
                .extracting(PolicyDisagreement::toString)
                .containsExactly(
                        "J/999/0001 1.1: Met by 'Any item accepted', Partly met by 'All mapped items accepted'");
        assertThat(comparison).hasToString("L-1001 on 2014-11-21: 1 criterion differs");
    }

    @Test
    void what_an_item_lacks_is_told_as_the_reason() {
        CoveragePolicy located = CoveragePolicy.anyAccepted().toBuilder()
                .name("Located")
                .demand(PolicyDemand.LOCATOR)
                .build();

        PolicyComparison comparison = compare(CoveragePolicy.anyAccepted(), located);

        assertThat(comparison.criteria()).hasSize(2);
        assertThat(comparison.criteria().get(1).lines().get(2))
                .startsWith("  Located: Partly met")
                .contains("E1");
    }

    @Test
    void one_policy_alone_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> compare(CoveragePolicy.anyAccepted()))
                .withMessage("Number of policies '1' must be 2 or more");
    }
}
