package io.github.qcf4j.mapping;

import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.portfolio.Decision;
import io.github.qcf4j.portfolio.EvidenceMapping;
import io.github.qcf4j.portfolio.Portfolio;
import io.github.qcf4j.portfolio.Recognition;
import io.github.qcf4j.portfolio.SignOff;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The units that the records of a portfolio name: those that are answered when there is no qualification (V2.5). */
final class NamedUnits {

    private NamedUnits() {}

    /** Returns the units that a mapping, decision, recognition or sign-off names by a day, in their order. */
    static Set<UnitIdentifier> of(Portfolio portfolio, LocalDate asOf) {
        Set<UnitIdentifier> units = new LinkedHashSet<>();
        for (EvidenceMapping mapping : portfolio.mappings()) {
            if (Days.isBy(mapping.on().orElse(null), asOf)) {
                addAll(units, mapping.criteria());
            }
        }
        for (Decision decision : portfolio.decisions()) {
            if (!decision.on().isAfter(asOf)) {
                addAll(units, decision.criteria());
            }
        }
        portfolio.recognitions().stream()
                .filter(recognition -> !recognition.on().isAfter(asOf))
                .map(Recognition::unit)
                .forEach(units::add);
        portfolio.signOffs().stream()
                .filter(signOff -> !signOff.on().isAfter(asOf))
                .map(SignOff::unit)
                .forEach(units::add);
        return new TreeSet<>(units);
    }

    private static void addAll(Set<UnitIdentifier> units, List<CriterionReference> criteria) {
        criteria.forEach(criterion -> units.add(criterion.unit()));
    }
}
