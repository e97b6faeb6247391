package io.github.qcf4j.mapping;

import java.util.Arrays;

/** Whole numbers, one for each record of a portfolio, that are filled in again for the next one. */
final class IntColumn {

    private int[] values = new int[64];
    private int size;

    void clear() {
        size = 0;
    }

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    int get(int position) {
        return values[position];
    }

    void set(int position, int value) {
        values[position] = value;
    }

    int size() {
        return size;
    }
}
