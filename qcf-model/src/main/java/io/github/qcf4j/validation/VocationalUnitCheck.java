package io.github.qcf4j.validation;

import io.github.qcf4j.model.EvidenceRequirement;
import io.github.qcf4j.model.Statement;
import io.github.qcf4j.model.StatementKind;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitType;
import java.util.Optional;
import java.util.stream.Stream;

/** The check that a unit of a national vocational qualification says how competence is assessed. */
final class VocationalUnitCheck implements UnitCheck {

    @Override
    public void check(UnitInHand hand) {
        boolean isKnowledge = hand.unit().type().equals(Optional.of(UnitType.KNOWLEDGE));
        if (!Nvq.offers(hand) || isKnowledge) {
            return;
        }
        if (requirements(hand).noneMatch(requirement -> requirement.simulation().isPresent())) {
            hand.findMissing(RequirementRule.UNIT_SIMULATION_UNSAID, "does not say whether simulation is allowed");
        }
        if (!says(hand, StatementKind.ASSESSMENT_STRATEGY)) {
            hand.findMissing(RequirementRule.UNIT_STRATEGY_MISSING, "names no assessment strategy");
        }
        boolean saysCompetence = requirements(hand)
                .anyMatch(requirement -> requirement.assessorCompetence().isPresent());
        if (!saysCompetence && !says(hand, StatementKind.ASSESSOR_REQUIREMENT)) {
            hand.find(RequirementRule.UNIT_ASSESSOR_UNSAID, "does not say what is asked of assessors");
        }
    }

    /** Returns what the unit asks of the evidence, and what the qualifications ask beyond it. */
    private static Stream<EvidenceRequirement> requirements(UnitInHand hand) {
        Unit unit = hand.unit();
        Stream<EvidenceRequirement> overlaid = hand.offering().stream()
                .flatMap(qualification -> qualification.overlays().stream())
                .filter(overlay -> overlay.unit().equals(unit.identifier()))
                .map(overlay -> overlay.requirement());
        return Stream.concat(unit.requirements().stream(), overlaid);
    }

    private static boolean says(UnitInHand hand, StatementKind kind) {
        Stream<Statement> around =
                hand.offering().stream().flatMap(qualification -> qualification.statements().stream());
        return Stream.concat(hand.unit().statements().stream(), around).anyMatch(statement -> statement.kind() == kind);
    }
}
