package io.github.qcf4j.validation;

import io.github.qcf4j.finding.Place;
import io.github.qcf4j.finding.Severity;
import io.github.qcf4j.model.Credit;
import io.github.qcf4j.model.Level;
import io.github.qcf4j.model.LevelShareRule;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.SizeRule;
import io.github.qcf4j.model.Unit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The check that a qualification has a total, and most of it at its level. */
final class CreditTotalCheck implements QualificationCheck {

    @Override
    public void check(QualificationInHand hand) {
        Qualification qualification = hand.qualification();
        OptionalInt total = Totals.leastCredit(qualification);
        boolean inSizes = !qualification.sizes().isEmpty()
                && qualification.sizes().stream()
                        .allMatch(size -> Totals.leastCredit(size.rules()).isPresent());
        boolean onPathways = !qualification.pathways().isEmpty()
                && qualification.pathways().stream()
                        .allMatch(pathway -> Totals.leastCredit(pathway.rules()).isPresent());
        if (total.isEmpty() && !inSizes && !onPathways) {
            hand.findMissing(CombinationRule.QUALIFICATION_CREDIT_MISSING, "states no credit");
        }
        boolean isPlain = qualification.otherLevels().isEmpty()
                && qualification.sizes().isEmpty()
                && qualification.pathways().isEmpty();
        if (isPlain && total.isPresent() && !qualification.isOutline()) {
            qualification.level().ifPresent(level -> checkLevel(hand, level, total.getAsInt()));
        }
    }

    private static void checkLevel(QualificationInHand hand, Level level, int total) {
        OptionalInt declared = OptionalInt.empty();
        Place place = hand.place();
        for (PlacedRules.Placed placed : PlacedRules.of(hand).rules()) {
            OptionalInt asked = askedAt(level, total, placed);
            if (asked.isPresent() && asked.getAsInt() > declared.orElse(-1)) {
                declared = asked;
                place = placed.place();
            }
        }
        if (declared.isPresent() && 2 * declared.getAsInt() <= total) {
            hand.find(
                    CombinationRule.QUALIFICATION_LEVEL_MINORITY,
                    place,
                    "asks for %s of %s at %s".formatted(Credit.of(declared.getAsInt()), total, level.label()));
        } else if (declared.isEmpty() && isLeftOpen(hand, level, total)) {
            hand.find(
                    CombinationRule.QUALIFICATION_LEVEL_MINORITY,
                    place,
                    "does not make sure that most of its credit is at %s".formatted(level.label()),
                    Severity.NOTE);
        }
    }

    private static OptionalInt askedAt(Level level, int total, PlacedRules.Placed placed) {
        if (placed.rule() instanceof SizeRule rule
                && rule.measure() == Measure.CREDIT
                && rule.scope().isWhole()
                && rule.level()
                        .filter(at -> at.level() == level && at.holds(level))
                        .isPresent()) {
            return OptionalInt.of(rule.bounds().min());
        }
        if (placed.rule() instanceof LevelShareRule share
                && share.measure() == Measure.CREDIT
                && share.scope().isWhole()
                && share.level().level() == level) {
            return OptionalInt.of((share.percent() * total + 99) / 100);
        }
        return OptionalInt.empty();
    }

    /** Returns whether a learner could be awarded it with most of the credit below the level, for all that sums tell. */
    private static boolean isLeftOpen(QualificationInHand hand, Level level, int total) {
        List<Unit> units = hand.units();
        boolean known = hand.knowsAllUnits()
                && units.stream()
                        .allMatch(unit ->
                                unit.level().isPresent() && unit.credit().isPresent());
        int below = units.stream()
                .filter(unit -> unit.level().filter(at -> at.isBelow(level)).isPresent())
                .map(Unit::credit)
                .flatMap(Optional::stream)
                .mapToInt(Credit::value)
                .sum();
        int mandatory = Mandatory.units(hand.qualification().groups()).stream()
                .flatMap(unit -> hand.unit(unit).stream())
                .filter(unit -> unit.level().filter(at -> at.isAtLeast(level)).isPresent())
                .flatMap(unit -> unit.credit().stream())
                .mapToInt(Credit::value)
                .sum();
        return known && 2 * (total - below) <= total && 2 * mandatory <= total;
    }
}
