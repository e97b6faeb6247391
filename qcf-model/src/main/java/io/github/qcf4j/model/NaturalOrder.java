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
        int from = firstDifference(left, right);
        int l = from;
        int r = from;
        while (l < left.length() && r < right.length()) {
            int leftEnd = tokenEnd(left, l);
            int rightEnd = tokenEnd(right, r);
            int order = compareTokens(left, l, leftEnd, right, r, rightEnd);
            if (order != 0) {
                return order;
            }
            l = leftEnd;
            r = rightEnd;
        }
        int rest = Integer.compare(left.length() - l, right.length() - r);
        return rest != 0 ? rest : left.compareTo(right);
    }

    /** Returns where the first token begins that may differ. */
    private static int firstDifference(String left, String right) {
        int end = Math.min(left.length(), right.length());
        int at = 0;
        while (at < end && left.charAt(at) == right.charAt(at)) {
            at++;
        }
        while (at > 0 && isDigit(left.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** Compares two tokens, each a run of digits or one other character. */
    private static int compareTokens(String left, int l, int leftEnd, String right, int r, int rightEnd) {
        if (!isDigit(left.charAt(l)) || !isDigit(right.charAt(r))) {
            return Character.compare(left.charAt(l), right.charAt(r));
        }
        int leftValue = withoutLeadingZeros(left, l, leftEnd);
        int rightValue = withoutLeadingZeros(right, r, rightEnd);
        int order = Integer.compare(leftEnd - leftValue, rightEnd - rightValue);
        for (int i = 0; order == 0 && i < leftEnd - leftValue; i++) {
            order = Character.compare(left.charAt(leftValue + i), right.charAt(rightValue + i));
        }
        return order;
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

    private static int withoutLeadingZeros(String text, int from, int end) {
        int start = from;
        while (start < end - 1 && text.charAt(start) == '0') {
            start++;
        }
        return start;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
