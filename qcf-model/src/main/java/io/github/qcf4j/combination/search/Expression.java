package io.github.qcf4j.combination.search;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A sum of sources times coefficients, none zero; two that differ by a factor alone have the same direction. */
final class Expression {

    private int[] sources = new int[8];
    private long[] coefficients = new long[8];
    private int size;

    /** What expressions that differ by a factor alone have in common. */
    record Direction(int[] sources, long[] coefficients) {

        @Override
        public boolean equals(@Nullable Object object) {
            return object instanceof Direction other
                    && Arrays.equals(sources, other.sources)
                    && Arrays.equals(coefficients, other.coefficients);
        }

        @Override
        public int hashCode() {
            return 31 * Arrays.hashCode(sources) + Arrays.hashCode(coefficients);
        }

        Direction reversed() {
            long[] negated = new long[coefficients.length];
            for (int i = 0; i < negated.length; i++) {
                negated[i] = -coefficients[i];
            }
            return new Direction(sources, negated);
        }
    }

    void add(int source, long coefficient) {
        if (size == sources.length) {
            sources = Arrays.copyOf(sources, 2 * size);
            coefficients = Arrays.copyOf(coefficients, 2 * size);
        }
        sources[size] = source;
        coefficients[size++] = coefficient;
    }

    void add(Expression other) {
        for (int i = 0; i < other.size; i++) {
            add(other.sources[i], other.coefficients[i]);
        }
    }

    int size() {
        return size;
    }

    int source(int i) {
        return sources[i];
    }

    long coefficient(int i) {
        return coefficients[i];
    }

    /** Returns the factor by which the expression is a multiple of its direction; negative where it starts so. */
    long factor() {
        long divisor = 0;
        for (int i = 0; i < size && divisor != 1; i++) {
            divisor = greatestCommonDivisor(divisor, Math.abs(coefficients[i]));
        }
        return coefficients[0] < 0 ? -divisor : divisor;
    }

    Direction direction(long factor) {
        long[] divided = new long[size];
        for (int i = 0; i < size; i++) {
            divided[i] = coefficients[i] / factor;
        }
        return new Direction(Arrays.copyOf(sources, size), divided);
    }

    private static long greatestCommonDivisor(long one, long other) {
        long a = one;
        long b = other;
        while (b != 0) {
            long rest = a % b;
            a = b;
            b = rest;
        }
        return a;
    }
}
