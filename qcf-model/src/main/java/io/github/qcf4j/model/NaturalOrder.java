package io.github.qcf4j.model;

/**
 * The order in which people expect numbered things, so that '1.2' comes before '1.10' and 'CC2' before 'CC13'.
 * <p>
 * Runs of digits are compared by value and everything else character by character. Texts that differ in leading zeros
 * alone are told apart by their characters, so only equal texts compare as equal.
 */
final class NaturalOrder {

    private NaturalOrder() {}

    /** Compares two texts as {@link java.util.Comparator} does. */
    static int compare(String left, String right) {
        int l = 0;
        int r = 0;
        while (l < left.length() && r < right.length()) {
            int leftEnd = tokenEnd(left, l);
            int rightEnd = tokenEnd(right, r);
            int order = compareTokens(left.substring(l, leftEnd), right.substring(r, rightEnd));
            if (order != 0) {
                return order;
            }
            l = leftEnd;
            r = rightEnd;
        }
        int rest = Integer.compare(left.length() - l, right.length() - r);
        return rest != 0 ? rest : left.compareTo(right);
    }

    /** Compares two tokens, each a run of digits or one other character. */
    private static int compareTokens(String left, String right) {
        if (!isDigit(left.charAt(0)) || !isDigit(right.charAt(0))) {
            return Character.compare(left.charAt(0), right.charAt(0));
        }
        String leftValue = withoutLeadingZeros(left);
        String rightValue = withoutLeadingZeros(right);
        int length = Integer.compare(leftValue.length(), rightValue.length());
        return length != 0 ? length : leftValue.compareTo(rightValue);
    }

    private static int tokenEnd(String text, int from) {
        int end = from + 1;
        if (isDigit(text.charAt(from))) {
            while (end < text.length() && isDigit(text.charAt(end))) {
                end++;
            }
        }
        return end;
    }

    private static String withoutLeadingZeros(String digits) {
        int start = 0;
        while (start < digits.length() - 1 && digits.charAt(start) == '0') {
            start++;
        }
        return digits.substring(start);
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
