package io.github.qcf4j.mapping;

import io.github.qcf4j.framework.Framework;
import io.github.qcf4j.model.Pathway;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.QualificationIdentifier;
import io.github.qcf4j.model.QualificationVersion;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.portfolio.Portfolio;
import io.github.qcf4j.portfolio.Registration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which registration is answered, and what is wrong with it (V2.4, V2.5, V2.6). */
final class Registrations {

    private static final Comparator<Registration> ORDER = Comparator.comparing(Registration::on)
            .thenComparing(registration -> registration.reference().orElse(""))
            .thenComparing(
                    registration -> registration.version().map(Object::toString).orElse(""))
            .thenComparing(registration -> registration.pathway().orElse(""))
            .thenComparing(registration ->
                    registration.units().stream().map(UnitIdentifier::text).collect(Collectors.joining(",")));

    private final Framework framework;
    private final List<Registration> standing;
    private final LocalDate asOf;
    private final FindingList findings;

    Registrations(
            Framework framework, Portfolio portfolio, LocalDate asOf, Withdrawals withdrawals, FindingList findings) {
        this.framework = framework;
        this.standing = portfolio.registrations().stream()
                .filter(registration -> !withdrawals.isWithdrawn(registration))
                .sorted(ORDER)
                .toList();
        this.asOf = asOf;
        this.findings = findings;
    }

    /** Returns the registration that is answered; for several qualifications one of them has to be named. */
    Optional<Registration> chosen(@Nullable QualificationIdentifier named) {
        QualificationIdentifier asked = named == null ? onlyQualification() : named;
        List<Registration> candidates = standing.stream()
                .filter(registration -> registration.qualification().equals(asked))
                .toList();
        if (candidates.isEmpty()) {
            findings.add(MappingFinding.REGISTRATION_MISSING, findings.learner(), missing(named));
            return Optional.empty();
        }
        Registration chosen = latest(candidates);
        tellRepeated(chosen, candidates);
        if (chosen.on().isAfter(asOf)) {
            tell(MappingFinding.REGISTRATION_LATER, chosen, "starts on %s, after %s".formatted(chosen.on(), asOf));
        }
        return Optional.of(chosen);
    }

    private @Nullable QualificationIdentifier onlyQualification() {
        Set<QualificationIdentifier> all =
                standing.stream().map(Registration::qualification).collect(Collectors.toCollection(LinkedHashSet::new));
        if (all.size() > 1) {
            throw new IllegalArgumentException("Qualification of a learner registered for '%s' must be named"
                    .formatted(all.stream()
                            .map(QualificationIdentifier::text)
                            .sorted()
                            .collect(Collectors.joining("', '"))));
        }
        return all.isEmpty() ? null : all.iterator().next();
    }

    /** The candidates are in order: the last one by the day asked about is meant, else the first day's last. */
    private Registration latest(List<Registration> candidates) {
        LocalDate first = candidates.get(0).on();
        LocalDate until = first.isAfter(asOf) ? first : asOf;
        return candidates.stream()
                .filter(registration -> !registration.on().isAfter(until))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private void tellRepeated(Registration chosen, List<Registration> candidates) {
        long sameDay = candidates.stream()
                .filter(registration -> registration.on().equals(chosen.on()))
                .count();
        if (sameDay > 1) {
            findings.add(
                    MappingFinding.REGISTRATION_REPEATED,
                    findings.learner(),
                    "is registered for '%s' %s times on %s".formatted(text(chosen), sameDay, chosen.on()));
        }
    }

    /** Returns the version of the qualification that is answered: the one named, else the one in force on the day. */
    Optional<Qualification> qualification(Registration registration) {
        QualificationIdentifier identifier = registration.qualification();
        Optional<Qualification> named = registration
                .version()
                .flatMap(version -> framework.qualification(new QualificationVersion(identifier, version)));
        Optional<Qualification> answered = named.or(() -> framework.qualification(identifier, registration.on()));
        if (answered.isEmpty()) {
            tell(
                    MappingFinding.REGISTRATION_QUALIFICATION_UNKNOWN,
                    registration,
                    "is for '%s', which nothing describes".formatted(text(registration)));
        } else if (registration.version().isPresent() && named.isEmpty()) {
            tell(
                    MappingFinding.REGISTRATION_VERSION_UNKNOWN,
                    registration,
                    "is for a version of '%s' that nothing describes".formatted(text(registration)));
        }
        answered.ifPresent(qualification -> tellOutsideDates(registration, qualification));
        return answered;
    }

    private void tellOutsideDates(Registration registration, Qualification qualification) {
        if (!qualification.dates().inForce().contains(registration.on())) {
            tell(
                    MappingFinding.REGISTRATION_OUTSIDE_DATES,
                    registration,
                    "is of %s, when '%s' was not operational".formatted(registration.on(), text(registration)));
        }
    }

    /** Returns the pathway that was chosen, as far as the qualification has it. */
    Optional<Pathway> pathway(Registration registration, Qualification qualification) {
        if (registration.pathway().isEmpty() && !qualification.pathways().isEmpty()) {
            tell(
                    MappingFinding.REGISTRATION_PATHWAY_MISSING,
                    registration,
                    "names no pathway of '%s'".formatted(text(registration)));
        }
        Optional<Pathway> pathway = registration.pathway().flatMap(qualification::pathway);
        if (registration.pathway().isPresent() && pathway.isEmpty()) {
            tell(
                    MappingFinding.REGISTRATION_PATHWAY_UNKNOWN,
                    registration,
                    "names a pathway that '%s' does not have".formatted(text(registration)));
        }
        return pathway;
    }

    /** Tells which of the units selected are not there, or are not offered by the qualification. */
    void tellUnits(Registration registration, Set<UnitIdentifier> offered, boolean qualified) {
        for (UnitIdentifier unit : new LinkedHashSet<>(registration.units())) {
            if (offered.contains(unit)) {
                continue;
            }
            if (framework.versions(unit).isEmpty()) {
                tell(
                        MappingFinding.REGISTRATION_UNIT_UNKNOWN,
                        registration,
                        "selects unit '%s', which nothing describes".formatted(unit.text()));
            } else if (qualified) {
                tell(
                        MappingFinding.REGISTRATION_UNIT_NOT_OFFERED,
                        registration,
                        "selects unit '%s', which '%s' does not offer".formatted(unit.text(), text(registration)));
            }
        }
    }

    private void tell(MappingFinding kind, Registration registration, String message) {
        findings.add(kind, registration, findings.learner(), message);
    }

    private static String missing(@Nullable QualificationIdentifier named) {
        return named == null ? "is not registered" : "is not registered for '%s'".formatted(named.text());
    }

    private static String text(Registration registration) {
        return registration.qualification().text();
    }
}
