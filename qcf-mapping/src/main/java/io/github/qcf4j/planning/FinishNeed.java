package io.github.qcf4j.planning;

import io.github.qcf4j.finding.Place;
import io.github.qcf4j.mapping.GapKind;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that keeps a unit from being ready, such as 'J/999/0001 1.2 lacks 1 accepted item'.
 * <p>
 * It is what a gap of the report is, said in a form that can be counted: how much of what is lacking. A need that not
 * even all activities together close is told with what stands in the way, and left out of the plan.
 */
public final class FinishNeed {

    private final GapKind kind;
    private final Place place;
    private final String lacking;
    private final @Nullable String obstacle;

    FinishNeed(GapKind kind, Place place, String lacking, @Nullable String obstacle) {
        this.kind = kind;
        this.place = place;
        this.lacking = lacking;
        this.obstacle = obstacle;
    }

    /** Returns what kind of work it is. */
    public GapKind kind() {
        return kind;
    }

    /** Returns where in the specification something is lacking. */
    public Place place() {
        return place;
    }

    /** Returns what is lacking, such as '2 occasions'. */
    public String lacking() {
        return lacking;
    }

    /** Returns what keeps it from being closed, such as 'no activity serves it'; none where a plan closes it. */
    public Optional<String> obstacle() {
        return Optional.ofNullable(obstacle);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof FinishNeed other
                && kind == other.kind
                && place.equals(other.place)
                && lacking.equals(other.lacking)
                && Objects.equals(obstacle, other.obstacle);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, place, lacking);
    }

    /** Returns the need in one line, such as 'J/999/0001 1.2 lacks 1 accepted item: no activity serves it'. */
    @Override
    public String toString() {
        return "%s lacks %s%s".formatted(place, lacking, obstacle == null ? "" : ": " + obstacle);
    }
}
