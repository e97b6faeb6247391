package io.github.qcf4j.testkit;

import io.github.qcf4j.model.Level;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.QualificationBuilder;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitGroup;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** A qualification put together by hand, of units 1, 2, 3 with the credit and level they are given. */
final class Rules {

    private final List<Unit> units = new ArrayList<>();
    private final QualificationBuilder qualification =
            Qualification.builder(IllustrativeReferences.qualification(2)).title("Level 3 Diploma in Customer Service");

    /** Describes a unit at Level 3. */
    Rules unit(int number, int credit) {
        return unit(number, credit, Level.LEVEL_3);
    }

    Rules unit(int number, int credit, Level level) {
        units.add(Unit.builder(id(number))
                .title("Handle contacts")
                .credit(credit)
                .level(level)
                .build());
        return this;
    }

    Rules group(UnitGroup.Builder group) {
        qualification.group(group.build());
        return this;
    }

    QualificationBuilder qualification() {
        return qualification;
    }

    ReferenceCombination reference() {
        return ReferenceCombination.of(qualification.build(), units);
    }

    CombinationVerdict evaluate(int... held) {
        return reference().evaluate(held(held));
    }

    CombinationVerdict evaluate(UnitInHand... held) {
        return reference().evaluate(List.of(held));
    }

    /** Returns what it costs in credits to complete what is held. */
    CompletionVerdict complete(int... held) {
        return reference().complete(held(held), CompletionWish.of(credits()));
    }

    Map<UnitIdentifier, Long> credits() {
        Map<UnitIdentifier, Long> credits = new TreeMap<>();
        units.forEach(unit -> unit.credit().ifPresent(credit -> credits.put(unit.identifier(), (long) credit.value())));
        return credits;
    }

    static UnitIdentifier id(int number) {
        return IllustrativeReferences.unit(number);
    }

    static UnitIdentifier[] ids(int... numbers) {
        return IntStream.of(numbers).mapToObj(Rules::id).toArray(UnitIdentifier[]::new);
    }

    static List<UnitInHand> held(int... numbers) {
        return IntStream.of(numbers).mapToObj(Rules::one).toList();
    }

    static UnitInHand one(int number) {
        return UnitInHand.of(id(number));
    }

    /** Returns a group of units that asks for nothing yet. */
    static UnitGroup.Builder offering(String name, int... numbers) {
        return UnitGroup.builder(name).units(ids(numbers));
    }
}
