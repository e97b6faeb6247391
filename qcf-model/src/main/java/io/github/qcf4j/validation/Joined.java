package io.github.qcf4j.validation;

import java.util.List;

/** Names in a sentence. */
final class Joined {

    private Joined() {}

    /** Returns the names with commas and 'and' between them. */
    static String and(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
