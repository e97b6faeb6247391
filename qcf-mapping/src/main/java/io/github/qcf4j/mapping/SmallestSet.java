package io.github.qcf4j.mapping;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds a smallest set that suffices.
 * <p>
 * First everything is left out that can be, until nothing can. Then sets with one member less are tried, as long as
 * there are not too many of them: where none of these suffices, and more never harms, no smaller set does.
 *
 * @param <T>  what the sets are of
 */
final class SmallestSet<T> {

    private final List<T> candidates;
    private final Predicate<Set<T>> suffices;
    private final long mostSets;
    private List<T> found;
    private boolean smallest;

    /**
     * Finds the set.
     *
     * @param candidates  all members there can be, which suffice together
     * @param preferred  the same members, those first that are to be kept rather
     * @param suffices  whether a set does
     * @param mostSets  how many sets may be tried to prove that there is none smaller; zero where more may harm
     */
    SmallestSet(List<T> candidates, List<T> preferred, Predicate<Set<T>> suffices, long mostSets) {
        this.candidates = candidates;
        this.suffices = suffices;
        this.mostSets = mostSets;
        this.found = leaveOut(firstThatSuffice(preferred));
        shrink();
    }

    /** Returns the first ones that suffice, few of them; what is returned was tried, or is all. */
    private List<T> firstThatSuffice(List<T> preferred) {
        int tooFew = -1;
        int enough = preferred.size();
        while (enough - tooFew > 1) {
            int tried = (enough + tooFew) >>> 1;
            if (suffices.test(set(preferred.subList(0, tried)))) {
                enough = tried;
            } else {
                tooFew = tried;
            }
        }
        return preferred.subList(0, enough);
    }

    private List<T> leaveOut(List<T> enough) {
        Set<T> kept = set(enough);
        int before = Integer.MAX_VALUE;
        while (kept.size() < before) {
            before = kept.size();
            for (int i = enough.size() - 1; i >= 0; i--) {
                if (kept.remove(enough.get(i)) && !suffices.test(kept)) {
                    kept.add(enough.get(i));
                }
            }
        }
        return candidates.stream().filter(kept::contains).toList();
    }

    private void shrink() {
        while (found.size() > 1) {
            if (sets(candidates.size(), found.size() - 1) > mostSets) {
                return;
            }
            List<T> chosen = new ArrayList<>();
            if (!choose(chosen, 0, found.size() - 1)) {
                smallest = true;
                return;
            }
            found = List.copyOf(chosen);
        }
        smallest = true;
    }

    private boolean choose(List<T> chosen, int from, int size) {
        if (chosen.size() == size) {
            return suffices.test(set(chosen));
        }
        for (int i = from; i <= candidates.size() - (size - chosen.size()); i++) {
            chosen.add(candidates.get(i));
            if (choose(chosen, i + 1, size)) {
                return true;
            }
            chosen.remove(chosen.size() - 1);
        }
        return false;
    }

    private static <T> Set<T> set(List<T> members) {
        Set<T> set = Collections.newSetFromMap(new IdentityHashMap<>());
        set.addAll(members);
        return set;
    }

    /** Returns how many sets of a size there are, or a number above the most that may be tried. */
    private long sets(int all, int size) {
        long sets = 1;
        for (int i = 1; i <= size && sets <= mostSets; i++) {
            sets = sets * (all - size + i) / i;
        }
        return sets;
    }

    /** Returns the members, in the order of the candidates. */
    List<T> members() {
        return found;
    }

    /** Returns whether it is proven that no smaller set suffices. */
    boolean isSmallest() {
        return smallest;
    }
}
