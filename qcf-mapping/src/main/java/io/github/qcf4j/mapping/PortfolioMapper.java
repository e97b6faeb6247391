package io.github.qcf4j.mapping;

import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.FindingsException;
import io.github.qcf4j.finding.Sources;
import io.github.qcf4j.finding.Validated;
import io.github.qcf4j.framework.Framework;
import io.github.qcf4j.model.QualificationIdentifier;
import io.github.qcf4j.portfolio.CoveragePolicy;
import io.github.qcf4j.portfolio.Portfolio;
import io.github.qcf4j.portfolio.Registration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Maps portfolios onto the units and qualifications of a framework, as of any day.
 * <p>
 * The report is a function of the framework, the policy, the portfolio and the day, and of nothing else. Make one
 * mapper for a framework and a policy and share it between threads:
 * <pre>{@code
 * PortfolioMapper mapper = PortfolioMapper.of(framework);
 * CoverageReport report = mapper.map(portfolio, LocalDate.of(2014, 11, 21));
 * report.gaps().forEach(System.out::println);
 * }</pre>
 * A portfolio may name what does not exist; that is a finding and never thrown.
 */
public final class PortfolioMapper {

    private final Framework framework;
    private final CoveragePolicy policy;
    private final UnitPlans plans;
    private final PlainPackers packers = new PlainPackers(this);

    private PortfolioMapper(Framework framework, CoveragePolicy policy) {
        this.framework = framework;
        this.policy = policy;
        this.plans = new UnitPlans(policy);
    }

    /** Returns a mapper onto a framework by the usual policy, for which one accepted item is enough (V4.1). */
    public static PortfolioMapper of(Framework framework) {
        return of(framework, CoveragePolicy.anyAccepted());
    }

    /**
     * Returns a mapper onto a framework by a policy.
     *
     * @param framework  the specifications
     * @param policy  what counts as covered (V4)
     */
    public static PortfolioMapper of(Framework framework, CoveragePolicy policy) {
        return new PortfolioMapper(
                Objects.requireNonNull(framework, "framework"), Objects.requireNonNull(policy, "policy"));
    }

    /** Returns the policy by which it maps. */
    public CoveragePolicy policy() {
        return policy;
    }

    /**
     * Maps a portfolio onto the one qualification that its learner is registered for.
     *
     * @param portfolio  the records
     * @param asOf  the day that is asked about
     * @throws IllegalArgumentException  if the learner is registered for several qualifications
     */
    public CoverageReport map(Portfolio portfolio, LocalDate asOf) {
        return map(portfolio, List.of(), Sources.NONE, null, asOf);
    }

    /**
     * Maps a portfolio onto one of the qualifications that its learner is registered for.
     *
     * @param portfolio  the records
     * @param qualification  the qualification; when the learner is not registered for it, units alone are answered
     * @param asOf  the day that is asked about
     */
    public CoverageReport map(Portfolio portfolio, QualificationIdentifier qualification, LocalDate asOf) {
        return map(portfolio, List.of(), Sources.NONE, Objects.requireNonNull(qualification, "qualification"), asOf);
    }

    /**
     * Maps a portfolio that was read; what was found in reading goes on into the report, and what is found now is told
     * with its line.
     *
     * @param read  the records
     * @param asOf  the day that is asked about
     * @throws FindingsException  if nothing could be made of what was read
     * @throws IllegalArgumentException  if the learner is registered for several qualifications
     */
    public CoverageReport map(Validated<Portfolio> read, LocalDate asOf) {
        return map(value(read), read.findings(), read.sources(), null, asOf);
    }

    /**
     * Maps a portfolio that was read onto one of the qualifications that its learner is registered for.
     *
     * @param read  the records
     * @param qualification  the qualification; when the learner is not registered for it, units alone are answered
     * @param asOf  the day that is asked about
     * @throws FindingsException  if nothing could be made of what was read
     */
    public CoverageReport map(Validated<Portfolio> read, QualificationIdentifier qualification, LocalDate asOf) {
        Objects.requireNonNull(qualification, "qualification");
        return map(value(read), read.findings(), read.sources(), qualification, asOf);
    }

    /**
     * Maps a portfolio onto each qualification that its learner is registered for.
     *
     * @param portfolio  the records
     * @param asOf  the day that is asked about
     */
    public PortfolioCoverage mapAll(Portfolio portfolio, LocalDate asOf) {
        return mapAll(portfolio, List.of(), Sources.NONE, asOf);
    }

    /**
     * Maps a portfolio that was read onto each qualification that its learner is registered for.
     *
     * @param read  the records
     * @param asOf  the day that is asked about
     * @throws FindingsException  if nothing could be made of what was read
     */
    public PortfolioCoverage mapAll(Validated<Portfolio> read, LocalDate asOf) {
        return mapAll(value(read), read.findings(), read.sources(), asOf);
    }

    private PortfolioCoverage mapAll(Portfolio portfolio, List<Finding> found, Sources sources, LocalDate asOf) {
        Objects.requireNonNull(portfolio, "portfolio");
        Withdrawals withdrawals = new Withdrawals(portfolio, Objects.requireNonNull(asOf, "asOf"));
        List<QualificationIdentifier> registered = portfolio.registrations().stream()
                .filter(registration -> !withdrawals.isWithdrawn(registration))
                .map(Registration::qualification)
                .distinct()
                .sorted()
                .toList();
        return new PortfolioCoverage(
                registered.isEmpty()
                        ? List.of(map(portfolio, found, sources, null, asOf))
                        : registered.stream()
                                .map(qualification -> map(portfolio, found, sources, qualification, asOf))
                                .toList());
    }

    /**
     * Returns the units, outcomes and criteria of a qualification with their numbers, as a learner registered on a day is
     * asked for them; empty when no version of the qualification was in force then. It is made once for each version.
     *
     * @param qualification  the qualification
     * @param registeredOn  the day of the registration
     */
    public Optional<CoverageLayout> layout(QualificationIdentifier qualification, LocalDate registeredOn) {
        Objects.requireNonNull(registeredOn, "registeredOn");
        return framework
                .qualification(Objects.requireNonNull(qualification, "qualification"), registeredOn)
                .map(version -> plans.layout(version, Question.listed(framework, plans, version, registeredOn)));
    }

    /**
     * Packs a portfolio for the one qualification that its learner is registered for: what is asked of it again and
     * again then costs a few microseconds. Nothing is said of what is wrong with the records; {@link #map} does that.
     *
     * @param portfolio  the records
     * @param asOf  one of the days that will be asked about
     * @throws IllegalArgumentException  if the learner is registered for several qualifications
     */
    public PackedPortfolio pack(Portfolio portfolio, LocalDate asOf) {
        return packed(portfolio, null, asOf);
    }

    /**
     * Packs a portfolio for one of the qualifications that its learner is registered for.
     *
     * @param portfolio  the records
     * @param qualification  the qualification; when the learner is not registered for it, units alone are answered
     * @param asOf  one of the days that will be asked about
     */
    public PackedPortfolio pack(Portfolio portfolio, QualificationIdentifier qualification, LocalDate asOf) {
        return packed(portfolio, Objects.requireNonNull(qualification, "qualification"), asOf);
    }

    private PackedPortfolio packed(Portfolio portfolio, @Nullable QualificationIdentifier named, LocalDate asOf) {
        Objects.requireNonNull(portfolio, "portfolio");
        Objects.requireNonNull(asOf, "asOf");
        return packers.pack(portfolio, named, asOf).orElseGet(() -> packWithCare(portfolio, named, asOf));
    }

    /** Packs a portfolio whatever its records say. */
    PackedPortfolio packWithCare(Portfolio portfolio, @Nullable QualificationIdentifier named, LocalDate asOf) {
        Mapped mapped = mapped(portfolio, named, asOf, new FindingList(portfolio.learner()));
        return Packing.of(mapped, mapped.evidenced().question().layout());
    }

    private static Portfolio value(Validated<Portfolio> read) {
        return read.value().orElseThrow(() -> new FindingsException(read.findings()));
    }

    private CoverageReport map(
            Portfolio portfolio,
            List<Finding> found,
            Sources sources,
            @Nullable QualificationIdentifier named,
            LocalDate asOf) {
        FindingList findings =
                new FindingList(Objects.requireNonNull(portfolio, "portfolio").learner());
        Mapped mapped = mapped(portfolio, named, asOf, findings);
        Combination combination = mapped.evidenced()
                .question()
                .qualification()
                .map(qualification -> Combination.of(qualification, mapped))
                .orElse(null);
        Assurances assurances = new Assurances(mapped);
        Certifications certifications =
                new Certifications(mapped, assurances, combination != null && combination.isSatisfied());
        tell(mapped, combination, certifications, findings);
        List<Finding> all = Stream.concat(found.stream(), findings.stream().map(sources::locate))
                .sorted()
                .toList();
        return new CoverageReport(mapped, combination, certifications, all);
    }

    /** Returns what the records come to, of which nothing is told yet but what is wrong with registrations. */
    Mapped mapped(Portfolio portfolio, @Nullable QualificationIdentifier named, LocalDate asOf, FindingList findings) {
        Withdrawals withdrawals = new Withdrawals(portfolio, Objects.requireNonNull(asOf, "asOf"));
        Registrations registrations = new Registrations(framework, portfolio, asOf, withdrawals, findings);
        Question question = Question.of(framework, plans, portfolio, registrations, named, asOf);
        return new Mapped(Evidenced.of(portfolio, policy, question, withdrawals, asOf, findings));
    }

    private static void tell(
            Mapped mapped, @Nullable Combination combination, Certifications certifications, FindingList findings) {
        new PolicyFindings(mapped.evidenced(), findings).tell();
        new WithdrawalFindings(mapped.evidenced(), findings).tell();
        new EvidenceFindings(mapped, findings).tell();
        new DecisionFindings(mapped, findings).tell();
        new RecognitionFindings(mapped.evidenced(), findings).tell();
        new UnitFindings(mapped, findings).tell();
        certifications.tell(findings);
        if (combination != null) {
            combination.tell(findings);
        }
    }
}
