package io.github.qcf4j.validation;

import java.util.Set;

/**
 * How a statement begins: the verb it starts with, behind a stem such as 'The learner can', an adverb or a clause.
 *
 * @param kind  what the statement begins with
 * @param verb  the position of the verb, or of the first word that is none
 */
record Opening(Kind kind, int verb) {

    /** What a statement begins with. */
    enum Kind {
        /** A verb of the list. */
        VERB,
        /** A word that cannot be the verb, such as an article or a noun. */
        NO_VERB,
        /** A word of which nothing is known. */
        UNKNOWN
    }

    private static final Set<String> LEARNER = Set.of("learner", "learners", "candidate", "candidates", "student");
    private static final Set<String> MODAL = Set.of("can", "will", "must", "should", "shall", "is", "are");
    private static final Set<String> NEVER_VERBS = Set.of(
            "a",
            "an",
            "the",
            "this",
            "these",
            "those",
            "their",
            "own",
            "all",
            "any",
            "both",
            "each",
            "every",
            "how",
            "what",
            "which",
            "who",
            "why",
            "whether",
            "knowledge",
            "awareness",
            "understanding",
            "ability");
    private static final Set<String> OPENS_CLAUSE = Set.of(
            "after", "as", "at", "before", "by", "during", "for", "from", "given", "if", "in", "on", "through", "to",
            "under", "upon", "when", "where", "while", "whilst", "with", "within", "without");
    private static final Set<String> ADVERBS = Set.of("always", "never", "often", "also", "first", "then", "sometimes");
    private static final Set<String> FINITE = Set.of("is", "are", "was", "were", "has", "must", "should", "will");
    private static final Set<String> SUBORDINATES = Set.of(
            "how", "what", "which", "that", "who", "why", "whether", "when", "where", "if", "because", "as", "until",
            "before", "after", "so", "while", "once");
    private static final Set<String> TAKES_OF = Set.of("dispose", "conceive", "approve", "think", "advise", "relieve");

    /** Returns how a statement begins. */
    static Opening of(Words words, Vocabulary vocabulary) {
        int start = stemLength(words);
        Opening plain = at(words, start, vocabulary);
        if (plain.kind == Kind.VERB || !opensClause(words.at(start))) {
            return plain;
        }
        for (int i = start; i < words.size() - 1; i++) {
            Opening behindComma = words.hasCommaAfter(i) ? at(words, i + 1, vocabulary) : plain;
            if (behindComma.kind == Kind.VERB) {
                return behindComma;
            }
        }
        return plain;
    }

    /** Returns how many words a stem such as 'The learner can' has, zero when the statement has none. */
    static int stemLength(Words words) {
        int learner = words.at(0).equals("the") ? 1 : 0;
        if (!LEARNER.contains(words.at(learner)) || !MODAL.contains(words.at(learner + 1))) {
            return 0;
        }
        boolean isAble =
                words.at(learner + 2).equals("able") && words.at(learner + 3).equals("to");
        return learner + (isAble ? 4 : 2);
    }

    private static boolean opensClause(String word) {
        return OPENS_CLAUSE.contains(word) || isGerund(word);
    }

    private static boolean isGerund(String word) {
        return word.length() > 4 && word.endsWith("ing");
    }

    private static Opening at(Words words, int start, Vocabulary vocabulary) {
        int index = start;
        while (isAdverb(words.at(index), vocabulary)) {
            index++;
        }
        String word = words.at(index);
        if (vocabulary.isVerb(word)) {
            boolean isNoun = words.at(index + 1).equals("of") && !TAKES_OF.contains(word);
            return new Opening(isNoun ? Kind.NO_VERB : Kind.VERB, index);
        }
        boolean isNone = isSentence(words, index)
                || NEVER_VERBS.contains(word)
                || isGerund(word)
                || word.endsWith("tion")
                || word.endsWith("ness");
        return new Opening(isNone ? Kind.NO_VERB : Kind.UNKNOWN, index);
    }

    /** Returns whether the statement has a subject and a verb of its own, as 'Customers are greeted' has. */
    private static boolean isSentence(Words words, int start) {
        for (int i = start + 1; i < words.size(); i++) {
            if (SUBORDINATES.contains(words.at(i))) {
                return false;
            }
            if (FINITE.contains(words.at(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAdverb(String word, Vocabulary vocabulary) {
        return ADVERBS.contains(word) || (word.length() > 3 && word.endsWith("ly") && !vocabulary.isVerb(word));
    }
}
