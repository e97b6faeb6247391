package io.github.qcf4j.mapping;

import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.portfolio.Evidence;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an item of evidence is used for, such as 'E1' for 1.1 and 1.2: one row of an evidence matrix.
 * <p>
 * An item that is offered for nothing is listed too, so that nothing a learner did goes unseen.
 */
public final class EvidenceUse {

    private final Evidence evidence;
    private final List<MappingResult> mappings;

    EvidenceUse(Evidence evidence, List<MappingResult> mappings) {
        this.evidence = evidence;
        this.mappings = List.copyOf(mappings);
    }

    /** Returns the reference of the item. */
    public String reference() {
        return evidence.identifier();
    }

    /** Returns the method by which it came about, where it is recorded. */
    public Optional<AssessmentMethod> method() {
        return evidence.method();
    }

    /** Returns the days on which it occurred, as recorded. */
    public List<LocalDate> occurred() {
        return evidence.occurred();
    }

    /** Returns the day on which it was produced. */
    public Optional<LocalDate> produced() {
        return evidence.produced();
    }

    /** Returns the last day on which it counts, where it has one. */
    public Optional<LocalDate> expires() {
        return evidence.expires();
    }

    /** Returns what came of offering it, criterion by criterion. */
    public List<MappingResult> mappings() {
        return mappings;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof EvidenceUse other
                && evidence.equals(other.evidence)
                && mappings.equals(other.mappings);
    }

    @Override
    public int hashCode() {
        return Objects.hash(evidence, mappings);
    }

    /** Returns the reference and how many criteria the item is offered for, such as 'E1 for 2 criteria'. */
    @Override
    public String toString() {
        return "%s for %s %s".formatted(reference(), mappings.size(), mappings.size() == 1 ? "criterion" : "criteria");
    }
}
