package io.github.qcf4j.mapping;

import java.util.LinkedHashSet;
import java.util.Set;

/** The references that one finding is about: the first few of them and how many more there are. */
final class Mentions {

    private static final int LISTED = 5;

    private final Set<String> first = new LinkedHashSet<>();
    private int more;

    void add(Object reference) {
        String text = "'" + reference + "'";
        if (!first.contains(text)) {
            if (first.size() < LISTED) {
                first.add(text);
            } else {
                more++;
            }
        }
    }

    @Override
    public String toString() {
        String listed = String.join(", ", first);
        return more == 0 ? listed : listed + " and %s more".formatted(more);
    }
}
