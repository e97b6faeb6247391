package io.github.qcf4j.explanation;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.model.QualificationIdentifier;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The question that an explanation answers, such as 'L-1001 on 2014-11-21 for 999/0002/6'.
 */
public final class ExplainedQuestion {

    private final String learner;
    private final LocalDate asOf;
    private final @Nullable QualificationIdentifier qualification;

    private ExplainedQuestion(String learner, LocalDate asOf, @Nullable QualificationIdentifier qualification) {
        this.learner = requireNonNull(learner, "learner");
        this.asOf = requireNonNull(asOf, "asOf");
        this.qualification = qualification;
    }

    /** Returns the question about a learner without a registration that is answered. */
    public static ExplainedQuestion of(String learner, LocalDate asOf) {
        return new ExplainedQuestion(learner, asOf, null);
    }

    /** Returns the question about a learner and the qualification whose registration is answered. */
    public static ExplainedQuestion of(String learner, LocalDate asOf, QualificationIdentifier qualification) {
        return new ExplainedQuestion(learner, asOf, requireNonNull(qualification, "qualification"));
    }

    /** Returns the reference of the learner. */
    public String learner() {
        return learner;
    }

    /** Returns the day that is asked about. */
    public LocalDate asOf() {
        return asOf;
    }

    /** Returns the qualification whose registration is answered, if any is. */
    public Optional<QualificationIdentifier> qualification() {
        return Optional.ofNullable(qualification);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof ExplainedQuestion other
                && learner.equals(other.learner)
                && asOf.equals(other.asOf)
                && Objects.equals(qualification, other.qualification);
    }

    @Override
    public int hashCode() {
        return Objects.hash(learner, asOf, qualification);
    }

    /** Returns the learner, the day and the qualification, such as 'L-1001 on 2014-11-21 for 999/0002/6'. */
    @Override
    public String toString() {
        return learner + " on " + asOf + (qualification == null ? "" : " for " + qualification.text());
    }
}
