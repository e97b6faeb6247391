package io.github.qcf4j.mapping;

import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.portfolio.AssuranceTarget;
import io.github.qcf4j.portfolio.Certification;
import io.github.qcf4j.portfolio.Decision;
import io.github.qcf4j.portfolio.Evidence;
import io.github.qcf4j.portfolio.EvidenceMapping;
import io.github.qcf4j.portfolio.Portfolio;
import io.github.qcf4j.portfolio.QualityAssurance;
import io.github.qcf4j.portfolio.Recognition;
import io.github.qcf4j.portfolio.SignOff;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The units that the records of a portfolio name: those that are answered when there is no qualification (V2.5). */
final class NamedUnits {

    private NamedUnits() {}

    /** Returns the units that any record but a registration names by a day, in their order. */
    static Set<UnitIdentifier> of(Portfolio portfolio, LocalDate asOf) {
        Set<UnitIdentifier> units = new LinkedHashSet<>();
        Set<String> decided = new LinkedHashSet<>();
        for (Decision decision : portfolio.decisions()) {
            if (!decision.on().isAfter(asOf)) {
                decided.addAll(decision.evidence());
                decision.criteria().forEach(criterion -> units.add(criterion.unit()));
            }
        }
        for (EvidenceMapping mapping : portfolio.mappings()) {
            boolean evidenceExists = decided.contains(mapping.evidence())
                    || isBy(portfolio.evidence(mapping.evidence()).flatMap(Evidence::firstDate), asOf);
            if (evidenceExists && isBy(mapping.on(), asOf)) {
                mapping.criteria().forEach(criterion -> units.add(criterion.unit()));
            }
        }
        addOthers(portfolio, asOf, units);
        return new TreeSet<>(units);
    }

    private static void addOthers(Portfolio portfolio, LocalDate asOf, Set<UnitIdentifier> units) {
        portfolio.recognitions().stream()
                .filter(recognition -> !recognition.on().isAfter(asOf))
                .map(Recognition::unit)
                .forEach(units::add);
        portfolio.signOffs().stream()
                .filter(signOff -> !signOff.on().isAfter(asOf))
                .map(SignOff::unit)
                .forEach(units::add);
        portfolio.certifications().stream()
                .filter(certification -> Stream.of(certification.claimed(), certification.certificated())
                        .flatMap(Optional::stream)
                        .anyMatch(day -> !day.isAfter(asOf)))
                .map(Certification::unit)
                .flatMap(Optional::stream)
                .forEach(units::add);
        for (QualityAssurance assurance : portfolio.qualityAssurance()) {
            if (!assurance.on().isAfter(asOf) && assurance.target() instanceof AssuranceTarget.OfUnit target) {
                units.add(target.unit());
            }
        }
    }

    /** Returns whether something is there by a day; what is not dated always is. */
    private static boolean isBy(Optional<LocalDate> dated, LocalDate asOf) {
        return dated.filter(asOf::isBefore).isEmpty();
    }
}
