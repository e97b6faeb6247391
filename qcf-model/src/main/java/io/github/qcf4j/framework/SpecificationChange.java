package io.github.qcf4j.framework;

import io.github.qcf4j.finding.Place;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One difference between two versions of a specification, such as 'J/999/0001@2: credit changed from '5 credits' to '7
 * credits''.
 * <p>
 * What happened is its {@link #kind}, what it happened to its {@link #part}. A change stands at its place in the later
 * version, what was removed at its place in the earlier.
 */
public final class SpecificationChange {

    private final ChangeKind kind;
    private final SpecificationPart part;
    private final Place place;
    private final String item;
    private final @Nullable String before;
    private final @Nullable String after;
    private final boolean invalidating;

    private SpecificationChange(
            ChangeKind kind,
            SpecificationPart part,
            Place place,
            String item,
            @Nullable String before,
            @Nullable String after,
            boolean invalidating) {
        this.kind = kind;
        this.part = part;
        this.place = place;
        this.item = item;
        this.before = before;
        this.after = after;
        this.invalidating = invalidating;
    }

    /** Returns the change of something that only the later version has. */
    static SpecificationChange added(SpecificationPart part, Place place, String after) {
        return new SpecificationChange(ChangeKind.ADDED, part, place, "", null, after, false);
    }

    /** Returns the change of something that only the earlier version has. */
    static SpecificationChange removed(SpecificationPart part, Place place, String before) {
        return new SpecificationChange(ChangeKind.REMOVED, part, place, "", before, null, false);
    }

    /** Returns the change of something that both versions have. */
    static SpecificationChange of(ChangeKind kind, SpecificationPart part, Place place, String before, String after) {
        return new SpecificationChange(kind, part, place, "", before, after, false);
    }

    /** Returns this change as one of an item that has no place of its own, such as 'unit J/999/0004' in a group. */
    SpecificationChange ofItem(String item) {
        return new SpecificationChange(kind, part, place, item, before, after, invalidating);
    }

    /** Returns this change, as one that takes their force from decisions where this is true of it. */
    SpecificationChange invalidating(boolean invalidating) {
        return new SpecificationChange(kind, part, place, item, before, after, invalidating);
    }

    /** Returns what happened. */
    public ChangeKind kind() {
        return kind;
    }

    /** Returns what it happened to. */
    public SpecificationPart part() {
        return part;
    }

    /** Returns where it is, in the later version unless it was removed. */
    public Place place() {
        return place;
    }

    /** Returns what it was; empty for what was added. */
    public Optional<String> before() {
        return Optional.ofNullable(before);
    }

    /** Returns what it is now; empty for what was removed. */
    public Optional<String> after() {
        return Optional.ofNullable(after);
    }

    /** Returns whether decisions made before may no longer count because of this change. */
    public boolean isInvalidating() {
        return invalidating;
    }

    /** Returns the change as one sentence on one line. */
    public String sentence() {
        return "%s%s: %s %s".formatted(place, item.isEmpty() ? "" : " " + item, part.label(), predicate());
    }

    private String predicate() {
        if (before == null) {
            return quoted(after) + " added";
        }
        if (after == null) {
            return quoted(before) + " removed";
        }
        if (before.equals(after)) {
            return quoted(after) + " changed in its details";
        }
        String verb = switch (kind) {
            case REWORDED -> "reworded";
            case MOVED -> "moved";
            case RENUMBERED -> "renumbered";
            case RENAMED -> "renamed";
            default -> "changed";
        };
        return "%s from %s to %s".formatted(verb, quoted(before), quoted(after));
    }

    private String quoted(@Nullable String text) {
        String line = String.valueOf(text);
        return kind == ChangeKind.MOVED ? line : "'" + DiffText.line(line) + "'";
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof SpecificationChange other
                && kind == other.kind
                && part == other.part
                && place.equals(other.place)
                && item.equals(other.item)
                && Objects.equals(before, other.before)
                && Objects.equals(after, other.after)
                && invalidating == other.invalidating;
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, part, place, before, after);
    }

    /** Returns the sentence. */
    @Override
    public String toString() {
        return sentence();
    }
}
