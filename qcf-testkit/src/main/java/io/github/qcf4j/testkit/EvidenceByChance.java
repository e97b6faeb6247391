package io.github.qcf4j.testkit;

import io.github.qcf4j.model.AuthenticationMethod;
import io.github.qcf4j.model.CitedReferenceKind;
import io.github.qcf4j.model.ContributionKind;
import io.github.qcf4j.model.EvidenceMedium;
import io.github.qcf4j.model.EvidencePart;
import io.github.qcf4j.model.EvidenceSetting;
import io.github.qcf4j.model.EvidenceSource;
import io.github.qcf4j.portfolio.Attestation;
import io.github.qcf4j.portfolio.Authentication;
import io.github.qcf4j.portfolio.CitedReference;
import io.github.qcf4j.portfolio.Contribution;
import io.github.qcf4j.portfolio.Evidence;
import io.github.qcf4j.portfolio.EvidenceBuilder;
import io.github.qcf4j.portfolio.MeasuredResult;
import java.time.LocalDate;

/** Items of evidence drawn with dice. */
final class EvidenceByChance {

    private final Dice dice;
    private final Calendar calendar;
    private final PeopleByChance people;
    private final int disorder;

    EvidenceByChance(Dice dice, PeopleByChance people, int disorder) {
        this.dice = dice;
        this.calendar = new Calendar(dice);
        this.people = people;
        this.disorder = disorder;
    }

    /** Returns an item with a reference, to be furnished. */
    EvidenceBuilder evidence(String reference) {
        EvidenceBuilder item = Evidence.builder(reference);
        if (!dice.chance(10)) {
            item.method(dice.pick(RequirementByChance.METHODS));
        }
        if (dice.chance(60)) {
            item.setting(dice.chance(70) ? EvidenceSetting.WORKPLACE : dice.pick(EvidenceSetting.values()));
        }
        addDays(item);
        if (dice.chance(40)) {
            item.by(people.source());
        }
        for (String attribute : RequirementByChance.ATTRIBUTES) {
            if (dice.chance(40)) {
                item.attribute(attribute, dice.pick(RequirementByChance.values(attribute)));
            }
        }
        if (dice.chance(20)) {
            item.simulationAgreed(Attestation.of("iqa-1", calendar.day()));
        }
        if (dice.chance(25)) {
            addWhatDecidesNothing(item);
        }
        return item;
    }

    private void addDays(EvidenceBuilder item) {
        int occasions = dice.chance(25) ? 0 : dice.between(1, 2);
        for (int i = 0; i < occasions; i++) {
            item.occurred(dice.chance(disorder / 3) ? calendar.longAgo() : calendar.early());
        }
        if (dice.chance(30)) {
            LocalDate produced = dice.chance(disorder / 3) ? calendar.longAgo() : calendar.early();
            item.produced(produced);
        }
        if (dice.chance(disorder)) {
            item.expires(calendar.late());
        }
        if (dice.chance(10)) {
            item.source(EvidenceSource.PRIOR_LEARNING);
        }
    }

    private void addWhatDecidesNothing(EvidenceBuilder item) {
        item.title("Call with a customer")
                .medium(dice.pick(EvidenceMedium.values()))
                .location("shelf 4")
                .contribution(Contribution.of(ContributionKind.GROUP, "took the calls"))
                .authentication(Authentication.builder(AuthenticationMethod.DECLARATION)
                        .by("assessor-1")
                        .on(calendar.day())
                        .build())
                .cites(CitedReference.of(CitedReferenceKind.POLICY, "Complaints policy", "3.2"))
                .result(MeasuredResult.builder("calls answered")
                        .before("70%")
                        .after("85%")
                        .build())
                .part(EvidencePart.SITUATION)
                .part(EvidencePart.RESULT)
                .referenceMaterial(dice.chance(20));
    }
}
