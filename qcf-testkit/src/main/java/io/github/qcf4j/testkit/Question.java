package io.github.qcf4j.testkit;

import io.github.qcf4j.framework.Framework;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.EvidenceRequirement;
import io.github.qcf4j.model.Overlay;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.QualificationIdentifier;
import io.github.qcf4j.model.QualificationVersion;
import io.github.qcf4j.model.SignOffRole;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.model.UnitVersion;
import io.github.qcf4j.model.Version;
import io.github.qcf4j.portfolio.CoveragePolicy;
import io.github.qcf4j.portfolio.Portfolio;
import io.github.qcf4j.portfolio.Registration;
import io.github.qcf4j.portfolio.SignOff;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is asked: a portfolio, a policy, a date, and the versions of the qualification and the units that answer it.
 */
final class Question {

    private static final Comparator<Registration> GREATER_WORDS = Comparator.comparing(
                    (Registration registration) -> registration.reference().orElse(""))
            .thenComparing(
                    registration -> registration.version().map(Version::label).orElse(""))
            .thenComparing(registration -> registration.pathway().orElse(""))
            .thenComparing(registration ->
                    registration.units().stream().map(UnitIdentifier::text).collect(Collectors.joining(",")));

    private final Framework framework;
    private final CoveragePolicy policy;
    private final Portfolio portfolio;
    private final LocalDate asOf;
    private final Withdrawals withdrawals;
    private final @Nullable Registration registration;
    private final @Nullable Qualification qualification;
    private final Remembered<UnitIdentifier, Optional<Unit>> units = new Remembered<>(this::workedOutUnit);
    private final Remembered<UnitIdentifier, List<PlacedRequirement>> requirements =
            new Remembered<>(this::workedOutRequirements);
    private final Remembered<CriterionReference, List<EvidenceRequirement>> required =
            new Remembered<>(this::workedOutRequired);

    private Question(
            Framework framework,
            CoveragePolicy policy,
            Portfolio portfolio,
            Optional<QualificationIdentifier> named,
            LocalDate asOf) {
        this.framework = framework;
        this.policy = policy;
        this.portfolio = portfolio;
        this.asOf = asOf;
        this.withdrawals = new Withdrawals(portfolio, asOf);
        Optional<QualificationIdentifier> asked = named.or(this::onlyOne);
        Optional<Registration> chosen = asked.flatMap(this::chosen);
        this.qualification = chosen.flatMap(this::qualificationOf).orElse(null);
        this.registration = chosen.orElse(null);
    }

    /** Returns the question about the only qualification that the learner is registered for, or about the one named. */
    static Question of(
            Framework framework,
            CoveragePolicy policy,
            Portfolio portfolio,
            Optional<QualificationIdentifier> named,
            LocalDate asOf) {
        return new Question(framework, policy, portfolio, named, asOf);
    }

    CoveragePolicy policy() {
        return policy;
    }

    Portfolio portfolio() {
        return portfolio;
    }

    LocalDate asOf() {
        return asOf;
    }

    Withdrawals withdrawals() {
        return withdrawals;
    }

    Optional<Registration> registration() {
        return Optional.ofNullable(registration);
    }

    Optional<Qualification> qualification() {
        return Optional.ofNullable(qualification);
    }

    /** V2.4: returns the registrations that were not withdrawn. */
    private List<Registration> registrations() {
        return portfolio.registrations().stream()
                .filter(registered -> !withdrawals.isWithdrawn(registered))
                .toList();
    }

    /** V2.5: returns the qualification registered for, unless there are none or several. */
    private Optional<QualificationIdentifier> onlyOne() {
        List<QualificationIdentifier> registeredFor = registrations().stream()
                .map(Registration::qualification)
                .distinct()
                .toList();
        if (registeredFor.size() > 1) {
            throw new IllegalArgumentException("Portfolio of '%s' must be asked about one of %s by name"
                    .formatted(portfolio.learner(), registeredFor));
        }
        return registeredFor.stream().findFirst();
    }

    /** V2.4: returns the latest registration on or before the date, else the first. */
    private Optional<Registration> chosen(QualificationIdentifier asked) {
        Optional<Registration> latest = Optional.empty();
        Optional<Registration> first = Optional.empty();
        for (Registration candidate : registrations()) {
            if (candidate.qualification().equals(asked)) {
                if (Existence.hasCome(candidate.on(), asOf)) {
                    latest = Optional.of(later(latest.orElse(candidate), candidate));
                }
                first = Optional.of(earlier(first.orElse(candidate), candidate));
            }
        }
        return latest.isPresent() ? latest : first;
    }

    private static Registration later(Registration one, Registration other) {
        int order = one.on().compareTo(other.on());
        return (order != 0 ? order : GREATER_WORDS.compare(one, other)) >= 0 ? one : other;
    }

    private static Registration earlier(Registration one, Registration other) {
        int order = other.on().compareTo(one.on());
        return (order != 0 ? order : GREATER_WORDS.compare(one, other)) >= 0 ? one : other;
    }

    /** V2.6: returns the version of the qualification that a registration names, else the one in force on its day. */
    private Optional<Qualification> qualificationOf(Registration chosen) {
        return chosen.version()
                .flatMap(version -> framework.qualification(QualificationVersion.of(chosen.qualification(), version)))
                .or(() -> framework.qualification(chosen.qualification(), chosen.on()));
    }

    /** V2.5, V2.6: returns the version of a unit that is answered; one that is not offered is answered too. */
    Optional<Unit> unit(UnitIdentifier unit) {
        return units.of(unit);
    }

    private Optional<Unit> workedOutUnit(UnitIdentifier unit) {
        if (registration == null) {
            return framework.unit(unit, asOf);
        }
        return qualification != null && qualification.units().contains(unit)
                ? framework.unit(qualification, unit, registration.on())
                : framework.unit(unit, registration.on());
    }

    /** V2.1, V2.7: returns the sign-offs of a unit that have come by a day and were not withdrawn. */
    List<SignOff> signOffs(UnitIdentifier unit, LocalDate day) {
        return portfolio.signOffs().stream()
                .filter(signOff -> signOff.unit().equals(unit))
                .filter(signOff -> Existence.hasCome(signOff.on(), day))
                .filter(signOff -> !withdrawals.isWithdrawn(signOff))
                .toList();
    }

    /** V7.5: returns the day of the first sign-off of a unit by a day that is the assessor's and not the learner's. */
    Optional<LocalDate> firstSignedOff(UnitIdentifier unit, LocalDate day) {
        return signOffs(unit, day).stream()
                .filter(signOff -> signOff.role() == SignOffRole.ASSESSOR)
                .filter(signOff ->
                        signOff.person().filter(portfolio.learner()::equals).isEmpty())
                .map(SignOff::on)
                .min(Comparator.naturalOrder());
    }

    /** V1.2: returns whether a unit has a criterion, in the version answered or in the one named. */
    boolean isKnown(CriterionReference criterion, Optional<Version> named) {
        return unit(criterion.unit())
                .filter(answered -> answered.criterion(criterion.number()).isPresent()
                        || named.flatMap(version -> framework.unit(UnitVersion.of(criterion.unit(), version)))
                                .flatMap(other -> other.criterion(criterion.number()))
                                .isPresent())
                .isPresent();
    }

    /** V2.13: returns whether a version is named that is not the one answered. */
    boolean isOutdated(UnitIdentifier unit, Optional<Version> named) {
        return named.isPresent()
                && unit(unit)
                        .filter(answered -> !answered.version().equals(named.get()))
                        .isPresent();
    }

    /** V5: returns what is required of a unit: by itself, and by the qualification over it. */
    List<PlacedRequirement> requirements(UnitIdentifier unit) {
        return requirements.of(unit);
    }

    private List<PlacedRequirement> workedOutRequirements(UnitIdentifier identifier) {
        Unit unit = unit(identifier).orElseThrow();
        List<PlacedRequirement> requirements = new ArrayList<>();
        int ordinal = 0;
        for (EvidenceRequirement requirement : unit.requirements()) {
            ordinal++;
            requirements.add(new PlacedRequirement(unit.identifier().text() + " requirement " + ordinal, requirement));
        }
        ordinal = 0;
        for (Overlay overlay : qualification().map(Qualification::overlays).orElse(List.of())) {
            ordinal++;
            if (overlay.unit().equals(unit.identifier())) {
                requirements.add(new PlacedRequirement(
                        qualification().orElseThrow().identifier().text() + " overlay " + ordinal,
                        overlay.requirement()));
            }
        }
        return requirements;
    }

    /** V5: returns what is required, and not merely advised, of the evidence for a criterion. */
    List<EvidenceRequirement> requiredOf(CriterionReference criterion) {
        return required.of(criterion);
    }

    private List<EvidenceRequirement> workedOutRequired(CriterionReference criterion) {
        Optional<Unit> unit = unit(criterion.unit());
        if (unit.isEmpty()) {
            return List.of();
        }
        return requirements(criterion.unit()).stream()
                .filter(PlacedRequirement::isRequired)
                .filter(placed -> placed.spans(unit.get(), criterion.number()))
                .map(PlacedRequirement::requirement)
                .toList();
    }
}
