package io.github.qcf4j.validation;

import io.github.qcf4j.combination.AmountRange;
import io.github.qcf4j.combination.Completability;
import io.github.qcf4j.combination.RangeEnd;
import io.github.qcf4j.model.Bounds;

/** The check that the guided learning hours of a qualification are those that its combinations come to. */
final class HoursRangeCheck implements QualificationCheck {

    @Override
    public void check(QualificationInHand hand) {
        Bounds stated = hand.qualification().guidedLearningHours();
        boolean isHeld = hand.isHeldTo(CombinationRule.QUALIFICATION_HOURS_LOWEST)
                || hand.isHeldTo(CombinationRule.QUALIFICATION_HOURS_RANGE);
        if (!isHeld
                || stated.isNone()
                || hand.qualification().groups().isEmpty()
                || hand.qualification().isOutline()
                || hand.analysis().completable() != Completability.POSSIBLE) {
            return;
        }
        AmountRange range = hand.analysis().guidedLearningHoursRange();
        boolean below = isKnown(range.least()) && stated.min() != range.least().amount();
        boolean beyond = isKnown(range.most())
                && stated.max().isPresent()
                && stated.max().getAsInt() > range.most().amount();
        if (below) {
            String message = "states %s guided learning hours or more, and its shortest combination has %s"
                    .formatted(stated.min(), range.least().amount());
            hand.find(CombinationRule.QUALIFICATION_HOURS_LOWEST, message);
            hand.find(CombinationRule.QUALIFICATION_HOURS_RANGE, message);
        } else if (beyond) {
            hand.find(
                    CombinationRule.QUALIFICATION_HOURS_RANGE,
                    "states up to %s guided learning hours, and its longest combination has %s"
                            .formatted(stated.max().getAsInt(), range.most().amount()));
        }
    }

    private static boolean isKnown(RangeEnd end) {
        return end.isExact() && end.proven();
    }
}
