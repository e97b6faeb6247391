package io.github.qcf4j.mapping;

import io.github.qcf4j.model.CriterionChoice;
import io.github.qcf4j.model.Fraction;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How far a choice among criteria is covered, such as '1 of at least 2 of 1.3, 1.4, 1.5' (V3.10).
 */
public final class ChoiceCoverage {

    private final CriterionChoice choice;
    private final int met;

    ChoiceCoverage(CriterionChoice choice, int met) {
        this.choice = choice;
        this.met = met;
    }

    /** Returns the choice. */
    public CriterionChoice choice() {
        return choice;
    }

    /** Returns how many of its criteria are met or recognised, which may be more than are asked for. */
    public int met() {
        return met;
    }

    /** Returns whether as many criteria are covered as it asks for; what is asked of them may be lacking (V5.13). */
    public boolean isMet() {
        return met >= choice.atLeast();
    }

    /** Returns the covered criteria among those asked for; more than that many count for nothing. */
    public Fraction progress() {
        return Fraction.of(Math.min(met, choice.atLeast()), choice.atLeast());
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof ChoiceCoverage other && choice.equals(other.choice) && met == other.met;
    }

    @Override
    public int hashCode() {
        return Objects.hash(choice, met);
    }

    /** Returns how many are met and what is asked, such as '1 of at least 2 of 1.3, 1.4, 1.5'. */
    @Override
    public String toString() {
        return met + " of " + choice;
    }
}
