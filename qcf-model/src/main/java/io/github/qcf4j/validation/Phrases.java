package io.github.qcf4j.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words and phrases that are looked for in statements, whole words only.
 * <p>
 * An entry such as 'except as well as' names a phrase in which nothing is found.
 */
final class Phrases {

    private static final String EXCEPT = "except ";

    private final Map<String, List<Words>> byFirstWord = new HashMap<>();
    private final Map<String, List<Words>> exceptions = new HashMap<>();

    private Phrases() {}

    static Phrases of(List<String> entries) {
        Phrases phrases = new Phrases();
        for (String entry : entries) {
            boolean isException = entry.startsWith(EXCEPT);
            Words words = Words.of(isException ? entry.substring(EXCEPT.length()) : entry);
            (isException ? phrases.exceptions : phrases.byFirstWord)
                    .computeIfAbsent(words.at(0), key -> new ArrayList<>(1))
                    .add(words);
        }
        return phrases;
    }

    /** Returns how many words the longest phrase has that starts at a word, zero when none does. */
    int lengthAt(Words words, int index) {
        return lengthAt(byFirstWord, words, index);
    }

    /** Returns whether a statement starts with a phrase. */
    boolean startsAt(Words words, int index) {
        return lengthAt(words, index) > 0;
    }

    /** Returns every phrase in a statement, in its order, each as often as it is there. */
    List<String> in(Words words) {
        List<String> found = new ArrayList<>();
        int index = 0;
        while (index < words.size()) {
            int excepted = lengthAt(exceptions, words, index);
            int length = lengthAt(words, index);
            if (length > excepted) {
                found.add(words.from(index, length));
            }
            index += Math.max(1, Math.max(length, excepted));
        }
        return found;
    }

    private static int lengthAt(Map<String, List<Words>> phrases, Words words, int index) {
        int longest = 0;
        for (Words phrase : phrases.getOrDefault(words.at(index), List.of())) {
            if (phrase.size() > longest && isAt(phrase, words, index)) {
                longest = phrase.size();
            }
        }
        return longest;
    }

    private static boolean isAt(Words phrase, Words words, int index) {
        for (int i = 0; i < phrase.size(); i++) {
            if (!phrase.at(i).equals(words.at(index + i))) {
                return false;
            }
        }
        return true;
    }
}
