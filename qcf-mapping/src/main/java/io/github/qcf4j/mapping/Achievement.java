package io.github.qcf4j.mapping;

import io.github.qcf4j.portfolio.Attestation;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Finds the day on which a unit was achieved (V7.5).
 * <p>
 * It is the first day, from the sign-off on, on which the unit was ready by the records of that day, and still is by the
 * records of today with ends measured on that day. Nothing but a record or a dated part of one can make a unit ready, so
 * only their days are looked at, and none of them before every criterion can have been met.
 */
final class Achievement {

    private final UnitView today;
    private final LocalDate signedOff;
    private final LocalDate asOf;
    private final NavigableSet<LocalDate> days = new TreeSet<>();
    private final BitSet seen = new BitSet();

    Achievement(UnitView today, LocalDate signedOff, LocalDate asOf) {
        this.today = today;
        this.signedOff = signedOff;
        this.asOf = asOf;
    }

    /** Returns the date achieved, unless the unit is not achieved. */
    Optional<LocalDate> date() {
        if (!today.measured(signedOff, asOf).hasAllCriteria()) {
            return Optional.empty();
        }
        collectDays();
        LocalDate first = Days.later(signedOff, firstPossible());
        for (LocalDate day : days.tailSet(first, true)) {
            if (!today.measured(day, asOf).hasAllCriteria()) {
                return Optional.empty();
            }
            if (today.on(day).measured(day).isReady() && today.measured(day).isReady()) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    /** Returns a day before which some criterion that must be met cannot have been. */
    private LocalDate firstPossible() {
        LocalDate possible = LocalDate.MIN;
        for (CriterionPlan criterion : today.plan().criteria()) {
            if (criterion.isInNoChoice()) {
                possible = Days.later(possible, firstPossible(criterion.index()));
            }
        }
        return possible;
    }

    private LocalDate firstPossible(int index) {
        if (today.recognition(index).isPresent()) {
            return LocalDate.MIN;
        }
        CriterionView view = today.view(index);
        LocalDate first = LocalDate.MAX;
        for (int i = 0; i < view.criterion().judgements().size(); i++) {
            LocalDate admitted = view.criterion().judgements().get(i).admittedFrom();
            if (admitted != null && view.canHaveMet(i)) {
                first = Days.earlier(first, admitted);
            }
        }
        return first;
    }

    private void collectDays() {
        add(signedOff);
        for (CriterionPlan criterion : today.plan().criteria()) {
            today.recognition(criterion.index()).ifPresent(recognition -> add(recognition.on()));
            CriterionRecords records = today.view(criterion.index()).criterion();
            records.offers().forEach((item, offers) -> {
                offers.forEach(offer -> add(offer.existsFrom()));
                addItem(item);
            });
            for (Judgement judgement : records.judgements()) {
                add(judgement.on());
                addAdmission(judgement);
                Arrays.stream(judgement.items()).forEach(this::addItem);
            }
        }
    }

    private void addItem(int id) {
        if (seen.get(id)) {
            return;
        }
        seen.set(id);
        Item item = today.records().item(id);
        item.occurredBy(asOf).tailSet(signedOff, true).forEach(this::add);
        item.evidence()
                .flatMap(evidence -> evidence.simulationAgreed())
                .map(Attestation::on)
                .ifPresent(this::add);
        item.countersignedLater().forEach(this::addAdmission);
    }

    private void addAdmission(Judgement judgement) {
        LocalDate admitted = judgement.admittedFrom();
        if (admitted != null) {
            add(admitted);
        }
    }

    private void add(LocalDate day) {
        if (!day.isBefore(signedOff) && !day.isAfter(asOf)) {
            days.add(day);
        }
    }
}
