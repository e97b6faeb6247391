package io.github.qcf4j.examples.command;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Names of files for learners, such as 'L-1001' for the learner 'L-1001' and 'a_b' for 'a/b'.
 * <p>
 * A reference may hold anything, and a file system may not: what some system would refuse or misread becomes '_', and a
 * name that another one could be taken for gets a number behind it.
 */
final class FileNames {

    private static final int LONGEST = 60;
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul", "conin$", "conout$");
    private static final String NUMBERED_DEVICE = "(com|lpt)[0-9]";

    private final Set<String> taken = new HashSet<>();

    /** Returns one name for each of the references, in their order, no two of which any system takes for the same. */
    static List<String> of(List<String> references) {
        FileNames names = new FileNames();
        return references.stream().map(names::unique).toList();
    }

    private String unique(String reference) {
        String name = safe(reference);
        String candidate = name;
        for (int i = 2; !taken.add(candidate.toLowerCase(Locale.ROOT)); i++) {
            candidate = name + "-" + i;
        }
        return candidate;
    }

    /** Returns a name that every system takes for a plain file. */
    static String safe(String reference) {
        StringBuilder name = new StringBuilder();
        Normalizer.normalize(reference, Normalizer.Form.NFC)
                .codePoints()
                .limit(LONGEST)
                .forEach(character -> name.appendCodePoint(isSafe(character) ? character : '_'));
        if (name.charAt(0) == '.' || name.charAt(0) == '-') {
            name.insert(0, '_');
        }
        String stem = name.toString().toLowerCase(Locale.ROOT).replaceFirst("[.].*", "");
        return DEVICES.contains(stem) || stem.matches(NUMBERED_DEVICE) ? "_" + name : name.toString();
    }

    private static boolean isSafe(int character) {
        return Character.isLetterOrDigit(character) || character == '.' || character == '-' || character == '_';
    }
}
