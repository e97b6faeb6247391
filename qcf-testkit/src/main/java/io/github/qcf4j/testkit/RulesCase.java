package io.github.qcf4j.testkit;

import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.RuleOfCombination;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitGroup;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.List;
import java.util.Optional;

/**
 * A question about rules of combination: a qualification with its units, and what a learner has and wants of them.
 *
 * @param seed  the seed it was drawn from
 * @param qualification  the qualification
 * @param units  the units that somebody describes
 * @param held  the units held
 * @param planned  units not held that are going to be taken
 * @param insisted  units not held that are to be taken whatever the cost
 * @param excluded  units not held that are not to be taken
 */
public record RulesCase(
        long seed,
        Qualification qualification,
        List<Unit> units,
        List<UnitInHand> held,
        List<UnitIdentifier> planned,
        List<UnitIdentifier> insisted,
        List<UnitIdentifier> excluded) {

    public RulesCase {
        units = List.copyOf(units);
        held = List.copyOf(held);
        planned = List.copyOf(planned);
        insisted = List.copyOf(insisted);
        excluded = List.copyOf(excluded);
    }

    /** Finds a unit that somebody describes. */
    public Optional<Unit> unit(UnitIdentifier identifier) {
        return units.stream()
                .filter(unit -> unit.identifier().equals(identifier))
                .findFirst();
    }

    /** Returns this question of a learner who holds something else. */
    public RulesCase holding(List<UnitInHand> units) {
        return new RulesCase(seed, qualification, this.units, units, planned, insisted, excluded);
    }

    /** Returns all of it in lines, to be read when two answers differ. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("seed %s%n".formatted(seed));
        units.forEach(unit -> text.append("unit %s: %s, %s, %s%n"
                .formatted(
                        unit.identifier().text(),
                        unit.credit().map(Object::toString).orElse("credit not recorded"),
                        unit.level().map(Object::toString).orElse("level not recorded"),
                        unit.guidedLearningHours().map(Object::toString).orElse("hours not recorded"))));
        qualification.groups().forEach(group -> describe(text, group, ""));
        rules(text, "rule", qualification.rules());
        qualification.pathways().forEach(pathway -> {
            text.append("%s of %s%n".formatted(pathway, pathway.groups()));
            rules(text, "  rule", pathway.rules());
        });
        qualification.sizes().forEach(size -> {
            text.append("%s%n".formatted(size));
            rules(text, "  rule", size.rules());
        });
        return text.append("held %s%nplanned %s insisted %s excluded %s".formatted(held, planned, insisted, excluded))
                .toString();
    }

    private static void rules(StringBuilder text, String word, List<RuleOfCombination> rules) {
        rules.forEach(rule -> text.append("%s: %s%n".formatted(word, rule)));
    }

    private static void describe(StringBuilder text, UnitGroup group, String indent) {
        text.append("%sgroup %s%s%s%s%s %s %s%n"
                .formatted(
                        indent,
                        group.name(),
                        group.mandatory() ? " mandatory" : "",
                        group.allOrNothing() ? " all-or-nothing" : "",
                        group.complete() ? "" : " incomplete",
                        group.counts() ? "" : " additional",
                        group.bounds(),
                        group.excess()));
        group.units()
                .forEach(offer -> text.append("%s  %s%s%s%s%n"
                        .formatted(
                                indent,
                                offer.unit().text(),
                                offer.equivalents().isEmpty() ? "" : " or " + offer.equivalents(),
                                offer.barringCode().map(code -> " code " + code).orElse(""),
                                offer.points().isPresent()
                                        ? " " + offer.points().getAsInt() + " points"
                                        : "")));
        group.groups().forEach(nested -> describe(text, nested, indent + "  "));
    }
}
