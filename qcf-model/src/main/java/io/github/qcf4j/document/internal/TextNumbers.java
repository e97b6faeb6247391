package io.github.qcf4j.document.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Numbers for the short texts that portfolios repeat, such as 'E1' and 'J/999/0001 1.2', found by their bytes.
 * <p>
 * The first numbers are those of texts that are known from the start. When there are too many texts all others are
 * forgotten, so that however many portfolios are read, what is held stays small.
 * <p>
 * A text is kept in words of eight bytes, after one with its number. The last one is filled up with zeros, of which it
 * has one at least, and no other word has any, so that equal words are equal texts. A slot says where the text begins.
 */
final class TextNumbers {

    private static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int MOST = 1 << 16;
    private static final int LONGEST_REFERENCE = 100;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final int known;
    private int[] slots = new int[1 << 13];
    private long[] hashes = new long[1 << 12];
    private int[] starts = new int[1 << 12];
    private boolean[] references = new boolean[1 << 12];
    private long[] words = new long[1 << 12];
    private int size;
    private int wordCount;

    /** Makes the numbers, with those of some texts. */
    TextNumbers(String... texts) {
        for (String text : texts) {
            number(text);
        }
        known = size;
    }

    /** Returns the hash of a text that goes on with eight bytes more, the last of them 0 where it ends before. */
    static long mix(long hash, long word) {
        long mixed = (hash ^ word) * SPREAD;
        return mixed ^ mixed >>> 32;
    }

    /** Returns how many texts have a number. */
    int size() {
        return size;
    }

    /** Returns whether so many texts have a number that it is time to forget them. */
    boolean isFull() {
        return size >= MOST;
    }

    /** Forgets all texts but those known from the start. */
    void forget() {
        Arrays.fill(slots, 0);
        wordCount = size == known ? wordCount : starts[known] - 1;
        size = known;
        fillSlots();
        if (words.length > MOST * Long.BYTES) {
            words = Arrays.copyOf(words, Math.max(1 << 12, wordCount));
        }
    }

    /** Returns the number of a text of ASCII characters, which gets one if it has none. */
    int number(String text) {
        byte[] ascii = text.getBytes(StandardCharsets.US_ASCII);
        byte[] padded = Arrays.copyOf(ascii, ascii.length + Long.BYTES);
        long hash = 0;
        for (int at = 0; at <= ascii.length; at += Long.BYTES) {
            hash = mix(hash, word(padded, at, ascii.length));
        }
        return number(padded, 0, ascii.length, hash);
    }

    /**
     * Returns the number of a text among others, which gets one if it has none.
     *
     * @param bytes  the texts, with seven bytes or more after this one
     * @param hash  what {@link #mix} makes of its words
     */
    int number(byte[] bytes, int from, int to, long hash) {
        int mask = slots.length - 1;
        int slot = slot(hash);
        while (slots[slot] != 0) {
            int start = slots[slot];
            if (isText(start, bytes, from, to)) {
                return (int) words[start - 1];
            }
            slot = slot + 1 & mask;
        }
        return add(bytes, from, to, hash, slot);
    }

    private boolean isText(int start, byte[] bytes, int from, int to) {
        int word = start;
        int at = from;
        while (at + Long.BYTES <= to) {
            if (words[word++] != (long) WORD.get(bytes, at)) {
                return false;
            }
            at += Long.BYTES;
        }
        return words[word] == word(bytes, at, to);
    }

    /** Returns the eight bytes from a position on, those from the end on as zeros. */
    private static long word(byte[] bytes, int at, int to) {
        long word = (long) WORD.get(bytes, at);
        return to - at >= Long.BYTES ? word : word & (1L << (to - at) * Byte.SIZE) - 1;
    }

    private int slot(long hash) {
        return (int) hash & slots.length - 1;
    }

    private int add(byte[] text, int from, int to, long hash, int slot) {
        if (size == hashes.length) {
            grow();
            return number(text, from, to, hash);
        }
        int count = (to - from) / Long.BYTES + 2;
        if (wordCount + count > words.length) {
            words = Arrays.copyOf(words, Math.max(wordCount + count, words.length * 2));
        }
        words[wordCount++] = size;
        starts[size] = wordCount;
        for (int at = from; at <= to; at += Long.BYTES) {
            words[wordCount++] = word(text, at, to);
        }
        hashes[size] = hash;
        references[size] = isReference(text, from, to);
        slots[slot] = starts[size];
        return size++;
    }

    private void grow() {
        hashes = Arrays.copyOf(hashes, size * 2);
        starts = Arrays.copyOf(starts, size * 2);
        references = Arrays.copyOf(references, size * 2);
        slots = new int[slots.length * 2];
        fillSlots();
    }

    private void fillSlots() {
        int mask = slots.length - 1;
        for (int number = 0; number < size; number++) {
            int slot = slot(hashes[number]);
            while (slots[slot] != 0) {
                slot = slot + 1 & mask;
            }
            slots[slot] = starts[number];
        }
    }

    /** Returns whether a text may be the reference of a record: not too long, without stray blanks. */
    private static boolean isReference(byte[] text, int from, int to) {
        boolean afterBlank = true;
        for (int i = from; i < to; i++) {
            boolean blank = text[i] == ' ';
            if (blank && afterBlank || text[i] < ' ' || text[i] == 0x7F) {
                return false;
            }
            afterBlank = blank;
        }
        return !afterBlank && to - from <= LONGEST_REFERENCE;
    }

    /** Returns whether a text may be the reference of a record. */
    boolean isReference(int number) {
        return references[number];
    }

    /** Returns the text with a number. */
    String text(int number) {
        int start = starts[number];
        int end = number + 1 == size ? wordCount : starts[number + 1] - 1;
        ByteBuffer bytes = ByteBuffer.allocate((end - start) * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (int word = start; word < end; word++) {
            bytes.putLong(words[word]);
        }
        int length = bytes.capacity() - Long.numberOfLeadingZeros(words[end - 1]) / Byte.SIZE;
        return new String(bytes.array(), 0, length, StandardCharsets.US_ASCII);
    }
}
