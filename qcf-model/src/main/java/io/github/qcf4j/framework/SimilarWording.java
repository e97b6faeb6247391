package io.github.qcf4j.framework;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Pairs entries whose words are alike, the most alike first.
 * <p>
 * Two statements are as alike as the share of different words that they have in common: twice the common ones, divided
 * by those of both (the coefficient of Dice and Sørensen). Case and punctuation play no part, and no word beyond the
 * first {@value #WORDS} different ones does. From 60 % on they are taken for one; with the same number, from a third on.
 * Of equally alike pairs the one with the same number comes first, then the one that moved least, then the earlier one.
 * <p>
 * Where there are many entries, only those are compared that have the same number, or a word that at most
 * {@value #RARE} entries of each list have; so the work grows with the words and not with the square of the entries.
 */
final class SimilarWording {

    private static final int WORDS = 64;
    private static final int RARE = 4;
    private static final int COMPARED_ALL = 10_000;
    private static final int WHOLE = 1_000_000;
    private static final int ENOUGH = 600_000;
    private static final int ENOUGH_AT_NUMBER = 333_333;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private static final Comparator<Candidate> MOST_ALIKE = Comparator.comparingInt(Candidate::alike)
            .thenComparing(Candidate::sameNumber)
            .reversed()
            .thenComparingInt(candidate -> Math.abs(candidate.before() - candidate.after()))
            .thenComparingInt(candidate -> candidate.before() + candidate.after())
            .thenComparingInt(Candidate::before);

    private final Map<String, Integer> idOfWord = new HashMap<>();
    private final List<Entry> before;
    private final List<Entry> after;

    private SimilarWording(List<Entry> before, List<Entry> after) {
        this.before = before;
        this.after = after;
    }

    /** Pairs what has no pair yet and is alike. */
    static <T> void pair(Pairing<T> pairing, Function<T, String> wording, Function<T, String> number) {
        SimilarWording similar = new SimilarWording(new ArrayList<>(), new ArrayList<>());
        for (int b = 0; b < pairing.before().size(); b++) {
            if (!pairing.hasAfter(b)) {
                T entry = pairing.before().get(b);
                similar.before.add(similar.entry(b, wording.apply(entry), number.apply(entry)));
            }
        }
        for (int a = 0; a < pairing.after().size(); a++) {
            if (!pairing.hasBefore(a)) {
                T entry = pairing.after().get(a);
                similar.after.add(similar.entry(a, wording.apply(entry), number.apply(entry)));
            }
        }
        for (Candidate candidate : similar.candidates()) {
            if (!pairing.hasAfter(candidate.before()) && !pairing.hasBefore(candidate.after())) {
                pairing.pair(candidate.before(), candidate.after());
            }
        }
    }

    private Entry entry(int index, String wording, String number) {
        Matcher matcher = WORD.matcher(wording.toLowerCase(Locale.ROOT));
        int[] words = matcher.results()
                .mapToInt(word -> idOfWord.computeIfAbsent(word.group(), each -> idOfWord.size()))
                .distinct()
                .limit(WORDS)
                .sorted()
                .toArray();
        return new Entry(index, number, words);
    }

    private List<Candidate> candidates() {
        List<Candidate> candidates = new ArrayList<>();
        if ((long) before.size() * after.size() <= COMPARED_ALL) {
            before.forEach(earlier -> after.forEach(later -> add(earlier, later, candidates)));
        } else {
            addIndexed(candidates);
        }
        candidates.sort(MOST_ALIKE);
        return candidates;
    }

    private void addIndexed(List<Candidate> candidates) {
        boolean[] rare = rareWords();
        Map<Integer, List<Integer>> byRareWord = new HashMap<>();
        Map<String, Integer> byNumber = new HashMap<>();
        for (int i = 0; i < after.size(); i++) {
            byNumber.put(after.get(i).number(), i);
            for (int word : after.get(i).words()) {
                if (rare[word]) {
                    byRareWord.computeIfAbsent(word, each -> new ArrayList<>(1)).add(i);
                }
            }
        }
        int[] frequent = after.stream().mapToInt(later -> frequent(later, rare)).toArray();
        int[] shared = new int[after.size()];
        for (Entry earlier : before) {
            List<Integer> sharing = sharing(earlier, rare, byRareWord, shared);
            int most = frequent(earlier, rare);
            for (int index : sharing) {
                addIfEnough(earlier, after.get(index), shared[index] + Math.min(most, frequent[index]), candidates);
                shared[index] = 0;
            }
            int atNumber = byNumber.getOrDefault(earlier.number(), Pairing.NONE);
            if (atNumber != Pairing.NONE) {
                add(earlier, after.get(atNumber), candidates);
            }
        }
    }

    /** Returns the later entries that share rare words with an entry, and counts how many. */
    private static List<Integer> sharing(
            Entry earlier, boolean[] rare, Map<Integer, List<Integer>> byRareWord, int[] shared) {
        List<Integer> sharing = new ArrayList<>();
        for (int word : earlier.words()) {
            for (int index : rare[word] ? byRareWord.getOrDefault(word, List.of()) : List.<Integer>of()) {
                if (shared[index]++ == 0) {
                    sharing.add(index);
                }
            }
        }
        return sharing;
    }

    private static void addIfEnough(Entry earlier, Entry later, int mostCommon, List<Candidate> candidates) {
        boolean atNumber = earlier.number().equals(later.number());
        if (!atNumber && share(mostCommon, earlier.words().length + later.words().length) >= ENOUGH) {
            add(earlier, later, candidates);
        }
    }

    private static int frequent(Entry entry, boolean[] rare) {
        return (int) IntStream.of(entry.words()).filter(word -> !rare[word]).count();
    }

    private boolean[] rareWords() {
        int[] timesBefore = times(before);
        int[] timesAfter = times(after);
        boolean[] rare = new boolean[timesBefore.length];
        for (int word = 0; word < rare.length; word++) {
            rare[word] = timesBefore[word] <= RARE && timesAfter[word] <= RARE;
        }
        return rare;
    }

    private int[] times(List<Entry> entries) {
        int[] times = new int[idOfWord.size()];
        entries.forEach(entry -> IntStream.of(entry.words()).forEach(word -> times[word]++));
        return times;
    }

    private static void add(Entry earlier, Entry later, List<Candidate> candidates) {
        boolean sameNumber = earlier.number().equals(later.number());
        int alike = alike(earlier.words(), later.words(), sameNumber ? ENOUGH_AT_NUMBER : ENOUGH);
        if (alike > 0) {
            candidates.add(new Candidate(earlier.index(), later.index(), alike, sameNumber));
        }
    }

    /** Returns how alike two sets of words are, in millionths; zero when it is not enough. */
    private static int alike(int[] words, int[] others, int enough) {
        int all = words.length + others.length;
        if (share(Math.min(words.length, others.length), all) < enough) {
            return 0;
        }
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < words.length && j < others.length) {
            int order = Integer.compare(words[i], others[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        int alike = share(common, all);
        return alike < enough ? 0 : alike;
    }

    /** Returns what share of all words are common ones, in millionths. */
    private static int share(int common, int all) {
        return all == 0 ? 0 : (int) (2L * WHOLE * common / all);
    }

    /**
     * What is compared of an entry.
     *
     * @param index  its index in its list
     * @param number  its number
     * @param words  its different words, by number, in order
     */
    private record Entry(int index, String number, int[] words) {}

    /**
     * Two entries that are alike.
     *
     * @param before  the index of the earlier
     * @param after  the index of the later
     * @param alike  how alike, in millionths
     * @param sameNumber  whether they have the same number
     */
    private record Candidate(int before, int after, int alike, boolean sameNumber) {}
}
