package io.github.qcf4j.testkit;

import io.github.qcf4j.model.QualificationNumber;
import io.github.qcf4j.model.UnitReference;
import java.util.Locale;

/**
 * References with the right check character from the block that was never issued, such as 'J/999/0001'.
 */
public final class IllustrativeReferences {

    private static final int MOST = 9999;

    private IllustrativeReferences() {}

    /** Returns the unit reference with the number, from 1 to 9999: 'J/999/0001' for 1. */
    public static UnitReference unit(int number) {
        String digits = "/999/" + fourDigits(number);
        return new UnitReference(new UnitReference("A" + digits).checkCharacter() + digits);
    }

    /** Returns the qualification number with the number, from 1 to 9999: '999/0002/6' for 2. */
    public static QualificationNumber qualification(int number) {
        String digits = "999/" + fourDigits(number) + "/";
        return new QualificationNumber(digits + new QualificationNumber(digits + "0").checkCharacter());
    }

    private static String fourDigits(int number) {
        if (number < 1 || number > MOST) {
            throw new IllegalArgumentException("Number '%s' must be from 1 to %s".formatted(number, MOST));
        }
        return String.format(Locale.ROOT, "%04d", number);
    }
}
