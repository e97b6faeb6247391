package io.github.qcf4j.portfolio;

import io.github.qcf4j.model.ContributionKind;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whose work an item of evidence is, such as a group's, in which the learner 'wrote the call script'.
 * <p>
 * Work of a group can count for a learner only when the learner's own part in it is told.
 */
public final class Contribution {

    private final ContributionKind kind;
    private final @Nullable String ownPart;

    private Contribution(ContributionKind kind, @Nullable String ownPart) {
        this.kind = Objects.requireNonNull(kind, "kind");
        this.ownPart = Recorded.textIfAny("Own part", ownPart);
    }

    /** Returns a contribution of which no own part was told. */
    public static Contribution of(ContributionKind kind) {
        return new Contribution(kind, null);
    }

    /** Returns a contribution with the learner's own part in it. */
    public static Contribution of(ContributionKind kind, String ownPart) {
        return new Contribution(kind, Objects.requireNonNull(ownPart, "ownPart"));
    }

    /** Returns whether this is the learner's own work or that of a group. */
    public ContributionKind kind() {
        return kind;
    }

    /** Returns what the learner did, in words. */
    public Optional<String> ownPart() {
        return Optional.ofNullable(ownPart);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Contribution that && components().equals(that.components());
    }

    @Override
    public int hashCode() {
        return components().hashCode();
    }

    /** Returns the kind; the own part is not told. */
    @Override
    public String toString() {
        return "contribution " + kind;
    }

    private List<@Nullable Object> components() {
        return Arrays.asList(kind, ownPart);
    }
}
