package io.github.qcf4j.mapping;

import java.util.Arrays;

/** Numbers with what was so before they changed, each with what was so first. */
final class LiveNotes {

    private final boolean[] noted;
    private int[] numbers = new int[16];
    private byte[] before = new byte[16];
    private int size;

    LiveNotes(int numbers) {
        this.noted = new boolean[numbers];
    }

    void add(int number, int was) {
        if (noted[number]) {
            return;
        }
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
            before = Arrays.copyOf(before, 2 * size);
        }
        noted[number] = true;
        numbers[size] = number;
        before[size] = (byte) was;
        size++;
    }

    void clear() {
        for (int i = 0; i < size; i++) {
            noted[numbers[i]] = false;
        }
        size = 0;
    }

    boolean isEmpty() {
        return size == 0;
    }

    int size() {
        return size;
    }

    int number(int position) {
        return numbers[position];
    }

    int before(int position) {
        return before[position];
    }
}
