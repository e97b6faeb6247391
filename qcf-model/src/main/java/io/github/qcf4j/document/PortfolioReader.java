package io.github.qcf4j.document;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.document.internal.Input;
import io.github.qcf4j.document.internal.PortfolioReading;
import io.github.qcf4j.finding.Validated;
import io.github.qcf4j.portfolio.Portfolio;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads portfolios, such as the file 'learner.json' with the records about one learner.
 * <p>
 * Whatever is wrong is found at once and told with its line; only input that cannot be read at all throws. A record with
 * an error is left out, and everything else is read. No finding quotes a title, a name or any other text of a portfolio.
 * <p>
 * A document holds a list of portfolios, or is the portfolio of one learner by itself.
 */
public final class PortfolioReader {

    private static final String UNNAMED = "-";

    private PortfolioReader() {}

    /**
     * Reads a file that holds one portfolio.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public static Validated<Portfolio> readOne(Path file) {
        return reading(file).one();
    }

    /**
     * Reads one portfolio from a stream, to its end, and leaves it open.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public static Validated<Portfolio> readOne(InputStream stream) {
        return reading(stream).one();
    }

    /**
     * Reads one portfolio from characters, to their end, and leaves the reader open.
     *
     * @throws UncheckedIOException if they cannot be read
     */
    public static Validated<Portfolio> readOne(Reader reader) {
        return reading(reader).one();
    }

    /** Reads one portfolio from a text. */
    public static Validated<Portfolio> readOne(String json) {
        return reading(json).one();
    }

    /** Reads the one portfolio of a document that was bound elsewhere; findings then have no line. */
    public static Validated<Portfolio> readOne(PortfolioDocument document) {
        return PortfolioReading.of(requireNonNull(document, "document")).one();
    }

    /** Reads the portfolio of a learner that was bound elsewhere; findings then have no line. */
    public static Validated<Portfolio> readOne(LearnerPortfolioDocument document) {
        return PortfolioReading.of(requireNonNull(document, "document")).one();
    }

    /**
     * Reads a file that holds any number of portfolios.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public static Validated<List<Portfolio>> read(Path file) {
        return reading(file).all();
    }

    /**
     * Reads portfolios from a stream, to its end, and leaves it open.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public static Validated<List<Portfolio>> read(InputStream stream) {
        return reading(stream).all();
    }

    /**
     * Reads portfolios from characters, to their end, and leaves the reader open.
     *
     * @throws UncheckedIOException if they cannot be read
     */
    public static Validated<List<Portfolio>> read(Reader reader) {
        return reading(reader).all();
    }

    /** Reads portfolios from a text. */
    public static Validated<List<Portfolio>> read(String json) {
        return reading(json).all();
    }

    /** Reads the portfolios of a document that was bound elsewhere; findings then have no line. */
    public static Validated<List<Portfolio>> read(PortfolioDocument document) {
        return PortfolioReading.of(requireNonNull(document, "document")).all();
    }

    private static PortfolioReading reading(Path file) {
        return Files.isDirectory(requireNonNull(file, "file"))
                ? PortfolioReading.unread(DocumentFinding.FILE_DIRECTORY, Input.nameOf(file))
                : PortfolioReading.of(Input.of(file));
    }

    private static PortfolioReading reading(InputStream stream) {
        return PortfolioReading.of(Input.of(requireNonNull(stream, "stream"), UNNAMED));
    }

    private static PortfolioReading reading(Reader reader) {
        return PortfolioReading.of(Input.of(requireNonNull(reader, "reader"), UNNAMED));
    }

    private static PortfolioReading reading(String json) {
        return PortfolioReading.of(Input.of(requireNonNull(json, "json"), UNNAMED));
    }
}
