package io.github.qcf4j.combination;

import io.github.qcf4j.model.BarredUnits;
import io.github.qcf4j.model.RecognitionLimit;
import io.github.qcf4j.model.RuleOfCombination;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.model.UnitsTogether;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The units held of which it is not answered whether they count beside each other, and the sentences that say why. */
final class Doubts {

    private final Holding holding;
    private final SortedMap<UnitIdentifier, Set<String>> reasons = new TreeMap<>();

    Doubts(Structure structure, Holding holding) {
        this.holding = holding;
        structure.unitsByBarringCode().forEach(this::addBarringCode);
        structure.rules().forEach(this::addRule);
    }

    /** Returns why it is in doubt whether all of the units count. */
    List<String> about(Collection<UnitIdentifier> units) {
        Set<String> about = new LinkedHashSet<>();
        units.forEach(unit -> about.addAll(reasons.getOrDefault(unit, Set.of())));
        return List.copyOf(about);
    }

    /** Returns the units held that the rule, apart from rules it is made of, may keep from counting. */
    List<UnitIdentifier> raisedBy(RuleOfCombination rule) {
        if (rule instanceof BarredUnits barred) {
            List<UnitIdentifier> held = held(barred.units());
            return held.size() > barred.atMost() ? held : List.of();
        }
        if (rule instanceof UnitsTogether together) {
            List<UnitIdentifier> held = held(together.units());
            return held.size() < together.units().size() ? held : List.of();
        }
        if (rule instanceof RecognitionLimit limit) {
            return holding.units().stream()
                    .filter(held ->
                            held.route().filter(limit.routes()::contains).isPresent())
                    .map(HeldUnit::unit)
                    .toList();
        }
        return List.of();
    }

    private void addBarringCode(String code, Collection<UnitIdentifier> units) {
        List<UnitIdentifier> held = held(units);
        if (held.size() > 1) {
            add(held, "barring code %s is not answered: %d of its units are held".formatted(code, held.size()));
        }
    }

    private void addRule(AskedRule asked) {
        Set<RuleOfCombination> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<RuleOfCombination> open = new ArrayDeque<>(List.of(asked.rule()));
        while (!open.isEmpty()) {
            RuleOfCombination rule = open.pop();
            if (rule.kind() != RuleOfCombination.Kind.ADVISED && seen.add(rule)) {
                add(raisedBy(rule), asked.notAnswered());
                rule.parts().forEach(open::push);
            }
        }
    }

    private void add(List<UnitIdentifier> units, String reason) {
        units.forEach(unit ->
                reasons.computeIfAbsent(unit, ignored -> new LinkedHashSet<>()).add(reason));
    }

    private List<UnitIdentifier> held(Collection<UnitIdentifier> units) {
        return holding.among(units).stream().map(HeldUnit::unit).toList();
    }
}
