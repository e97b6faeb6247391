package io.github.qcf4j.quality;

import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.AssuranceStage;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The assessment of one unit of one learner, under way or finished: what is sampled, such as 'L-1001 J/999/0001'.
 */
public final class AssessedUnit implements Comparable<AssessedUnit> {

    private static final Comparator<AssessedUnit> ORDER = Comparator.comparing(AssessedUnit::learner)
            .thenComparing(AssessedUnit::unit)
            .thenComparing(AssessedUnit::stage)
            .thenComparing(unit -> unit.components().toString());

    private final String learner;
    private final UnitIdentifier unit;
    private final AssuranceStage stage;
    private final List<String> assessors;
    private final List<AssessmentMethod> methods;
    private final List<String> sites;

    AssessedUnit(
            String learner,
            UnitIdentifier unit,
            AssuranceStage stage,
            List<String> assessors,
            List<AssessmentMethod> methods,
            List<String> sites) {
        this.learner = learner;
        this.unit = unit;
        this.stage = stage;
        this.assessors = List.copyOf(assessors);
        this.methods = List.copyOf(methods);
        this.sites = List.copyOf(sites);
    }

    /** Returns the reference of the learner. */
    public String learner() {
        return learner;
    }

    /** Returns the unit. */
    public UnitIdentifier unit() {
        return unit;
    }

    /** Returns whether the work is under way, or finished: ready to be signed off, or achieved. */
    public AssuranceStage stage() {
        return stage;
    }

    /** Returns the references of those whose decisions stand, sorted. */
    public List<String> assessors() {
        return assessors;
    }

    /** Returns the methods of the evidence that was judged. */
    public List<AssessmentMethod> methods() {
        return methods;
    }

    /** Returns the sites at which the assessors work, sorted. */
    public List<String> sites() {
        return sites;
    }

    /** Compares by learner, unit and stage. */
    @Override
    public int compareTo(AssessedUnit other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof AssessedUnit other && components().equals(other.components());
    }

    @Override
    public int hashCode() {
        return components().hashCode();
    }

    /** Returns it as a row, such as 'L-1001 J/999/0001, summative, by assessor-7, direct observation, at Leeds'. */
    @Override
    public String toString() {
        String by = assessors.isEmpty() ? "" : ", by " + Words.and(assessors);
        String through =
                methods.stream().map(method -> Words.inner(method.label())).collect(Collectors.joining(", "));
        String at = sites.isEmpty() ? "" : ", at " + Words.and(sites);
        return "%s %s, %s%s%s%s"
                .formatted(
                        learner,
                        unit.text(),
                        Words.inner(stage.label()),
                        by,
                        through.isEmpty() ? "" : ", " + through,
                        at);
    }

    private List<Object> components() {
        return Arrays.asList(learner, unit.text(), stage, assessors, methods, sites);
    }
}
