package io.github.qcf4j.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class AgreementTest {

    @Test
    void difference_is_told_with_the_seed_it_is_found_at() {
        WayCase asked = WayCase.of(QuestionFamily.DIPLOMA.question(12)).get(0);
        Tally tally = new Tally();

        tally.count("completion, Possible", true);
        tally.require(true, asked, "nothing of it");
        tally.require(false, asked, "%d below %d of CP-SAT", 3, 4);

        assertThat(tally.differences()).containsExactly("seed 12, the qualification: 3 below 4 of CP-SAT");
        assertThat(tally).hasToString("""
                1 questions, 1 proven by both, 1 differences
                completion, Possible, proven by both: 1
                DIFFERENT seed 12, the qualification: 3 below 4 of CP-SAT""".indent(2).stripTrailing());
    }

    @Test
    void less_credit_to_take_and_more_credit_that_counts_rank_first() {
        assertThat(new Rank(3, 10, 2)).isLessThan(new Rank(3, 11, 1)).isLessThan(new Rank(4, 0, 0));
        assertThat(Rank.counting(0, 12, 3)).isLessThan(Rank.counting(0, 11, 4)).isLessThan(Rank.counting(1, 99, 9));
    }

    @Test
    void last_seed_before_the_first_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Agreement(5, 4, Effort.STANDARD))
                .withMessage("Seeds '5 to 4' must be zero or more, and in order");
    }

    @Test
    void effort_of_no_time_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Effort(0))
                .withMessage("Milliseconds '0' must be one or more");
    }
}
