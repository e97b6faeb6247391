package io.github.qcf4j.document.internal;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.document.DocumentFinding;
import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.Location;
import io.github.qcf4j.finding.Place;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of a document, and the name under which its lines are told.
 * <p>
 * It is read whole, up to a bound. A byte order mark is passed over. Text that is not UTF-8 is a finding, and is read on
 * with replacement characters, so that everything else that is wrong is found too.
 */
public final class Input {

    /** How many bytes or characters are read at most. */
    static final int LARGEST = 64 * 1024 * 1024;

    private static final int OF_ITS_OWN = 0;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String name;
    private final int onlyLine;
    private final String text;
    private final List<Finding> findings = new ArrayList<>();

    private Input(String name, int onlyLine, String text) {
        this.name = name;
        this.onlyLine = onlyLine;
        boolean tooLarge = text.length() > LARGEST;
        this.text = tooLarge ? "" : withoutMark(text);
        if (tooLarge) {
            found(DocumentFinding.JSON_TOO_LARGE, 1, 1);
        } else if (this.text.isBlank()) {
            found(DocumentFinding.FILE_EMPTY, 1, 1);
        }
    }

    /**
     * Reads a file.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public static Input of(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            return of(stream, nameOf(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a stream to its end, and leaves it open.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public static Input of(InputStream stream, String name) {
        byte[] bytes;
        try {
            bytes = stream.readNBytes(LARGEST + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.length > LARGEST ? tooLarge(name) : decode(bytes, name, OF_ITS_OWN);
    }

    /**
     * Reads characters to their end, and leaves the reader open.
     *
     * @throws UncheckedIOException if they cannot be read
     */
    public static Input of(Reader reader, String name) {
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[8192];
        try {
            for (int read = reader.read(buffer); read >= 0 && text.length() <= LARGEST; read = reader.read(buffer)) {
                text.append(buffer, 0, read);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.length() > LARGEST ? tooLarge(name) : new Input(name, OF_ITS_OWN, text.toString());
    }

    /** Returns a text that was read before. */
    public static Input of(String text, String name) {
        return new Input(name, OF_ITS_OWN, requireNonNull(text, "text"));
    }

    /**
     * Returns a line of a file, with what is found in it told at the line.
     *
     * @param bytes  the line, no longer than may be read, without a line end
     * @param name  the name of the file
     * @param number  the number of the line, counted from one
     */
    public static Input ofLine(byte[] bytes, String name, long number) {
        return decode(requireNonNull(bytes, "bytes"), name, line(number));
    }

    /** Returns the number of a line as locations tell it, which is not exact beyond two thousand million. */
    public static int line(long number) {
        return (int) Math.min(number, Integer.MAX_VALUE);
    }

    /** Returns how findings tell a file: by the path that was given, with slashes. */
    public static String nameOf(Path file) {
        return file.toString().replace('\\', '/');
    }

    private static Input tooLarge(String name) {
        Input input = new Input(name, OF_ITS_OWN, "-");
        input.found(DocumentFinding.JSON_TOO_LARGE, 1, 1);
        return input;
    }

    private static Input decode(byte[] bytes, String name, int onlyLine) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer characters = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), characters, true);
        characters.flip();
        if (!result.isError()) {
            return new Input(name, onlyLine, characters.toString());
        }
        Input input = new Input(name, onlyLine, new String(bytes, StandardCharsets.UTF_8));
        input.foundAfter(characters.toString());
        return input;
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private void foundAfter(String wellEncoded) {
        String before = withoutMark(wellEncoded).replace("\r\n", "\n").replace('\r', '\n');
        int line =
                1 + (int) before.chars().filter(character -> character == '\n').count();
        found(DocumentFinding.FILE_ENCODING, line, before.length() - before.lastIndexOf('\n'));
    }

    private void found(DocumentFinding kind, int line, int column) {
        findings.add(
                Finding.of(kind, Place.ofPointer(""), kind.sentence()).at(new Location(name, toldLine(line), column)));
    }

    /** Returns the line of the file at which a line of the text, counted from one, is told. */
    int toldLine(int line) {
        return onlyLine == OF_ITS_OWN ? Math.max(1, line) : onlyLine;
    }

    /** Returns the name under which lines are told. */
    public String name() {
        return name;
    }

    /** Returns the text. */
    public String text() {
        return text;
    }

    /** Returns what is wrong with the text as a whole. */
    public List<Finding> findings() {
        return findings;
    }

    /** Returns whether there is something to read. */
    public boolean isReadable() {
        return findings.stream().allMatch(finding -> finding.kind() == DocumentFinding.FILE_ENCODING);
    }
}
