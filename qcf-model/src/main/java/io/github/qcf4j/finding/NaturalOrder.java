package io.github.qcf4j.finding;

import java.util.Comparator;

/**
 * The order in which people number things: '1.2' before '1.10', '/units/9' before '/units/10'.
 * <p>
 * A slash comes before every other character, so that what lies under a pointer stays together. Texts that differ only
 * in leading zeros are told apart last, so that two texts are equal in this order only when they are equal.
 */
enum NaturalOrder implements Comparator<String> {
    INSTANCE;

    @Override
    public int compare(String one, String two) {
        int from = firstDifference(one, two);
        int i = from;
        int j = from;
        while (i < one.length() && j < two.length()) {
            if (isDigit(one.charAt(i)) && isDigit(two.charAt(j))) {
                int endOfOne = endOfNumber(one, i);
                int endOfTwo = endOfNumber(two, j);
                int order = compareNumbers(one, i, endOfOne, two, j, endOfTwo);
                if (order != 0) {
                    return order;
                }
                i = endOfOne;
                j = endOfTwo;
            } else if (one.charAt(i) != two.charAt(j)) {
                return Integer.compare(rank(one.charAt(i)), rank(two.charAt(j)));
            } else {
                i++;
                j++;
            }
        }
        int rest = Integer.compare(one.length() - i, two.length() - j);
        return rest != 0 ? rest : one.compareTo(two);
    }

    /** Returns where the first number or other character begins that may differ. */
    private static int firstDifference(String one, String two) {
        int end = Math.min(one.length(), two.length());
        int at = 0;
        while (at < end && one.charAt(at) == two.charAt(at)) {
            at++;
        }
        while (at > 0 && isDigit(one.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static int compareNumbers(String one, int i, int endOfOne, String two, int j, int endOfTwo) {
        int first = withoutLeadingZeros(one, i, endOfOne);
        int second = withoutLeadingZeros(two, j, endOfTwo);
        int order = Integer.compare(endOfOne - first, endOfTwo - second);
        for (int digit = 0; order == 0 && digit < endOfOne - first; digit++) {
            order = Character.compare(one.charAt(first + digit), two.charAt(second + digit));
        }
        return order;
    }

    private static int withoutLeadingZeros(String text, int from, int end) {
        int start = from;
        while (start < end - 1 && text.charAt(start) == '0') {
            start++;
        }
        return start;
    }

    private static int endOfNumber(String text, int start) {
        int end = start;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private static int rank(char character) {
        return character == '/' ? -1 : character;
    }
}
