package io.github.qcf4j.check;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.Location;
import io.github.qcf4j.finding.Place;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's approval to leave one finding at one place as it is for a while, such as 'unit.credit.large' at
 * 'J/999/0001' until 2015-06-30.
 * <p>
 * It is for exactly its place, not for what lies in it, and it ends: a finding that nobody looks at again is one that
 * nobody puts right.
 */
public final class Suppression {

    private final String code;
    private final Place place;
    private final @Nullable String file;
    private final String reason;
    private final String approvedBy;
    private final LocalDate until;
    private final @Nullable Location location;

    private Suppression(
            String code,
            Place place,
            @Nullable String file,
            String reason,
            String approvedBy,
            LocalDate until,
            @Nullable Location location) {
        this.code = code;
        this.place = place;
        this.file = file;
        this.reason = reason;
        this.approvedBy = approvedBy;
        this.until = until;
        this.location = location;
    }

    /**
     * Returns the suppression of a finding at a place, in whichever file it is.
     *
     * @param code  the code of the finding, such as 'unit.credit.large'
     * @param place  the place of the finding
     * @param reason  why it may stay
     * @param approvedBy  who answers for that
     * @param until  the last day on which it holds
     */
    public static Suppression of(String code, Place place, String reason, String approvedBy, LocalDate until) {
        return new Suppression(
                check("Code", requireNonNull(code, "code")),
                requireNonNull(place, "place"),
                null,
                check("Reason", requireNonNull(reason, "reason")),
                check("Approver", requireNonNull(approvedBy, "approvedBy")),
                requireNonNull(until, "until"),
                null);
    }

    private static String check(String what, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("%s '%s' must not be blank".formatted(what, text));
        }
        return text;
    }

    /**
     * Returns this suppression for one file alone, as a place such as '/units/0' needs it.
     *
     * @param name  the path of the file or its last parts, such as 'units/calls.json'
     */
    public Suppression inFile(String name) {
        String checked = check("File", requireNonNull(name, "name"));
        return new Suppression(code, place, checked, reason, approvedBy, until, location);
    }

    /** Returns this suppression with the line on which it is written. */
    Suppression at(Location written) {
        return new Suppression(code, place, file, reason, approvedBy, until, written);
    }

    /** Returns the code of what is suppressed. */
    public String code() {
        return code;
    }

    /** Returns the place at which it is suppressed. */
    public Place place() {
        return place;
    }

    /** Returns the path of the file for which it is, or its last parts, if it is for one file alone. */
    public Optional<String> file() {
        return Optional.ofNullable(file);
    }

    /** Returns why it may stay as it is. */
    public String reason() {
        return reason;
    }

    /** Returns who answers for it. */
    public String approvedBy() {
        return approvedBy;
    }

    /** Returns the last day on which it holds. */
    public LocalDate until() {
        return until;
    }

    /** Returns where it is written, if it was read. */
    public Optional<Location> location() {
        return Optional.ofNullable(location);
    }

    /** Returns whether it still holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isAfter(until);
    }

    /** Returns whether it is about a finding, whether it still holds or not. */
    public boolean isAbout(Finding finding) {
        return finding.code().equals(code)
                && finding.place().equals(place)
                && (file == null
                        || finding.location()
                                .filter(written -> FilePaths.same(file, written.source()))
                                .isPresent());
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Suppression other
                && code.equals(other.code)
                && place.equals(other.place)
                && Objects.equals(file, other.file)
                && reason.equals(other.reason)
                && approvedBy.equals(other.approvedBy)
                && until.equals(other.until);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, place, file, reason, approvedBy, until);
    }

    /** Returns what is suppressed where and until when, such as 'unit.credit.large at J/999/0001 until 2015-06-30'. */
    @Override
    public String toString() {
        return "%s at %s until %s".formatted(code, place, until);
    }
}
