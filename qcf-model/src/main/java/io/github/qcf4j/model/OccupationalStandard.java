package io.github.qcf4j.model;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A national occupational standard that a unit or qualification is related to, such as 'CFACC10'.
 * <p>
 * Standards describe the work; units describe what learners show. A unit may match a standard or take only part of it.
 */
public final class OccupationalStandard {

    private final String reference;
    private final @Nullable String title;
    private final Relationship relationship;

    private OccupationalStandard(String reference, @Nullable String title, Relationship relationship) {
        this.reference = Wording.notBlank("Occupational standard", Objects.requireNonNull(reference, "reference"));
        this.title = title;
        this.relationship = Objects.requireNonNull(relationship, "relationship");
    }

    /** Returns a standard of which the title is not recorded. */
    public static OccupationalStandard of(String reference, Relationship relationship) {
        return new OccupationalStandard(reference, null, relationship);
    }

    /** Returns a standard with its title. */
    public static OccupationalStandard of(String reference, String title, Relationship relationship) {
        return of(reference, relationship).withTitle(title);
    }

    /** Returns a copy of this standard with a title. */
    public OccupationalStandard withTitle(String newTitle) {
        return new OccupationalStandard(
                reference, Wording.notBlank("Title", Objects.requireNonNull(newTitle, "newTitle")), relationship);
    }

    /** Returns the reference of the standard, such as 'CFACC10'. */
    public String reference() {
        return reference;
    }

    /** Returns the title of the standard, if it is recorded. */
    public Optional<String> title() {
        return Optional.ofNullable(title);
    }

    /** Returns how the unit or qualification relates to the standard. */
    public Relationship relationship() {
        return relationship;
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof OccupationalStandard other
                && reference.equals(other.reference)
                && Objects.equals(title, other.title)
                && relationship == other.relationship;
    }

    @Override
    public int hashCode() {
        return Objects.hash(reference, title, relationship);
    }

    /** Returns the reference. */
    @Override
    public String toString() {
        return reference;
    }

    /** How a unit or qualification relates to an occupational standard, such as 'Partly based'. */
    public enum Relationship {
        /** It asks for what the standard asks for. */
        MATCHES("Matches"),

        /** It takes part of the standard, or adds to it. */
        PARTLY_BASED("Partly based");

        private final String label;

        Relationship(String label) {
            this.label = label;
        }

        /** Returns the words this is shown as, such as 'Partly based'. */
        public String label() {
            return label;
        }
    }
}
