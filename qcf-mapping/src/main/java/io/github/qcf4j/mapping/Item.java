package io.github.qcf4j.mapping;

import io.github.qcf4j.portfolio.Attestation;
import io.github.qcf4j.portfolio.Evidence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** An item of evidence, or a reference that some record takes for one, with the decisions that name it. */
final class Item {

    private final int id;
    private final String reference;
    private final @Nullable Evidence evidence;
    private final boolean withdrawn;
    private final NavigableSet<LocalDate> occurred;
    private final List<Judgement> judgements = new ArrayList<>();
    private final List<Judgement> countersignedLater = new ArrayList<>();
    private LocalDate existsFrom;
    private @Nullable LocalDate askedDay;
    private @Nullable LocalDate firstAdmitted;

    Item(int id, String reference, @Nullable Evidence evidence, boolean withdrawn) {
        this.id = id;
        this.reference = reference;
        this.evidence = evidence;
        this.withdrawn = withdrawn;
        this.occurred = evidence == null ? new TreeSet<>() : new TreeSet<>(evidence.occurred());
        this.existsFrom =
                evidence == null ? LocalDate.MAX : evidence.firstDate().orElse(LocalDate.MAX);
    }

    /** Adds a decision on the item; decisions are added in their order. */
    void add(Judgement judgement) {
        judgements.add(judgement);
        if (!judgement.on().equals(judgement.admittedFrom())) {
            countersignedLater.add(judgement);
        }
        existsFrom = Days.earlier(existsFrom, judgement.on());
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

    boolean isKnown() {
        return evidence != null;
    }

    boolean isWithdrawn() {
        return withdrawn;
    }

    /** Returns the decisions on it that were admitted later than they were made, in their order. */
    List<Judgement> countersignedLater() {
        return countersignedLater;
    }

    /** Returns the first of its days and of the days of decisions on it; what has no day exists always (V2.2). */
    LocalDate existsFrom() {
        return existsFrom.equals(LocalDate.MAX) ? LocalDate.MIN : existsFrom;
    }

    /** Returns the days on which it occurred, up to a day. */
    NavigableSet<LocalDate> occurredBy(LocalDate day) {
        return occurred.headSet(day, true);
    }

    /** Returns the day from which its age is counted: the last on which it occurred by a day, else was produced. */
    Optional<LocalDate> lastDate(LocalDate day) {
        return Optional.ofNullable(occurred.floor(day)).or(() -> evidence().flatMap(Evidence::produced));
    }

    /** Returns the first day on which it occurred or was produced, as far as that is known by a day. */
    Optional<LocalDate> firstDate(LocalDate day) {
        return evidence().flatMap(Evidence::firstDate).filter(first -> !first.isAfter(day));
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
        if (!day.equals(askedDay)) {
            askedDay = day;
            firstAdmitted = judgements.stream()
                    .filter(judgement -> !judgement.on().isAfter(day))
                    .filter(judgement -> judgement.countsForSome() && judgement.isAdmittedOn(day))
                    .map(Judgement::on)
                    .findFirst()
                    .orElse(null);
        }
        return Optional.ofNullable(firstAdmitted);
    }

    @Override
    public String toString() {
        return reference;
    }
}
