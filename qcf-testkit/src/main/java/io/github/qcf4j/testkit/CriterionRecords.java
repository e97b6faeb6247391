package io.github.qcf4j.testkit;

import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.LearningOutcome;
import io.github.qcf4j.model.OutcomeReference;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.portfolio.Evidence;
import java.time.LocalDate;
import java.util.List;

/**
 * What a reduction leaves for the criteria of one unit, with the ends of evidence measured on a day.
 */
final class CriterionRecords {

    private final Question question;
    private final Reduction reduction;
    private final Unit unit;
    private final LocalDate measured;
    private final Remembered<String, CriterionReference> references;
    private final Remembered<String, List<Judgement>> judgements = new Remembered<>(this::workedOutJudgements);
    private final Remembered<String, List<String>> liveItems = new Remembered<>(this::workedOutLiveItems);

    CriterionRecords(Question question, Reduction reduction, Unit unit, LocalDate measured) {
        this.question = question;
        this.reduction = reduction;
        this.unit = unit;
        this.measured = measured;
        this.references = new Remembered<>(number -> CriterionReference.of(unit.identifier(), number));
    }

    Unit unit() {
        return unit;
    }

    LocalDate measured() {
        return measured;
    }

    Reduction reduction() {
        return reduction;
    }

    CriterionReference reference(String number) {
        return references.of(number);
    }

    /** Returns the outcome that a criterion is listed under. */
    OutcomeReference outcome(String number) {
        LearningOutcome outcome = unit.outcomeOf(number).orElseThrow();
        return OutcomeReference.of(unit.identifier(), outcome.number());
    }

    /** Returns an item that is live, or in a decision that is left. */
    Evidence item(String reference) {
        return question.portfolio().evidence(reference).orElseThrow();
    }

    /** Returns what became of the decisions for a criterion. */
    List<Judgement> judgements(String number) {
        return judgements.of(number);
    }

    private List<Judgement> workedOutJudgements(String number) {
        CriterionReference criterion = reference(number);
        return reduction.allJudgements().stream()
                .filter(judgement -> judgement.criterion().equals(criterion))
                .toList();
    }

    /** V2.13: returns the items that are live for a criterion, each once, in order. */
    List<String> liveItems(String number) {
        return liveItems.of(number);
    }

    private List<String> workedOutLiveItems(String number) {
        CriterionReference criterion = reference(number);
        return reduction.allOffers().stream()
                .filter(Offer::isLive)
                .filter(offer -> offer.criterion().equals(criterion))
                .map(Offer::evidence)
                .distinct()
                .sorted()
                .toList();
    }

    /** V3.9: returns whether the first end of the items of a decision has passed on the day measured. */
    boolean hasEnded(Judgement judgement) {
        return judgement.decision().evidence().stream()
                .map(this::item)
                .flatMap(item -> reduction.ages().ends(item, judgement.criterion()).stream())
                .anyMatch(measured::isAfter);
    }
}
