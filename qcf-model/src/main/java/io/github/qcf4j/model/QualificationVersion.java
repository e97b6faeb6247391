package io.github.qcf4j.model;

import java.util.Comparator;
import java.util.Objects;

/**
 * One version of a qualification, such as '999/0002/6@2'.
 * <p>
 * A qualification keeps its identifier for life; what it asks for belongs to the version.
 *
 * @param qualification  the qualification
 * @param version  its version
 */
public record QualificationVersion(QualificationIdentifier qualification, Version version)
        implements Comparable<QualificationVersion> {

    private static final Comparator<QualificationVersion> ORDER =
            Comparator.comparing(QualificationVersion::qualification).thenComparing(QualificationVersion::version);

    public QualificationVersion {
        Objects.requireNonNull(qualification, "qualification");
        Objects.requireNonNull(version, "version");
    }

    /** Returns a version of a qualification. */
    public static QualificationVersion of(QualificationIdentifier qualification, Version version) {
        return new QualificationVersion(qualification, version);
    }

    /**
     * Parses a version of a qualification, such as '999/0002/6@2'; where no version is written it is the first.
     *
     * @param text  the identifier of the qualification, and behind '@' the version
     */
    public static QualificationVersion parse(String text) {
        Objects.requireNonNull(text, "text");
        int at = text.indexOf('@');
        if (at < 0) {
            return of(QualificationIdentifier.parse(text), Version.FIRST);
        }
        return of(QualificationIdentifier.parse(text.substring(0, at)), Version.parse(text.substring(at + 1)));
    }

    @Override
    public int compareTo(QualificationVersion other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return qualification + "@" + version;
    }
}
