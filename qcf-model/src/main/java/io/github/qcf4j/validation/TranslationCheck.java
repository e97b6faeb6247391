package io.github.qcf4j.validation;

import io.github.qcf4j.finding.Place;
import io.github.qcf4j.model.LearningOutcome;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The check that a unit in another language asks for the same as the one it translates. */
final class TranslationCheck implements UnitCheck {

    @Override
    public void check(UnitInHand hand) {
        hand.unit().translationOf().ifPresent(original -> {
            Optional<Unit> described = hand.all().described(original.unit()).stream()
                    .filter(unit -> unit.unitVersion().equals(original))
                    .findFirst();
            described.ifPresentOrElse(
                    unit -> compare(hand, unit),
                    () -> hand.find(
                            UnitRule.UNIT_TRANSLATION_UNKNOWN,
                            "translates '%s', which nothing describes".formatted(name(original))));
        });
    }

    private static void compare(UnitInHand hand, Unit original) {
        Unit unit = hand.unit();
        List<String> differences = new ArrayList<>();
        if (!unit.level().equals(original.level())) {
            differences.add("another level");
        }
        if (!unit.credit().equals(original.credit())) {
            differences.add("other credit");
        }
        if (!numbers(unit).equals(numbers(original))) {
            differences.add("other outcomes or criteria");
        }
        if (!differences.isEmpty()) {
            hand.find(
                    UnitRule.UNIT_TRANSLATION_DIFFERS,
                    "has %s than '%s'".formatted(Joined.and(differences), name(original.unitVersion())));
        }
    }

    private static List<String> numbers(Unit unit) {
        List<String> numbers = new ArrayList<>();
        for (LearningOutcome outcome : unit.outcomes()) {
            numbers.add(outcome.number());
            outcome.criteria().forEach(criterion -> numbers.add(criterion.number()));
        }
        return numbers;
    }

    private static String name(UnitVersion version) {
        return Place.of(version).toString();
    }
}
