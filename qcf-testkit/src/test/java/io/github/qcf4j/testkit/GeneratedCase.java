package io.github.qcf4j.testkit;

import io.github.qcf4j.framework.Framework;
import io.github.qcf4j.mapping.PortfolioMapper;
import io.github.qcf4j.model.QualificationIdentifier;
import io.github.qcf4j.portfolio.CoveragePolicy;
import io.github.qcf4j.portfolio.Portfolio;
import io.github.qcf4j.portfolio.Registration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * A portfolio by chance, the framework it is mapped to, the policy it is mapped by, and what is asked of it.
 *
 * @param seed  the seed it comes from
 * @param framework  the framework
 * @param mapper  the mapper made for the framework and the policy, which {@link #policy()} returns
 * @param portfolio  the portfolio
 * @param named  the qualification that is asked about by name
 * @param asOf  the date asked about
 */
record GeneratedCase(
        long seed,
        Framework framework,
        PortfolioMapper mapper,
        Portfolio portfolio,
        Optional<QualificationIdentifier> named,
        LocalDate asOf) {

    private static final int PORTFOLIOS_TO_A_FRAMEWORK = 10;
    private static final int PORTFOLIOS_TO_A_POLICY = 2;

    /** Returns so many cases by the usual policy, those of the seeds from the first on. */
    static Stream<GeneratedCase> cases(long first, int count) {
        return groups(first, count).flatMap(group -> {
            Framework framework = framework(group);
            PortfolioMapper mapper = PortfolioMapper.of(framework);
            return seeds(group, PORTFOLIOS_TO_A_FRAMEWORK).mapToObj(seed -> of(seed, framework, mapper));
        });
    }

    /**
     * Returns so many cases by policies of every kind, those of the seeds from the first on.
     * <p>
     * Whatever is to hold of every report, by every policy, is asked of these.
     */
    static Stream<GeneratedCase> byPolicies(long first, int count) {
        return groups(first, count).flatMap(GeneratedCase::groupByPolicies);
    }

    private static Stream<GeneratedCase> groupByPolicies(long group) {
        Framework framework = framework(group);
        PolicyGenerator policies = PolicyGenerator.of(framework);
        return LongStream.range(0, PORTFOLIOS_TO_A_FRAMEWORK / PORTFOLIOS_TO_A_POLICY)
                .map(policy -> group + policy * PORTFOLIOS_TO_A_POLICY)
                .boxed()
                .flatMap(first -> {
                    PortfolioMapper mapper = PortfolioMapper.of(framework, policies.policy(first));
                    return seeds(first, PORTFOLIOS_TO_A_POLICY).mapToObj(seed -> of(seed, framework, mapper));
                });
    }

    private static Stream<Long> groups(long first, int count) {
        return LongStream.range(0, count / PORTFOLIOS_TO_A_FRAMEWORK)
                .map(group -> first + group * PORTFOLIOS_TO_A_FRAMEWORK)
                .boxed();
    }

    private static LongStream seeds(long first, int count) {
        return LongStream.range(first, first + count);
    }

    /** Returns the case of a seed by the policy of that seed, to look at one that failed. */
    static GeneratedCase byPolicy(long seed) {
        return byPolicies(Math.floorDiv(seed, PORTFOLIOS_TO_A_FRAMEWORK) * PORTFOLIOS_TO_A_FRAMEWORK, 10)
                .filter(generated -> generated.seed() == seed)
                .findFirst()
                .orElseThrow();
    }

    private static Framework framework(long seed) {
        boolean medium = Math.floorMod(seed / PORTFOLIOS_TO_A_FRAMEWORK, 20) == 0;
        return SpecificationGenerator.of(medium ? SpecificationShape.MEDIUM : SpecificationShape.SMALL)
                .framework(seed);
    }

    private static GeneratedCase of(long seed, Framework framework, PortfolioMapper mapper) {
        Dice dice = new Dice(seed ^ 0x5EEDL);
        PortfolioShape shape = dice.chance(5) ? PortfolioShape.MEDIUM : PortfolioShape.SMALL;
        Portfolio portfolio = PortfolioGenerator.of(framework, shape).portfolio(seed);
        List<QualificationIdentifier> registeredFor = portfolio.registrations().stream()
                .map(Registration::qualification)
                .distinct()
                .sorted(Comparator.comparing(QualificationIdentifier::text))
                .toList();
        Optional<QualificationIdentifier> named = registeredFor.size() > 1
                ? Optional.of(dice.pick(registeredFor))
                : dice.chance(5)
                        ? Optional.of(dice.pick(framework.qualifications()).identifier())
                        : Optional.empty();
        return new GeneratedCase(seed, framework, mapper, portfolio, named, PortfolioGenerator.asOf(dice.nextLong()));
    }

    /** Returns the policy that says what counts as covered. */
    CoveragePolicy policy() {
        return mapper.policy();
    }

    /** Returns the same question about another portfolio. */
    GeneratedCase with(Portfolio other) {
        return new GeneratedCase(seed, framework, mapper, other, named, asOf);
    }

    /** Returns the same question by another policy. */
    GeneratedCase by(CoveragePolicy other) {
        return new GeneratedCase(seed, framework, PortfolioMapper.of(framework, other), portfolio, named, asOf);
    }

    /** Returns the same question about another date. */
    GeneratedCase at(LocalDate other) {
        return new GeneratedCase(seed, framework, mapper, portfolio, named, other);
    }

    /** Returns the verdicts of the reference. */
    ReferenceVerdicts byReference() {
        ReferenceMapper reference = ReferenceMapper.of(framework, policy());
        return named.map(qualification -> reference.map(portfolio, qualification, asOf))
                .orElseGet(() -> reference.map(portfolio, asOf));
    }

    /** Returns dice for what a test does with the case. */
    Dice dice() {
        return new Dice(seed * 31 + 7);
    }

    /** Returns what a failure says about the case, enough to repeat it. */
    @Override
    public String toString() {
        return "seed %d, as of %s%s, by %s"
                .formatted(
                        seed,
                        asOf,
                        named.map(qualification -> ", asked about " + qualification)
                                .orElse(""),
                        policy().sentences());
    }
}
