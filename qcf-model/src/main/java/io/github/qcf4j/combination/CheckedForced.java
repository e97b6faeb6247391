package io.github.qcf4j.combination;

import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** The least that certainly counts: what units and demands add to a limit, and the check that they add up. */
final class CheckedForced {

    private final CheckedCase known;
    private final CheckedLimit limit;
    private @Nullable CheckedTaken taken;

    CheckedForced(CheckedCase known, CheckedLimit limit) {
        this.known = known;
        this.limit = limit;
    }

    /**
     * Returns what is wrong with what is said to be forced, or with what it is said to come to.
     *
     * @param allowed  what it is said to exceed
     */
    List<String> check(List<Forced> forced, long amount, long allowed) {
        List<String> wrong = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        for (Forced each : forced) {
            Optional<Part> part = each.unit()
                    .flatMap(unit -> unitPart(each, unit))
                    .or(() -> each.demand().flatMap(demand -> demandPart(each, demand)));
            part.ifPresentOrElse(
                    parts::add, () -> wrong.add("'%s' is not forced".formatted(each.text(limit.counted()))));
        }
        long sum = forced.stream().mapToLong(Forced::amount).sum();
        if (sum != amount) {
            wrong.add("what is forced comes to %s and not to %s".formatted(sum, amount));
        }
        if (isHidden(parts, allowed) || !areWhole(parts)) {
            wrong.add("a group hands on less than %s".formatted(sum));
        }
        if (!isApart(parts)) {
            wrong.add("what is forced is counted twice");
        }
        return wrong;
    }

    private Optional<Part> unitPart(Forced forced, UnitIdentifier unit) {
        return musts().stream()
                .filter(must -> must.unit().equals(unit) && must.basis().equals(forced.basis()))
                .flatMap(must -> part(must).stream())
                .filter(part -> part.amount() >= forced.amount() && forced.amount() > 0)
                .map(part -> part.giving(forced.amount()))
                .filter(part -> part.forced().equals(forced))
                .findFirst();
    }

    /** Returns whether every part gives all that it has, unless a group that it is in hands on no more. */
    private boolean areWhole(List<Part> parts) {
        return parts.stream()
                .filter(part -> part.must() != null && part.amount() < least(part.must()))
                .allMatch(part -> known.way().counting().stream().anyMatch(group -> isFull(group, part, parts)));
    }

    private boolean isFull(CheckedGroup group, Part part, List<Part> parts) {
        return part.groups().stream().allMatch(place -> place.isWithin(group))
                && handsOn(group) == within(group, parts);
    }

    private Optional<Part> demandPart(Forced forced, Demand demand) {
        return CheckedDemand.of(known).stream()
                .filter(asked -> asked.demand().equals(demand))
                .flatMap(asked -> part(asked).stream())
                .filter(part -> part.amount() == forced.amount())
                .findFirst();
    }

    /** Returns the unit as a part of what is forced, empty when it need not add anything. */
    Optional<Part> part(CheckedCase.Must must) {
        long least = least(must);
        return least == 0
                ? Optional.empty()
                : Optional.of(new Part(least, least(must, this::put), must, options(must), null));
    }

    /** Returns the demand as a part of what is forced, empty when it need not add anything. */
    Optional<Part> part(CheckedDemand asked) {
        long least = new CheckedLeast(known, limit).of(asked).orElse(0);
        return least == 0 ? Optional.empty() : Optional.of(new Part(least, least, null, List.of(), asked));
    }

    /**
     * A part of what is forced.
     *
     * @param amount  what it adds at the least
     * @param put  what is put in at the least, which is more where a group does not hand on all of it
     * @param must  the unit, null for a demand
     * @param options  where the unit can count
     * @param asked  the demand, null for a unit
     */
    record Part(
            long amount,
            long put,
            CheckedCase.@Nullable Must must,
            List<CheckedPlacements.Placed> options,
            @Nullable CheckedDemand asked) {

        /** Returns the groups that the demand is of, or where the unit can count. */
        List<CheckedGroup> groups() {
            return asked != null
                    ? asked.groups()
                    : options.stream()
                            .map(CheckedPlacements.Placed::group)
                            .distinct()
                            .toList();
        }

        /** Returns whether both are of one unit that must count, or of one that is taken. */
        private boolean sameUnit(Part other) {
            return must != null
                    && other.must != null
                    && must.unit().equals(other.must.unit())
                    && must.taken() == other.must.taken();
        }

        /** Returns the part where it adds no more than so much. */
        Part giving(long less) {
            return new Part(less, put, must, options, asked);
        }

        Forced forced() {
            if (asked != null) {
                return Forced.demand(asked.demand(), amount);
            }
            UnitIdentifier unit = Objects.requireNonNull(must).unit();
            return amount < put
                    ? Forced.unitUpToMaximum(unit, must.basis(), amount)
                    : Forced.unit(unit, must.basis(), amount);
        }
    }

    /** Returns the units that must count, and those that add to a forbidden maximum though they may be left out. */
    List<CheckedCase.Must> musts() {
        List<CheckedCase.Must> musts = new ArrayList<>(known.musts());
        for (CheckedGroup group : limit.groups()) {
            if (group.isForbidding() && limit.limit().basis().equals(Basis.group(group.name()))) {
                musts.addAll(taken().in(group));
            }
        }
        return musts;
    }

    private CheckedTaken taken() {
        if (taken == null) {
            taken = new CheckedTaken(known);
        }
        return taken;
    }

    /** Returns where the unit can count; a unit that is taken anyway may stand in for another too. */
    List<CheckedPlacements.Placed> options(CheckedCase.Must must) {
        if (must.taken()) {
            return taken().counting(must.unit());
        }
        List<CheckedPlacements.Placed> options = new ArrayList<>();
        for (CheckedItem item : known.items(must.unit())) {
            item.places().stream()
                    .filter(must::allows)
                    .forEach(place -> options.add(new CheckedPlacements.Placed(item, place)));
        }
        return options;
    }

    /** Returns what the unit adds at the least, wherever it counts, and where it is taken also when it does not. */
    long least(CheckedCase.Must must) {
        return least(must, this::handedOn);
    }

    private long least(CheckedCase.Must must, ToLongFunction<CheckedPlacements.Placed> whenCounting) {
        LongStream counting = options(must).stream().mapToLong(whenCounting);
        if (!must.taken() || taken().counts(must.unit())) {
            return counting.min().orElse(0);
        }
        List<CheckedPlacements.Placed> leftOut = taken().leftOut(must.unit());
        LongStream staying = leftOut.stream().mapToLong(this::put);
        return leftOut.isEmpty()
                ? 0
                : LongStream.concat(counting, staying).min().orElse(0);
    }

    /** Returns what the unit puts in there. */
    private long put(CheckedPlacements.Placed option) {
        return limit.least(option.item(), option.group());
    }

    /** Returns what the unit adds there, of which groups on the way may hand on a part alone. */
    private long handedOn(CheckedPlacements.Placed option) {
        long least = put(option);
        for (CheckedGroup group : known.way().counting()) {
            if (option.group().isWithin(group)) {
                least = Math.min(least, handsOn(group));
            }
        }
        return least;
    }

    /** Returns the most that the group hands on towards what is limited. */
    long handsOn(CheckedGroup group) {
        boolean between = group.isWithinAny(limit.groups()) && !limit.isPutIn(group);
        return between && !limit.isRaw() && limit.measure() != Measure.UNITS
                ? known.way().cap(group, limit.measure()).orElse(Long.MAX_VALUE)
                : Long.MAX_VALUE;
    }

    /** Returns what the parts bring that are in the group, or may be. */
    long within(CheckedGroup group, List<Part> parts) {
        return parts.stream()
                .filter(part -> isPartly(part, group))
                .mapToLong(Part::amount)
                .sum();
    }

    /**
     * Returns whether a group may hand on less than is forced into it.
     * <p>
     * That does not matter where it hands on more than is allowed anyway.
     */
    boolean isHidden(List<Part> parts, long allowed) {
        return known.way().counting().stream()
                .anyMatch(group -> handsOn(group) <= allowed && within(group, parts) > handsOn(group));
    }

    private boolean isPartly(Part part, CheckedGroup group) {
        boolean inside = part.groups().stream().anyMatch(place -> place.isWithin(group));
        boolean worked = part.asked() != null
                && part.asked().demand().counted().measure() != limit.measure()
                && group.isWithinAny(part.groups());
        return inside || worked;
    }

    /** Returns whether the parts are of different units, and of groups apart from each other. */
    boolean isApart(List<Part> parts) {
        for (int i = 0; i < parts.size(); i++) {
            for (int j = i + 1; j < parts.size(); j++) {
                if (!isApart(parts.get(i), parts.get(j))) {
                    return false;
                }
            }
        }
        return true;
    }

    boolean isApart(Part one, Part other) {
        CheckedDemand asked = one.asked();
        CheckedDemand otherwise = other.asked();
        if (asked != null && otherwise != null) {
            return asked.isApartFrom(otherwise);
        }
        if (asked == null && otherwise == null) {
            return !one.sameUnit(other)
                    && one.options().stream()
                            .noneMatch(
                                    option -> other.options().stream().anyMatch(also -> also.item() == option.item()));
        }
        return asked == null
                ? one.groups().stream().noneMatch(place -> place.isWithinAny(other.groups()))
                : isApart(other, one);
    }
}
