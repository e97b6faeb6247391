package io.github.qcf4j.combination;

import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.ArrayList;
import java.util.List;

/** Tries all sets of units of a small qualification, each held by a learner. */
final class SetsOfUnits {

    private SetsOfUnits() {}

    /** Returns the results of the sets of units that are enough. */
    static List<CombinationResult> resultsOfEnough(RulesOfCombination rules, List<Unit> units) {
        return sets(units).stream()
                .map(set -> rules.evaluate(set.stream().map(HeldUnit::of).toList()))
                .filter(result -> result.answer() == Answer.SATISFIED)
                .toList();
    }

    /** Returns the sets of units that are enough, each in the order of the units. */
    static List<List<UnitIdentifier>> enough(RulesOfCombination rules, List<Unit> units) {
        return sets(units).stream()
                .filter(set ->
                        rules.evaluate(set.stream().map(HeldUnit::of).toList()).answer() == Answer.SATISFIED)
                .map(set -> set.stream().map(Unit::identifier).toList())
                .toList();
    }

    /** Returns those of the sets that contain no other. */
    static List<List<UnitIdentifier>> minimal(List<List<UnitIdentifier>> sets) {
        return sets.stream()
                .filter(set -> sets.stream().noneMatch(other -> other.size() < set.size() && set.containsAll(other)))
                .toList();
    }

    private static List<List<Unit>> sets(List<Unit> units) {
        List<List<Unit>> sets = new ArrayList<>();
        for (int set = 0; set < 1 << units.size(); set++) {
            List<Unit> members = new ArrayList<>();
            for (int i = 0; i < units.size(); i++) {
                if ((set >> i & 1) == 1) {
                    members.add(units.get(i));
                }
            }
            sets.add(members);
        }
        return sets;
    }
}
