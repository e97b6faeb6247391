package io.github.qcf4j.framework;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.Unit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What changed from one version of a specification to another, and which decisions made before no longer count, such as
 * criterion 1.3 of 'J/999/0001' that is 1.2 in version 2 and asks for the same.
 * <pre>{@code
 * SpecificationDiff diff = SpecificationDiff.between(before, after);
 * diff.changes().forEach(System.out::println);
 * diff.criteria().stream()
 *         .filter(criterion -> criterion.answer() == CarryOver.JUDGE_AGAIN)
 *         .forEach(System.out::println);
 * }</pre>
 * Nothing is overlooked: a diff of two units, or of two qualifications, is empty exactly when they are equal.
 * <p>
 * <b>Which criterion is which</b> is told by the words first: the same words under the same number, in the outcome of
 * the same number, anywhere in the unit; then words that differ only in case, spacing, quotation marks, dashes or a stop
 * at the end; then similar words. Two statements are similar when at least 60 % of their different words are common
 * (twice the common ones, divided by those of both), or a third where the number is the same; the most similar are
 * paired first, and of equals the one with the same number, then the one that moved least. What is then left was removed
 * or added. A criterion of a unit that moved to another unit is removed there and new here.
 * <p>
 * <b>What carries over.</b> A decision says that evidence meets the words of a criterion at the level of its unit. It
 * stands while those words, whether the outcome is about knowledge or competence, and which evidence is admitted stay as
 * they are, and the level is not raised. How much evidence is demanded (range, methods, items, occasions) decides
 * nothing about a criterion: what is then lacking is a gap of its own, and the decisions stand.
 * <p>
 * A diff knows no learner. Equal versions give equal diffs, line for line; the work grows with the length of the
 * specifications, not with its square.
 */
public final class SpecificationDiff {

    private final List<SpecificationChange> changes;
    private final List<CriterionCarryOver> criteria;

    private SpecificationDiff(ChangeList changes) {
        this.changes = changes.changes();
        this.criteria = changes.criteria();
    }

    /** Returns what changed from one unit to another, which need not have the same reference. */
    public static SpecificationDiff between(Unit before, Unit after) {
        ChangeList changes = new ChangeList();
        UnitDiff.addTo(changes, requireNonNull(before, "before"), requireNonNull(after, "after"));
        return new SpecificationDiff(changes);
    }

    /** Returns what changed from one qualification to another; what its units ask for is compared unit by unit. */
    public static SpecificationDiff between(Qualification before, Qualification after) {
        ChangeList changes = new ChangeList();
        QualificationDiff.addTo(changes, requireNonNull(before, "before"), requireNonNull(after, "after"));
        return new SpecificationDiff(changes);
    }

    /**
     * Returns what changed in all units and qualifications: qualifications first, each in the order of its identifiers.
     * <p>
     * A version is compared with the same version. What has no such counterpart is compared with another version of the
     * same unit or qualification, the latest with the latest, or with the one that it is said to replace.
     */
    public static SpecificationDiff between(Specifications before, Specifications after) {
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        return new SpecificationDiff(WholeDiff.of(before, after));
    }

    /** Returns what changed from one framework to another, paired as for {@link Specifications}. */
    public static SpecificationDiff between(Framework before, Framework after) {
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        return between(
                Specifications.of(before.units(), before.qualifications()),
                Specifications.of(after.units(), after.qualifications()));
    }

    /** Returns the changes, in the order of the specification. */
    public List<SpecificationChange> changes() {
        return changes;
    }

    /** Returns what becomes of the decisions on each criterion of either version, in the order of the specification. */
    public List<CriterionCarryOver> criteria() {
        return criteria;
    }

    /** Returns whether nothing changed. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** Returns whether decisions made before may no longer count. */
    public boolean isInvalidating() {
        return changes.stream().anyMatch(SpecificationChange::isInvalidating)
                || criteria.stream().anyMatch(criterion -> criterion.answer().isInvalidating());
    }

    /** Returns the changes as sentences, each on one line. */
    public List<String> sentences() {
        return changes.stream().map(SpecificationChange::sentence).toList();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof SpecificationDiff other
                && changes.equals(other.changes)
                && criteria.equals(other.criteria);
    }

    @Override
    public int hashCode() {
        return Objects.hash(changes, criteria);
    }

    /** Returns how many changes there are, such as '3 changes'. */
    @Override
    public String toString() {
        return changes.size() == 1 ? "1 change" : changes.size() + " changes";
    }
}
