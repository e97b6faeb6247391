package io.github.qcf4j.examples.command;

import java.util.List;

/** What a file holds, as far as the names of its outermost properties tell, such as 'portfolios'. */
enum FileKind {
    /** Units, qualifications and policies. */
    SPECIFICATION,

    /** The records about learners. */
    PORTFOLIO,

    /** An object with other properties: somebody else's file, or a report. */
    OTHER,

    /** Nothing that could be told: no JSON object at all, or a broken one. */
    UNCLEAR;

    private static final List<String> OF_SPECIFICATION = List.of("units", "qualifications", "policies");
    private static final String OF_PORTFOLIO = "portfolios";
    private static final String OF_LEARNER = "learner";
    private static final List<String> OF_OTHERS = List.of("asOf", "findings", "severities", "suppressions", "demands");

    /**
     * Returns what a text holds; reading it is what shows whether it is right.
     * <p>
     * The portfolio of one learner may be a file by itself. A report is about a learner too, and about a day; what a
     * check was given or gave has findings, severities or suppressions; a sampling policy has demands.
     */
    static FileKind of(String text) {
        OutermostNames names = new OutermostNames(text);
        while (names.hasNext()) {
            String name = names.next();
            if (OF_OTHERS.contains(name)) {
                return OTHER;
            }
            if (OF_SPECIFICATION.contains(name)) {
                return SPECIFICATION;
            }
            if (OF_PORTFOLIO.equals(name)) {
                return PORTFOLIO;
            }
        }
        if (names.seen(OF_LEARNER)) {
            return PORTFOLIO;
        }
        return names.isWhole() && !names.seen("format") ? OTHER : UNCLEAR;
    }
}
