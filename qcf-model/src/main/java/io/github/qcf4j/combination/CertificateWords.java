package io.github.qcf4j.combination;

import io.github.qcf4j.model.UnitIdentifier;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The words that certificates share, such as 'groups A, B and C'. */
final class CertificateWords {

    private CertificateWords() {}

    /** Returns the groups in words, such as 'group B' or 'groups A, B and C'. */
    static String groups(List<String> names) {
        return (names.size() == 1 ? "group " : "groups ") + and(names);
    }

    /** Returns the units in words, such as 'J/999/0001 and L/999/0002'. */
    static String units(List<UnitIdentifier> units) {
        return and(units.stream().map(UnitIdentifier::text).toList());
    }

    /** Returns the names in a sentence, such as 'A, B and C'. */
    static String and(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        int last = names.size() - 1;
        return String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    /** Returns the amounts in a sentence, such as 'J/999/0001 (7), L/999/0002 (5)'. */
    static String amounts(List<UnitAmount> amounts) {
        return amounts.stream().map(UnitAmount::toString).collect(Collectors.joining(", "));
    }

    /** Returns the demands as one sentence, such as 'groups A and B ask for 9 units together'. */
    static String demands(List<Demand> demands, long asked) {
        if (demands.size() == 1) {
            return demands.get(0).toString();
        }
        boolean groups = demands.stream().allMatch(demand -> demand.basis().kind() == Basis.Kind.GROUP);
        CountedMeasure counted = demands.get(0).counted();
        if (!groups) {
            String all = and(demands.stream().map(Demand::toString).toList());
            return "%s, %s in all".formatted(all, counted.amount(asked));
        }
        List<String> names =
                demands.stream().map(demand -> demand.basis().text()).toList();
        return "%s together ask for %s".formatted(groups(names), counted.amount(asked));
    }

    /** Returns the lines that say what can count: the units in one line, every other supply in its own. */
    static List<String> supplies(List<Supply> supplies, CountedMeasure counted) {
        List<UnitAmount> units = supplies.stream()
                .filter(supply -> supply.kind() == Supply.Kind.UNIT)
                .flatMap(supply -> supply.units().stream())
                .toList();
        List<String> lines = new ArrayList<>();
        if (!units.isEmpty()) {
            lines.add("%s that can count: %s".formatted(counted, amounts(units)));
        }
        supplies.stream()
                .filter(supply -> supply.kind() != Supply.Kind.UNIT)
                .forEach(supply -> lines.add(supply.text(counted)));
        return lines;
    }
}
