package io.github.qcf4j.mapping;

import io.github.qcf4j.model.CriterionReference;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an evidence requirement still lacks, such as 'is short of 1 occasion'.
 * <p>
 * Work that counts for another requirement may close it: a shortfall says what is missing, not who has to do it.
 */
public final class Shortfall {

    private final GapKind kind;
    private final @Nullable CriterionReference criterion;
    private final String what;
    private final String remedy;
    private final List<String> candidates;
    private final int missing;

    Shortfall(
            GapKind kind,
            @Nullable CriterionReference criterion,
            String what,
            String remedy,
            List<String> candidates,
            int missing) {
        this.kind = kind;
        this.criterion = criterion;
        this.what = what;
        this.remedy = remedy;
        this.candidates = List.copyOf(candidates);
        this.missing = missing;
    }

    /** Returns what kind of thing is missing. */
    public GapKind kind() {
        return kind;
    }

    /** Returns the one criterion that lacks it, where the requirement is asked for each criterion by itself. */
    public Optional<CriterionReference> criterion() {
        return Optional.ofNullable(criterion);
    }

    /** Returns what is missing, as the rest of a sentence, such as 'is short of 1 occasion'. */
    public String what() {
        return what;
    }

    /** Returns what would close it, as an imperative. */
    public String remedy() {
        return remedy;
    }

    /** Returns what could fill it, where there is a choice: values of a range, or methods. */
    public List<String> candidates() {
        return candidates;
    }

    /** Returns how much is missing. */
    public int missing() {
        return missing;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Shortfall other && components().equals(other.components());
    }

    @Override
    public int hashCode() {
        return components().hashCode();
    }

    /** Returns what is missing, and for which criterion, such as '1.2 is short of 1 occasion'. */
    @Override
    public String toString() {
        return criterion().map(reference -> reference.number() + " ").orElse("") + what;
    }

    private List<@Nullable Object> components() {
        return Arrays.asList(kind, criterion, what, remedy, candidates, missing);
    }
}
