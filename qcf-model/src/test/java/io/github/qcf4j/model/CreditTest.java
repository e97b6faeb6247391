package io.github.qcf4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class CreditTest {

    @Test
    void credit_adds_up() {
        assertThat(Credit.of(7).plus(Credit.of(5))).isEqualTo(Credit.of(12));
        assertThat(Credit.of(7).plus(Credit.ZERO)).isEqualTo(Credit.of(7));
    }

    @Test
    void credit_below_a_target_is_short_of_it() {
        assertThat(Credit.of(45).shortOf(Credit.of(58))).isEqualTo(Credit.of(13));
        assertThat(Credit.of(58).shortOf(Credit.of(58))).isEqualTo(Credit.ZERO);
        assertThat(Credit.of(60).shortOf(Credit.of(58))).isEqualTo(Credit.ZERO);
    }

    @Test
    void one_credit_is_ten_hours_of_learning() {
        assertThat(Credit.of(5).learningTime()).isEqualTo(Hours.of(50));
        assertThat(Credit.ZERO.learningTime()).isEqualTo(Hours.ZERO);
    }

    @Test
    void credit_that_does_not_fit_is_never_wrapped_round() {
        Credit most = Credit.of(Integer.MAX_VALUE);

        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> most.plus(Credit.of(1)));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(most::learningTime);
        assertThat(Credit.ZERO.shortOf(most)).isEqualTo(most);
        assertThat(most.shortOf(Credit.ZERO)).isEqualTo(Credit.ZERO);
    }

    @Test
    void there_is_no_negative_credit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Credit.of(-1))
                .withMessage("Credit '-1' must be zero or more");
    }

    @Test
    void less_credit_comes_before_more() {
        assertThat(Credit.of(5)).isLessThan(Credit.of(12));
    }

    @Test
    void credit_reads_as_people_say_it() {
        assertThat(Credit.of(1)).hasToString("1 credit");
        assertThat(Credit.of(7)).hasToString("7 credits");
        assertThat(Credit.ZERO).hasToString("0 credits");
    }
}
