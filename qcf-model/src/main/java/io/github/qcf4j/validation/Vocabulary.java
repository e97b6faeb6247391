package io.github.qcf4j.validation;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The lists of words by which one run judges, ready to be looked up in. */
final class Vocabulary {

    /** Shorter words are like too many verbs. */
    private static final int SHORT = 5;

    private final Map<WordList, Phrases> phrases = new EnumMap<>(WordList.class);
    private final Set<String> verbs;
    private final SortedSet<String> sortedVerbs;
    private final Set<String> abbreviations;

    private Vocabulary(ValidationOptions options) {
        for (WordList list : WordList.values()) {
            phrases.put(list, Phrases.of(options.words(list)));
        }
        this.verbs = new HashSet<>(options.words(WordList.CRITERION_VERBS));
        this.sortedVerbs = new TreeSet<>(verbs);
        this.abbreviations = new HashSet<>(options.words(WordList.KNOWN_ABBREVIATIONS));
    }

    static Vocabulary of(ValidationOptions options) {
        return new Vocabulary(options);
    }

    /** Returns the phrases of a list. */
    Phrases phrases(WordList list) {
        return phrases.getOrDefault(list, Phrases.of(List.of()));
    }

    /** Returns whether a word in lower case is a verb that a criterion may start with. */
    boolean isVerb(String word) {
        return verbs.contains(word);
    }

    /** Finds the verb that a word becomes when one letter is added, dropped or changed, or two change places. */
    Optional<String> verbLike(String word) {
        return word.length() < SHORT
                ? Optional.empty()
                : sortedVerbs.stream().filter(verb -> isOneSlipFrom(verb, word)).findFirst();
    }

    private static boolean isOneSlipFrom(String verb, String word) {
        int same = 0;
        int shorter = Math.min(verb.length(), word.length());
        while (same < shorter && verb.charAt(same) == word.charAt(same)) {
            same++;
        }
        String restOfVerb = verb.substring(same);
        String restOfWord = word.substring(same);
        return isSlip(restOfVerb, restOfWord);
    }

    /** Returns whether two endings that begin with different letters differ by one slip. */
    private static boolean isSlip(String one, String other) {
        if (one.length() > other.length()) {
            return one.substring(1).equals(other);
        }
        if (one.length() < other.length()) {
            return other.substring(1).equals(one);
        }
        boolean changed = one.length() > 0 && one.substring(1).equals(other.substring(1));
        boolean swapped = one.length() > 1
                && one.charAt(0) == other.charAt(1)
                && one.charAt(1) == other.charAt(0)
                && one.substring(2).equals(other.substring(2));
        return changed || swapped;
    }

    /** Returns whether an abbreviation needs no explanation. */
    boolean knows(String abbreviation) {
        return abbreviations.contains(abbreviation);
    }
}
