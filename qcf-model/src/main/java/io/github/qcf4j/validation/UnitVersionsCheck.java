package io.github.qcf4j.validation;

import io.github.qcf4j.model.Unit;
import java.util.Comparator;
import java.util.Optional;

/** The check that a unit keeps level and credit as long as it keeps its reference. */
final class UnitVersionsCheck implements UnitCheck {

    @Override
    public void check(UnitInHand hand) {
        Unit unit = hand.unit();
        Optional<Unit> earlier = hand.all().described(unit.identifier()).stream()
                .filter(other -> other.version().compareTo(unit.version()) < 0)
                .max(Comparator.comparing(Unit::version));
        earlier.filter(other -> unit.reference().isPresent()).ifPresent(other -> {
            changed(other.level(), unit.level()).ifPresent(level -> find(hand, "level", other, level.label()));
            changed(other.credit(), unit.credit()).ifPresent(credit -> find(hand, "credit", other, credit.toString()));
        });
    }

    private static <T> Optional<T> changed(Optional<T> before, Optional<T> after) {
        return before.filter(value -> after.isPresent() && !after.get().equals(value));
    }

    private static void find(UnitInHand hand, String property, Unit earlier, String was) {
        hand.findAbout(
                property,
                IdentifierRule.UNIT_REFERENCE_CHANGED,
                "keeps the reference of version '%s', which has '%s'".formatted(earlier.version(), was));
    }
}
