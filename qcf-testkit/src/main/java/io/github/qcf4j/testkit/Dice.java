package io.github.qcf4j.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Chance that repeats itself: equal seeds throw equal dice, on every machine and in every release of Java.
 * <p>
 * The numbers are those of SplitMix64, and everything drawn from them is worked out here.
 */
final class Dice implements RandomGenerator {

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    Dice(long seed) {
        this.state = seed;
    }

    @Override
    public long nextLong() {
        state += GOLDEN_GAMMA;
        long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** Returns a number from zero to less than the bound. */
    int below(int bound) {
        return (int) Long.remainderUnsigned(nextLong(), bound);
    }

    /** Returns a number from the least to the greatest, both possible. */
    int between(int least, int greatest) {
        return least + below(greatest - least + 1);
    }

    /** Returns whether something happens that does so that many times in a hundred. */
    boolean chance(int percent) {
        return below(100) < percent;
    }

    /** Returns one of the elements. */
    <T> T pick(List<T> elements) {
        return elements.get(below(elements.size()));
    }

    /** Returns one of the elements. */
    @SafeVarargs
    final <T> T pick(T... elements) {
        return elements[below(elements.length)];
    }

    /** Returns so many of the elements, each once, in their order; all of them where there are not so many. */
    <T> List<T> some(List<T> elements, int count) {
        List<T> rest = new ArrayList<>(elements);
        while (rest.size() > count) {
            rest.remove(below(rest.size()));
        }
        return rest;
    }

    /** Returns the elements in any order. */
    <T> List<T> shuffled(List<? extends T> elements) {
        List<T> shuffled = new ArrayList<>(elements);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            int other = below(i + 1);
            T moved = shuffled.get(i);
            shuffled.set(i, shuffled.get(other));
            shuffled.set(other, moved);
        }
        return shuffled;
    }
}
