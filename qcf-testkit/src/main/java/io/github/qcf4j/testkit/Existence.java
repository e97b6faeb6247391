package io.github.qcf4j.testkit;

import io.github.qcf4j.portfolio.Authentication;
import io.github.qcf4j.portfolio.Decision;
import io.github.qcf4j.portfolio.Evidence;
import io.github.qcf4j.portfolio.EvidenceMapping;
import io.github.qcf4j.portfolio.Portfolio;
import io.github.qcf4j.portfolio.QualityAssurance;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * From which day on a record exists, such as evidence that exists since it occurred on 3 March 2014.
 */
final class Existence {

    private final Portfolio portfolio;
    private final LocalDate asOf;
    private final Remembered<String, Optional<LocalDate>> firstDays = new Remembered<>(this::workedOut);

    Existence(Portfolio portfolio, LocalDate asOf) {
        this.portfolio = portfolio;
        this.asOf = asOf;
    }

    /** V2.1: returns whether a day has come. */
    static boolean hasCome(LocalDate day, LocalDate asOf) {
        return !day.isAfter(asOf);
    }

    /** V2.2: returns the first day on which a dated item occurred, was produced or decided on; none means always. */
    Optional<LocalDate> firstDay(String evidence) {
        return firstDays.of(evidence);
    }

    private Optional<LocalDate> workedOut(String evidence) {
        Optional<LocalDate> first = portfolio.evidence(evidence).flatMap(Evidence::firstDate);
        for (Decision decision : portfolio.decisions()) {
            if (decision.evidence().contains(evidence) && !isTakenBack(decision)) {
                first = first.map(day -> decision.on().isBefore(day) ? decision.on() : day);
            }
        }
        return first;
    }

    /** V2.7, V2.8: returns whether a decision, or an item it is on, is withdrawn as a whole. */
    private boolean isTakenBack(Decision decision) {
        return portfolio.withdrawals().stream()
                .filter(withdrawal ->
                        hasCome(withdrawal.on(), asOf) && withdrawal.criteria().isEmpty())
                .anyMatch(withdrawal ->
                        decision.reference().filter(withdrawal.of()::equals).isPresent()
                                || decision.evidence().contains(withdrawal.of()));
    }

    /** V2.3: returns the day of a mapping: its own, else that of its evidence, and never before that. */
    Optional<LocalDate> day(EvidenceMapping mapping) {
        Optional<LocalDate> first = firstDay(mapping.evidence());
        Optional<LocalDate> own = mapping.on();
        if (own.isEmpty() || first.isEmpty()) {
            return own.or(() -> first);
        }
        return own.get().isBefore(first.get()) ? first : own;
    }

    /** V2.3: returns whether a mapping exists on a day. */
    boolean exists(EvidenceMapping mapping, LocalDate day) {
        Optional<LocalDate> from = day(mapping);
        return from.isEmpty() || hasCome(from.get(), day);
    }

    /** V2.1: returns the days on which an item occurred, as far as they have come. */
    static List<LocalDate> occasions(Evidence evidence, LocalDate asOf) {
        return evidence.occurred().stream().filter(day -> hasCome(day, asOf)).toList();
    }

    /** V3.9, V5.3: returns the last day on which an item occurred as of a date, else the day it was produced on. */
    static Optional<LocalDate> lastDay(Evidence evidence, LocalDate asOf) {
        List<LocalDate> occasions = occasions(evidence, asOf);
        return occasions.isEmpty() ? evidence.produced() : Optional.of(Collections.max(occasions));
    }

    /** V7.5: returns every day on which a record or a part of one is dated, in order. */
    SortedSet<LocalDate> allDays() {
        SortedSet<LocalDate> days = new TreeSet<>();
        for (Evidence item : portfolio.evidence()) {
            days.addAll(item.occurred());
            item.produced().ifPresent(days::add);
            item.simulationAgreed().ifPresent(agreed -> days.add(agreed.on()));
            item.authentication().flatMap(Authentication::on).ifPresent(days::add);
        }
        portfolio.mappings().forEach(mapping -> mapping.on().ifPresent(days::add));
        for (Decision decision : portfolio.decisions()) {
            days.add(decision.on());
            decision.countersigned().ifPresent(countersigned -> days.add(countersigned.on()));
            decision.accepted().ifPresent(days::add);
        }
        for (QualityAssurance assurance : portfolio.qualityAssurance()) {
            days.add(assurance.on());
            assurance.countersigned().ifPresent(countersigned -> days.add(countersigned.on()));
        }
        portfolio.recognitions().forEach(recognition -> days.add(recognition.on()));
        portfolio.signOffs().forEach(signOff -> days.add(signOff.on()));
        portfolio.withdrawals().forEach(withdrawal -> days.add(withdrawal.on()));
        return days;
    }
}
