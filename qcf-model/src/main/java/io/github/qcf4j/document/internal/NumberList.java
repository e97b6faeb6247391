package io.github.qcf4j.document.internal;

import java.util.Arrays;

/** A list of numbers that is filled again and again. */
final class NumberList {

    private int[] values = new int[16];
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

    int size() {
        return size;
    }

    /** Returns the array that begins with the numbers. */
    int[] values() {
        return values;
    }
}
