package io.github.qcf4j.mapping;

import io.github.qcf4j.combination.CombinationResult;
import io.github.qcf4j.combination.HeldUnit;
import io.github.qcf4j.explanation.Explanation;
import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.Place;
import io.github.qcf4j.finding.Severity;
import io.github.qcf4j.model.Fraction;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.portfolio.CoveragePolicy;
import io.github.qcf4j.portfolio.Portfolio;
import io.github.qcf4j.portfolio.QualityAssurance;
import io.github.qcf4j.portfolio.Registration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far a portfolio covers a qualification on a day, and what is left to do, such as 'L-1001 on 2014-11-21: 11/40'.
 * <p>
 * Gaps and findings are different things. A gap is work the learner has still to do; a finding is something wrong with
 * what was handed in. Everything asked for is listed, covered or not. Equal inputs give equal reports, line for line,
 * in whatever order the records were written.
 */
public final class CoverageReport {

    private final Mapped mapped;
    private final @Nullable Combination combination;
    private final List<UnitCoverage> units;
    private final Map<UnitIdentifier, UnitCoverage> byIdentifier = new LinkedHashMap<>();
    private final List<Gap> gaps;
    private final List<Finding> findings;
    private final CreditSummary credit;
    private final @Nullable CertificationState certification;
    private @Nullable MappingList mappings;
    private @Nullable List<DecisionResult> decisions;

    CoverageReport(
            Mapped mapped, @Nullable Combination combination, Certifications certifications, List<Finding> findings) {
        this.mapped = mapped;
        this.combination = combination;
        this.units = mapped.units().stream()
                .map(unit -> new UnitCoverage(unit, certifications.of(unit)))
                .toList();
        units.forEach(unit -> byIdentifier.put(unit.identifier(), unit));
        this.gaps = Gaps.of(mapped, Optional.ofNullable(combination));
        this.findings = findings;
        this.credit = CreditCount.of(mapped);
        this.certification = certifications.ofQualification().orElse(null);
    }

    /** Returns the reference of the learner. */
    public String learner() {
        return mapped.evidenced().portfolio().learner();
    }

    /** Returns the records that were mapped. */
    public Portfolio portfolio() {
        return mapped.evidenced().portfolio();
    }

    /** Returns the policy that says what counts as covered (V4). */
    public CoveragePolicy policy() {
        return mapped.evidenced().policy();
    }

    /** Returns the day that is asked about. */
    public LocalDate asOf() {
        return mapped.evidenced().asOf();
    }

    /** Returns the qualification in the version that is answered; without one the units are answered alone. */
    public Optional<Qualification> qualification() {
        return mapped.evidenced().question().qualification();
    }

    /** Returns the registration that is answered. */
    public Optional<Registration> registration() {
        return mapped.evidenced().question().registration();
    }

    /** Returns whether the selection of units is read from the records, because no registration lists any (V7.2). */
    public boolean unitsInferred() {
        return mapped.evidenced().question().isInferred();
    }

    /**
     * Returns every unit that the qualification offers, selected or not, in the order of the specification; without a
     * qualification the units that records name.
     */
    public List<UnitCoverage> units() {
        return units;
    }

    /** Returns the units that the learner works for, in the order of the specification. */
    public List<UnitCoverage> selectedUnits() {
        return units.stream().filter(UnitCoverage::isSelected).toList();
    }

    /** Returns the units that are held, achieved or recognised, as the rules of combination are asked about them. */
    public List<HeldUnit> heldUnits() {
        return mapped.units().stream()
                .filter(unit -> unit.state().isHeld())
                .map(UnitStanding::held)
                .toList();
    }

    /** Finds a unit by what it is known by. */
    public Optional<UnitCoverage> unit(UnitIdentifier identifier) {
        return Optional.ofNullable(byIdentifier.get(Objects.requireNonNull(identifier, "identifier")));
    }

    /** Returns the covered criteria of those that the selected units ask for, as two whole numbers (V4.2). */
    public Fraction progress() {
        return selectedUnits().stream().map(UnitCoverage::progress).reduce(Fraction.of(0, 0), Fraction::plus);
    }

    /** Returns what is left to do, in the order of the specification, each piece of work once. */
    public List<Gap> gaps() {
        return gaps;
    }

    /**
     * Returns what is covered now and will come to its end if nothing more is recorded, by day, in the units that the
     * learner works for: criteria, requirements and units that are ready.
     */
    public List<Lapse> lapses() {
        return Outlook.lapses(mapped);
    }

    /** Returns what was found in the portfolio, and in reading it, in the order of places. */
    public List<Finding> findings() {
        return findings;
    }

    /** Returns whether one of the findings is an error. */
    public boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** Returns what the units that are held come to by the rules of combination (V7.14). */
    public Optional<CombinationResult> rules() {
        return Optional.ofNullable(combination).map(Combination::now);
    }

    /** Returns what it would come to if every selected unit were achieved (V7.15). */
    public Optional<CombinationResult> selection() {
        return Optional.ofNullable(combination).map(Combination::selection);
    }

    /** Returns whether held units satisfy the rules of combination; what is not answered leaves it open. */
    public boolean isComplete() {
        return combination != null && combination.isSatisfied();
    }

    /** Returns the credit, counted and awarded. */
    public CreditSummary credit() {
        return credit;
    }

    /** Returns how far the qualification is from its certificate. */
    public Optional<CertificationState> certification() {
        return Optional.ofNullable(certification);
    }

    /** Returns what came of every mapping, by items of evidence and then by criteria. */
    public List<MappingResult> mappings() {
        return mappingList().all();
    }

    /** Returns every item of evidence with what it is used for, which may be nothing. */
    public List<EvidenceUse> evidence() {
        return mappingList().byEvidence();
    }

    /** Returns what came of every decision for each of its criteria, by day. */
    public List<DecisionResult> decisions() {
        List<DecisionResult> known = decisions;
        if (known == null) {
            known = DecisionList.of(mapped);
            decisions = known;
        }
        return known;
    }

    /** Returns the quality assurance that counts on the day asked about (V6.8), by day. */
    public List<QualityAssurance> qualityAssurance() {
        return mapped.evidenced().assured().stream()
                .filter(assured -> !assured.from().isAfter(asOf()))
                .map(Assured::assurance)
                .sorted(Comparator.comparing(QualityAssurance::on).thenComparing(QualityAssurance::toString))
                .toList();
    }

    /** Made when asked for, and kept: a list like this may be long, and making it twice does no harm. */
    private MappingList mappingList() {
        MappingList known = mappings;
        if (known == null) {
            known = new MappingList(mapped);
            mappings = known;
        }
        return known;
    }

    /**
     * Returns why what the report says of a place is so: of a criterion, an outcome, a unit, a requirement or the
     * qualification.
     *
     * @param place  the place, with the version of the unit or qualification that is answered
     * @throws IllegalArgumentException  if the report says nothing of the place
     */
    public Explanation explain(Place place) {
        return new Explainer(this, mapped).explain(Objects.requireNonNull(place, "place"));
    }

    /** Returns what is left of the records, packed, so that other days are answered in microseconds. */
    public PackedPortfolio packed() {
        return Packing.of(mapped, mapped.evidenced().question().layout());
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return this == object
                || object instanceof CoverageReport other && components().equals(other.components());
    }

    @Override
    public int hashCode() {
        return Objects.hash(learner(), asOf(), progress(), gaps, findings);
    }

    /** Returns the learner, the day and the progress, such as 'L-1001 on 2014-11-21: 11/40'. */
    @Override
    public String toString() {
        return "%s on %s: %s".formatted(learner(), asOf(), progress());
    }

    private List<@Nullable Object> components() {
        return Arrays.asList(
                learner(),
                asOf(),
                policy(),
                qualification(),
                registration(),
                units,
                gaps,
                findings,
                rules(),
                selection(),
                credit,
                certification,
                mappings(),
                evidence(),
                decisions());
    }
}
