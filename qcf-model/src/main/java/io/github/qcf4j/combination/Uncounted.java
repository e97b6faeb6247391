package io.github.qcf4j.combination;

import io.github.qcf4j.model.BarredUnits;
import io.github.qcf4j.model.OfferedUnit;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.model.UnitsTogether;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells why units that are held do not count in a combination: what would be broken if they did. */
final class Uncounted {

    private final Told told;
    private final RuleProblem problem;
    private final Set<UnitIdentifier> used = new LinkedHashSet<>();

    Uncounted(Told told) {
        this.told = told;
        this.problem = told.outcome().problem();
        told.counted().forEach(item -> item.held().map(HeldUnit::unit).ifPresent(used::add));
    }

    List<UncountedUnit> units() {
        List<UncountedUnit> units = new ArrayList<>();
        for (HeldUnit held : problem.held().values()) {
            if (!used.contains(held.unit())) {
                units.add(notOffered(held).or(() -> broken(held)).orElseGet(() -> leftOut(held)));
            }
        }
        return units;
    }

    /** Returns why the unit has no place at all. */
    private Optional<UncountedUnit> notOffered(HeldUnit held) {
        if (problem.items().stream().anyMatch(item -> isOf(item, held) && item.kind() != RuleItem.Kind.UNLISTED)) {
            return Optional.empty();
        }
        Structure asked = told.asked();
        if (!asked.offersOf(held.unit()).isEmpty()) {
            return Optional.of(
                    UncountedUnit.because(held, UncountedUnit.Reason.NOT_PASSED, "it was attempted and not passed"));
        }
        if (asked.lists(held.unit())) {
            return Optional.of(
                    UncountedUnit.because(held, UncountedUnit.Reason.ADDITIONAL, "no group that counts lists it"));
        }
        boolean elsewhere = asked.qualification()
                .allGroups()
                .flatMap(group -> group.units().stream())
                .map(OfferedUnit::unit)
                .anyMatch(held.unit()::equals);
        return Optional.of(
                elsewhere
                        ? UncountedUnit.because(
                                held, UncountedUnit.Reason.OTHER_PATHWAY, "only groups of another pathway list it")
                        : UncountedUnit.because(held, UncountedUnit.Reason.NOT_OFFERED, "no group lists it"));
    }

    private static boolean isOf(RuleItem item, HeldUnit held) {
        return item.held().filter(held::equals).isPresent();
    }

    /** Returns what would be broken if the unit counted in the first of its places. */
    private Optional<UncountedUnit> broken(HeldUnit held) {
        for (int index = 0; index < problem.items().size(); index++) {
            RuleItem item = problem.items().get(index);
            if (isOf(item, held) && item.kind() != RuleItem.Kind.UNLISTED) {
                Outcome with = told.outcome().with(index, item.places().get(0));
                for (RuleClause clause : problem.clauses()) {
                    if (with.shortfall(clause.clause()) > told.outcome().shortfall(clause.clause())) {
                        return Optional.of(because(item, held, clause));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static UncountedUnit leftOut(HeldUnit held) {
        return UncountedUnit.because(held, UncountedUnit.Reason.RULE, "the combination is better without it");
    }

    private UncountedUnit because(RuleItem item, HeldUnit held, RuleClause clause) {
        return switch (clause.role()) {
            case BARRED -> UncountedUnit.because(held, UncountedUnit.Reason.BARRED, barred(item, clause));
            case MAXIMUM, FORBIDDEN ->
                UncountedUnit.because(
                        held, UncountedUnit.Reason.BEYOND_MAXIMUM, "it is beyond the maximum of " + clause.source());
            case TOGETHER -> UncountedUnit.because(held, UncountedUnit.Reason.NOT_TOGETHER, together(clause));
            case ALL_OR_NONE ->
                UncountedUnit.because(
                        held,
                        UncountedUnit.Reason.NOT_TOGETHER,
                        "%s counts as a whole or not at all".formatted(clause.source()));
            case RECOGNITION ->
                UncountedUnit.because(
                        held,
                        UncountedUnit.Reason.RECOGNITION_LIMIT,
                        "%s limits recognition".formatted(clause.source()));
            case COMPENSATION ->
                UncountedUnit.because(
                        held,
                        UncountedUnit.Reason.COMPENSATION_LIMIT,
                        "it was attempted and not passed, and %s limits that".formatted(clause.source()));
            case ONCE -> UncountedUnit.because(held, UncountedUnit.Reason.COUNTS_OTHERWISE, otherwise(item));
            default ->
                UncountedUnit.because(
                        held, UncountedUnit.Reason.RULE, "%s is met better without it".formatted(clause.source()));
        };
    }

    private String barred(RuleItem item, RuleClause clause) {
        Collection<UnitIdentifier> units = clause.source()
                .rule()
                .map(AskedRule::rule)
                .map(rule -> rule instanceof BarredUnits bars ? bars.units() : List.<UnitIdentifier>of())
                .orElseGet(() -> List.copyOf(told.asked()
                        .byBarringCode()
                        .getOrDefault(clause.source().subject().substring("barring code ".length()), Set.of())));
        List<String> counted = units.stream()
                .filter(unit -> told.covered().contains(unit) && !unit.equals(item.unit()))
                .map(UnitIdentifier::text)
                .toList();
        return counted.isEmpty() ? clause.source() + " bars it" : "barred with " + String.join(", ", counted);
    }

    private String together(RuleClause clause) {
        if (clause.source().rule().map(AskedRule::rule).orElse(null) instanceof UnitsTogether together) {
            List<String> missing = together.units().stream()
                    .filter(unit ->
                            !problem.held().containsKey(unit) && !told.covered().contains(unit))
                    .map(UnitIdentifier::text)
                    .toList();
            if (!missing.isEmpty()) {
                return "it counts together with %s only".formatted(String.join(", ", missing));
            }
        }
        return clause.source() + " lets its units count together or not at all";
    }

    private String otherwise(RuleItem item) {
        Optional<UnitIdentifier> by = told.counted().stream()
                .filter(other -> other.unit().equals(item.unit()))
                .flatMap(other -> other.held().map(HeldUnit::unit).stream())
                .findFirst();
        if (by.isEmpty()) {
            return "it is used once";
        }
        return by.get().equals(item.unit())
                ? "it stands in for %s, which counts itself"
                        .formatted(item.unit().text())
                : "%s counts by %s".formatted(item.unit().text(), by.get().text());
    }
}
