package io.github.qcf4j.testkit;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.framework.Framework;
import io.github.qcf4j.model.QualificationIdentifier;
import io.github.qcf4j.portfolio.CoveragePolicy;
import io.github.qcf4j.portfolio.Portfolio;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The slow and obvious way to map a portfolio, to compare quicker ways with.
 * <p>
 * It reads as the published clauses do, and does each of them anew whenever it is asked about: the method that says
 * 'V2.14' answers what clause V2.14 is about and nothing else. The rules of combination are answered
 * only where they are plain; {@link ReferenceCombination} answers any.
 */
public final class ReferenceMapper {

    private final Framework framework;
    private final CoveragePolicy policy;

    private ReferenceMapper(Framework framework, CoveragePolicy policy) {
        this.framework = framework;
        this.policy = policy;
    }

    /** Returns the mapper of portfolios to a framework, by which any item accepted is enough. */
    public static ReferenceMapper of(Framework framework) {
        return of(framework, CoveragePolicy.anyAccepted());
    }

    /** Returns the mapper of portfolios to the units and qualifications of a framework by a policy. */
    public static ReferenceMapper of(Framework framework, CoveragePolicy policy) {
        return new ReferenceMapper(requireNonNull(framework, "framework"), requireNonNull(policy, "policy"));
    }

    /**
     * Maps a portfolio to the qualification its learner is registered for.
     *
     * @throws IllegalArgumentException if the learner is registered for several
     */
    public ReferenceVerdicts map(Portfolio portfolio, LocalDate asOf) {
        requireNonNull(portfolio, "portfolio");
        requireNonNull(asOf, "asOf");
        return new ReferenceAnswer(Question.of(framework, policy, portfolio, Optional.empty(), asOf)).verdicts();
    }

    /** Maps a portfolio to a qualification. */
    public ReferenceVerdicts map(Portfolio portfolio, QualificationIdentifier qualification, LocalDate asOf) {
        requireNonNull(portfolio, "portfolio");
        requireNonNull(qualification, "qualification");
        requireNonNull(asOf, "asOf");
        return new ReferenceAnswer(Question.of(framework, policy, portfolio, Optional.of(qualification), asOf))
                .verdicts();
    }
}
