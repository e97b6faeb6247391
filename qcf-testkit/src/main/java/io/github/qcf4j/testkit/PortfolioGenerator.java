package io.github.qcf4j.testkit;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.framework.Framework;
import io.github.qcf4j.portfolio.Portfolio;
import java.time.LocalDate;

/**
 * Portfolios by chance, of learners who work towards the units of a framework and in whose records anything may happen.
 * <p>
 * Records are few and share few days, people and criteria, so that joint decisions, ties, withdrawals, expiry, trainees
 * and everything else that a verdict can hang on often meet, also what only some policies ask for. Equal seeds give equal portfolios. Make one and share it.
 */
public final class PortfolioGenerator {

    private final Framework framework;
    private final PortfolioShape shape;

    private PortfolioGenerator(Framework framework, PortfolioShape shape) {
        this.framework = framework;
        this.shape = shape;
    }

    /** Returns the generator of portfolios of a shape. */
    public static PortfolioGenerator of(Framework framework, PortfolioShape shape) {
        return new PortfolioGenerator(requireNonNull(framework, "framework"), requireNonNull(shape, "shape"));
    }

    /** Returns the portfolio of a seed. */
    public Portfolio portfolio(long seed) {
        return new RecordsByChance(seed, framework, shape).portfolio();
    }

    /** Returns a date of a seed to ask about, most often one on which portfolios have records or soon after. */
    public static LocalDate asOf(long seed) {
        return new Calendar(new Dice(seed)).asOf();
    }

    /** Returns the same records in another order. */
    public static Portfolio shuffled(Portfolio portfolio, long seed) {
        return Portfolio.builder(portfolio.learner())
                .addAll(new Dice(seed).shuffled(portfolio.records()))
                .build();
    }
}
