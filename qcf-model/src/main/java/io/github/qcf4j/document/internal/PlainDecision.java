package io.github.qcf4j.document.internal;

import io.github.qcf4j.model.DecisionOutcome;
import io.github.qcf4j.model.EvidenceQuality;
import io.github.qcf4j.model.NotYetMetReason;
import io.github.qcf4j.model.QualityJudgement;
import io.github.qcf4j.portfolio.PortfolioEvents;
import org.jspecify.annotations.Nullable;

/** Reads decisions of assessors of a portfolio in which nothing is unusual. */
final class PlainDecision {

    private final MemberNames names = MemberNames.of(
            "reference",
            "evidence",
            "criteria",
            "version",
            "outcome",
            "reasons",
            "qualities",
            "assessor",
            "on",
            "sequence",
            "countersigned",
            "feedback",
            "accepted");

    private final PlainReading reading;
    private final PlainJson json;
    private final PlainDetail detail;
    private final ConstantNumbers<DecisionOutcome> outcomes;
    private final ConstantNumbers<NotYetMetReason> reasons;
    private final ConstantNumbers<EvidenceQuality> qualities;
    private final ConstantNumbers<QualityJudgement> judgements;
    private final NumberList evidence = new NumberList();
    private final NumberList criteria = new NumberList();
    private @Nullable DecisionOutcome outcome;
    private int version;
    private int assessor;
    private int sequence;
    private int on;

    PlainDecision(PlainReading reading) {
        this.reading = reading;
        this.json = reading.json();
        this.detail = new PlainDetail(reading);
        this.outcomes = reading.constants(DecisionOutcome.values());
        this.reasons = reading.constants(NotYetMetReason.values());
        this.qualities = reading.constants(EvidenceQuality.values());
        this.judgements = reading.constants(QualityJudgement.values());
    }

    /** Goes over a decision, and tells of it. */
    void tell() {
        evidence.clear();
        criteria.clear();
        outcome = null;
        version = PortfolioEvents.NONE;
        assessor = PortfolioEvents.NONE;
        sequence = 0;
        on = PortfolioEvents.UNDATED;
        int met = 0;
        json.object();
        for (int member = json.member(names, PlainJson.END); member >= 0; member = json.member(names, member)) {
            met = PlainReading.once(met, member);
            tell(member);
        }
        if (evidence.size() == 0 || criteria.size() == 0 || outcome == null || on == PortfolioEvents.UNDATED) {
            throw NotPlain.here();
        }
        PortfolioEvents events = reading.told();
        events.decision(outcome, version, assessor, on, sequence);
        events.judged(evidence.values(), evidence.size(), criteria.values(), criteria.size());
    }

    private void tell(int member) {
        switch (member) {
            case 0 -> reading.ownReference();
            case 1 -> reading.references(evidence);
            case 2 -> reading.texts(criteria);
            case 3 -> version = json.text();
            case 4 -> outcome = outcomes.of(json.text());
            case 5 -> reading.constants(reasons);
            case 6 -> detail.constants(qualities, judgements);
            case 7 -> assessor = json.reference();
            case 8 -> on = reading.day();
            case 9 -> sequence = json.number();
            case 10 -> detail.attestation();
            case 11 -> json.freeText();
            default -> reading.day();
        }
    }
}
