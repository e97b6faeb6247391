package io.github.qcf4j.mapping;

import io.github.qcf4j.model.Fraction;
import io.github.qcf4j.model.LearningOutcome;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How far one learning outcome is covered, such as 'outcome 1: 2/3'.
 */
public final class OutcomeCoverage {

    private final LearningOutcome outcome;
    private final List<CriterionCoverage> criteria;
    private final Fraction progress;

    OutcomeCoverage(LearningOutcome outcome, List<CriterionCoverage> criteria, Fraction progress) {
        this.outcome = outcome;
        this.criteria = List.copyOf(criteria);
        this.progress = progress;
    }

    /** Returns the outcome as the specification has it. */
    public LearningOutcome outcome() {
        return outcome;
    }

    /** Returns its criteria, in the order of the specification. */
    public List<CriterionCoverage> criteria() {
        return criteria;
    }

    /** Returns the covered criteria of those asked for; a choice belongs to the outcome of its first criterion. */
    public Fraction progress() {
        return progress;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof OutcomeCoverage other
                && outcome.equals(other.outcome)
                && criteria.equals(other.criteria)
                && progress.equals(other.progress);
    }

    @Override
    public int hashCode() {
        return Objects.hash(outcome, criteria, progress);
    }

    /** Returns the number and the progress, such as 'outcome 1: 2/3'. */
    @Override
    public String toString() {
        return "outcome %s: %s".formatted(outcome.number(), progress);
    }
}
