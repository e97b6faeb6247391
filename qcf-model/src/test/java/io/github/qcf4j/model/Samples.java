package io.github.qcf4j.model;

import java.util.Random;

/** Values for laws that hold for every value; the same seed gives the same values. */
final class Samples {

    private static final String LETTERS_AND_DIGITS = "ABCXYZabcxyz0123456789";
    private static final String IN_CODES = LETTERS_AND_DIGITS + "._-&()+/";
    private static final String IN_VERSIONS = LETTERS_AND_DIGITS + "._-";

    private Samples() {}

    static UnitIdentifier unitIdentifier(Random random) {
        if (random.nextBoolean()) {
            return UnitReference.parse(text(random, "ADFHJKLMRTY", 1) + text(random, "0123456789", 7));
        }
        return new UnitCode(code(random));
    }

    static QualificationIdentifier qualificationIdentifier(Random random) {
        if (random.nextBoolean()) {
            return QualificationNumber.parse(text(random, "0123456789", 7) + text(random, "0123456789X", 1));
        }
        return new QualificationCode(code(random));
    }

    static Version version(Random random) {
        return new Version(text(random, IN_VERSIONS, 1 + random.nextInt(6)));
    }

    static String number(Random random) {
        StringBuilder number = new StringBuilder(text(random, LETTERS_AND_DIGITS, 1 + random.nextInt(2)));
        for (int part = random.nextInt(3); part > 0; part--) {
            number.append(random.nextBoolean() ? '.' : '-').append(text(random, LETTERS_AND_DIGITS, 1));
        }
        return number.toString();
    }

    /** A code with a letter in front that no reference begins with. */
    private static String code(Random random) {
        StringBuilder code = new StringBuilder("C").append(text(random, IN_CODES, random.nextInt(5)));
        for (int word = random.nextInt(3); word > 0; word--) {
            code.append(random.nextInt(5) == 0 ? " outcome" : " " + text(random, IN_CODES, 1 + random.nextInt(4)));
        }
        return code.toString();
    }

    private static String text(Random random, String alphabet, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }
}
