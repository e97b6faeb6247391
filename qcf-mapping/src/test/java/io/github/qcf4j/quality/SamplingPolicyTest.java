package io.github.qcf4j.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Period;
import org.junit.jupiter.api.Test;

class SamplingPolicyTest {

    @Test
    void a_share_is_rounded_up_and_a_minimum_is_no_more_than_there_is() {
        SamplingPolicy policy = SamplingPolicy.builder()
                .share(SamplingDemand.LEARNERS, 10)
                .share(SamplingDemand.UNITS, 25)
                .minimum(SamplingDemand.UNITS, 3)
                .build();

        assertThat(policy.needed(SamplingDemand.LEARNERS, 15)).isEqualTo(2);
        assertThat(policy.needed(SamplingDemand.LEARNERS, 20)).isEqualTo(2);
        assertThat(policy.needed(SamplingDemand.UNITS, 4)).isEqualTo(3);
        assertThat(policy.needed(SamplingDemand.UNITS, 2)).isEqualTo(2);
        assertThat(policy.needed(SamplingDemand.UNITS, 40)).isEqualTo(10);
        assertThat(policy.needed(SamplingDemand.SITES, 40)).isZero();
    }

    @Test
    void a_policy_reads_as_sentences() {
        SamplingPolicy policy = SamplingPolicy.builder()
                .share(SamplingDemand.LEARNERS, 25)
                .share(SamplingDemand.EACH_NEW_ASSESSOR, 50)
                .minimum(SamplingDemand.EACH_NEW_ASSESSOR, 2)
                .newFor(Period.ofMonths(6))
                .build();

        assertThat(policy.sentences())
                .containsExactly(
                        "Learners: at least 25 %.",
                        "Of each new assessor: at least 50 % and 2 or as many as there are.",
                        "An assessor is new for 6 months.");
    }

    @Test
    void a_demand_of_nothing_is_no_demand() {
        SamplingPolicy policy = SamplingPolicy.builder()
                .share(SamplingDemand.LEARNERS, 0)
                .minimum(SamplingDemand.SITES, 0)
                .build();

        assertThat(policy)
                .isEqualTo(SamplingPolicy.builder().build())
                .hasSameHashCodeAs(SamplingPolicy.builder().build());
        assertThat(policy.asksFor(SamplingDemand.LEARNERS)).isFalse();
    }

    @Test
    void numbers_are_held_to_what_they_can_be() {
        SamplingPolicy.Builder builder = SamplingPolicy.builder();

        assertThatThrownBy(() -> builder.share(SamplingDemand.UNITS, 101))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Share '101' of 'Units' must be 0 to 100 per cent");
        assertThatThrownBy(() -> builder.minimum(SamplingDemand.UNITS, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Minimum '-1' of 'Units' must be zero or more");
        assertThatThrownBy(() -> builder.newFor(Period.ofDays(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Period 'P-1D' must not be negative");
    }
}
