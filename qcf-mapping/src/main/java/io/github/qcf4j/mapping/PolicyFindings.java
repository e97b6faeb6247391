package io.github.qcf4j.mapping;

import io.github.qcf4j.finding.Place;
import io.github.qcf4j.portfolio.CoverageOverride;
import java.util.Optional;

/** Tells which rules of the policy are for places that do not exist (V4.14). */
final class PolicyFindings {

    private final Evidenced evidenced;
    private final FindingList findings;

    PolicyFindings(Evidenced evidenced, FindingList findings) {
        this.evidenced = evidenced;
        this.findings = findings;
    }

    void tell() {
        evidenced.policy().overrides().stream()
                .filter(override -> !isKnown(override))
                .forEach(override -> findings.add(
                        MappingFinding.POLICY_PLACE_UNKNOWN,
                        place(override),
                        "has a rule of its own in the policy, and nothing describes it"));
    }

    private boolean isKnown(CoverageOverride override) {
        Optional<UnitPlan> unit = evidenced.question().unit(override.unit());
        if (unit.isEmpty()) {
            return false;
        }
        if (override.criterion().isPresent()) {
            return unit.get().criterion(override.criterion().get().number()) != null;
        }
        return override.outcome()
                .map(outcome -> unit.get().unit().outcome(outcome.number()).isPresent())
                .orElse(true);
    }

    private static Place place(CoverageOverride override) {
        return override.criterion()
                .map(Place::of)
                .or(() -> override.outcome().map(Place::of))
                .orElseGet(() -> Place.of(override.unit()));
    }
}
