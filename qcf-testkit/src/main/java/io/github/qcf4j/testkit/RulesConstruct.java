package io.github.qcf4j.testkit;

/**
 * Something that rules of combination are made of and that generated ones may have, such as 'nested groups'.
 * <p>
 * Each can be switched off in a {@link RulesShape}.
 */
public enum RulesConstruct {
    /** Groups that ask for all of their units. */
    MANDATORY_GROUPS,
    /** Groups whose units are held all together or not at all. */
    ALL_OR_NOTHING_GROUPS,
    /** Groups with a minimum. */
    GROUP_MINIMA,
    /** Groups with a maximum, under every policy of excess. */
    GROUP_MAXIMA,
    /** Groups nested in others. */
    NESTED_GROUPS,
    /** Units that several groups list. */
    OVERLAP,
    /** Groups of additional units, which count for nothing. */
    ADDITIONAL_GROUPS,
    /** Groups of which not all units are listed, and units held that no group lists. */
    INCOMPLETE_GROUPS,
    /** Qualifications, pathways and sizes of which not all rules are recorded. */
    INCOMPLETE_RULES,
    /** Demands in guided learning hours. */
    HOURS,
    /** Demands in points. */
    POINTS,
    /** Sizes that are asked for. */
    MINIMA,
    /** Sizes that may not be exceeded. */
    MAXIMA,
    /** Sizes at some levels. */
    LEVELS,
    /** Shares at some levels. */
    SHARES,
    /** What remains once every group has its minimum. */
    REMAINING,
    /** Rules made of alternatives. */
    ALTERNATIVES,
    /** Rules made of several that must all hold. */
    CONJUNCTIONS,
    /** Rules that hold on a condition. */
    CONDITIONS,
    /** Rules that advise. */
    ADVICE,
    /** Units that bar each other, with every effect. */
    BARRED_UNITS,
    /** Barring codes. */
    BARRING_CODES,
    /** Units that are taken together. */
    UNITS_TOGETHER,
    /** Units that come after others. */
    UNIT_ORDER,
    /** Limits of recognition. */
    RECOGNITION_LIMITS,
    /** Units attempted and not passed, and limits of them. */
    COMPENSATION,
    /** Units recognised by the routes there are. */
    ROUTES,
    /** Units that stand in for others. */
    EQUIVALENTS,
    /** Ways through the qualification of which a learner takes one. */
    PATHWAYS,
    /** Sizes awarded from one pool. */
    SIZES,
    /** Credit, level, hours and points that are not recorded, and units that nobody describes. */
    MISSING_FACTS
}
