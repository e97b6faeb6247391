package io.github.qcf4j.explanation;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.model.DecisionOutcome;
import io.github.qcf4j.portfolio.Decision;
import io.github.qcf4j.portfolio.PortfolioRecord;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an explanation says became of one record, such as 'decision D2 of 2014-03-09: replaced by decision D3 of
 * 2014-04-01'.
 * <p>
 * The record is held itself; what is said of it names references and days, and nothing that people wrote.
 */
public final class RecordClaim {

    private final PortfolioRecord record;
    private final RecordFate fate;
    private final List<ClaimReason> reasons;
    private final @Nullable PortfolioRecord because;
    private final @Nullable LocalDate until;

    private RecordClaim(
            PortfolioRecord record,
            RecordFate fate,
            Collection<ClaimReason> reasons,
            @Nullable PortfolioRecord because,
            @Nullable LocalDate until) {
        this.record = requireNonNull(record, "record");
        this.fate = requireNonNull(fate, "fate");
        this.reasons = reasons.stream().sorted().distinct().toList();
        this.because = because;
        this.until = until;
    }

    /** Returns what became of a record. */
    public static RecordClaim of(PortfolioRecord record, RecordFate fate) {
        return new RecordClaim(record, fate, List.of(), null, null);
    }

    /** Returns what became of a record because of another one: its withdrawal, or the decision that replaces it. */
    public static RecordClaim of(PortfolioRecord record, RecordFate fate, PortfolioRecord because) {
        return new RecordClaim(record, fate, List.of(), requireNonNull(because, "because"), null);
    }

    /** Returns what became of a record for reasons that lie in itself. */
    public static RecordClaim of(PortfolioRecord record, RecordFate fate, Collection<ClaimReason> reasons) {
        return new RecordClaim(record, fate, reasons, null, null);
    }

    /** Returns that a decision counted until a day. */
    public static RecordClaim ended(Decision decision, LocalDate until) {
        return new RecordClaim(decision, RecordFate.ENDED, List.of(), null, requireNonNull(until, "until"));
    }

    /** Returns the record. */
    public PortfolioRecord record() {
        return record;
    }

    /** Returns what became of it. */
    public RecordFate fate() {
        return fate;
    }

    /** Returns why, each reason once, in the order of the constants. */
    public List<ClaimReason> reasons() {
        return reasons;
    }

    /** Returns the other record that did it: a withdrawal, or a decision that replaces this one. */
    public Optional<PortfolioRecord> because() {
        return Optional.ofNullable(because);
    }

    /** Returns the other record by reference and day, such as 'withdrawal W1 of 2014-06-02'. */
    public Optional<String> becauseName() {
        return because().map(RecordName::of);
    }

    /** Returns the last day on which it counted. */
    public Optional<LocalDate> until() {
        return Optional.ofNullable(until);
    }

    /** Returns the record by reference and day, such as 'decision D1 of 2014-03-09'. */
    public String name() {
        return RecordName.of(record);
    }

    /** Returns what became of it, such as 'replaced by decision D3 of 2014-04-01'. */
    public String sentence() {
        StringBuilder told = new StringBuilder();
        if (record instanceof Decision decision && decision.outcome() != DecisionOutcome.MET) {
            told.append(decision.outcome().label().toLowerCase(Locale.ROOT)).append(", ");
        }
        told.append(fate.words());
        because().ifPresent(other -> told.append(" by ").append(RecordName.of(other)));
        until().ifPresent(day -> told.append(" on ").append(day));
        if (!reasons.isEmpty()) {
            told.append(reasons.stream()
                    .map(reason -> "%s (%s)".formatted(reason.words(), reason.clause()))
                    .collect(Collectors.joining("; ", ": ", "")));
        }
        return told.toString();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof RecordClaim other && components().equals(other.components());
    }

    @Override
    public int hashCode() {
        return components().hashCode();
    }

    /** Returns the record and what became of it, such as 'decision D1 of 2014-03-09: counts'. */
    @Override
    public String toString() {
        return name() + ": " + sentence();
    }

    private List<@Nullable Object> components() {
        return Arrays.asList(record, fate, reasons, because, until);
    }
}
