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
        int i = 0;
        int j = 0;
        while (i < one.length() && j < two.length()) {
            if (isDigit(one.charAt(i)) && isDigit(two.charAt(j))) {
                int endOfOne = endOfNumber(one, i);
                int endOfTwo = endOfNumber(two, j);
                int order = compareNumbers(one.substring(i, endOfOne), two.substring(j, endOfTwo));
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

    private static int compareNumbers(String one, String two) {
        String first = withoutLeadingZeros(one);
        String second = withoutLeadingZeros(two);
        int byLength = Integer.compare(first.length(), second.length());
        return byLength != 0 ? byLength : first.compareTo(second);
    }

    private static String withoutLeadingZeros(String number) {
        int start = 0;
        while (start < number.length() - 1 && number.charAt(start) == '0') {
            start++;
        }
        return number.substring(start);
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
