package io.github.qcf4j.check;

import java.util.Arrays;
import java.util.List;

/** Names of files as different runs write them, such as 'units/calls.json' and './specifications/units/calls.json'. */
final class FilePaths {

    private FilePaths() {}

    /** Returns whether two names can be of one file: the parts of one are the last parts of the other. */
    static boolean same(String one, String other) {
        List<String> first = parts(one);
        List<String> second = parts(other);
        int shared = Math.min(first.size(), second.size());
        return shared > 0
                && first.subList(first.size() - shared, first.size())
                        .equals(second.subList(second.size() - shared, second.size()));
    }

    private static List<String> parts(String name) {
        return Arrays.stream(name.replace('\\', '/').split("/"))
                .filter(part -> !part.isEmpty() && !part.equals("."))
                .toList();
    }
}
