package io.github.qcf4j.testkit;

import io.github.qcf4j.model.CriterionChoice;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.DecisionOutcome;
import io.github.qcf4j.model.EvidenceRequirement;
import io.github.qcf4j.model.LearningOutcome;
import io.github.qcf4j.model.RecognitionRoute;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.portfolio.Decision;
import io.github.qcf4j.portfolio.Evidence;
import io.github.qcf4j.portfolio.Recognition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The status of every criterion of one unit by a reduction, with the ends of evidence measured on a day.
 */
final class CriterionStatuses {

    /** V3: the status of a criterion. */
    enum Status {
        NOT_REQUIRED,
        RECOGNISED,
        MET,
        LAPSED,
        PARTLY_MET,
        AWAITING_DECISION,
        NOT_YET_MET,
        NO_EVIDENCE
    }

    /** V3.12: what a live mapping is. */
    enum ItemState {
        COUNTED,
        LAPSED,
        PARTLY_MET,
        NOT_YET_MET,
        AWAITING_DECISION
    }

    private static final Comparator<Recognition> FIRST = Comparator.comparing(Recognition::on)
            .thenComparing(Recognition::route)
            .thenComparing(recognition -> recognition.reference().orElse(""));

    private final Question question;
    private final Reduction reduction;
    private final Unit unit;
    private final LocalDate measured;
    private final Remembered<String, CriterionReference> references;
    private final Remembered<String, List<Judgement>> judgements = new Remembered<>(this::workedOutJudgements);
    private final Remembered<String, List<String>> liveItems = new Remembered<>(this::workedOutLiveItems);
    private final Remembered<String, Status> statuses = new Remembered<>(this::workedOutStatus);
    private final Remembered<String, Boolean> met = new Remembered<>(this::workedOutMet);

    CriterionStatuses(Question question, Reduction reduction, Unit unit, LocalDate measured) {
        this.question = question;
        this.reduction = reduction;
        this.unit = unit;
        this.measured = measured;
        this.references = new Remembered<>(number -> CriterionReference.of(unit.identifier(), number));
    }

    Unit unit() {
        return unit;
    }

    /** Returns the numbers of the criteria, in order. */
    List<String> numbers() {
        return unit.criteria().map(CriterionReference::number).toList();
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

    /** V3.1 to V3.8: returns the status of a criterion of the unit as if the unit were selected. */
    Status status(String number) {
        return statuses.of(number);
    }

    private Status workedOutStatus(String number) {
        if (isReleased(number)) {
            return Status.NOT_REQUIRED;
        }
        if (route(number).isPresent()) {
            return Status.RECOGNISED;
        }
        if (isMet(number)) {
            return Status.MET;
        }
        if (standing(number, DecisionOutcome.MET)) {
            return Status.LAPSED;
        }
        if (standing(number, DecisionOutcome.PARTLY_MET)) {
            return Status.PARTLY_MET;
        }
        List<String> live = liveItems(number);
        if (live.stream().anyMatch(item -> state(item, number) == ItemState.AWAITING_DECISION)) {
            return Status.AWAITING_DECISION;
        }
        return live.isEmpty() ? Status.NO_EVIDENCE : Status.NOT_YET_MET;
    }

    /** V3.2, V7.3: returns the recognition that covers the unit as a whole. */
    Optional<Recognition> wholeUnit() {
        return recognitions().stream().filter(Recognition::isWholeUnit).min(FIRST);
    }

    /** V3.2: returns by which route a criterion is recognised: that of its unit, else the first of its own. */
    Optional<RecognitionRoute> route(String number) {
        String outcome = unit.outcomeOf(number).map(LearningOutcome::number).orElseThrow();
        return wholeUnit()
                .or(() -> recognitions().stream()
                        .filter(recognition -> covers(recognition, outcome, number))
                        .min(FIRST))
                .map(Recognition::route);
    }

    private static boolean covers(Recognition recognition, String outcome, String number) {
        return recognition
                        .outcome()
                        .filter(covered -> covered.number().equals(outcome))
                        .isPresent()
                || recognition
                        .criterion()
                        .filter(covered -> covered.number().equals(number))
                        .isPresent();
    }

    /** V2.1, V2.7: returns the recognitions of the unit that count. */
    private List<Recognition> recognitions() {
        return question.portfolio().recognitions().stream()
                .filter(recognition -> recognition.unit().equals(unit.identifier()))
                .filter(recognition -> Existence.hasCome(recognition.on(), reduction.day()))
                .filter(recognition -> !question.withdrawals().isWithdrawn(recognition))
                .toList();
    }

    /** V3.3: returns whether a decision stands that the criterion is met, and none of its items has ended. */
    boolean isMet(String number) {
        return met.of(number);
    }

    private boolean workedOutMet(String number) {
        return judgements(number).stream().anyMatch(this::counts);
    }

    /** V3.3: returns whether a judgement makes its criterion met. */
    boolean counts(Judgement judgement) {
        return judgement.stands(DecisionOutcome.MET) && !hasEnded(judgement);
    }

    boolean isMetOrRecognised(String number) {
        return isMet(number) || route(number).isPresent();
    }

    private boolean standing(String number, DecisionOutcome outcome) {
        return judgements(number).stream().anyMatch(judgement -> judgement.stands(outcome));
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
    private boolean hasEnded(Judgement judgement) {
        for (String reference : judgement.decision().evidence()) {
            Evidence item = question.portfolio().evidence(reference).orElseThrow();
            if (ends(item, judgement.criterion()).stream().anyMatch(measured::isAfter)) {
                return true;
            }
        }
        return false;
    }

    /** V3.9: returns the last days on which an item counts: until it expires, and as long as requirements say. */
    private List<LocalDate> ends(Evidence item, CriterionReference criterion) {
        List<LocalDate> ends = new ArrayList<>();
        item.expires().ifPresent(ends::add);
        Optional<LocalDate> last = Existence.lastDay(item, reduction.day());
        for (EvidenceRequirement requirement : question.requiredOf(criterion)) {
            if (requirement.validFor().isPresent() && last.isPresent()) {
                ends.add(last.get().plus(requirement.validFor().get()));
            }
        }
        return ends;
    }

    /** V3.10: returns whether every choice that a criterion is in has enough others. */
    boolean isReleased(String number) {
        List<CriterionChoice> choices = choicesOf(number);
        return !choices.isEmpty()
                && !isMetOrRecognised(number)
                && choices.stream().allMatch(choice -> metOf(choice) >= choice.atLeast());
    }

    /** V3.10: returns the choices that a criterion is in. */
    List<CriterionChoice> choicesOf(String number) {
        return unit.choices().stream()
                .filter(choice -> choice.criteria().contains(number))
                .toList();
    }

    /** V3.10: returns how many criteria of a choice are met or recognised. */
    int metOf(CriterionChoice choice) {
        return (int) choice.criteria().stream()
                .filter(number -> unit.criterion(number).isPresent())
                .filter(this::isMetOrRecognised)
                .count();
    }

    /** V3.12: returns what the mapping of a live item is to a criterion. */
    ItemState state(String item, String number) {
        List<Judgement> left = judgements(number).stream()
                .filter(Judgement::isLeft)
                .filter(judgement -> judgement.decision().evidence().contains(item))
                .toList();
        if (left.isEmpty()) {
            return ItemState.AWAITING_DECISION;
        }
        List<Judgement> standing = left.stream().filter(Judgement::stands).toList();
        if (standing.isEmpty()) {
            return stateByReplacement(left, number);
        }
        if (standing.stream().anyMatch(this::counts)) {
            return ItemState.COUNTED;
        }
        if (standing.stream().anyMatch(judgement -> judgement.stands(DecisionOutcome.MET))) {
            return ItemState.LAPSED;
        }
        boolean partly = standing.stream().anyMatch(judgement -> judgement.stands(DecisionOutcome.PARTLY_MET));
        return partly ? ItemState.PARTLY_MET : ItemState.NOT_YET_MET;
    }

    /** V3.12: returns what an item is whose last decisions were replaced by others that do not name it. */
    private ItemState stateByReplacement(List<Judgement> left, String number) {
        List<Judgement> last = left.stream()
                .filter(judgement -> left.stream().noneMatch(other -> other.isLaterThan(judgement)))
                .toList();
        DecisionOutcome lowest = judgements(number).stream()
                .filter(Judgement::isLeft)
                .filter(other -> last.stream().anyMatch(other::replaces))
                .map(Judgement::decision)
                .map(Decision::outcome)
                .max(Comparator.naturalOrder())
                .orElse(DecisionOutcome.NOT_YET_MET);
        return lowest == DecisionOutcome.PARTLY_MET ? ItemState.PARTLY_MET : ItemState.NOT_YET_MET;
    }
}
