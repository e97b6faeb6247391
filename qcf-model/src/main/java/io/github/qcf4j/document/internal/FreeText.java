package io.github.qcf4j.document.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Goes over texts that say something to people, such as titles and feedback, of which nothing is kept. */
final class FreeText {

    private static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    /** How many bytes a text may have, so that it has no more characters than may be read. */
    private static final int LONGEST = 1_000_000;

    /**
     * Returns the position after the quotation mark that ends a text.
     *
     * @param bytes  the text, and eight bytes or more after it
     * @param from  where it begins, after its quotation mark
     * @throws NotPlain  if it has no visible ASCII character, is very long, or is not well written
     */
    int end(byte[] bytes, int from) {
        boolean visible = false;
        int at = from;
        while (true) {
            long special = PlainJson.special((long) WORD.get(bytes, at));
            int usual = special == 0 ? Long.BYTES : Long.numberOfTrailingZeros(special) / Byte.SIZE;
            visible = visible || isVisible(bytes, at, at + usual);
            at += usual;
            if (special != 0) {
                if (bytes[at] == '"') {
                    break;
                }
                at = bytes[at] == '\\' ? afterEscape(bytes, at + 1) : afterCharacter(bytes, at);
            }
        }
        if (!visible || at - from > LONGEST) {
            throw NotPlain.here();
        }
        return at + 1;
    }

    private static boolean isVisible(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && bytes[at] == ' ') {
            at++;
        }
        return at < to;
    }

    private static int afterEscape(byte[] bytes, int at) {
        if (bytes[at] != 'u') {
            if ("\"\\/bfnrt".indexOf(bytes[at]) < 0) {
                throw NotPlain.here();
            }
            return at + 1;
        }
        for (int i = 1; i <= 4; i++) {
            if (bytes[at + i] < 0 || Character.digit(bytes[at + i], 16) < 0) {
                throw NotPlain.here();
            }
        }
        return at + 5;
    }

    /** Returns the position after a character that is not ASCII, as UTF-8 encodes it, and in the shortest way. */
    private static int afterCharacter(byte[] bytes, int at) {
        int first = bytes[at] & 0xFF;
        int second = bytes[at + 1] & 0xFF;
        if (first >= 0xC2 && first < 0xE0) {
            return afterContinued(bytes, at, 1);
        }
        boolean three =
                first >= 0xE0 && first < 0xF0 && (first != 0xE0 || second >= 0xA0) && (first != 0xED || second < 0xA0);
        boolean four =
                first >= 0xF0 && first < 0xF5 && (first != 0xF0 || second >= 0x90) && (first != 0xF4 || second < 0x90);
        if (!three && !four) {
            throw NotPlain.here();
        }
        return afterContinued(bytes, at, three ? 2 : 3);
    }

    private static int afterContinued(byte[] bytes, int at, int count) {
        for (int i = 1; i <= count; i++) {
            if ((bytes[at + i] & 0xC0) != 0x80) {
                throw NotPlain.here();
            }
        }
        return at + 1 + count;
    }
}
