package io.github.qcf4j.mapping;

import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.Version;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of offering an item of evidence for a criterion, such as 'E1 for J/999/0001 1.1: counted'.
 * <p>
 * Several mappings of one item to one criterion, say of page 2 and of page 7, are one result with two locators.
 */
public final class MappingResult {

    private final String evidence;
    private final CriterionReference criterion;
    private final @Nullable Version version;
    private final MappingState state;
    private final boolean madeByDecision;
    private final List<String> locators;

    MappingResult(
            String evidence,
            CriterionReference criterion,
            @Nullable Version version,
            MappingState state,
            boolean madeByDecision,
            List<String> locators) {
        this.evidence = evidence;
        this.criterion = criterion;
        this.version = version;
        this.state = state;
        this.madeByDecision = madeByDecision;
        this.locators = List.copyOf(locators);
    }

    /** Returns the reference of the item of evidence. */
    public String evidence() {
        return evidence;
    }

    /** Returns the criterion it is offered for. */
    public CriterionReference criterion() {
        return criterion;
    }

    /** Returns the version of the unit that was meant, where it is not the version that is answered. */
    public Optional<Version> version() {
        return Optional.ofNullable(version);
    }

    /** Returns what came of it. */
    public MappingState state() {
        return state;
    }

    /** Returns whether nobody mapped the item and a decision on it made the mapping (V2.10). */
    public boolean madeByDecision() {
        return madeByDecision;
    }

    /** Returns where in the item the criterion is shown, as far as that was recorded, each once and sorted. */
    public List<String> locators() {
        return locators;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof MappingResult other && components().equals(other.components());
    }

    @Override
    public int hashCode() {
        return components().hashCode();
    }

    /** Returns the item, the criterion and the state, such as 'E1 for J/999/0001 1.1: Counted'. */
    @Override
    public String toString() {
        return "%s for %s%s: %s"
                .formatted(evidence, criterion, version == null ? "" : " in version " + version, state.label());
    }

    private List<@Nullable Object> components() {
        return Arrays.asList(evidence, criterion, version, state, madeByDecision, locators);
    }
}
