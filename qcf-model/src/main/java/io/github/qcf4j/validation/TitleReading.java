package io.github.qcf4j.validation;

import io.github.qcf4j.model.Level;
import io.github.qcf4j.model.QualificationSize;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the title of a qualification claims, such as Level 2 and a Certificate of 'Level 2 Certificate in Welding'.
 *
 * @param levels  the levels it names
 * @param entry  whether it names Entry level, perhaps without saying which
 * @param sizes  the sizes it names
 */
record TitleReading(SortedSet<Level> levels, boolean entry, List<QualificationSize> sizes) {

    private static final Pattern LEVELS =
            Pattern.compile("\\blevels?\\s+([1-8](?:\\s*(?:/|,|&|and|or)\\s*(?:level\\s+)?[1-8]\\b)*)");
    private static final Pattern NUMBER = Pattern.compile("[1-8]");
    private static final Pattern ENTRY = Pattern.compile("\\bentry(?:\\s+level)?(?:\\s*([1-3])\\b)?");
    private static final Pattern ENTRY_LEVEL = Pattern.compile("\\bentry\\b\\s*(?:level\\b|[1-3]\\b)");

    static TitleReading of(String title) {
        String folded = title.toLowerCase(Locale.ROOT);
        SortedSet<Level> levels = new TreeSet<>();
        String rest = folded;
        boolean entry = ENTRY_LEVEL.matcher(folded).find();
        if (entry) {
            Matcher matcher = ENTRY.matcher(folded);
            while (matcher.find()) {
                if (matcher.group(1) != null) {
                    levels.add(Level.parse("E" + matcher.group(1)));
                }
            }
            rest = matcher.replaceAll(" ");
        }
        Matcher named = LEVELS.matcher(rest);
        while (named.find()) {
            Matcher number = NUMBER.matcher(named.group(1));
            while (number.find()) {
                levels.add(Level.parse(number.group()));
            }
        }
        return new TitleReading(levels, entry, sizes(Words.of(title)));
    }

    private static List<QualificationSize> sizes(Words words) {
        List<QualificationSize> sizes = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.at(i);
            Arrays.stream(QualificationSize.values())
                    .filter(size -> Words.of(size.label()).at(0).equals(word))
                    .filter(size -> !sizes.contains(size))
                    .forEach(sizes::add);
        }
        return sizes;
    }

    boolean namesLevel() {
        return entry || !levels.isEmpty();
    }

    /** Returns the levels it names that are not among those of the qualification. */
    List<Level> levelsBeside(List<Level> own) {
        return levels.stream().filter(level -> !own.contains(level)).toList();
    }
}
