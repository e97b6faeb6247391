package io.github.qcf4j.validation;

import io.github.qcf4j.model.Credit;
import io.github.qcf4j.model.Hours;
import io.github.qcf4j.model.Level;
import io.github.qcf4j.model.QualificationsFramework;
import io.github.qcf4j.model.Unit;
import java.util.Optional;

/** The check that a unit has level and credit, and that its hours go with them. */
final class UnitCreditCheck implements UnitCheck {

    private static final int HOURS_OF_CREDIT = 10;

    @Override
    public void check(UnitInHand hand) {
        Unit unit = hand.unit();
        if (unit.level().isEmpty() && needsLevel(hand)) {
            hand.findMissing(UnitRule.UNIT_LEVEL_MISSING, "has no level");
        }
        if (unit.credit().isEmpty()) {
            hand.findMissing(UnitRule.UNIT_CREDIT_MISSING, "has no credit");
        }
        if (unit.guidedLearningHours().isEmpty()) {
            hand.findMissing(UnitRule.UNIT_HOURS_MISSING, "has no guided learning hours");
        }
        unit.credit().ifPresent(credit -> {
            checkCredit(hand, credit);
            unit.learningTime().ifPresent(time -> checkTime(hand, credit, time));
        });
        timeOf(unit).ifPresent(time -> unit.guidedLearningHours().ifPresent(guided -> checkGuided(hand, guided, time)));
    }

    /** Returns whether the unit must have a level: where units have, and elsewhere once it has credit. */
    private static boolean needsLevel(UnitInHand hand) {
        boolean inCreditFramework =
                hand.all().frameworksOf(hand.unit()).stream().anyMatch(QualificationsFramework::isCreditFramework);
        return inCreditFramework || hand.unit().credit().isPresent();
    }

    private static Optional<Hours> timeOf(Unit unit) {
        return unit.learningTime().or(() -> unit.credit().map(Credit::learningTime));
    }

    private static void checkCredit(UnitInHand hand, Credit credit) {
        if (credit.value() == 0) {
            hand.find(UnitRule.UNIT_CREDIT_ZERO, "has no more than 0 credits");
        } else if (credit.value() > hand.threshold(Threshold.UNIT_CREDIT)) {
            hand.find(UnitRule.UNIT_CREDIT_LARGE, "has %s".formatted(credit));
        }
    }

    private static void checkTime(UnitInHand hand, Credit credit, Hours time) {
        if (Math.abs(time.value() - HOURS_OF_CREDIT * (long) credit.value()) >= HOURS_OF_CREDIT) {
            hand.find(UnitRule.UNIT_TIME_CREDIT, "has %s of learning time for %s".formatted(time, credit));
        }
    }

    private static void checkGuided(UnitInHand hand, Hours guided, Hours time) {
        if (guided.value() > time.value()) {
            hand.find(
                    UnitRule.UNIT_HOURS_EXCEEDED,
                    "has %s of guided learning in %s of learning time".formatted(guided, time));
            return;
        }
        long percent = time.value() == 0 ? 0 : 100L * guided.value() / time.value();
        Optional<Level> level = hand.unit().level();
        boolean low = level.filter(at -> at.isBelow(Level.LEVEL_2)).isPresent()
                && percent < hand.threshold(Threshold.GUIDED_SHARE_LEAST);
        boolean high = level.filter(at -> at.isAtLeast(Level.LEVEL_4)).isPresent()
                && percent > hand.threshold(Threshold.GUIDED_SHARE_MOST);
        if (low || high) {
            hand.find(
                    UnitRule.UNIT_HOURS_UNUSUAL,
                    "has %s %% of its learning time guided, at %s"
                            .formatted(percent, level.orElseThrow().label()));
        }
    }
}
