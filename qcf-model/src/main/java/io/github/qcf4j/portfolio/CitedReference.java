package io.github.qcf4j.portfolio;

import io.github.qcf4j.model.CitedReferenceKind;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A policy, procedure, law, standard or model that an item of evidence cites, such as clause '4.2' of the
 * 'Call handling procedure'.
 */
public final class CitedReference {

    private final CitedReferenceKind kind;
    private final String name;
    private final @Nullable String clause;

    private CitedReference(CitedReferenceKind kind, String name, @Nullable String clause) {
        this.kind = Objects.requireNonNull(kind, "kind");
        this.name = Recorded.text("Cited reference", Objects.requireNonNull(name, "name"));
        this.clause = Recorded.textIfAny("Clause", clause);
    }

    /** Returns a reference to something as a whole. */
    public static CitedReference of(CitedReferenceKind kind, String name) {
        return new CitedReference(kind, name, null);
    }

    /** Returns a reference to a clause of something. */
    public static CitedReference of(CitedReferenceKind kind, String name, String clause) {
        return new CitedReference(kind, name, Objects.requireNonNull(clause, "clause"));
    }

    /** Returns what kind of thing is cited. */
    public CitedReferenceKind kind() {
        return kind;
    }

    /** Returns the name of what is cited. */
    public String name() {
        return name;
    }

    /** Returns the clause, section or article that is cited. */
    public Optional<String> clause() {
        return Optional.ofNullable(clause);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof CitedReference that && components().equals(that.components());
    }

    @Override
    public int hashCode() {
        return components().hashCode();
    }

    /** Returns the kind; the name and the clause are not told. */
    @Override
    public String toString() {
        return "reference to " + kind;
    }

    private List<@Nullable Object> components() {
        return Arrays.asList(kind, name, clause);
    }
}
