package io.github.qcf4j.testkit;

import io.github.qcf4j.model.AssuranceBody;
import io.github.qcf4j.model.AssuranceOutcome;
import io.github.qcf4j.model.AuthenticationMethod;
import io.github.qcf4j.model.EvidenceQuality;
import io.github.qcf4j.model.QualityJudgement;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.portfolio.AssuranceTarget;
import io.github.qcf4j.portfolio.Attestation;
import io.github.qcf4j.portfolio.Authentication;
import io.github.qcf4j.portfolio.Decision;
import io.github.qcf4j.portfolio.EvidenceBuilder;
import io.github.qcf4j.portfolio.EvidenceMapping;
import io.github.qcf4j.portfolio.QualityAssurance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * How carefully records are kept, drawn with dice of its own: locators, authentication, acceptance and sampling.
 * <p>
 * These are what policies ask of evidence before it counts. A portfolio is kept with much care or with little, so that
 * some portfolios have all of it and others lack some of it here and there.
 */
final class CareByChance {

    private final Dice dice;
    private final Calendar calendar;
    private final int care;
    private int samples;

    CareByChance(long seed) {
        this.dice = new Dice(seed);
        this.calendar = new Calendar(dice);
        this.care = dice.pick(10, 50, 85, 100);
    }

    private boolean takesCare() {
        return dice.chance(care);
    }

    void authenticate(EvidenceBuilder item) {
        if (takesCare()) {
            Authentication.Builder authentication = Authentication.builder(dice.pick(AuthenticationMethod.values()));
            if (dice.chance(60)) {
                authentication.by("assessor-1").on(dice.chance(80) ? calendar.early() : calendar.late());
            }
            item.authentication(authentication.build());
        }
    }

    void locate(EvidenceMapping.Builder mapping) {
        if (takesCare()) {
            mapping.locator("page " + dice.between(1, 9));
        }
    }

    /** Adds what the assessor made of the qualities, and that the learner accepted the decision. */
    void explain(Decision.Builder decision, LocalDate on) {
        boolean allJudged = takesCare();
        for (EvidenceQuality quality : EvidenceQuality.values()) {
            if (allJudged) {
                decision.quality(quality, QualityJudgement.YES);
            } else if (dice.chance(50)) {
                decision.quality(quality, dice.pick(QualityJudgement.values()));
            }
        }
        if (takesCare()) {
            decision.accepted(dice.chance(80) ? on.plusDays(dice.below(3)) : calendar.late());
        }
    }

    /** Returns internal quality assurance that mostly agrees, and asks for action now and then. */
    List<QualityAssurance> sampling(List<Unit> units, int decisions) {
        List<QualityAssurance> sampling = new ArrayList<>();
        for (Unit unit : units) {
            if (takesCare() && dice.chance(50)) {
                sampling.add(assurance(AssuranceTarget.ofUnit(unit.identifier()), AssuranceOutcome.AGREED));
            }
        }
        if (takesCare() && dice.chance(30)) {
            sampling.add(assurance(AssuranceTarget.ofLearner(), AssuranceOutcome.AGREED));
        }
        if (decisions > 0 && dice.chance(25)) {
            AssuranceTarget target = AssuranceTarget.ofDecision("D" + dice.between(1, decisions));
            sampling.add(assurance(target, dice.pick(AssuranceOutcome.values())));
        }
        return sampling;
    }

    private QualityAssurance assurance(AssuranceTarget target, AssuranceOutcome outcome) {
        samples++;
        QualityAssurance.Builder assurance = QualityAssurance.builder(
                        target, AssuranceBody.INTERNAL, outcome, dice.chance(75) ? calendar.late() : calendar.day())
                .reference("I" + samples);
        if (dice.chance(70)) {
            assurance.person(dice.pick("iqa-1", "iqa-1", "iqa-3", "iqa-3", "iqa-2", "assessor-2"));
        }
        if (dice.chance(20)) {
            assurance.countersigned(Attestation.of("iqa-1", calendar.day()));
        }
        return assurance.build();
    }
}
