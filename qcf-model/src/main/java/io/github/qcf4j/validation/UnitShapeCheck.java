package io.github.qcf4j.validation;

import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.model.UnitReference;
import java.util.regex.Pattern;

/** The check of what every unit must have, which reading makes of files and this of units that were built. */
final class UnitShapeCheck implements UnitCheck {

    private static final Pattern LIKE_A_REFERENCE = Pattern.compile("\\p{L}/\\d{2,4}/\\d{3,5}");

    @Override
    public void check(UnitInHand unit) {
        UnitIdentifier identifier = unit.unit().identifier();
        if (identifier instanceof UnitReference reference && !reference.hasRightCheckCharacter()) {
            unit.find(UnitFinding.UNIT_REFERENCE_CHECK, UnitFinding.UNIT_REFERENCE_CHECK.sentence());
        }
        if (identifier.kind() == UnitIdentifier.Kind.CODE
                && LIKE_A_REFERENCE.matcher(identifier.text()).matches()) {
            unit.find(IdentifierRule.UNIT_REFERENCE_FORM, "is almost, and not quite, in the form of a unit reference");
        }
        if (!unit.unit().outcomesRecorded()) {
            unit.find(UnitRule.UNIT_OUTCOMES_UNRECORDED, "has no outcomes recorded");
        } else if (unit.outcomes().isEmpty()) {
            unit.find(UnitFinding.UNIT_OUTCOMES_NONE, UnitFinding.UNIT_OUTCOMES_NONE.sentence());
        }
        for (OutcomeInHand outcome : unit.outcomes()) {
            if (outcome.criteria().isEmpty()) {
                unit.find(
                        UnitFinding.OUTCOME_CRITERIA_NONE,
                        outcome.place(),
                        UnitFinding.OUTCOME_CRITERIA_NONE.sentence());
            }
        }
    }
}
