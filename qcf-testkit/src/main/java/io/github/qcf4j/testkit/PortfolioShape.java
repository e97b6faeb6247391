package io.github.qcf4j.testkit;

/**
 * How large generated portfolios are, such as {@link #SMALL} with a handful of items of evidence.
 *
 * @param units  the most units that are worked on, at least one
 * @param evidence  the most items of evidence, at least one
 * @param records  the most mappings and the most decisions beside those that meet a unit, zero or more
 * @param disorder  how many in a hundred records are withdrawn, unknown, out of order or by the wrong person
 */
public record PortfolioShape(int units, int evidence, int records, int disorder) {

    /** A few items and few days, so that records collide often. */
    public static final PortfolioShape SMALL = new PortfolioShape(2, 5, 6, 25);

    /** What a learner has about half-way through. */
    public static final PortfolioShape MEDIUM = new PortfolioShape(5, 20, 20, 10);

    /** What a learner has at the end of a large qualification. */
    public static final PortfolioShape LARGE = new PortfolioShape(20, 120, 100, 3);

    public PortfolioShape {
        if (units < 1 || evidence < 1 || records < 0 || disorder < 0 || disorder > 100) {
            throw new IllegalArgumentException(
                    "Shape '%s units, %s items, %s records, %s%% disorder' must have units, items and a percentage"
                            .formatted(units, evidence, records, disorder));
        }
    }

    /** Returns this shape with another share of disorder. */
    public PortfolioShape withDisorder(int percent) {
        return new PortfolioShape(units, evidence, records, percent);
    }
}
