package io.github.qcf4j.document;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.document.internal.JsonObject;
import io.github.qcf4j.document.internal.Output;
import io.github.qcf4j.document.internal.PortfolioJson;
import io.github.qcf4j.portfolio.Portfolio;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes portfolios as people would write them by hand: what goes without saying is left out.
 * <p>
 * Mappings are written with the evidence they are of, unless that would change their order. What is written reads back
 * as what it was, and equal portfolios give equal texts.
 */
public final class PortfolioWriter {

    private static final String FORMAT = "qcf4j/1";

    private PortfolioWriter() {}

    /** Returns a portfolio as a text. */
    public static String write(Portfolio portfolio) {
        return write(List.of(portfolio));
    }

    /** Returns portfolios as a text. */
    public static String write(List<Portfolio> portfolios) {
        return Output.toText(document(portfolios));
    }

    /**
     * Writes a portfolio to a file, in place of what the file held.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public static void write(Portfolio portfolio, Path file) {
        write(List.of(portfolio), file);
    }

    /**
     * Writes portfolios to a file, in place of what the file held.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public static void write(List<Portfolio> portfolios, Path file) {
        Output.write(document(portfolios), requireNonNull(file, "file"));
    }

    /**
     * Writes a portfolio to a writer, and leaves it open.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public static void write(Portfolio portfolio, Writer writer) {
        write(List.of(portfolio), writer);
    }

    /**
     * Writes portfolios to a writer, and leaves it open.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public static void write(List<Portfolio> portfolios, Writer writer) {
        Output.write(document(portfolios), requireNonNull(writer, "writer"));
    }

    private static JsonObject document(List<Portfolio> portfolios) {
        return new JsonObject()
                .spread()
                .put("format", FORMAT)
                .putLines(
                        "portfolios",
                        portfolios.stream().map(PortfolioJson::portfolio).toList());
    }
}
