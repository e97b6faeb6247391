package io.github.qcf4j.mapping;

import io.github.qcf4j.finding.Place;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One piece of work that a learner still has to do, such as 'J/999/0001 1.2 has no evidence; map evidence to it'.
 * <p>
 * A gap is not a fault: nothing is wrong with what was handed in, something is missing. Each gap is told once, in the
 * order of the specification, at the place that closes when the work is done. Sign-off and quality assurance are no
 * gaps; the state of the unit tells them.
 */
public final class Gap {

    private final GapKind kind;
    private final Place place;
    private final String message;
    private final String remedy;
    private final List<String> candidates;
    private final int missing;

    Gap(GapKind kind, Place place, String message, String remedy, List<String> candidates, int missing) {
        this.kind = kind;
        this.place = place;
        this.message = message;
        this.remedy = remedy;
        this.candidates = List.copyOf(candidates);
        this.missing = missing;
    }

    /** Returns what kind of work it is. */
    public GapKind kind() {
        return kind;
    }

    /** Returns where in the specification something is missing. */
    public Place place() {
        return place;
    }

    /** Returns what is missing, as the rest of the sentence that the place begins, such as 'has no evidence'. */
    public String message() {
        return message;
    }

    /** Returns what would close it, such as 'map evidence to it'. */
    public String remedy() {
        return remedy;
    }

    /** Returns what could fill it, where there is a choice: the criteria of a choice, values of a range, or units. */
    public List<String> candidates() {
        return candidates;
    }

    /** Returns how much is missing, counted in what the kind is about: criteria, values, items, credits. */
    public int missing() {
        return missing;
    }

    /** Returns the code of the kind, such as 'gap.criterion'. */
    public String code() {
        return kind.code();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Gap other && components().equals(other.components());
    }

    @Override
    public int hashCode() {
        return components().hashCode();
    }

    /** Returns the gap as one line: 'J/999/0001 1.2 has no evidence; map evidence to it [gap.criterion]'. */
    @Override
    public String toString() {
        return "%s %s; %s [%s]".formatted(place, message, remedy, code());
    }

    private List<Object> components() {
        return Arrays.asList(kind, place, message, remedy, candidates, missing);
    }
}
