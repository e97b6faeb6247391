package io.github.qcf4j.explanation;

import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.EvidenceRequirement;
import io.github.qcf4j.model.RequirementStrength;
import io.github.qcf4j.model.SignOffRole;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.portfolio.CoverageKind;
import io.github.qcf4j.portfolio.Decision;
import io.github.qcf4j.portfolio.PortfolioRecord;
import io.github.qcf4j.portfolio.Recognition;
import io.github.qcf4j.portfolio.SignOff;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** How far a unit is, as if it were selected, and whether it is (V7.1 to V7.10). */
final class CheckedUnit {

    private final CheckedPortfolio records;
    private final CheckedQuestion question;
    private final Unit unit;
    private final List<String> numbers;
    private final List<CheckedQuestion.Asked> asked;
    private final List<CheckedDemand> demands = new ArrayList<>();
    private final Map<String, List<EvidenceRequirement>> required = new LinkedHashMap<>();
    private final @Nullable LocalDate signedOff;
    private final Map<String, CheckedVerdict> today;
    private final List<Recognition> whole;
    private final @Nullable LocalDate dateAchieved;
    private final CheckedReadiness readiness;

    CheckedUnit(CheckedPortfolio records, CheckedQuestion question, Unit unit) {
        this.records = records;
        this.question = question;
        this.unit = unit;
        this.numbers = unit.criteria().map(CriterionReference::number).toList();
        this.asked = question.requirements(unit);
        numbers.forEach(number -> required.put(number, new ArrayList<>()));
        asked.forEach(this::addDemands);
        this.signedOff = signOffs().stream()
                .filter(this::isByAssessor)
                .map(SignOff::on)
                .min(Comparator.naturalOrder())
                .orElse(null);
        this.today = verdicts(records.asOf(), Map.of());
        this.whole = recognitions(records.asOf()).stream()
                .filter(Recognition::isWholeUnit)
                .toList();
        this.dateAchieved = whole.isEmpty() && signedOff != null ? dateAchieved(signedOff) : null;
        this.readiness = today(measured(), record -> true);
    }

    private void addDemands(CheckedQuestion.Asked asking) {
        EvidenceRequirement requirement = asking.requirement();
        List<String> scope = requirement.scope().criteriaOf(unit).stream()
                .filter(required::containsKey)
                .toList();
        if (requirement.strength() == RequirementStrength.REQUIRED) {
            scope.forEach(number -> required(number).add(requirement));
        }
        if (!CheckedDemand.isAny(requirement)) {
            return;
        }
        if (requirement.each()) {
            scope.forEach(number -> demands.add(new CheckedDemand(asking, List.of(number), records.portfolio())));
        } else {
            demands.add(new CheckedDemand(asking, scope, records.portfolio()));
        }
    }

    private List<EvidenceRequirement> required(String number) {
        return required.getOrDefault(number, List.of());
    }

    private Map<String, CheckedVerdict> verdicts(LocalDate day, Map<String, CheckedVerdict> now) {
        Map<String, CheckedVerdict> verdicts = new LinkedHashMap<>();
        for (String number : numbers) {
            CheckedCriterion criterion = new CheckedCriterion(records, unit, number, required(number), signedOff, day);
            CheckedVerdict known = now.get(number);
            List<Decision> leftOut = known == null
                    ? List.of()
                    : criterion.decisions().stream()
                            .filter(known.criterion()::isReplacedByLaterLower)
                            .toList();
            verdicts.put(
                    number,
                    new CheckedVerdict(
                            criterion,
                            records,
                            records.policy().ruleFor(criterion.reference(), CheckedQuestion.outcomeOf(unit, number)),
                            day,
                            leftOut));
        }
        return verdicts;
    }

    private CheckedReadiness today(LocalDate measured, Predicate<PortfolioRecord> counts) {
        return new CheckedReadiness(unit, today, recognitionsOf(records.asOf()), demands, measured, counts);
    }

    private Map<String, List<Recognition>> recognitionsOf(LocalDate day) {
        Map<String, List<Recognition>> covering = new LinkedHashMap<>();
        for (String number : numbers) {
            covering.put(
                    number,
                    recognitions(day).stream()
                            .filter(recognition -> covers(recognition, number))
                            .toList());
        }
        return covering;
    }

    /** Returns the recognitions of the unit, its outcomes and criteria that stand. */
    private List<Recognition> recognitions(LocalDate day) {
        return records.portfolio().recognitions().stream()
                .filter(recognition -> recognition.unit().equals(unit.identifier()))
                .filter(recognition -> !recognition.on().isAfter(day) && !records.isWithdrawn(recognition))
                .toList();
    }

    boolean covers(Recognition recognition, String number) {
        boolean byOutcome = recognition
                .outcome()
                .filter(CheckedQuestion.outcomeOf(unit, number)::equals)
                .isPresent();
        boolean byCriterion = recognition
                .criterion()
                .filter(criterion -> criterion.number().equals(number))
                .isPresent();
        return recognition.unit().equals(unit.identifier()) && (recognition.isWholeUnit() || byOutcome || byCriterion);
    }

    private List<SignOff> signOffs() {
        return records.portfolio().signOffs().stream()
                .filter(signOff -> signOff.unit().equals(unit.identifier()))
                .filter(signOff -> !signOff.on().isAfter(records.asOf()) && !records.isWithdrawn(signOff))
                .toList();
    }

    /** Returns whether a sign-off is by the assessor, who is not the learner (V7.5). */
    boolean isByAssessor(SignOff signOff) {
        return signOff.role() == SignOffRole.ASSESSOR
                && signOff.person()
                        .filter(records.portfolio().learner()::equals)
                        .isEmpty();
    }

    /** Returns the first day from the sign-off on, on which the unit was ready then and still is (V7.5, V7.9). */
    private @Nullable LocalDate dateAchieved(LocalDate signed) {
        if (!unit.outcomesRecorded()) {
            return signed;
        }
        SortedSet<LocalDate> days = new TreeSet<>(List.of(signed));
        records.days()
                .filter(day -> day.isAfter(signed) && !day.isAfter(records.asOf()))
                .forEach(days::add);
        for (LocalDate day : days) {
            if (today(day, record -> true).isReady() && wasReady(day)) {
                return day;
            }
        }
        return null;
    }

    private boolean wasReady(LocalDate day) {
        return new CheckedReadiness(unit, verdicts(day, today), recognitionsOf(day), demands, day, record -> true)
                .isReady();
    }

    Unit unit() {
        return unit;
    }

    List<String> numbers() {
        return numbers;
    }

    /** Returns the requirements on the unit, in the order in which it is asked for them. */
    List<CheckedQuestion.Asked> asked() {
        return asked;
    }

    /** Returns the day on which ends are measured. */
    LocalDate measured() {
        return dateAchieved == null ? records.asOf() : dateAchieved;
    }

    /** Returns where the unit stands by all its records. */
    CheckedReadiness readiness() {
        return readiness;
    }

    /** Returns where the unit would stand if of the records that count only some did. */
    CheckedReadiness readiness(Predicate<PortfolioRecord> counts) {
        return today(measured(), counts);
    }

    boolean isSelected() {
        return question.isSelected(unit.identifier(), hasLiveMapping());
    }

    private boolean hasLiveMapping() {
        return today.values().stream()
                .anyMatch(verdict -> !verdict.criterion().liveItems().isEmpty());
    }

    /** Returns whether a criterion is met and only awaits the sign-off (V4.8). */
    boolean isHeldBack(String number) {
        return readiness.verdict(number).rule().kind() == CoverageKind.FINAL_DECISION
                && signedOff == null
                && !readiness.isRecognised(number);
    }

    /** Returns the state of the unit (V7.3 to V7.8). */
    ExplainedVerdict state() {
        if (!whole.isEmpty()) {
            return ExplainedVerdict.RECOGNISED;
        }
        if (dateAchieved != null) {
            return ExplainedVerdict.ACHIEVED;
        }
        if (readiness.isReady()) {
            return ExplainedVerdict.READY;
        }
        boolean started = hasLiveMapping()
                || numbers.stream().anyMatch(readiness::isRecognised)
                || !signOffs().isEmpty();
        return started ? ExplainedVerdict.IN_PROGRESS : ExplainedVerdict.NOT_STARTED;
    }

    /** Returns the clause by which the unit has its state. */
    String clauseOfState() {
        return switch (state()) {
            case RECOGNISED -> "V7.3";
            case ACHIEVED -> unit.outcomesRecorded() ? "V7.5" : "V7.9";
            case READY -> "V7.4";
            default -> "V7.8";
        };
    }

    /** Returns what a requirement is short of, as far as it is made. */
    List<Lack> lacks(CheckedQuestion.Asked asking) {
        return made(asking).stream()
                .flatMap(demand -> readiness.lacks(demand).stream())
                .toList();
    }

    /** Returns what a requirement demands, as far as it is made. */
    List<CheckedDemand> made(CheckedQuestion.Asked asking) {
        return demands.stream()
                .filter(demand -> demand.asked() == asking && readiness.isMade(demand))
                .toList();
    }

    /** Returns the recognitions that cover a criterion. */
    List<Recognition> recognitions(String number) {
        return recognitions().stream()
                .filter(recognition -> covers(recognition, number))
                .toList();
    }

    /** Returns the recognitions of the unit, its outcomes and criteria that stand. */
    List<Recognition> recognitions() {
        return recognitions(records.asOf());
    }

    /** Returns the criteria that a requirement spans. */
    List<String> scope(CheckedQuestion.Asked asking) {
        return demands.stream()
                .filter(demand -> demand.asked() == asking)
                .flatMap(demand -> demand.scope().stream())
                .distinct()
                .toList();
    }

    /** Returns the day on which the assessor first signed the unit off. */
    Optional<LocalDate> signedOff() {
        return Optional.ofNullable(signedOff);
    }

    /** Returns the sign-offs by the assessor on that day. */
    List<SignOff> firstSignOffs() {
        return signOffs().stream()
                .filter(signOff -> isByAssessor(signOff) && signOff.on().equals(signedOff))
                .toList();
    }
}
