package io.github.qcf4j.feed;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.cohort.LearnerRecords;
import io.github.qcf4j.document.DocumentFinding;
import io.github.qcf4j.document.internal.Input;
import io.github.qcf4j.document.internal.PortfolioReading;
import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.Location;
import io.github.qcf4j.finding.Place;
import io.github.qcf4j.mapping.PackedPortfolio;
import io.github.qcf4j.mapping.PortfolioMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The learners of a cohort from a file with a portfolio on each line, such as 'cohort.ndjson'.
 * <p>
 * One line is held at a time, so a file may be larger than memory. Whatever is wrong with a line is found, with its
 * number, when the line is read, and the next line is read all the same; blank lines are passed over:
 * <pre>{@code
 * try (PortfolioFeed feed = PortfolioFeed.of(file, mapper, asOf)) {
 *     CohortCoverage coverage = CohortMapper.of(mapper, asOf).map(feed, CohortSink.NONE);
 * }
 * }</pre>
 * A feed that knows the mapper and the day packs a portfolio while it goes through the line, as long as there is
 * nothing to say about it but where its learner stands. All other lines come unread, and are read by whoever maps them.
 */
public final class PortfolioFeed implements Iterator<LearnerRecords>, AutoCloseable {

    /** The most bytes of a line; a longer one is a finding. */
    public static final int LONGEST_LINE = 64 * 1024 * 1024;

    private static final String UNNAMED = "-";

    private final String name;
    private final InputStream stream;
    private final boolean owned;
    private final Lines lines;
    private final @Nullable PlainReader plain;
    private long end;
    private boolean found;
    private boolean ended;

    private PortfolioFeed(String name, InputStream stream, boolean owned, @Nullable PlainReader plain) {
        this.name = name;
        this.stream = stream;
        this.owned = owned;
        this.lines = new Lines(stream, LONGEST_LINE);
        this.plain = plain;
    }

    /**
     * Opens a file; its lines come unread.
     *
     * @throws UncheckedIOException  if it cannot be read
     */
    public static PortfolioFeed of(Path file) {
        return new PortfolioFeed(Input.nameOf(file), open(file), true, null);
    }

    /** Begins with a stream, which closing the feed leaves open; its lines come unread. */
    public static PortfolioFeed of(InputStream stream) {
        return new PortfolioFeed(UNNAMED, requireNonNull(stream, "stream"), false, null);
    }

    /**
     * Opens a file; what can be is packed for a mapper and a day.
     *
     * @param file  the file
     * @param mapper  the mapper of the cohort
     * @param asOf  the day that is asked about
     * @throws UncheckedIOException  if it cannot be read
     */
    public static PortfolioFeed of(Path file, PortfolioMapper mapper, LocalDate asOf) {
        PlainReader plain = plain(mapper, asOf);
        return new PortfolioFeed(Input.nameOf(file), open(file), true, plain);
    }

    /**
     * Begins with a stream, which closing the feed leaves open; what can be is packed for a mapper and a day.
     *
     * @param stream  the portfolios
     * @param mapper  the mapper of the cohort
     * @param asOf  the day that is asked about
     */
    public static PortfolioFeed of(InputStream stream, PortfolioMapper mapper, LocalDate asOf) {
        return new PortfolioFeed(UNNAMED, requireNonNull(stream, "stream"), false, plain(mapper, asOf));
    }

    private static PlainReader plain(PortfolioMapper mapper, LocalDate asOf) {
        return new PlainReader(requireNonNull(mapper, "mapper"), requireNonNull(asOf, "asOf"));
    }

    private static InputStream open(Path file) {
        try {
            return Files.newInputStream(requireNonNull(file, "file"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns whether there is another line.
     *
     * @throws UncheckedIOException  if it cannot be read
     */
    @Override
    public boolean hasNext() {
        if (!found && !ended) {
            found = lines.next();
            ended = !found;
        }
        return found;
    }

    /**
     * Returns the records on the next line.
     *
     * @throws UncheckedIOException  if it cannot be read
     */
    @Override
    public LearnerRecords next() {
        if (!hasNext()) {
            throw new NoSuchElementException("Feed '%s' has no more lines".formatted(name));
        }
        found = false;
        long begin = end;
        LearnerRecords records = records();
        end = lines.end();
        return records.withBytes(end - begin);
    }

    private LearnerRecords records() {
        return packed().map(portfolio -> LearnerRecords.of(lines.number(), portfolio))
                .orElseGet(this::unread);
    }

    private Finding tooLong() {
        DocumentFinding kind = DocumentFinding.JSON_TOO_LARGE;
        return Finding.of(kind, Place.ofPointer(""), kind.sentence())
                .at(new Location(name, Input.line(lines.number()), 1));
    }

    private Optional<PackedPortfolio> packed() {
        return plain == null ? Optional.empty() : plain.packed(lines);
    }

    private LearnerRecords unread() {
        if (lines.isTooLong()) {
            return LearnerRecords.unread(lines.number(), List.of(tooLong()));
        }
        byte[] line = lines.copy();
        long number = lines.number();
        return LearnerRecords.reading(
                number,
                () -> PortfolioReading.of(Input.ofLine(line, name, number)).one());
    }

    /**
     * Closes the file.
     *
     * @throws UncheckedIOException  if that fails
     */
    @Override
    public void close() {
        if (owned) {
            try {
                stream.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
