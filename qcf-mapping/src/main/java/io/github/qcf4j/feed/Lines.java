package io.github.qcf4j.feed;

import io.github.qcf4j.document.internal.OngoingText;
import io.github.qcf4j.document.internal.PlainPortfolio;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/**
 * The lines of a stream, one after the other, each read on while somebody goes through it, and held until the next one.
 * <p>
 * Whoever goes through a line says where it ended; only where nobody does is the end looked for. Blank lines are passed
 * over and counted. A line that is longer than may be read is passed over without being held, and told. A byte order
 * mark at the start belongs to no line. Whatever reads may throw an {@link UncheckedIOException}.
 */
final class Lines implements OngoingText {

    /** How much is read at a time: so little that it is still at hand when somebody goes through it. */
    private static final int CHUNK = 1 << 16;

    /** How much may stand in the array before a line. */
    private static final int MOST_BEFORE = 2 * CHUNK;

    private static final int FIRST_LENGTH = 8 * CHUNK;
    private static final int OPEN = -1;
    private static final int[] BYTE_ORDER_MARK = {0xEF, 0xBB, 0xBF};

    private final InputStream stream;
    private final int longest;
    private byte[] bytes;
    private int from;
    private int to = OPEN;
    private int limit;
    private boolean ended;
    private boolean tooLong;
    private long number;
    private long passed;

    /**
     * Begins before the first line.
     *
     * @param longest  the most bytes of a line that is held
     */
    Lines(InputStream stream, int longest) {
        this.stream = stream;
        this.longest = longest;
        this.bytes = new byte[Math.min(FIRST_LENGTH, longest + 1) + PlainPortfolio.MARGIN];
        this.bytes[0] = '\n';
    }

    @Override
    public byte[] bytes() {
        return bytes;
    }

    @Override
    public int limit() {
        return limit;
    }

    /** Reads more, unless the line is longer than may be held. */
    @Override
    public boolean readOn() {
        if (ended || limit - from > longest) {
            return false;
        }
        int margin = PlainPortfolio.MARGIN;
        if (limit + margin == bytes.length) {
            bytes = Arrays.copyOf(bytes, (int) Math.min(2L * bytes.length, from + longest + 1L + margin));
        }
        try {
            int read = stream.read(bytes, limit, Math.min(CHUNK, bytes.length - margin - limit));
            ended = read < 0;
            limit += Math.max(0, read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        bytes[limit] = '\n';
        return !ended;
    }

    /** Goes to the next line that is not blank, and returns whether there is one. */
    boolean next() {
        from = number == 0 ? afterMark() : to() + 1;
        to = OPEN;
        tooLong = false;
        while (from <= limit) {
            makeRoom();
            int first = afterBlanks();
            if (first == limit && ended) {
                return false;
            }
            number++;
            if (first == limit || bytes[first] != '\n') {
                return true;
            }
            from = first + 1;
        }
        return false;
    }

    private int afterMark() {
        for (int i = 0; i < BYTE_ORDER_MARK.length; i++) {
            boolean there = i < limit || readOn();
            if (!there || (bytes[i] & 0xFF) != BYTE_ORDER_MARK[i]) {
                return 0;
            }
        }
        return BYTE_ORDER_MARK.length;
    }

    private void makeRoom() {
        if (from > MOST_BEFORE) {
            System.arraycopy(bytes, from, bytes, 0, limit - from + 1);
            passed += from;
            limit -= from;
            from = 0;
        }
    }

    private int afterBlanks() {
        int at = from;
        while (true) {
            if (at == limit && !readOn()) {
                return at;
            }
            if (!isBlank(bytes[at])) {
                return at;
            }
            at++;
        }
    }

    private static boolean isBlank(byte character) {
        return character == ' ' || character == '\t' || character == '\r';
    }

    /** Says where the line ends, so that nobody looks for its end. */
    void endsAt(int end) {
        to = end;
    }

    private int to() {
        if (to == OPEN) {
            int at = from;
            while (at < limit || readOn() || !ended) {
                if (at == limit) {
                    drop();
                    at = 0;
                } else if (bytes[at] == '\n') {
                    break;
                } else {
                    at++;
                }
            }
            to = at;
        }
        return to;
    }

    /** Lets go of what was read of a line that is too long. */
    private void drop() {
        tooLong = true;
        passed += limit;
        limit = 0;
        from = 0;
    }

    /** Returns the number of the line, counted from one. */
    long number() {
        return number;
    }

    /** Returns where the line begins. */
    int from() {
        return from;
    }

    /** Returns whether the line is longer than may be read, so that its bytes are gone. */
    boolean isTooLong() {
        to();
        return tooLong;
    }

    /** Returns the bytes of the line, but for blanks at its end and the carriage return that may belong to it. */
    byte[] copy() {
        int end = to();
        while (end > from && isBlank(bytes[end - 1])) {
            end--;
        }
        return Arrays.copyOfRange(bytes, from, end);
    }

    /** Returns how many bytes of the stream there are up to the end of the line, and with what ends it. */
    long end() {
        return passed + to() + 1;
    }
}
