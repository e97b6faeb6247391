package io.github.qcf4j.testkit;

import io.github.qcf4j.model.OfferedUnit;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.testkit.Countable.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is asked on one way, and what may count there: units that are held, and units that may be taken. */
final class CombinationQuestion {

    private final AskedWay way;
    private final Map<UnitIdentifier, Unit> units;
    private final Map<UnitIdentifier, UnitInHand> held = new LinkedHashMap<>();
    private final Set<UnitIdentifier> takeable;
    private final boolean completion;
    private final List<Countable> unlisted;
    private final Remembered<UnitIdentifier, Optional<Countable>> heldByUnit = new Remembered<>(this::heldItself);
    private final Remembered<UnitIdentifier, Countable> takenByUnit =
            new Remembered<>(unit -> Countable.taken(unit, described(unit)));

    /**
     * @param units  the units that somebody describes
     * @param held  the units held
     * @param takeable  the units that may be taken
     * @param completion  whether it is asked what may be taken, and not what there is
     */
    CombinationQuestion(
            AskedWay way,
            Map<UnitIdentifier, Unit> units,
            List<UnitInHand> held,
            Set<UnitIdentifier> takeable,
            boolean completion) {
        this.way = way;
        this.units = units;
        held.forEach(unit -> this.held.put(unit.unit(), unit));
        this.takeable = takeable;
        this.completion = completion;
        this.unlisted = this.held.values().stream()
                .filter(unit -> !way.lists(unit.unit()))
                .map(unit -> Countable.held(unit, described(unit.unit()), Kind.UNLISTED))
                .filter(this::mayBelongSomewhere)
                .toList();
    }

    private boolean mayBelongSomewhere(Countable unlisted) {
        return way.groups().stream().anyMatch(group -> !group.group().complete() && mayCountIn(unlisted, group));
    }

    AskedWay way() {
        return way;
    }

    boolean isCompletion() {
        return completion;
    }

    /** Finds a unit that is itself held. */
    @Nullable
    Countable held(UnitIdentifier unit) {
        return heldByUnit.of(unit).orElse(null);
    }

    private Optional<Countable> heldItself(UnitIdentifier unit) {
        return Optional.ofNullable(held.get(unit)).map(inHand -> Countable.held(inHand, described(unit), Kind.HELD));
    }

    /** Returns a unit as it counts once it is taken. */
    Countable asTaken(UnitIdentifier unit) {
        return takenByUnit.of(unit);
    }

    boolean isTakeable(UnitIdentifier unit) {
        return takeable.contains(unit);
    }

    /** S6: Returns whether a unit that is itself held may count on the way. */
    boolean mayCount(Countable held) {
        return held.attempted() ? !counting(held).isEmpty() : way.counts(held.unit());
    }

    /** Returns the units held that no asked group lists, and that one not listed completely may offer. */
    List<Countable> unlisted() {
        return unlisted;
    }

    /** S6: Returns whether something may count in a group: it counts, and what was not passed is compensated there. */
    boolean mayCountIn(Countable item, AskedGroup group) {
        return group.counts() && (!item.attempted() || way.compensates(group.index()));
    }

    /** S3, S5: Returns for every unit what may become of it, and what it stays taken from, what is likely to be best first. */
    List<List<Choice>> choices(Reading reading) {
        List<List<Choice>> choices = new ArrayList<>();
        for (UnitIdentifier unit : way.units()) {
            choices.add(choices(unit));
            choices.add(staying(unit));
        }
        choices.removeIf(List::isEmpty);
        if (reading == Reading.POSSIBLE) {
            unlisted().forEach(item -> choices.add(choicesUnlisted(item)));
        }
        return choices;
    }

    private List<Choice> choices(UnitIdentifier unit) {
        List<Choice> choices = new ArrayList<>();
        items(unit).forEach(item -> choices.addAll(counting(item)));
        choices.add(completion ? 0 : choices.size(), Choice.out(unit));
        return choices;
    }

    private List<Choice> counting(Countable item) {
        UnitIdentifier unit = item.unit();
        return way.places(unit).stream()
                .filter(group -> mayCountIn(item, group))
                .map(group -> new Choice(unit, item, group.index(), points(group, unit), true))
                .toList();
    }

    /** S5: Returns the groups that a unit may stay taken from, should it be held in the end and nothing use it. */
    private List<Choice> staying(UnitIdentifier unit) {
        Countable held = held(unit);
        if (held == null && takeable.contains(unit)) {
            held = asTaken(unit);
        }
        return held == null || way.isAdditional(unit)
                ? List.of()
                : counting(held).stream()
                        .filter(choice -> way.forbidsExcessAround(choice.group()))
                        .map(Choice::taken)
                        .toList();
    }

    private List<Choice> choicesUnlisted(Countable item) {
        List<Choice> choices = new ArrayList<>(List.of(Choice.out(item.unit())));
        for (AskedGroup group : way.groups()) {
            if (!group.group().complete() && mayCountIn(item, group)) {
                choices.add(new Choice(item.unit(), item, group.index(), null, true));
            }
        }
        return choices;
    }

    /** S2: Returns what can count as the unit. */
    private List<Countable> items(UnitIdentifier unit) {
        List<Countable> items = new ArrayList<>();
        Countable itself = held(unit);
        if (itself != null) {
            items.add(itself);
        }
        if (takeable.contains(unit)) {
            items.add(asTaken(unit));
        }
        way.groups().stream()
                .flatMap(group -> group.offer(unit).stream())
                .flatMap(offer -> offer.equivalents().stream())
                .distinct()
                .filter(other -> !other.equals(unit))
                .flatMap(other -> Stream.ofNullable(held.get(other)))
                .forEach(other -> items.add(Countable.standingIn(unit, described(unit), other)));
        return items;
    }

    private static @Nullable Integer points(AskedGroup group, UnitIdentifier unit) {
        return group.offer(unit)
                .map(OfferedUnit::points)
                .filter(points -> points.isPresent())
                .map(points -> points.getAsInt())
                .orElse(null);
    }

    private Optional<Unit> described(UnitIdentifier unit) {
        return Optional.ofNullable(units.get(unit));
    }
}
