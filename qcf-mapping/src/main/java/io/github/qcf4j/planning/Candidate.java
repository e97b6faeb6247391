package io.github.qcf4j.planning;

import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.EvidenceSetting;
import io.github.qcf4j.portfolio.Attestation;
import io.github.qcf4j.portfolio.PlannedActivity;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** An activity that may be chosen, with what it will show once it is evidence. */
final class Candidate implements Shown {

    private final int index;
    private final PlannedActivity activity;
    private final @Nullable HeldItem held;
    private final Ask ask;

    Candidate(int index, PlannedActivity activity, @Nullable HeldItem held) {
        this.index = index;
        this.activity = activity;
        this.held = held;
        this.ask = Ask.candidate(index);
    }

    int index() {
        return index;
    }

    PlannedActivity activity() {
        return activity;
    }

    /** Returns the item of evidence that it is, if it is one. */
    Optional<HeldItem> held() {
        return Optional.ofNullable(held);
    }

    Ask ask() {
        return ask;
    }

    @Override
    public String reference() {
        return activity.reference();
    }

    @Override
    public Optional<AssessmentMethod> method() {
        return held == null ? activity.method() : held.method();
    }

    Optional<EvidenceSetting> setting() {
        return held == null ? activity.setting() : held.evidence().setting();
    }

    boolean isSimulationAgreed(LocalDate by) {
        return held == null
                ? activity.isSimulationAgreed()
                : held.evidence()
                        .simulationAgreed()
                        .map(Attestation::on)
                        .filter(on -> !on.isAfter(by))
                        .isPresent();
    }

    @Override
    public SortedSet<LocalDate> days() {
        if (held != null) {
            return held.days();
        }
        SortedSet<LocalDate> days = new TreeSet<>();
        activity.on().ifPresent(days::add);
        return Collections.unmodifiableSortedSet(days);
    }

    /** Returns whether it is an occasion of its own, on a day that is not settled yet. */
    boolean isUndated() {
        return held == null && activity.on().isEmpty();
    }

    /** Returns the first day on which it happens, as far as that is known. */
    Optional<LocalDate> firstDay() {
        return held == null ? activity.on() : held.evidence().firstDate();
    }

    /** Returns the day from which its age is counted. */
    Optional<LocalDate> lastDay() {
        return held == null ? activity.on() : held.lastDay();
    }

    @Override
    public Set<String> values(CriterionReference criterion, String attribute) {
        List<String> named = activity.rangeFor(criterion).getOrDefault(attribute, List.of());
        return held == null ? new LinkedHashSet<>(named) : held.values(criterion, attribute, named);
    }

    @Override
    public String toString() {
        return reference();
    }
}
