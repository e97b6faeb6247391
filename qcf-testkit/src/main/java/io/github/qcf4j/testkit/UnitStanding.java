package io.github.qcf4j.testkit;

import io.github.qcf4j.model.CriterionChoice;
import io.github.qcf4j.model.Fraction;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.portfolio.Evidence;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;

/**
 * How far one unit is, as if it were selected.
 */
final class UnitStanding {

    /** V7.3 to V7.8: the state of a unit. */
    enum State {
        RECOGNISED,
        ACHIEVED,
        READY,
        IN_PROGRESS,
        NOT_STARTED
    }

    private final Question question;
    private final Reduction today;
    private final Unit unit;
    private final Optional<LocalDate> dateAchieved;
    private final CriterionStatuses statuses;
    private final State state;

    UnitStanding(Question question, Reduction today, Unit unit) {
        this.question = question;
        this.today = today;
        this.unit = unit;
        boolean recognised = statusesOn(today, question.asOf()).wholeUnit().isPresent();
        this.dateAchieved = recognised ? Optional.empty() : dateReady();
        this.statuses = statusesOn(today, dateAchieved.orElse(question.asOf()));
        this.state = firstStateThatApplies();
    }

    Unit unit() {
        return unit;
    }

    /** V3.3: returns the statuses, the ends of evidence being measured on the date achieved where there is one. */
    CriterionStatuses statuses() {
        return statuses;
    }

    /** V7.3 to V7.8: returns the state of the unit, the first that applies. */
    State state() {
        return state;
    }

    private State firstStateThatApplies() {
        if (statuses.wholeUnit().isPresent()) {
            return State.RECOGNISED;
        }
        if (dateAchieved.isPresent()) {
            return State.ACHIEVED;
        }
        if (isReady(statuses)) {
            return State.READY;
        }
        boolean live = today.allOffers().stream()
                .anyMatch(offer -> offer.isLive() && offer.criterion().unit().equals(unit.identifier()));
        boolean recognised = statuses.numbers().stream()
                .anyMatch(number -> statuses.route(number).isPresent());
        boolean isSigned =
                !question.signOffs(unit.identifier(), question.asOf()).isEmpty();
        return live || recognised || isSigned ? State.IN_PROGRESS : State.NOT_STARTED;
    }

    /** V7.5: returns the date achieved. */
    Optional<LocalDate> dateAchieved() {
        return dateAchieved;
    }

    /** V7.5, V7.6, V7.9: returns the first day from the assessor's sign-off on, on which the unit was ready. */
    private Optional<LocalDate> dateReady() {
        Optional<LocalDate> signed = question.firstSignedOff(unit.identifier(), question.asOf());
        if (signed.isEmpty() || !unit.outcomesRecorded()) {
            return signed;
        }
        SortedSet<LocalDate> days = turningDays();
        for (LocalDate day : days.tailSet(signed.get())) {
            if (Existence.hasCome(day, question.asOf())
                    && isReady(statusesOn(today.on(day), day))
                    && isReady(statusesOn(today, day))) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    /** V7.5: returns every day on which a record is dated, and every day after an end of evidence for the unit. */
    private SortedSet<LocalDate> turningDays() {
        SortedSet<LocalDate> days = new Existence(question.portfolio(), question.asOf()).allDays();
        List<Period> periods = Ages.periods(question, question.requirements(unit.identifier()));
        for (Evidence item : question.portfolio().evidence()) {
            item.expires().ifPresent(last -> days.add(last.plusDays(1)));
            for (Period period : periods) {
                Stream.concat(item.occurred().stream(), item.produced().stream())
                        .forEach(day -> days.add(day.plus(period).plusDays(1)));
            }
        }
        return days;
    }

    private CriterionStatuses statusesOn(Reduction reduction, LocalDate measured) {
        return new CriterionStatuses(question, reduction, unit, measured);
    }

    /** V7.4, V7.10: returns whether everything required is met, and something is. */
    private boolean isReady(CriterionStatuses on) {
        return !isUnmeetable(unit) && new CriterionChoices(on, new Demands(question, on)).isAnyWayMet();
    }

    /** V7.9, V7.10: returns whether no evidence can make the unit ready: it, or an outcome, has no criteria. */
    static boolean isUnmeetable(Unit unit) {
        return unit.outcomes().isEmpty()
                || unit.outcomes().stream()
                        .anyMatch(outcome -> outcome.criteria().isEmpty());
    }

    /** V4.2, V4.8, V3.10: returns how much of what is required is met; a choice counts as what it asks for. */
    Fraction progress() {
        int met = 0;
        int required = 0;
        for (String number : statuses.numbers()) {
            if (statuses.choicesOf(number).isEmpty()) {
                required++;
                met += statuses.isCovered(number) ? 1 : 0;
            }
        }
        for (CriterionChoice choice : unit.choices()) {
            required += choice.atLeast();
            met += Math.min(choice.atLeast(), statuses.coveredOf(choice));
        }
        return Fraction.of(met, required);
    }
}
