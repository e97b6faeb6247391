package io.github.qcf4j.comparison;

import io.github.qcf4j.framework.Framework;
import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.mapping.PortfolioMapper;
import io.github.qcf4j.mapping.UnitCoverage;
import io.github.qcf4j.mapping.UnitSelection;
import io.github.qcf4j.model.QualificationIdentifier;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.model.Version;
import io.github.qcf4j.portfolio.CoveragePolicy;
import io.github.qcf4j.portfolio.Portfolio;
import io.github.qcf4j.portfolio.PortfolioBuilder;
import io.github.qcf4j.portfolio.PortfolioRecord;
import io.github.qcf4j.portfolio.Registration;
import io.github.qcf4j.portfolio.Withdrawal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A question of what would be otherwise, such as 'what if decision D1 were withdrawn'.
 * <pre>{@code
 * WhatIf question = WhatIf.of(framework, portfolio, LocalDate.of(2014, 11, 21));
 * CoverageDifference difference = question.withdrawing("D1").difference();
 * difference.criteria().forEach(System.out::println);
 * }</pre>
 * Suppositions add up, each to those before. A question is immutable: each supposition makes another one.
 */
public final class WhatIf {

    private final CoverageReport before;
    private final Framework framework;
    private final CoveragePolicy policy;
    private final Portfolio portfolio;
    private final @Nullable QualificationIdentifier qualification;
    private final LocalDate asOf;

    private WhatIf(
            @Nullable CoverageReport before,
            Framework framework,
            CoveragePolicy policy,
            Portfolio portfolio,
            @Nullable QualificationIdentifier qualification,
            LocalDate asOf) {
        this.framework = Objects.requireNonNull(framework, "framework");
        this.policy = Objects.requireNonNull(policy, "policy");
        this.portfolio = Objects.requireNonNull(portfolio, "portfolio");
        this.qualification = qualification;
        this.asOf = Objects.requireNonNull(asOf, "asOf");
        this.before = before == null ? after() : before;
    }

    /**
     * Returns the question about a portfolio as it is, under the usual policy.
     *
     * @throws IllegalArgumentException  if the learner is registered for several qualifications
     */
    public static WhatIf of(Framework framework, Portfolio portfolio, LocalDate asOf) {
        return of(framework, CoveragePolicy.anyAccepted(), portfolio, asOf);
    }

    /**
     * Returns the question about a portfolio as it is, under a policy.
     *
     * @throws IllegalArgumentException  if the learner is registered for several qualifications
     */
    public static WhatIf of(Framework framework, CoveragePolicy policy, Portfolio portfolio, LocalDate asOf) {
        return new WhatIf(null, framework, policy, portfolio, null, asOf);
    }

    /** Returns the question about one of the qualifications that the learner is registered for. */
    public static WhatIf of(
            Framework framework,
            CoveragePolicy policy,
            Portfolio portfolio,
            QualificationIdentifier qualification,
            LocalDate asOf) {
        return new WhatIf(
                null, framework, policy, portfolio, Objects.requireNonNull(qualification, "qualification"), asOf);
    }

    /** Supposes that something more were recorded. */
    public WhatIf adding(PortfolioRecord... records) {
        return with(portfolio.toBuilder().addAll(List.of(records)).build());
    }

    /**
     * Supposes that a record were withdrawn on the day asked about.
     *
     * @throws IllegalArgumentException  if the portfolio has no record of the reference
     */
    public WhatIf withdrawing(String reference) {
        if (portfolio.find(reference).isEmpty()) {
            throw new IllegalArgumentException(
                    "Withdrawn record '%s' must be a record of the portfolio".formatted(reference));
        }
        return adding(Withdrawal.builder(reference, asOf).build());
    }

    /** Supposes that it were another day. */
    public WhatIf on(LocalDate day) {
        return new WhatIf(before, framework, policy, portfolio, qualification, Objects.requireNonNull(day, "day"));
    }

    /** Supposes that another policy held. */
    public WhatIf under(CoveragePolicy other) {
        return new WhatIf(before, framework, Objects.requireNonNull(other, "other"), portfolio, qualification, asOf);
    }

    /** Supposes that other specifications held. */
    public WhatIf by(Framework other) {
        return new WhatIf(before, Objects.requireNonNull(other, "other"), policy, portfolio, qualification, asOf);
    }

    /**
     * Supposes that the learner had selected another unit instead of one.
     *
     * @throws IllegalArgumentException  if the learner is not registered, or did not select the first unit
     */
    public WhatIf swapping(UnitIdentifier unit, UnitIdentifier other) {
        return selection(units -> {
            if (!units.contains(unit)) {
                throw new IllegalArgumentException(
                        "Swapped unit '%s' must be one that the learner selected".formatted(unit));
            }
            List<UnitIdentifier> swapped = new ArrayList<>(units);
            swapped.set(swapped.indexOf(unit), Objects.requireNonNull(other, "other"));
            return swapped;
        });
    }

    /**
     * Supposes that the learner had selected a unit too.
     *
     * @throws IllegalArgumentException  if the learner is not registered
     */
    public WhatIf selecting(UnitIdentifier unit) {
        return selection(units -> {
            List<UnitIdentifier> more = new ArrayList<>(units);
            if (!more.contains(unit)) {
                more.add(unit);
            }
            return more;
        });
    }

    /**
     * Supposes that the learner had not selected a unit.
     *
     * @throws IllegalArgumentException  if the learner is not registered
     */
    public WhatIf dropping(UnitIdentifier unit) {
        return selection(
                units -> units.stream().filter(each -> !each.equals(unit)).toList());
    }

    /**
     * Supposes that the learner were registered for another version of the qualification; records stay as they are.
     *
     * @throws IllegalArgumentException  if the learner is not registered
     * @see VersionChange what carries over to another version
     */
    public WhatIf inVersion(Version version) {
        Registration changed = registration().toBuilder().version(version).build();
        return with(registeredBy(changed));
    }

    private WhatIf selection(UnaryOperator<List<UnitIdentifier>> change) {
        Registration registration = registration();
        List<UnitIdentifier> units = registration.units().isEmpty() ? chosen() : registration.units();
        Registration changed =
                registration.toBuilder().units(change.apply(units)).build();
        return with(registeredBy(changed));
    }

    /** Returns the units that the records show to be selected, beside those that everybody takes. */
    private List<UnitIdentifier> chosen() {
        return before.selectedUnits().stream()
                .filter(unit -> unit.selection() == UnitSelection.INFERRED)
                .map(UnitCoverage::identifier)
                .toList();
    }

    private Registration registration() {
        return after().registration()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Learner '%s' must be registered for a qualification".formatted(portfolio.learner())));
    }

    private Portfolio registeredBy(Registration changed) {
        Registration registration = registration();
        PortfolioBuilder builder = Portfolio.builder(portfolio.learner());
        portfolio.records().forEach(recorded -> builder.add(recorded.equals(registration) ? changed : recorded));
        return builder.build();
    }

    private WhatIf with(Portfolio supposed) {
        return new WhatIf(before, framework, policy, supposed, qualification, asOf);
    }

    /** Returns the portfolio as supposed. */
    public Portfolio portfolio() {
        return portfolio;
    }

    /** Returns the report as things are. */
    public CoverageReport before() {
        return before;
    }

    /** Returns the report as things would be. */
    public CoverageReport after() {
        PortfolioMapper mapper = PortfolioMapper.of(framework, policy);
        return qualification == null ? mapper.map(portfolio, asOf) : mapper.map(portfolio, qualification, asOf);
    }

    /** Returns what would be otherwise, and why. */
    public CoverageDifference difference() {
        return CoverageDifference.between(before, after());
    }

    /** Returns the learner and the day, such as 'L-1001 on 2014-11-21'. */
    @Override
    public String toString() {
        return "%s on %s".formatted(portfolio.learner(), asOf);
    }
}
