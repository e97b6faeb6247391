package io.github.qcf4j.cohort;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.Validated;
import io.github.qcf4j.mapping.PackedPortfolio;
import io.github.qcf4j.portfolio.Portfolio;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The records of one learner of a cohort as they come, such as those on line 17 of a file.
 * <p>
 * They come as a portfolio, packed, or still to be read by the thread that maps them. A line of which nothing could be
 * made comes too, with what was found: it is told as a result, and the rest of the cohort goes on.
 * <pre>{@code
 * Stream<LearnerRecords> cohort = portfolios.stream().map(LearnerRecords::of);
 * }</pre>
 */
public final class LearnerRecords {

    private final long line;
    private final long bytes;
    private final @Nullable PackedPortfolio packed;
    private final Supplier<Validated<Portfolio>> reading;

    private LearnerRecords(
            long line, long bytes, @Nullable PackedPortfolio packed, Supplier<Validated<Portfolio>> reading) {
        if (line < 0) {
            throw new IllegalArgumentException("Line '%s' must be one or more, or zero for none".formatted(line));
        }
        if (bytes < 0) {
            throw new IllegalArgumentException("Bytes '%s' must be zero or more".formatted(bytes));
        }
        this.line = line;
        this.bytes = bytes;
        this.packed = packed;
        this.reading = reading;
    }

    /** Returns the records of a portfolio that was built in code. */
    public static LearnerRecords of(Portfolio portfolio) {
        return of(0, Validated.of(requireNonNull(portfolio, "portfolio")));
    }

    /** Returns records that are packed; nothing is said any more of what is wrong with them. */
    public static LearnerRecords of(PackedPortfolio portfolio) {
        return of(0, portfolio);
    }

    /**
     * Returns records that were packed while they were read.
     *
     * @param line  the line, counted from one; zero when there are no lines
     * @param portfolio  the records, with which nothing is wrong that would have to be told
     */
    public static LearnerRecords of(long line, PackedPortfolio portfolio) {
        return new LearnerRecords(line, 0, requireNonNull(portfolio, "portfolio"), LearnerRecords::nothingToRead);
    }

    /**
     * Returns what was read from a line, with what was found in reading it.
     *
     * @param line  the line, counted from one; zero when there are no lines
     * @param read  the portfolio, if anything could be made of the line
     */
    public static LearnerRecords of(long line, Validated<Portfolio> read) {
        requireNonNull(read, "read");
        return reading(line, () -> read);
    }

    /**
     * Returns a line of which nothing could be made.
     *
     * @param line  the line, counted from one; zero when there are no lines
     * @param findings  what was found, one of it an error
     */
    public static LearnerRecords unread(long line, List<Finding> findings) {
        return of(line, Validated.invalid(findings));
    }

    /**
     * Returns a line that is read by the thread that maps it, once. What the reading throws ends the whole cohort, so
     * what is wrong with the line must be among the findings.
     *
     * @param line  the line, counted from one; zero when there are no lines
     * @param reading  reads the line; it is called by another thread than the one that made it
     */
    public static LearnerRecords reading(long line, Supplier<Validated<Portfolio>> reading) {
        return new LearnerRecords(line, 0, null, requireNonNull(reading, "reading"));
    }

    private static Validated<Portfolio> nothingToRead() {
        throw new IllegalStateException("Records that came packed must not be read");
    }

    /** Returns these records with the number of bytes that they took of their source, from which progress is told. */
    public LearnerRecords withBytes(long bytes) {
        return new LearnerRecords(line, bytes, packed, reading);
    }

    /** Returns the line on which they are written, counted from one; zero when there are no lines. */
    public long line() {
        return line;
    }

    /** Returns how many bytes they took of their source; zero when that is not known. */
    public long bytes() {
        return bytes;
    }

    /** Returns the records when they came packed. */
    public Optional<PackedPortfolio> packed() {
        return Optional.ofNullable(packed);
    }

    boolean isPacked() {
        return packed != null;
    }

    /**
     * Reads the records; those that are still to be read are read anew at each call.
     *
     * @throws IllegalStateException  if they came packed
     */
    public Validated<Portfolio> read() {
        return requireNonNull(reading.get(), "read");
    }

    /** Returns the line, such as 'records on line 17'. */
    @Override
    public String toString() {
        return line == 0 ? "records" : "records on line " + line;
    }
}
