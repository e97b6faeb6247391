package io.github.qcf4j.model;

/**
 * The arithmetic behind the check characters of unit references and qualification numbers.
 * <p>
 * The seven digits are weighted 8, 7, 6, 5, 4, 3, 2 and the sum is taken modulo 11. Neighbouring weights differ by one
 * and no weight is a multiple of 11, so every wrong digit and every swap of neighbours shows.
 */
final class CheckCharacters {

    /** The characters that unit references begin with, by remainder. */
    private static final String UNIT_LETTERS = "ADFHJKLMRTY";

    /** The characters that qualification numbers end in, by remainder. */
    private static final String QUALIFICATION_CHARACTERS = "0123456789X";

    private static final int MODULUS = 11;
    private static final int FIRST_WEIGHT = 8;

    private CheckCharacters() {}

    /** Returns the letter that a unit reference with these seven digits begins with. */
    static char unitLetter(String digits) {
        return UNIT_LETTERS.charAt(remainder(digits));
    }

    /** Returns the character that a qualification number with these seven digits ends in. */
    static char qualificationCharacter(String digits) {
        return QUALIFICATION_CHARACTERS.charAt(remainder(digits));
    }

    /**
     * Returns the character by the rule of the numbers issued in the autumn of 2021: two, and the last three digits,
     * unweighted.
     */
    static char unweightedCharacter(String digits) {
        int sum = 2 + digit(digits, 4) + digit(digits, 5) + digit(digits, 6);
        return QUALIFICATION_CHARACTERS.charAt(sum % MODULUS);
    }

    private static int remainder(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (FIRST_WEIGHT - i) * digit(digits, i);
        }
        return sum % MODULUS;
    }

    private static int digit(String digits, int index) {
        return digits.charAt(index) - '0';
    }
}
