package io.github.qcf4j.explanation;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.framework.Framework;
import io.github.qcf4j.portfolio.CoveragePolicy;
import io.github.qcf4j.portfolio.Portfolio;

/**
 * Confirms explanations, such as that 'J/999/0001 1.2' is met because the decision 'D1' counts.
 * <p>
 * The checker looks up for itself which records there are, demands that each is told once with what became of it, adds
 * up the numbers, and tries whether the records that are said to suffice do, and whether any can be left out. It was
 * written from the clauses and knows nothing of the mapper. What follows from the rules of combination it leaves to
 * the checker of combinations, and says so.
 * <pre>{@code
 * Confirmation confirmation = ExplanationChecker.check(framework, portfolio, policy, explanation);
 * confirmation.complaints().forEach(System.out::println);
 * }</pre>
 */
public final class ExplanationChecker {

    private ExplanationChecker() {}

    /**
     * Returns what does not follow in an explanation, nothing when it is confirmed.
     *
     * @param framework  the units and qualifications
     * @param portfolio  the records
     * @param policy  what counts as covered
     * @param explanation  what is claimed
     */
    public static Confirmation check(
            Framework framework, Portfolio portfolio, CoveragePolicy policy, Explanation explanation) {
        requireNonNull(framework, "framework");
        requireNonNull(portfolio, "portfolio");
        requireNonNull(policy, "policy");
        CheckedPortfolio records = new CheckedPortfolio(
                portfolio,
                policy,
                requireNonNull(explanation, "explanation").question().asOf());
        CheckedQuestion question = new CheckedQuestion(framework, records, explanation.question());
        return new CheckedExplanation(records, question, explanation.question()).check(explanation);
    }
}
