package io.github.qcf4j.quality;

import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What hangs on one item of evidence, such as 'E1 carries 3 criteria and 1 unit'.
 * <p>
 * It is measured by leaving the item out, with all its mappings and with every decision on it, alone or together with
 * other items: what is no longer covered then, rests on the item.
 */
public final class ReviewedItem {

    private final String reference;
    private final boolean redundant;
    private final List<CriterionReference> criteria;
    private final List<UnitIdentifier> units;

    ReviewedItem(String reference, boolean redundant, List<CriterionReference> criteria, List<UnitIdentifier> units) {
        this.reference = reference;
        this.redundant = redundant;
        this.criteria = List.copyOf(criteria);
        this.units = List.copyOf(units);
    }

    /** Returns the reference of the item. */
    public String reference() {
        return reference;
    }

    /** Returns whether no verdict changes when this item alone is left out. */
    public boolean isRedundant() {
        return redundant;
    }

    /** Returns the criteria that are met and would not be without the item, in the order of the specification. */
    public List<CriterionReference> criteria() {
        return criteria;
    }

    /** Returns the units that are ready or achieved and would not be without the item. */
    public List<UnitIdentifier> units() {
        return units;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof ReviewedItem other && components().equals(other.components());
    }

    @Override
    public int hashCode() {
        return components().hashCode();
    }

    /** Returns the item and how much rests on it, such as 'E1 carries 3 criteria and 1 unit'. */
    @Override
    public String toString() {
        return redundant
                ? reference + " could be left out"
                : "%s carries %s and %s"
                        .formatted(
                                reference,
                                Words.count(criteria.size(), "criterion", "criteria"),
                                Words.count(units.size(), "unit", "units"));
    }

    private List<Object> components() {
        return Arrays.asList(reference, redundant, criteria, units);
    }
}
