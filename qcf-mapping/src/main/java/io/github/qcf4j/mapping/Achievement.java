package io.github.qcf4j.mapping;

import io.github.qcf4j.portfolio.Attestation;
import io.github.qcf4j.portfolio.Evidence;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Finds the day on which a unit was achieved (V7.5).
 * <p>
 * It is the first day, from the sign-off on, on which the unit was ready by the records of that day, and still is by the
 * records of today with ends measured on that day. Only days that can make a difference are asked about: those on which
 * what concerns the unit happened, and those after evidence came to its end, which may release others of a choice and
 * with them what requirements ask. None is asked about before every criterion can have been met.
 */
final class Achievement {

    private final UnitView today;
    private final LocalDate signedOff;
    private final LocalDate asOf;
    private final List<Period> validities;
    private final NavigableSet<LocalDate> days = new TreeSet<>();
    private final BitSet seen = new BitSet();

    Achievement(UnitView today, LocalDate signedOff, LocalDate asOf) {
        this.today = today;
        this.signedOff = signedOff;
        this.asOf = asOf;
        this.validities = today.plan().requirements().stream()
                .map(requirement -> requirement.requirement().validFor())
                .flatMap(Optional::stream)
                .distinct()
                .toList();
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
            if (today.measured(day).isReady() && today.on(day).measured(day).isReady()) {
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
        item.evidence().flatMap(Evidence::expires).ifPresent(this::addDayAfter);
        for (Period validity : validities) {
            item.occurredBy(asOf).forEach(day -> addDayAfter(Days.plus(day, validity)));
            item.evidence().flatMap(Evidence::produced).ifPresent(day -> addDayAfter(Days.plus(day, validity)));
        }
    }

    private void addDayAfter(LocalDate end) {
        if (end.isBefore(asOf)) {
            add(end.plusDays(1));
        }
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
