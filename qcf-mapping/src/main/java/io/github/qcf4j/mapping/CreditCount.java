package io.github.qcf4j.mapping;

import io.github.qcf4j.model.Credit;
import io.github.qcf4j.model.RecognitionRoute;
import io.github.qcf4j.portfolio.HeldAchievement;
import io.github.qcf4j.portfolio.Recognition;
import java.util.Optional;

/** Counts the credit of units, as it counts towards the rules and as it is awarded (V7.11). */
final class CreditCount {

    private CreditCount() {}

    static CreditSummary of(Mapped mapped) {
        return new CreditSummary(mapped.units().stream()
                .filter(unit -> unit.state() != UnitState.NOT_STARTED)
                .map(CreditCount::of)
                .toList());
    }

    private static UnitCredit of(UnitStanding unit) {
        Optional<Credit> ofUnit = unit.plan().credit();
        Optional<Credit> counted =
                unit.route().map(route -> ofUnit.map(route::creditCounted)).orElse(ofUnit);
        return new UnitCredit(
                unit.plan().identifier(),
                unit.state(),
                unit.route().orElse(null),
                unit.isExemptedWithoutCredit() ? Credit.ZERO : counted.orElse(null),
                awarded(unit).orElse(null),
                where(unit));
    }

    private static Optional<Credit> awarded(UnitStanding unit) {
        if (unit.state() == UnitState.ACHIEVED) {
            return unit.plan().credit();
        }
        return unit.recognition().map(recognition -> awarded(unit, recognition)).orElse(Optional.of(Credit.ZERO));
    }

    private static Optional<Credit> awarded(UnitStanding unit, Recognition recognition) {
        return switch (recognition.route()) {
            case EXEMPTION -> Optional.of(Credit.ZERO);
            case EQUIVALENT_UNIT -> recognition.held().flatMap(HeldAchievement::credit);
            case CREDIT_TRANSFER, PRIOR_LEARNING -> unit.plan().credit();
        };
    }

    private static CreditAward where(UnitStanding unit) {
        if (unit.state() == UnitState.ACHIEVED
                || unit.route().filter(RecognitionRoute::awardedHere).isPresent()) {
            return CreditAward.HERE;
        }
        return unit.route().filter(RecognitionRoute::awardedElsewhere).isPresent()
                ? CreditAward.ELSEWHERE
                : CreditAward.NOWHERE;
    }
}
