package io.github.qcf4j.mapping;

import io.github.qcf4j.portfolio.Attestation;
import io.github.qcf4j.portfolio.Evidence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** An item of evidence, or a reference that some record takes for one, with the decisions that name it. */
final class Item {

    private final int id;
    private final String reference;
    private final @Nullable Evidence evidence;
    private final boolean withdrawn;
    private final NavigableSet<LocalDate> occurred;
    private final LocalDate firstDate;
    private final LocalDate expires;
    private final List<Judgement> judgements = new ArrayList<>();
    private LocalDate existsFrom;
    private @Nullable NavigableMap<LocalDate, LocalDate> firstAdmitted;

    Item(int id, String reference, @Nullable Evidence evidence, boolean withdrawn) {
        this.id = id;
        this.reference = reference;
        this.evidence = evidence;
        this.withdrawn = withdrawn;
        this.occurred = evidence == null ? new TreeSet<>() : new TreeSet<>(evidence.occurred());
        this.firstDate = firstDate(evidence, occurred);
        this.expires = evidence == null ? LocalDate.MAX : evidence.expires().orElse(LocalDate.MAX);
        this.existsFrom = firstDate;
    }

    private static LocalDate firstDate(@Nullable Evidence evidence, NavigableSet<LocalDate> occurred) {
        LocalDate produced = evidence == null ? null : evidence.produced().orElse(null);
        if (occurred.isEmpty()) {
            return produced == null ? LocalDate.MIN : produced;
        }
        return produced == null ? occurred.first() : Days.earlier(occurred.first(), produced);
    }

    /** Adds a decision on the item; decisions are added in their order. */
    void add(Judgement judgement) {
        judgements.add(judgement);
        if (!judgement.isWithdrawn()) {
            existsFrom = Days.earlier(existsFrom, judgement.on());
        }
    }

    int id() {
        return id;
    }

    String reference() {
        return reference;
    }

    /** Returns the item as recorded, unless no such item is. */
    Optional<Evidence> evidence() {
        return Optional.ofNullable(evidence);
    }

    boolean hasAttributes() {
        return evidence != null && !evidence.attributes().isEmpty();
    }

    boolean isKnown() {
        return evidence != null;
    }

    boolean isWithdrawn() {
        return withdrawn;
    }

    /** Returns the first of its days and of the days of decisions on it that stand; undated it exists always (V2.2). */
    LocalDate existsFrom() {
        return existsFrom;
    }

    /** Returns the days on which it occurred, up to a day. */
    NavigableSet<LocalDate> occurredBy(LocalDate day) {
        return occurred.headSet(day, true);
    }

    /** Returns the day from which its age is counted: the last on which it occurred by a day, else was produced. */
    Optional<LocalDate> lastDate(LocalDate day) {
        return Optional.ofNullable(occurred.floor(day)).or(() -> evidence().flatMap(Evidence::produced));
    }

    /** Returns whether it first occurred, or was produced, after a day, as far as that is known by another. */
    boolean isLaterThan(LocalDate day, LocalDate asOf) {
        return day.isBefore(firstDate) && !firstDate.isAfter(asOf);
    }

    /** Returns the day on which it expires, or the last of all. */
    LocalDate expires() {
        return expires;
    }

    /** Returns whether agreement on its simulation is recorded by a day. */
    boolean isAgreedBy(LocalDate day) {
        return evidence()
                .flatMap(Evidence::simulationAgreed)
                .map(Attestation::on)
                .filter(agreed -> !agreed.isAfter(day))
                .isPresent();
    }

    /** Returns the day of the first decision on it that is admitted by a day, if there is one (V5.3). */
    Optional<LocalDate> firstAdmitted(LocalDate day) {
        return Optional.ofNullable(firstAdmitted().floorEntry(day)).map(Map.Entry::getValue);
    }

    /** Returns the days on which another decision becomes the first that is admitted, each with the day of that one. */
    NavigableMap<LocalDate, LocalDate> firstAdmitted() {
        NavigableMap<LocalDate, LocalDate> known = firstAdmitted;
        if (known == null) {
            known = firstAdmitted(judgements);
            firstAdmitted = known;
        }
        return known;
    }

    private static NavigableMap<LocalDate, LocalDate> firstAdmitted(List<Judgement> judgements) {
        NavigableMap<LocalDate, LocalDate> earliest = new TreeMap<>();
        for (Judgement judgement : judgements) {
            LocalDate from = judgement.admittedFrom();
            if (from != null && judgement.countsForSome()) {
                earliest.merge(from, judgement.on(), Days::earlier);
            }
        }
        NavigableMap<LocalDate, LocalDate> first = new TreeMap<>();
        earliest.forEach((from, on) -> {
            if (first.isEmpty() || on.isBefore(first.lastEntry().getValue())) {
                first.put(from, on);
            }
        });
        return first;
    }

    /** Returns the values of an attribute that it shows where it is offered: those named there, or its own (V5.8). */
    Set<String> values(List<Offer> offers, String attribute) {
        Set<String> values = new LinkedHashSet<>();
        offers.forEach(offer -> values.addAll(offer.named(attribute)));
        if (speaksItself(offers, attribute)) {
            evidence().flatMap(known -> known.attribute(attribute)).ifPresent(values::add);
        }
        return values;
    }

    /** Returns whether its own value counts: a mapping of it names none, or a decision made the mapping. */
    static boolean speaksItself(List<Offer> offers, String attribute) {
        return offers.isEmpty()
                || offers.stream().anyMatch(offer -> offer.named(attribute).isEmpty());
    }

    @Override
    public String toString() {
        return reference;
    }
}
