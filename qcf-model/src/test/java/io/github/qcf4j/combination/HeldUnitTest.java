package io.github.qcf4j.combination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.qcf4j.model.Credit;
import io.github.qcf4j.model.Level;
import io.github.qcf4j.model.RecognitionRoute;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitIdentifier;
import org.junit.jupiter.api.Test;

class HeldUnitTest {

    private static final UnitIdentifier UNIT = UnitIdentifier.parse("J/999/0001");

    @Test
    void unit_is_held_with_its_own_credit_and_level() {
        Unit unit = Unit.builder(UNIT)
                .title("Maintain customer support operations")
                .level(Level.LEVEL_3)
                .credit(5)
                .build();

        HeldUnit held = HeldUnit.of(unit);

        assertThat(held.credit()).contains(Credit.of(5));
        assertThat(held.level()).contains(Level.LEVEL_3);
        assertThat(held.route()).isEmpty();
        assertThat(held).hasToString("J/999/0001, 5 credits");
    }

    @Test
    void credit_that_is_not_recorded_is_not_zero_credit() {
        HeldUnit held = HeldUnit.of(UNIT);

        assertThat(held.credit()).isEmpty();
        assertThat(held).isNotEqualTo(held.withCredit(Credit.ZERO)).hasToString("J/999/0001, credit not recorded");
    }

    @Test
    void unit_held_by_exemption_may_count_for_nothing() {
        HeldUnit held = HeldUnit.of(UNIT)
                .withRoute(RecognitionRoute.EXEMPTION)
                .withCredit(Credit.ZERO)
                .withLevel(Level.LEVEL_2);

        assertThat(held.route()).contains(RecognitionRoute.EXEMPTION);
        assertThat(held.credit()).contains(Credit.ZERO);
        assertThat(held)
                .isEqualTo(HeldUnit.of(UNIT)
                        .withLevel(Level.LEVEL_2)
                        .withCredit(Credit.ZERO)
                        .withRoute(RecognitionRoute.EXEMPTION));
    }

    @Test
    void unit_attempted_and_not_passed_is_not_the_unit_held() {
        HeldUnit attempted = HeldUnit.of(UNIT).withCredit(Credit.of(5)).asAttempted();

        assertThat(attempted.isAttempted()).isTrue();
        assertThat(attempted.withLevel(Level.LEVEL_3).isAttempted()).isTrue();
        assertThat(attempted)
                .isNotEqualTo(HeldUnit.of(UNIT).withCredit(Credit.of(5)))
                .hasToString("J/999/0001, 5 credits, not passed");
    }

    @Test
    void null_is_refused_by_name() {
        assertThatNullPointerException()
                .isThrownBy(() -> HeldUnit.of(UNIT).withCredit(null))
                .withMessage("credit");
    }
}
