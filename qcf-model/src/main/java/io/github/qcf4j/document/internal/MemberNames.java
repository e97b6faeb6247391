package io.github.qcf4j.document.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * The names of the members that an object may have, in the order in which they are usually written.
 * <p>
 * A name is looked for among those after the one found before it, eight bytes at a time. They belong to one thread,
 * since they remember what came where.
 */
final class MemberNames {

    private static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final byte[][] names;
    private final long[] words;
    private final long[] masks;
    private final byte[][] followed;
    private final long[] begins;
    private final long[] beginMasks;
    private final long[] ends;
    private final long[] endMasks;
    private final int[] usual;

    private MemberNames(String... names) {
        this.names = bytes("%s\"", names);
        this.words = words(this.names, 0);
        this.masks = masks(this.names, 0);
        this.followed = bytes(",\"%s\":", names);
        this.begins = words(followed, 0);
        this.beginMasks = masks(followed, 0);
        this.ends = words(followed, Long.BYTES);
        this.endMasks = masks(followed, Long.BYTES);
        this.usual = new int[names.length + 1];
    }

    private static byte[][] bytes(String form, String... names) {
        return Stream.of(names)
                .map(name -> form.formatted(name).getBytes(StandardCharsets.US_ASCII))
                .toArray(byte[][]::new);
    }

    /** Returns eight bytes of each name, from a position on, with zeros where it is shorter. */
    private static long[] words(byte[][] names, int from) {
        return Stream.of(names)
                .mapToLong(name -> (long) WORD.get(Arrays.copyOf(name, name.length + 2 * Long.BYTES), from))
                .toArray();
    }

    private static long[] masks(byte[][] names, int from) {
        return Stream.of(names)
                .map(name -> name.length - from)
                .mapToLong(left -> left <= 0 ? 0 : left < Long.BYTES ? (1L << left * Byte.SIZE) - 1 : -1L)
                .toArray();
    }

    /** Returns the names, in the order in which they are usually written. */
    static MemberNames of(String... names) {
        return new MemberNames(names);
    }

    /**
     * Returns which member comes after another one, where nothing but a comma stands before its name and a colon
     * after it; else -1. The first member has no comma. The one that came last time in the same place is tried first.
     *
     * @param bytes  the text, with sixteen bytes or more after the position
     * @param at  where the comma stands
     * @param last  which member came before, or -1
     */
    int next(byte[] bytes, int at, int last) {
        long begin = (long) WORD.get(bytes, at);
        long end = (long) WORD.get(bytes, at + Long.BYTES);
        if (last < 0) {
            end = end << Byte.SIZE | begin >>> Long.SIZE - Byte.SIZE;
            begin = begin << Byte.SIZE | ',';
        }
        int likely = usual[last + 1];
        if (is(likely, begin, end) && endsAlike(bytes, at, last, likely)) {
            return likely;
        }
        for (int i = last + 1; i < begins.length; i++) {
            if (is(i, begin, end) && endsAlike(bytes, at, last, i)) {
                usual[last + 1] = i;
                return i;
            }
        }
        return -1;
    }

    private boolean is(int name, long begin, long end) {
        return (begin & beginMasks[name]) == begins[name] && (end & endMasks[name]) == ends[name];
    }

    private boolean endsAlike(byte[] bytes, int at, int last, int name) {
        byte[] whole = followed[name];
        int before = last < 0 ? 1 : 0;
        for (int i = 2 * Long.BYTES - before; i < whole.length; i++) {
            if (bytes[at + i - before] != whole[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns which name is written at a position.
     *
     * @param bytes  the text, with eight bytes or more after the position
     * @param at  where the name begins, after its quotation mark
     * @param last  which name was found before, or -1
     * @throws NotPlain  if it is none of the names
     */
    int find(byte[] bytes, int at, int last) {
        long word = (long) WORD.get(bytes, at);
        for (int i = last + 1; i < names.length; i++) {
            if ((word & masks[i]) == words[i] && endsAlike(bytes, at, names[i])) {
                return i;
            }
        }
        for (int i = 0; i <= last; i++) {
            if ((word & masks[i]) == words[i] && endsAlike(bytes, at, names[i])) {
                return i;
            }
        }
        throw NotPlain.here();
    }

    private static boolean endsAlike(byte[] bytes, int at, byte[] name) {
        for (int i = Long.BYTES; i < name.length; i++) {
            if (bytes[at + i] != name[i]) {
                return false;
            }
        }
        return true;
    }

    /** Returns how many bytes a name has, its closing quotation mark among them. */
    int length(int name) {
        return names[name].length;
    }

    /** Returns how many bytes a name has with a comma before it, its quotation marks, and a colon after it. */
    int followedLength(int name) {
        return followed[name].length;
    }
}
