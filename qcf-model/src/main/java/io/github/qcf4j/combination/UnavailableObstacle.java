package io.github.qcf4j.combination;

import io.github.qcf4j.model.UnitIdentifier;
import java.util.List;
import java.util.Objects;

/**
 * A unit must count and cannot, such as a mandatory unit that is not held.
 *
 * @param unit  the unit
 * @param basis  why it must count
 * @param reason  why it cannot
 */
public record UnavailableObstacle(UnitIdentifier unit, Basis basis, Reason reason) implements Obstacle {

    public UnavailableObstacle {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(reason, "reason");
    }

    @Override
    public Kind kind() {
        return Kind.NOT_AVAILABLE;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.unavailable(this);
    }

    @Override
    public List<String> steps() {
        return List.of(toString());
    }

    @Override
    public String toString() {
        String why = switch (basis.kind()) {
            case CASE -> "%s counts in this case";
            case PLAN -> "%s is planned";
            default -> basis + " asks for %s";
        };
        return "%s, %s".formatted(why.formatted(unit.text()), reason.sentence());
    }

    /** Why a unit cannot count, such as 'Not held'. */
    public enum Reason {
        /** It is not held, nor is a unit that stands in for it. */
        NOT_HELD("Not held", "which is not held"),

        /** It is not to be taken. */
        EXCLUDED("Excluded", "which is not to be taken"),

        /** It comes after or alongside a unit that is neither held nor to be taken. */
        OUT_OF_ORDER("Out of order", "which needs another unit that is neither held nor to be taken"),

        /** Units of larger credit are held or must count, which it may not count beside. */
        OUTRANKED("Outranked", "which does not count beside units of larger credit"),

        /** It is there, but may not count where it has to. */
        NO_PLACE("No place", "which cannot count there");

        private final String label;
        private final String sentence;

        Reason(String label, String sentence) {
            this.label = label;
            this.sentence = sentence;
        }

        /** Returns the words this is shown as, such as 'Not held'. */
        public String label() {
            return label;
        }

        String sentence() {
            return sentence;
        }
    }
}
