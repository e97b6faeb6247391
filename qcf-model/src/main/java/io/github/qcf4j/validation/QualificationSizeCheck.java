package io.github.qcf4j.validation;

import io.github.qcf4j.finding.Place;
import io.github.qcf4j.model.Credit;
import io.github.qcf4j.model.Hours;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.QualificationSize;
import io.github.qcf4j.model.QualificationsFramework;
import io.github.qcf4j.model.SizeOption;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The check that size, credit, total qualification time and guided learning hours go together. */
final class QualificationSizeCheck implements QualificationCheck {

    private static final int HOURS_OF_CREDIT = 10;

    @Override
    public void check(QualificationInHand hand) {
        Qualification qualification = hand.qualification();
        if (qualification.sizes().isEmpty()) {
            sizeOf(qualification).ifPresent(size -> {
                checkCredit(hand, hand.place(), size, Totals.leastCredit(qualification));
                qualification.totalQualificationTime().ifPresent(time -> checkTime(hand, size, time));
            });
        }
        for (SizeOption option : qualification.sizes()) {
            option.size()
                    .ifPresent(size -> checkCredit(
                            hand, hand.place().atSize(option.name()), size, Totals.leastCredit(option.rules())));
        }
        checkHours(hand);
        if (hand.framework() == QualificationsFramework.RQF) {
            qualification
                    .totalQualificationTime()
                    .ifPresent(
                            time -> qualification.credit().ifPresent(credit -> checkCreditOfTime(hand, credit, time)));
        }
    }

    private static Optional<QualificationSize> sizeOf(Qualification qualification) {
        List<QualificationSize> titled = TitleReading.of(qualification.title()).sizes();
        return qualification.size().or(() -> titled.size() == 1 ? Optional.of(titled.get(0)) : Optional.empty());
    }

    private static void checkCredit(QualificationInHand hand, Place place, QualificationSize size, OptionalInt credit) {
        if (credit.isPresent() && !size.credits().contains(credit.getAsInt())) {
            hand.find(
                    QualificationRule.QUALIFICATION_SIZE_CREDIT,
                    place,
                    "has the size '%s' with %s".formatted(size.label(), Credit.of(credit.getAsInt())));
        }
    }

    private static void checkTime(QualificationInHand hand, QualificationSize size, Hours time) {
        if (!size.totalQualificationTime().contains(time.value())) {
            hand.find(
                    QualificationRule.QUALIFICATION_SIZE_TIME,
                    "has the size '%s' with %s of total qualification time".formatted(size.label(), time));
        }
    }

    private static void checkHours(QualificationInHand hand) {
        Qualification qualification = hand.qualification();
        Optional<Hours> time = qualification.totalQualificationTime();
        if (time.isEmpty() || qualification.guidedLearningHours().isNone()) {
            hand.findMissing(
                    QualificationRule.QUALIFICATION_TIME_MISSING,
                    time.isEmpty() ? "has no total qualification time" : "has no guided learning hours");
        }
        int guided = qualification.guidedLearningHours().min();
        time.filter(total -> guided > total.value())
                .ifPresent(total -> hand.find(
                        QualificationRule.QUALIFICATION_TIME_SHORT,
                        "has %s of guided learning in %s of total qualification time"
                                .formatted(Hours.of(guided), total)));
    }

    private static void checkCreditOfTime(QualificationInHand hand, Credit credit, Hours time) {
        int twice = Math.abs(2 * HOURS_OF_CREDIT * credit.value() - 2 * time.value());
        if (twice > HOURS_OF_CREDIT) {
            hand.find(
                    QualificationRule.QUALIFICATION_CREDIT_TIME,
                    "has %s for %s of total qualification time".formatted(credit, time));
        }
    }
}
