package io.github.qcf4j.mapping;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All that is still to do, unit by unit, and then for the rules of combination, each once (V8.1, V8.2). */
final class Gaps {

    private Gaps() {}

    static List<Gap> of(Mapped mapped, Optional<Combination> combination) {
        Set<Gap> gaps = new LinkedHashSet<>();
        mapped.units().stream().filter(UnitStanding::isOpen).forEach(unit -> gaps.addAll(new UnitGaps(unit).gaps()));
        combination.ifPresent(rules -> gaps.addAll(new RuleGaps(rules).gaps()));
        return List.copyOf(gaps);
    }
}
