package io.github.qcf4j.testkit;

/**
 * How large generated specifications are, such as {@link #SMALL} with up to two qualifications of a few units.
 *
 * @param qualifications  the most qualifications, at least one
 * @param units  the most units, at least two
 * @param outcomes  the most outcomes of a unit, at least one
 * @param criteria  the most criteria of an outcome, at least one
 * @param unansweredRules  whether there are rules among those of a qualification that not every mapper answers
 * @param emptyUnits  whether there are units without outcomes and outcomes without criteria, which no document holds
 */
public record SpecificationShape(
        int qualifications, int units, int outcomes, int criteria, boolean unansweredRules, boolean emptyUnits) {

    /** A few small units, so that what goes together in a portfolio often meets. */
    public static final SpecificationShape SMALL = new SpecificationShape(2, 4, 2, 2, true, true);

    /** About what an awarding organisation publishes for one qualification. */
    public static final SpecificationShape MEDIUM = new SpecificationShape(3, 12, 3, 4, true, true);

    /** As much as a large centre works with. */
    public static final SpecificationShape LARGE = new SpecificationShape(4, 60, 4, 5, true, true);

    public SpecificationShape {
        if (qualifications < 1 || units < 2 || outcomes < 1 || criteria < 1) {
            throw new IllegalArgumentException(
                    "Shape '%s qualifications, %s units, %s outcomes, %s criteria' must have 1, 2, 1 and 1 at least"
                            .formatted(qualifications, units, outcomes, criteria));
        }
    }

    /** Returns this shape without rules that not every mapper answers. */
    public SpecificationShape withoutUnansweredRules() {
        return new SpecificationShape(qualifications, units, outcomes, criteria, false, emptyUnits);
    }

    /** Returns this shape without units and outcomes that are empty. */
    public SpecificationShape withoutEmptyUnits() {
        return new SpecificationShape(qualifications, units, outcomes, criteria, unansweredRules, false);
    }
}
