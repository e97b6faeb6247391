package io.github.qcf4j.validation;

import io.github.qcf4j.framework.Specifications;
import io.github.qcf4j.model.BarredUnits;
import io.github.qcf4j.model.OfferedUnit;
import io.github.qcf4j.model.Pathway;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.RuleOfCombination;
import io.github.qcf4j.model.SizeOption;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.model.UnitVersion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Which units specifications tell to be much the same: replaced, translated, equivalent or barred. */
final class RelatedUnits {

    private final Map<UnitIdentifier, Set<Integer>> tiesByUnit = new HashMap<>();
    private int ties;

    private RelatedUnits() {}

    static RelatedUnits of(Specifications specifications) {
        RelatedUnits related = new RelatedUnits();
        for (Unit unit : specifications.units()) {
            Stream.of(unit.replaces(), unit.translationOf())
                    .flatMap(other -> other.map(UnitVersion::unit).stream())
                    .forEach(other -> related.tie(List.of(unit.identifier(), other)));
        }
        for (Qualification qualification : specifications.qualifications()) {
            related.tieOffered(qualification);
            rules(qualification).forEach(related::tieBarred);
        }
        return related;
    }

    /** Returns whether two units are tied to each other, in whichever direction. */
    boolean areRelated(UnitIdentifier one, UnitIdentifier other) {
        return !Collections.disjoint(ties(one), ties(other));
    }

    private Set<Integer> ties(UnitIdentifier unit) {
        return tiesByUnit.getOrDefault(unit, Set.of());
    }

    private void tie(Collection<UnitIdentifier> units) {
        ties++;
        units.forEach(
                unit -> tiesByUnit.computeIfAbsent(unit, key -> new HashSet<>()).add(ties));
    }

    private void tieOffered(Qualification qualification) {
        Map<String, List<UnitIdentifier>> byBarringCode = new TreeMap<>();
        qualification.allGroups().flatMap(group -> group.units().stream()).forEach(offered -> {
            offered.equivalents().forEach(other -> tie(List.of(offered.unit(), other)));
            offered.barringCode()
                    .filter(code -> !code.equals(OfferedUnit.BARS_NOTHING))
                    .ifPresent(code -> byBarringCode
                            .computeIfAbsent(code, key -> new ArrayList<>())
                            .add(offered.unit()));
        });
        byBarringCode.values().forEach(this::tie);
    }

    private void tieBarred(RuleOfCombination rule) {
        if (rule instanceof BarredUnits barred) {
            tie(barred.units());
        }
        rule.parts().forEach(this::tieBarred);
    }

    private static Stream<RuleOfCombination> rules(Qualification qualification) {
        return Stream.of(
                        Stream.of(qualification.rules()),
                        qualification.pathways().stream().map(Pathway::rules),
                        qualification.sizes().stream().map(SizeOption::rules))
                .flatMap(lists -> lists)
                .flatMap(List::stream);
    }
}
