package io.github.qcf4j.combination;

import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The least that certainly counts: what units and demands add to a limit, and the check that they add up. */
final class CheckedForced {

    private final CheckedCase known;
    private final CheckedLimit limit;

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
            wrong.add("what is forced comes to %d and not to %d".formatted(sum, amount));
        }
        if (isHidden(parts, allowed)) {
            wrong.add("a group hands on less than %d".formatted(sum));
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
                .filter(part -> part.amount() == forced.amount())
                .findFirst();
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
        return least == 0 ? Optional.empty() : Optional.of(new Part(least, must, options(must), null));
    }

    /** Returns the demand as a part of what is forced, empty when it need not add anything. */
    Optional<Part> part(CheckedDemand asked) {
        long least = new CheckedLeast(known, limit).of(asked).orElse(0);
        return least == 0 ? Optional.empty() : Optional.of(new Part(least, null, List.of(), asked));
    }

    /**
     * A part of what is forced.
     *
     * @param amount  what it adds at the least
     * @param must  the unit, null for a demand
     * @param options  where the unit can count
     * @param asked  the demand, null for a unit
     */
    record Part(
            long amount,
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

        Forced forced() {
            return asked != null
                    ? Forced.demand(asked.demand(), amount)
                    : Forced.unit(Objects.requireNonNull(must).unit(), must.basis(), amount);
        }
    }

    /** Returns the units that must count, and those that may not be left out to keep within a forbidden maximum. */
    List<CheckedCase.Must> musts() {
        List<CheckedCase.Must> musts = new ArrayList<>(known.musts());
        for (CheckedGroup group : limit.groups()) {
            if (isForbidden(group)) {
                group.ownAndNested().stream()
                        .map(unit -> new CheckedCase.Must(unit, limit.limit().basis(), group))
                        .filter(this::isKeptIn)
                        .forEach(musts::add);
            }
        }
        return musts;
    }

    private boolean isForbidden(CheckedGroup group) {
        return group.isForbidding() && limit.limit().basis().equals(Basis.group(group.name()));
    }

    /** Returns whether the unit is held and may not be taken in addition, so that it stays taken when it is left out. */
    private boolean isKeptIn(CheckedCase.Must must) {
        boolean isHeld = known.usable()
                .held(must.unit())
                .filter(held -> !held.isAttempted())
                .isPresent();
        return isHeld && !known.way().isAdditional(must.unit());
    }

    private boolean isKept(CheckedCase.Must must) {
        return must.basis().equals(limit.limit().basis())
                && limit.groups().stream().anyMatch(this::isForbidden);
    }

    /** Returns where the unit can count; a unit that is kept in may stand in for another too. */
    List<CheckedPlacements.Placed> options(CheckedCase.Must must) {
        List<CheckedPlacements.Placed> options = new ArrayList<>();
        for (CheckedItem item : known.items()) {
            boolean isOf = isKept(must) ? item.uses(must.unit()) : item.unit().equals(must.unit());
            item.places().stream()
                    .filter(place -> isOf && (isKept(must) || must.allows(place)))
                    .forEach(place -> options.add(new CheckedPlacements.Placed(item, place)));
        }
        return options;
    }

    /** Returns what the unit adds at the least, wherever it counts, and where it is kept in also when it does not. */
    long least(CheckedCase.Must must) {
        List<CheckedPlacements.Placed> options = new ArrayList<>(options(must));
        if (isKept(must)) {
            known.everyItem().stream()
                    .filter(item -> item.unit().equals(must.unit()) && item.uses(must.unit()))
                    .forEach(item -> item.places().stream()
                            .filter(CheckedGroup::isInForbidding)
                            .forEach(place -> options.add(new CheckedPlacements.Placed(item, place))));
        }
        return options.stream()
                .mapToLong(option -> limit.least(option.item(), option.group()))
                .min()
                .orElse(0);
    }

    /**
     * Returns whether a group may hand on less than is forced into it.
     * <p>
     * That does not matter where it hands on more than is allowed anyway.
     */
    boolean isHidden(List<Part> parts, long allowed) {
        if (limit.isRaw() || limit.measure() == Measure.UNITS) {
            return false;
        }
        for (CheckedGroup group : known.way().counting()) {
            long cap = known.way().cap(group, limit.measure()).orElse(Long.MAX_VALUE);
            if (group.isWithinAny(limit.groups()) && !limit.isPutIn(group) && cap <= allowed) {
                long within = parts.stream()
                        .filter(part -> isPartly(part, group))
                        .mapToLong(Part::amount)
                        .sum();
                if (within > cap) {
                    return true;
                }
            }
        }
        return false;
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
            return one.options().stream()
                            .noneMatch(
                                    option -> other.options().stream().anyMatch(also -> also.item() == option.item()))
                    && !Objects.requireNonNull(one.must())
                            .unit()
                            .equals(Objects.requireNonNull(other.must()).unit());
        }
        return asked == null
                ? one.groups().stream().noneMatch(place -> place.isWithinAny(other.groups()))
                : isApart(other, one);
    }
}
