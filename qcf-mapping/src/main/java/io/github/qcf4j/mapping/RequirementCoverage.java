package io.github.qcf4j.mapping;

import io.github.qcf4j.finding.Place;
import io.github.qcf4j.model.EvidenceRequirement;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How far one evidence requirement is met, such as 'J/999/0001 requirement 1 is short of 1 occasion' (V5).
 * <p>
 * The range that a criterion asks for itself is shown as a requirement too, at the place of the criterion. What is
 * recognised or not required is not asked for, nor what is beyond a choice that others carry (V5.13), so a requirement
 * about nothing else is met.
 */
public final class RequirementCoverage {

    private final Place place;
    private final EvidenceRequirement requirement;
    private final List<Shortfall> shortfalls;

    RequirementCoverage(Place place, EvidenceRequirement requirement, List<Shortfall> shortfalls) {
        this.place = place;
        this.requirement = requirement;
        this.shortfalls = List.copyOf(shortfalls);
    }

    /** Returns where the requirement is asked. */
    public Place place() {
        return place;
    }

    /** Returns the requirement. */
    public EvidenceRequirement requirement() {
        return requirement;
    }

    /** Returns whether nothing is missing. */
    public boolean isMet() {
        return shortfalls.isEmpty();
    }

    /** Returns what is missing. */
    public List<Shortfall> shortfalls() {
        return shortfalls;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof RequirementCoverage other
                && place.equals(other.place)
                && requirement.equals(other.requirement)
                && shortfalls.equals(other.shortfalls);
    }

    @Override
    public int hashCode() {
        return Objects.hash(place, requirement, shortfalls);
    }

    /** Returns the place and whether the requirement is met there, such as 'J/999/0001 requirement 1 is met'. */
    @Override
    public String toString() {
        return place + (isMet() ? " is met" : " " + shortfalls);
    }
}
