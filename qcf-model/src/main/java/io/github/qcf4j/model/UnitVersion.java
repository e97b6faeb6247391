package io.github.qcf4j.model;

import java.util.Comparator;
import java.util.Objects;

/**
 * One version of a unit, such as 'J/999/0001@2'.
 * <p>
 * A unit keeps its identifier for life; what it asks for belongs to the version.
 *
 * @param unit  the unit
 * @param version  its version
 */
public record UnitVersion(UnitIdentifier unit, Version version) implements Comparable<UnitVersion> {

    private static final Comparator<UnitVersion> ORDER =
            Comparator.comparing(UnitVersion::unit).thenComparing(UnitVersion::version);

    public UnitVersion {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(version, "version");
    }

    /** Returns a version of a unit. */
    public static UnitVersion of(UnitIdentifier unit, Version version) {
        return new UnitVersion(unit, version);
    }

    /**
     * Parses a version of a unit, such as 'J/999/0001@2'; where no version is written it is the first.
     *
     * @param text  the identifier of the unit, and behind '@' the version
     */
    public static UnitVersion parse(String text) {
        Objects.requireNonNull(text, "text");
        int at = text.indexOf('@');
        if (at < 0) {
            return of(UnitIdentifier.parse(text), Version.FIRST);
        }
        return of(UnitIdentifier.parse(text.substring(0, at)), Version.parse(text.substring(at + 1)));
    }

    @Override
    public int compareTo(UnitVersion other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return unit + "@" + version;
    }
}
