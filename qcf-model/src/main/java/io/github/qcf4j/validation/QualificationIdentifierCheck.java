package io.github.qcf4j.validation;

import io.github.qcf4j.model.OfferedUnit;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The check of the numbers and codes of a qualification. */
final class QualificationIdentifierCheck implements QualificationCheck {

    private static final Pattern LIKE_A_NUMBER = Pattern.compile("\\d{2,4}/\\d{3,5}/\\w{1,2}|\\d{3}/\\d{4}");
    private static final Pattern LIKE_A_WELSH_NUMBER = Pattern.compile("[Cc]\\d+/.*");
    private static final Pattern WELSH_NUMBER = Pattern.compile("C\\d{2}/\\d{4}/\\d");
    private static final Pattern RECOGNITION_NUMBER = Pattern.compile("RN\\d{4}");

    @Override
    public void check(QualificationInHand hand) {
        Qualification qualification = hand.qualification();
        String text = qualification.identifier().text();
        boolean wrongCheck = qualification
                .number()
                .filter(number -> !number.hasRightCheckCharacter())
                .isPresent();
        if (wrongCheck) {
            hand.find(
                    QualificationFinding.QUALIFICATION_NUMBER_CHECK,
                    QualificationFinding.QUALIFICATION_NUMBER_CHECK.sentence());
        } else if (qualification.number().isEmpty()
                && LIKE_A_NUMBER.matcher(text).matches()) {
            hand.find(
                    IdentifierRule.QUALIFICATION_NUMBER_FORM,
                    "is almost, and not quite, in the form of a qualification number");
        }
        checkFurtherNumbers(hand);
        checkLocalCodes(hand);
    }

    private static void checkFurtherNumbers(QualificationInHand hand) {
        Qualification qualification = hand.qualification();
        checkWelshNumber(hand, "code", qualification.identifier().text());
        for (int i = 0; i < qualification.otherCodes().size(); i++) {
            checkWelshNumber(
                    hand, "otherCodes/" + i, qualification.otherCodes().get(i).code());
        }
        qualification
                .organisation()
                .flatMap(organisation -> organisation.recognitionNumber())
                .filter(number -> !RECOGNITION_NUMBER.matcher(number).matches())
                .ifPresent(number -> hand.find(
                        IdentifierRule.ORGANISATION_NUMBER_FORM,
                        "has an awarding organisation with the recognition number '%s'".formatted(number)));
    }

    private static void checkWelshNumber(QualificationInHand hand, String property, String code) {
        if (LIKE_A_WELSH_NUMBER.matcher(code).matches()
                && !WELSH_NUMBER.matcher(code).matches()) {
            hand.findAbout(
                    property,
                    IdentifierRule.WALES_NUMBER_FORM,
                    "has '%s', which is almost a number of the Welsh scheme".formatted(code));
        }
    }

    private static void checkLocalCodes(QualificationInHand hand) {
        Map<String, UnitIdentifier> byCode = new LinkedHashMap<>();
        hand.qualification().allGroups().forEach(group -> {
            for (OfferedUnit offered : group.units()) {
                offered.localCode().ifPresent(code -> {
                    UnitIdentifier first = byCode.putIfAbsent(code, offered.unit());
                    if (first != null && !first.equals(offered.unit())) {
                        hand.findOffered(
                                group,
                                offered,
                                IdentifierRule.LOCAL_CODE_REPEATED,
                                "offers unit '%s' under the code '%s' of unit '%s'"
                                        .formatted(offered.unit().text(), code, first.text()));
                    }
                });
            }
        });
    }
}
