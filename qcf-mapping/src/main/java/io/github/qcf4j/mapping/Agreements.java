package io.github.qcf4j.mapping;

import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.portfolio.AssuranceTarget;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Since when internal quality assurance agrees with decisions, and when it has no action open (V4.9, V7.17). */
final class Agreements {

    private static final DaySet ALWAYS = DaySet.between(LocalDate.MIN, LocalDate.MAX);

    /** For each target, by the day of each agreement, since when that or any later one counts. */
    private final Map<AssuranceTarget, NavigableMap<LocalDate, LocalDate>> agreedFrom = new LinkedHashMap<>();

    private final Map<AssuranceTarget, DaySet> noneOpen = new LinkedHashMap<>();
    private final Map<UnitIdentifier, DaySet> noneOpenByUnit = new ConcurrentHashMap<>();

    /**
     * Looks at quality assurance.
     *
     * @param counted  the quality assurance that counts, by any body
     */
    Agreements(List<Assured> counted) {
        Map<AssuranceTarget, List<Assured>> byTarget = new LinkedHashMap<>();
        counted.forEach(assured -> byTarget.computeIfAbsent(assured.target(), target -> new ArrayList<>())
                .add(assured));
        byTarget.forEach((target, all) -> {
            agreedFrom.put(target, agreedFrom(all));
            noneOpen.put(target, noneOpen(all));
        });
    }

    private static NavigableMap<LocalDate, LocalDate> agreedFrom(List<Assured> all) {
        List<Assured> latestFirst = all.stream()
                .filter(assured -> assured.isInternal() && assured.isAgreed())
                .sorted(Comparator.comparing(Assured::on).reversed())
                .toList();
        NavigableMap<LocalDate, LocalDate> from = new TreeMap<>();
        LocalDate earliest = LocalDate.MAX;
        for (Assured assured : latestFirst) {
            earliest = Days.earlier(earliest, assured.from());
            from.put(assured.on(), earliest);
        }
        return from;
    }

    /** An action is open until a later agreement, by whichever body, counts. */
    private static DaySet noneOpen(List<Assured> all) {
        NavigableMap<LocalDate, List<Assured>> byDay = new TreeMap<>();
        for (Assured assured : all) {
            byDay.computeIfAbsent(assured.from(), day -> new ArrayList<>()).add(assured);
        }
        DaySet.Builder days = new DaySet.Builder();
        long since = LocalDate.MIN.toEpochDay();
        LocalDate action = LocalDate.MIN;
        LocalDate agreed = LocalDate.MIN;
        boolean open = false;
        for (Map.Entry<LocalDate, List<Assured>> entry : byDay.entrySet()) {
            if (!open) {
                days.add(since, entry.getKey().toEpochDay() - 1);
            }
            since = entry.getKey().toEpochDay();
            for (Assured assured : entry.getValue()) {
                agreed = assured.isAgreed() ? Days.later(agreed, assured.on()) : agreed;
                boolean asks = assured.isInternal() && !assured.isAgreed();
                action = asks ? Days.later(action, assured.on()) : action;
            }
            open = action.isAfter(LocalDate.MIN) && !agreed.isAfter(action);
        }
        if (!open) {
            days.add(since, LocalDate.MAX.toEpochDay());
        }
        return days.build();
    }

    /** Returns the day from which on a decision, its unit or the learner is agreed, on or after the decision's day. */
    @Nullable
    LocalDate agreedFrom(Judgement judgement, UnitIdentifier unit) {
        LocalDate onWhole = earlier(
                agreedFrom(AssuranceTarget.ofUnit(unit), judgement.on()),
                agreedFrom(AssuranceTarget.ofLearner(), judgement.on()));
        return target(judgement)
                .map(target -> earlier(agreedFrom(target, judgement.on()), onWhole))
                .orElse(onWhole);
    }

    private @Nullable LocalDate agreedFrom(AssuranceTarget target, LocalDate day) {
        NavigableMap<LocalDate, LocalDate> from = agreedFrom.get(target);
        Map.Entry<LocalDate, LocalDate> first = from == null ? null : from.ceilingEntry(day);
        return first == null ? null : first.getValue();
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return Days.earlier(one, other);
    }

    /** Returns the days on which no action is open on a decision itself. */
    DaySet noneOpen(Judgement judgement) {
        return target(judgement).map(this::noneOpen).orElse(ALWAYS);
    }

    /** Returns the days on which no action is open on a unit or on the learner. */
    DaySet noneOpen(UnitIdentifier unit) {
        return noneOpenByUnit.computeIfAbsent(
                unit, asked -> noneOpen(AssuranceTarget.ofUnit(asked)).and(noneOpen(AssuranceTarget.ofLearner())));
    }

    private DaySet noneOpen(AssuranceTarget target) {
        return noneOpen.getOrDefault(target, ALWAYS);
    }

    private static Optional<AssuranceTarget> target(Judgement judgement) {
        return judgement.decision().reference().map(AssuranceTarget::ofDecision);
    }
}
