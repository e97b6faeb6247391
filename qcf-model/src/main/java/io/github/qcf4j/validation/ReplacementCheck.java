package io.github.qcf4j.validation;

import io.github.qcf4j.finding.Place;
import io.github.qcf4j.finding.Severity;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.OfferedUnit;
import io.github.qcf4j.model.RecognitionLimit;
import io.github.qcf4j.model.RecognitionRoute;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitGroup;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** The check of what may stand in for a unit: equivalent units, exemptions, and how much of either. */
final class ReplacementCheck implements QualificationCheck {

    private static final Pattern CREDIT = Pattern.compile("\\b\\d+\\s+credits?\\b", Pattern.CASE_INSENSITIVE);

    @Override
    public void check(QualificationInHand hand) {
        hand.qualification().allGroups().forEach(group -> checkGroup(hand, group));
        for (PlacedRules.Placed placed : PlacedRules.of(hand).rules(RecognitionLimit.class)) {
            checkLimit(hand, placed.place(), (RecognitionLimit) placed.rule());
        }
    }

    private static void checkGroup(QualificationInHand hand, UnitGroup group) {
        for (OfferedUnit offered : group.units()) {
            for (UnitIdentifier equivalent : offered.equivalents()) {
                checkEquivalent(hand, group, offered, equivalent);
            }
            offered.exemptions().stream()
                    .filter(exemption -> CREDIT.matcher(exemption).find())
                    .forEach(exemption -> hand.findOffered(
                            group,
                            offered,
                            CombinationRule.EXEMPTION_CREDIT,
                            "gives credit with the exemption '%s' from unit '%s'"
                                    .formatted(exemption, offered.unit().text())));
        }
    }

    private static void checkEquivalent(
            QualificationInHand hand, UnitGroup group, OfferedUnit offered, UnitIdentifier equivalent) {
        hand.unit(offered.unit())
                .ifPresent(unit -> hand.anyUnit(equivalent)
                        .filter(other -> isLower(other, unit))
                        .ifPresent(other -> hand.findOffered(
                                group,
                                offered,
                                CombinationRule.EQUIVALENT_UNIT_LOWER,
                                "lets unit '%s' stand in for '%s', which is higher or larger"
                                        .formatted(
                                                equivalent.text(),
                                                offered.unit().text()))));
        boolean isOffered = hand.qualification().units().contains(equivalent);
        if (isOffered && !PlacedRules.of(hand).areBarred(offered.unit(), equivalent)) {
            hand.findOffered(
                    group,
                    offered,
                    CombinationRule.EQUIVALENT_UNIT_UNBARRED,
                    "offers unit '%s', whose equivalent '%s' is offered as well"
                            .formatted(offered.unit().text(), equivalent.text()));
        }
    }

    private static boolean isLower(Unit other, Unit unit) {
        boolean lower = other.level()
                .filter(level -> unit.level().filter(level::isBelow).isPresent())
                .isPresent();
        boolean smaller = other.credit()
                .filter(credit -> unit.credit()
                        .filter(wanted -> credit.compareTo(wanted) < 0)
                        .isPresent())
                .isPresent();
        return lower || smaller;
    }

    private static void checkLimit(QualificationInHand hand, Place place, RecognitionLimit limit) {
        List<RecognitionRoute> routes = limit.routes();
        if (!routes.contains(RecognitionRoute.EQUIVALENT_UNIT) && !routes.contains(RecognitionRoute.EXEMPTION)) {
            return;
        }
        int most = hand.threshold(Threshold.RECOGNISED_SHARE);
        OptionalInt percent = limit.percent();
        OptionalInt total = Totals.leastCredit(hand.qualification());
        if (percent.isEmpty() && limit.max().isPresent() && limit.measure() == Measure.CREDIT && total.orElse(0) > 0) {
            percent = OptionalInt.of(100 * limit.max().getAsInt() / total.getAsInt());
        }
        if (percent.orElse(0) > most) {
            hand.find(
                    CombinationRule.RECOGNITION_LIMIT_HIGH,
                    place,
                    "lets %s %% be recognised by equivalence or exemption".formatted(percent.getAsInt()),
                    Severity.WARNING);
        }
    }
}
