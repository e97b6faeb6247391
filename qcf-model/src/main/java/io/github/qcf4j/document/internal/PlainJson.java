package io.github.qcf4j.document.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.time.LocalDate;

/**
 * Goes through the bytes of a JSON text that stands on one line, and gives up where anything in it is unusual.
 * <p>
 * It is never wrong about what it goes through: that is JSON, in UTF-8, of the type that was asked for. Whatever else
 * there is ends it with {@link NotPlain}, and is then read with care from the start. A line end stands after what was
 * read of the text, and no text, name or number goes beyond it; so nothing is counted.
 */
final class PlainJson {

    /** What stands after the last member of an object. */
    static final int END = -1;

    private static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long TOPS = 0x8080808080808080L;
    private static final long QUOTES = ONES * '"';
    private static final long BACKSLASHES = ONES * '\\';
    private static final long BLANKS = ONES * ' ';
    private static final int MOST_DIGITS = 9;

    /** How much of the text is to be there at least before an entry of a list; whatever is longer is not plain. */
    private static final int AHEAD = 1 << 16;

    private static final OngoingText NOTHING = new NoText();

    /** The days from 1 March of the year -400 to 1 January 1970. */
    private static final int DAYS_BEFORE_1970 = 719_468 + 146_097;

    private final TextNumbers texts;
    private final FreeText freeText = new FreeText();
    private OngoingText text;
    private byte[] bytes;
    private int readTo;
    private int start;
    private int position;
    private long dateStart = -1;
    private long dateEnd;
    private int dateDay;

    PlainJson(TextNumbers texts) {
        this.texts = texts;
        this.text = NOTHING;
        this.bytes = NOTHING.bytes();
    }

    /** Begins with a text, at a position of it. */
    void begin(OngoingText text, int from) {
        this.text = text;
        bytes = text.bytes();
        start = from;
        position = from;
        readTo = 0;
        readAhead();
        position = blanksFrom(from);
    }

    /** Sees to it that what comes next was read, as long as it is not very long. */
    private void readAhead() {
        boolean more = true;
        while (position > readTo && more) {
            more = text.readOn();
            bytes = text.bytes();
            readTo = more ? text.limit() - AHEAD : Integer.MAX_VALUE;
        }
    }

    /** Goes to the end of the text, where the line end stands, and returns its position. */
    int end() {
        while (position == text.limit() && text.readOn()) {
            bytes = text.bytes();
            position = blanksFrom(position);
        }
        if (bytes[position] != '\n') {
            throw NotPlain.here();
        }
        return position;
    }

    /** Returns how many bytes of the text it went through. */
    int passed() {
        return position - start;
    }

    private int blanksFrom(int from) {
        int at = from;
        while (bytes[at] <= ' ' && (bytes[at] == ' ' || bytes[at] == '\t' || bytes[at] == '\r')) {
            at++;
        }
        return at;
    }

    private void pass(int character) {
        if (bytes[position] != character) {
            throw NotPlain.here();
        }
        position = blanksFrom(position + 1);
    }

    /** Goes into an object. */
    void object() {
        pass('{');
    }

    /** Goes into a list. */
    void list() {
        pass('[');
    }

    /** Returns whether a text comes next. */
    boolean isText() {
        return bytes[position] == '"';
    }

    /** Returns whether another entry of the list comes, and goes to it or out of the list. */
    boolean hasEntry(boolean first) {
        if (position > readTo) {
            readAhead();
        }
        if (bytes[position] == ']') {
            pass(']');
            return false;
        }
        if (!first) {
            pass(',');
        }
        return true;
    }

    /**
     * Returns which member of the object comes, and goes to its value; or {@link #END}, and goes out of the object.
     *
     * @param last  which member came last, or {@link #END} for the first
     */
    int member(MemberNames names, int last) {
        if (bytes[position] == '}') {
            pass('}');
            return END;
        }
        int next = names.next(bytes, position, last);
        if (next != END) {
            position = blanksFrom(position + names.followedLength(next) - (last == END ? 1 : 0));
            return next;
        }
        if (last != END) {
            pass(',');
        }
        if (bytes[position] != '"') {
            throw NotPlain.here();
        }
        int name = names.find(bytes, position + 1, last);
        position = blanksFrom(position + 1 + names.length(name));
        pass(':');
        return name;
    }

    /** Returns whether another member of an object comes, and goes to its name or out of the object. */
    boolean hasMember(boolean first) {
        if (bytes[position] == '}') {
            pass('}');
            return false;
        }
        if (!first) {
            pass(',');
        }
        return true;
    }

    /** Goes over what stands between a name and its value. */
    void colon() {
        pass(':');
    }

    /** Goes over a text and returns its number; the text has nothing but visible ASCII characters and blanks. */
    int text() {
        if (bytes[position] != '"') {
            throw NotPlain.here();
        }
        int from = position + 1;
        int at = from;
        long hash = 0;
        long word = (long) WORD.get(bytes, at);
        long special = special(word);
        while (special == 0) {
            hash = TextNumbers.mix(hash, word);
            at += Long.BYTES;
            word = (long) WORD.get(bytes, at);
            special = special(word);
        }
        int before = Long.numberOfTrailingZeros(special) & -Byte.SIZE;
        hash = TextNumbers.mix(hash, word & (1L << before) - 1);
        int to = at + before / Byte.SIZE;
        position = to;
        pass('"');
        return texts.number(bytes, from, to, hash);
    }

    /** Goes over the reference of a record and returns its number. */
    int reference() {
        int number = text();
        if (!texts.isReference(number)) {
            throw NotPlain.here();
        }
        return number;
    }

    /** Goes over a text of any characters that is not blank. */
    void freeText() {
        if (bytes[position] != '"') {
            throw NotPlain.here();
        }
        int from = position + 1;
        int length = Long.numberOfTrailingZeros(special((long) WORD.get(bytes, from))) / Byte.SIZE;
        boolean shortAndUsual = length > 0 && length < Long.BYTES && bytes[from + length] == '"' && bytes[from] > ' ';
        position = blanksFrom(shortAndUsual ? from + length + 1 : freeText.end(bytes, from));
    }

    /** Returns the bytes that are a quotation mark, a backslash, a control character or not ASCII, by their top bits. */
    static long special(long word) {
        long quotes = word ^ QUOTES;
        long backslashes = word ^ BACKSLASHES;
        return (quotes - ONES & ~quotes | backslashes - ONES & ~backslashes | word - BLANKS & ~word | word) & TOPS;
    }

    /** Goes over a date such as '2014-11-21' and returns its day; most dates are written several times in a row. */
    int date() {
        long start = (long) WORD.get(bytes, position);
        long end = (long) WORD.get(bytes, position + 4);
        if (start != dateStart || end != dateEnd) {
            dateDay = day(position);
            dateStart = start;
            dateEnd = end;
        }
        position = blanksFrom(position + 12);
        return dateDay;
    }

    private int day(int at) {
        if (bytes[at] != '"' || bytes[at + 5] != '-' || bytes[at + 8] != '-' || bytes[at + 11] != '"') {
            throw NotPlain.here();
        }
        return day(digits(at + 1) * 100 + digits(at + 3), digits(at + 6), digits(at + 9));
    }

    private int digits(int at) {
        return digit(bytes[at]) * 10 + digit(bytes[at + 1]);
    }

    private static int digit(byte character) {
        int digit = character - '0';
        if (digit < 0 || digit > 9) {
            throw NotPlain.here();
        }
        return digit;
    }

    /** Every month has the first 28 days; the calendar is asked about the others. */
    private static int day(int year, int month, int day) {
        if (month < 1
                || month > 12
                || day < 1
                || day > 28 && day > LocalDate.of(year, month, 1).lengthOfMonth()) {
            throw NotPlain.here();
        }
        int sinceMarch = (month + 9) % 12;
        int years = month < 3 ? year + 399 : year + 400;
        int leapDays = years / 4 - years / 100 + years / 400;
        return 365 * years + leapDays + (153 * sinceMarch + 2) / 5 + day - 1 - DAYS_BEFORE_1970;
    }

    /** Goes over a whole number from zero on and returns it. */
    int number() {
        int at = position;
        int number = digit(bytes[at++]);
        boolean zero = number == 0;
        while (bytes[at] >= '0' && bytes[at] <= '9') {
            number = number * 10 + bytes[at++] - '0';
            if (zero || at - position > MOST_DIGITS) {
                throw NotPlain.here();
            }
        }
        position = blanksFrom(at);
        return number;
    }

    /** Goes over one of the two truth values. */
    void truth() {
        int at = position;
        boolean isTrue = bytes[at] == 't' && bytes[at + 1] == 'r' && bytes[at + 2] == 'u' && bytes[at + 3] == 'e';
        boolean isFalse = bytes[at] == 'f' && bytes[at + 1] == 'a' && bytes[at + 2] == 'l' && bytes[at + 3] == 's';
        if (!isTrue && !(isFalse && bytes[at + 4] == 'e')) {
            throw NotPlain.here();
        }
        position = blanksFrom(at + (isTrue ? 4 : 5));
    }

    /** The text before there is one. */
    private record NoText() implements OngoingText {

        @Override
        public byte[] bytes() {
            return new byte[] {'\n'};
        }

        @Override
        public int limit() {
            return 0;
        }

        @Override
        public boolean readOn() {
            return false;
        }
    }
}
