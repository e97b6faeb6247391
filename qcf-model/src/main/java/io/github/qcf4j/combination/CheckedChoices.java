package io.github.qcf4j.combination;

import io.github.qcf4j.model.UnitIdentifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/** All that may be done with each unit, as far as some demands, limits and shares are concerned. */
final class CheckedChoices {

    private static final String LEFT_OUT = "left out";

    private final CheckedCase known;
    private final List<CheckedRespect> respects;
    private final CheckedTaken taken;

    CheckedChoices(CheckedCase known, List<CheckedRespect> respects) {
        this.known = known;
        this.respects = respects;
        this.taken = new CheckedTaken(known);
    }

    /** Returns the units that make a difference, in the order of the groups, each with its options. */
    List<JointObstacle.Choice> choices() {
        Set<UnitIdentifier> staying = staying();
        Set<UnitIdentifier> units = new LinkedHashSet<>();
        known.items().forEach(item -> units.add(item.unit()));
        units.addAll(staying);
        List<JointObstacle.Choice> choices = new ArrayList<>();
        for (UnitIdentifier unit : units) {
            List<JointObstacle.Option> options = best(options(unit, staying.contains(unit)));
            if (options.size() > 1 || options.stream().anyMatch(option -> !isNothing(option))) {
                choices.add(new JointObstacle.Choice(unit, options));
            }
        }
        return choices;
    }

    /** Returns the units that are taken in any case, and count as themselves or stay with what a group forbids. */
    private Set<UnitIdentifier> staying() {
        Set<UnitIdentifier> staying = new LinkedHashSet<>();
        if (respects.stream().anyMatch(CheckedRespect::isAboutStaying)) {
            known.way().counting().stream()
                    .filter(CheckedGroup::isForbidding)
                    .flatMap(group -> taken.in(group).stream())
                    .map(CheckedCase.Must::unit)
                    .filter(unit -> known.items().stream().noneMatch(item -> item.uses(unit) && item.standsIn()))
                    .forEach(staying::add);
        }
        return staying;
    }

    private List<JointObstacle.Option> options(UnitIdentifier unit, boolean stays) {
        List<CheckedCase.Must> musts =
                known.musts().stream().filter(must -> must.unit().equals(unit)).toList();
        List<JointObstacle.Option> options = new ArrayList<>();
        for (CheckedItem item : known.items(unit)) {
            for (CheckedGroup place : item.places()) {
                if (musts.stream().allMatch(must -> must.allows(place))) {
                    HeldUnit held = item.held();
                    String as = item.standsIn() && held != null
                            ? ", held as " + held.unit().text()
                            : "";
                    String where = "in " + place + as;
                    options.add(option(where, (respect, item2) -> respect.counting(item2, place), item));
                }
            }
        }
        if (musts.isEmpty()) {
            options.addAll(leftOut(unit, stays));
        }
        return options;
    }

    private List<JointObstacle.Option> leftOut(UnitIdentifier unit, boolean stays) {
        List<CheckedPlacements.Placed> places = stays ? taken.leftOut(unit) : List.of();
        if (places.isEmpty()) {
            return List.of(new JointObstacle.Option(LEFT_OUT, Collections.nCopies(respects.size(), 0L)));
        }
        return places.stream()
                .map(placed ->
                        option(LEFT_OUT, (respect, item) -> respect.staying(item, placed.group()), placed.item()))
                .toList();
    }

    private JointObstacle.Option option(
            String where, BiFunction<CheckedRespect, CheckedItem, Long> amount, CheckedItem item) {
        return new JointObstacle.Option(
                where,
                respects.stream().map(respect -> amount.apply(respect, item)).toList());
    }

    /** Returns the options without those than which another leaves as much room or more in every respect. */
    private List<JointObstacle.Option> best(List<JointObstacle.Option> options) {
        return IntStream.range(0, options.size())
                .filter(i -> IntStream.range(0, options.size())
                        .noneMatch(j -> isBetter(options.get(j), options.get(i), j < i)))
                .mapToObj(options::get)
                .toList();
    }

    private boolean isBetter(JointObstacle.Option one, JointObstacle.Option other, boolean isFirst) {
        boolean isSame = one.amounts().equals(other.amounts());
        return isSame ? isFirst : IntStream.range(0, respects.size()).allMatch(i -> signed(one)[i] >= signed(other)[i]);
    }

    private boolean isNothing(JointObstacle.Option option) {
        return option.amounts().stream().allMatch(amount -> amount == 0);
    }

    /** Returns what the option gives, so that more is better in every respect. */
    long[] signed(JointObstacle.Option option) {
        return IntStream.range(0, respects.size())
                .mapToLong(i -> respects.get(i).signed(option.amounts().get(i)))
                .toArray();
    }
}
