package io.github.qcf4j.validation;

import io.github.qcf4j.model.Pathway;
import io.github.qcf4j.model.UnitGroup;
import java.util.Locale;

/** The check that pathways have units, and their endorsements in their titles. */
final class PathwayCheck implements QualificationCheck {

    @Override
    public void check(QualificationInHand hand) {
        for (Pathway pathway : hand.qualification().pathways()) {
            boolean hasUnits = hand.qualification().groupsOf(pathway).stream()
                    .flatMap(UnitGroup::withNested)
                    .anyMatch(group -> !group.units().isEmpty());
            if (!hasUnits && !hand.qualification().isOutline()) {
                hand.find(CombinationRule.PATHWAY_UNITS_NONE, hand.place().atPathway(pathway.name()), "has no units");
            }
            checkEndorsement(hand, pathway);
        }
    }

    private static void checkEndorsement(QualificationInHand hand, Pathway pathway) {
        pathway.endorsement()
                .filter(endorsement -> pathway.title()
                        .filter(title -> holds(title, endorsement))
                        .isEmpty())
                .ifPresent(endorsement -> hand.findMissing(
                        CombinationRule.PATHWAY_ENDORSEMENT_UNTITLED,
                        hand.place().atPathway(pathway.name()),
                        "has the endorsement '%s' and not in its title".formatted(endorsement)));
    }

    private static boolean holds(String title, String endorsement) {
        return title.toLowerCase(Locale.ROOT).contains(endorsement.toLowerCase(Locale.ROOT));
    }
}
