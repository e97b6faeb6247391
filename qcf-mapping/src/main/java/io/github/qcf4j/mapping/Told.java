package io.github.qcf4j.mapping;

import java.util.Locale;

/** How references, labels and numbers are put into the sentences of gaps and findings. */
final class Told {

    private Told() {}

    /** Returns a label as it is written inside a sentence. */
    static String inner(String label) {
        return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }

    /** Returns the number with its noun, such as '1 item' or '2 items'. */
    static String count(int number, String noun) {
        return number == 1 ? "1 " + noun : number + " " + noun + "s";
    }
}
