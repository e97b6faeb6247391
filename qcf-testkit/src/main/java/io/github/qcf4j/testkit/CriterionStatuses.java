package io.github.qcf4j.testkit;

import io.github.qcf4j.model.CriterionChoice;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.DecisionOutcome;
import io.github.qcf4j.model.LearningOutcome;
import io.github.qcf4j.model.RecognitionRoute;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.portfolio.Decision;
import io.github.qcf4j.portfolio.Recognition;
import java.time.LocalDate;
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
    private final CriterionRecords records;
    private final AcceptedEvidence accepted;
    private final Unit unit;
    private final Remembered<String, Status> statuses = new Remembered<>(this::workedOutStatus);

    CriterionStatuses(Question question, Reduction reduction, Unit unit, LocalDate measured) {
        this.question = question;
        this.records = new CriterionRecords(question, reduction, unit, measured);
        this.accepted = new AcceptedEvidence(question, records);
        this.unit = unit;
    }

    Unit unit() {
        return unit;
    }

    /** Returns the records that the statuses are told from. */
    CriterionRecords records() {
        return records;
    }

    /** Returns what the policy makes of the evidence. */
    AcceptedEvidence accepted() {
        return accepted;
    }

    /** Returns the numbers of the criteria, in order. */
    List<String> numbers() {
        return unit.criteria().map(CriterionReference::number).toList();
    }

    CriterionReference reference(String number) {
        return records.reference(number);
    }

    /** V3.1 to V3.8, V4: returns the status of a criterion of the unit as if the unit were selected. */
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
            return accepted.awaitsSignOff(number) ? Status.AWAITING_DECISION : Status.MET;
        }
        if (accepted.isMetButForEnds(number)) {
            return Status.LAPSED;
        }
        if (isStandingFor(number, DecisionOutcome.MET) || isStandingFor(number, DecisionOutcome.PARTLY_MET)) {
            return Status.PARTLY_MET;
        }
        List<String> live = records.liveItems(number);
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
                .filter(recognition ->
                        Existence.hasCome(recognition.on(), records.reduction().day()))
                .filter(recognition -> !question.withdrawals().isWithdrawn(recognition))
                .toList();
    }

    /** V3.3, V4.3: returns whether a criterion is met, as if its unit were signed off. */
    boolean isMet(String number) {
        return accepted.isMet(number);
    }

    boolean isMetOrRecognised(String number) {
        return isMet(number) || route(number).isPresent();
    }

    /** V4.2, V4.8: returns whether a criterion counts as progress. */
    boolean isCovered(String number) {
        return isMet(number) && !accepted.awaitsSignOff(number) || route(number).isPresent();
    }

    private boolean isStandingFor(String number, DecisionOutcome outcome) {
        return records.judgements(number).stream().anyMatch(judgement -> judgement.stands(outcome));
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

    /** V3.10: returns how many criteria of a choice are met or recognised, as if the unit were signed off. */
    int metOf(CriterionChoice choice) {
        return (int) choice.criteria().stream()
                .filter(number -> unit.criterion(number).isPresent())
                .filter(this::isMetOrRecognised)
                .count();
    }

    /** V3.10, V4.8: returns how many criteria of a choice count as progress. */
    int coveredOf(CriterionChoice choice) {
        return (int) choice.criteria().stream()
                .filter(number -> unit.criterion(number).isPresent())
                .filter(this::isCovered)
                .count();
    }

    /** V3.12, V4.9: returns what the mapping of a live item is to a criterion. */
    ItemState state(String item, String number) {
        List<Judgement> left = records.judgements(number).stream()
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
        if (standing.stream().anyMatch(accepted::counts)) {
            return ItemState.COUNTED;
        }
        if (standing.stream().anyMatch(accepted::countsButForEnds)) {
            return ItemState.LAPSED;
        }
        boolean notYetMet = standing.stream().allMatch(judgement -> judgement.stands(DecisionOutcome.NOT_YET_MET));
        return notYetMet ? ItemState.NOT_YET_MET : ItemState.PARTLY_MET;
    }

    /** V3.12: returns what an item is whose last decisions were replaced by others that do not name it. */
    private ItemState stateByReplacement(List<Judgement> left, String number) {
        List<Judgement> last = left.stream()
                .filter(judgement -> left.stream().noneMatch(other -> other.isLaterThan(judgement)))
                .toList();
        DecisionOutcome lowest = records.judgements(number).stream()
                .filter(Judgement::isLeft)
                .filter(other -> last.stream().anyMatch(other::replaces))
                .map(Judgement::decision)
                .map(Decision::outcome)
                .max(Comparator.naturalOrder())
                .orElse(DecisionOutcome.NOT_YET_MET);
        return lowest == DecisionOutcome.PARTLY_MET ? ItemState.PARTLY_MET : ItemState.NOT_YET_MET;
    }
}
