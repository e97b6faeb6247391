package io.github.qcf4j.testkit;

import io.github.qcf4j.framework.Framework;
import io.github.qcf4j.mapping.PortfolioMapper;
import io.github.qcf4j.model.QualificationIdentifier;
import io.github.qcf4j.portfolio.Portfolio;
import io.github.qcf4j.portfolio.Registration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * A portfolio by chance, the framework it is mapped to, and what is asked of it.
 *
 * @param seed  the seed it comes from
 * @param framework  the framework
 * @param mapper  the mapper made for the framework
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

    /** Returns so many cases, those of the seeds from the first on. */
    static Stream<GeneratedCase> cases(long first, int count) {
        return LongStream.range(0, count / PORTFOLIOS_TO_A_FRAMEWORK)
                .map(group -> first + group * PORTFOLIOS_TO_A_FRAMEWORK)
                .boxed()
                .flatMap(GeneratedCase::group);
    }

    /** Returns the case of a seed. */
    static GeneratedCase of(long seed) {
        long group = Math.floorDiv(seed, PORTFOLIOS_TO_A_FRAMEWORK) * PORTFOLIOS_TO_A_FRAMEWORK;
        Framework framework = framework(group);
        return of(seed, framework, PortfolioMapper.of(framework));
    }

    private static Stream<GeneratedCase> group(long first) {
        Framework framework = framework(first);
        PortfolioMapper mapper = PortfolioMapper.of(framework);
        LongFunction<GeneratedCase> toCase = seed -> of(seed, framework, mapper);
        return LongStream.range(first, first + PORTFOLIOS_TO_A_FRAMEWORK).mapToObj(toCase);
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

    /** Returns the same question about another portfolio. */
    GeneratedCase with(Portfolio other) {
        return new GeneratedCase(seed, framework, mapper, other, named, asOf);
    }

    /** Returns the same question about another date. */
    GeneratedCase at(LocalDate other) {
        return new GeneratedCase(seed, framework, mapper, portfolio, named, other);
    }

    /** Returns the verdicts of the reference. */
    ReferenceVerdicts byReference() {
        ReferenceMapper mapper = ReferenceMapper.of(framework);
        return named.map(qualification -> mapper.map(portfolio, qualification, asOf))
                .orElseGet(() -> mapper.map(portfolio, asOf));
    }

    /** Returns dice for what a test does with the case. */
    Dice dice() {
        return new Dice(seed * 31 + 7);
    }

    /** Returns what a failure says about the case, enough to repeat it. */
    @Override
    public String toString() {
        return "seed %d, as of %s%s"
                .formatted(
                        seed,
                        asOf,
                        named.map(qualification -> ", asked about " + qualification)
                                .orElse(""));
    }
}
