package io.github.qcf4j.framework;

import io.github.qcf4j.finding.Place;
import io.github.qcf4j.model.Bounds;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.OfferedUnit;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.UnitGroup;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What changed in the groups of a qualification and the units that they offer.
 * <p>
 * A group is the one of its name, else the one that offers the same units under a name that is new. A unit is looked
 * for in its group first and then in the others.
 */
final class GroupsDiff {

    private static final int GONE = -2;
    private static final String OUTERMOST = "no other group";

    private final ChangeList changes;
    private final Place placeBefore;
    private final Place placeAfter;
    private final Pairing<Nested> groups;
    private final Pairing<Offer> offers;
    private final BitSet groupsOutOfOrder;
    private final BitSet offersOutOfOrder;

    GroupsDiff(Qualification before, Qualification after, ChangeList changes) {
        this.changes = changes;
        this.placeBefore = Place.of(before.qualificationVersion());
        this.placeAfter = Place.of(after.qualificationVersion());
        this.groups =
                new Pairing<>(nested(before), nested(after)).by(Nested::name).by(Nested::contents);
        this.offers = new Pairing<>(offers(groups.before()), offers(groups.after()))
                .by(
                        offer -> List.of(homeBefore(offer), offer.offered().toString()),
                        offer -> List.of(offer.group().index(), offer.offered().toString()))
                .by(
                        offer -> List.of(homeBefore(offer), offer.offered().unit()),
                        offer -> List.of(offer.group().index(), offer.offered().unit()))
                .by(offer -> offer.offered().toString())
                .by(offer -> offer.offered().unit());
        this.groupsOutOfOrder = groups.outOfOrder(
                b -> homeBefore(groups.before().get(b).outer()),
                a -> groups.after().get(a).outer());
        this.offersOutOfOrder = offers.outOfOrder(
                b -> homeBefore(offers.before().get(b)),
                a -> offers.after().get(a).group().index());
    }

    /** Tells the changes group by group, each with its units. */
    void add() {
        List<List<Pairing.Row>> byGroup = offersByGroup();
        for (Pairing.Row row : groups.rows()) {
            addGroup(row);
            int key = row.after() == Pairing.NONE ? groups.after().size() + row.before() : row.after();
            byGroup.get(key).forEach(this::addOffer);
        }
    }

    private void addGroup(Pairing.Row row) {
        if (row.after() == Pairing.NONE) {
            String was = groups.before().get(row.before()).name();
            changes.add(SpecificationChange.removed(SpecificationPart.GROUP, placeBefore.atGroup(was), was));
            return;
        }
        Nested is = groups.after().get(row.after());
        Place place = placeAfter.atGroup(is.name());
        if (row.before() == Pairing.NONE) {
            changes.add(SpecificationChange.added(SpecificationPart.GROUP, place, is.name()));
            return;
        }
        Nested was = groups.before().get(row.before());
        if (!was.name().equals(is.name())) {
            changes.add(
                    SpecificationChange.of(ChangeKind.RENAMED, SpecificationPart.GROUP, place, was.name(), is.name()));
        }
        if (homeBefore(was.outer()) != is.outer()) {
            changes.add(SpecificationChange.of(
                    ChangeKind.MOVED,
                    SpecificationPart.GROUP,
                    place,
                    outer(groups.before(), was),
                    outer(groups.after(), is)));
        } else if (groupsOutOfOrder.get(row.after())) {
            changes.add(ListedParts.moved(SpecificationPart.GROUP, place, row.before(), row.after()));
        }
        changes.addFeatures(QualificationFeatures.OF_GROUP, was.group(), is.group(), place, "");
        addBounds(was.group(), is.group(), place);
    }

    private static String outer(List<Nested> groups, Nested nested) {
        return nested.outer() == Pairing.NONE
                ? OUTERMOST
                : groups.get(nested.outer()).group().toString();
    }

    private void addBounds(UnitGroup was, UnitGroup is, Place place) {
        for (Measure measure : Measure.values()) {
            Bounds earlier = was.bounds(measure);
            Bounds later = is.bounds(measure);
            if (!earlier.equals(later)) {
                changes.add(ChangeList.change(
                        SpecificationPart.BOUNDS, place, text(measure, earlier), text(measure, later)));
            }
        }
    }

    private static Optional<String> text(Measure measure, Bounds bounds) {
        return DiffText.of(bounds)
                .map(text -> "%s: %s".formatted(measure.label().toLowerCase(Locale.ROOT), text));
    }

    private void addOffer(Pairing.Row row) {
        if (row.after() == Pairing.NONE) {
            Offer was = offers.before().get(row.before());
            Place place = placeBefore.atGroup(was.group().name());
            changes.add(SpecificationChange.removed(SpecificationPart.OFFERED_UNIT, place, was.text()));
            return;
        }
        Offer is = offers.after().get(row.after());
        Place place = placeAfter.atGroup(is.group().name());
        if (row.before() == Pairing.NONE) {
            changes.add(SpecificationChange.added(SpecificationPart.OFFERED_UNIT, place, is.text()));
            return;
        }
        Offer was = offers.before().get(row.before());
        String item = "unit " + is.offered().unit();
        if (homeBefore(was) != is.group().index()) {
            changes.add(SpecificationChange.of(
                            ChangeKind.MOVED,
                            SpecificationPart.OFFERED_UNIT,
                            place,
                            was.group().group().toString(),
                            is.group().group().toString())
                    .ofItem(item));
        } else if (offersOutOfOrder.get(row.after())) {
            changes.add(ListedParts.moved(SpecificationPart.OFFERED_UNIT, place, was.index(), is.index())
                    .ofItem(item));
        }
        ChangeList details = new ChangeList();
        details.addFeatures(QualificationFeatures.OF_OFFERED_UNIT, was.offered(), is.offered(), place, item);
        details.changes()
                .forEach(change -> changes.add(change.invalidating(change.part() == SpecificationPart.VERSION)));
    }

    /** Returns the rows of offers by later group, and behind them those that were removed with their group. */
    private List<List<Pairing.Row>> offersByGroup() {
        int later = groups.after().size();
        List<List<Pairing.Row>> rows = new ArrayList<>();
        for (int i = 0; i < later + groups.before().size(); i++) {
            rows.add(new ArrayList<>());
        }
        for (Pairing.Row row : offers.rows()) {
            if (row.after() != Pairing.NONE) {
                rows.get(offers.after().get(row.after()).group().index()).add(row);
            } else {
                Offer was = offers.before().get(row.before());
                int is = homeBefore(was);
                rows.get(is == GONE ? later + was.group().index() : is).add(row);
            }
        }
        return rows;
    }

    private int homeBefore(Offer offer) {
        return homeBefore(offer.group().index());
    }

    /** Returns which later group an earlier one is, so that outermost is outermost and what is gone is nothing else. */
    private int homeBefore(int group) {
        if (group == Pairing.NONE) {
            return Pairing.NONE;
        }
        int is = groups.afterOf(group);
        return is == Pairing.NONE ? GONE : is;
    }

    private static List<Nested> nested(Qualification qualification) {
        List<Nested> nested = new ArrayList<>();
        Map<String, Integer> outerOf = new HashMap<>();
        qualification.allGroups().forEach(group -> {
            int index = nested.size();
            nested.add(new Nested(group, index, outerOf.getOrDefault(group.name(), Pairing.NONE)));
            group.groups().forEach(inner -> outerOf.put(inner.name(), index));
        });
        return nested;
    }

    private static List<Offer> offers(List<Nested> groups) {
        List<Offer> offers = new ArrayList<>();
        for (Nested group : groups) {
            List<OfferedUnit> units = group.group().units();
            for (int i = 0; i < units.size(); i++) {
                offers.add(new Offer(group, units.get(i), i));
            }
        }
        return offers;
    }

    /**
     * A group and where it is.
     *
     * @param group  the group
     * @param index  how many groups come before it
     * @param outer  the index of the group that it is nested in
     */
    private record Nested(UnitGroup group, int index, int outer) {

        String name() {
            return group.name();
        }

        /** Returns the units of the group; one that offers none is known by its name alone. */
        Object contents() {
            return group.units().isEmpty() ? List.of(index, name()) : group.units();
        }
    }

    /**
     * A unit that a group offers.
     *
     * @param group  the group
     * @param offered  the unit
     * @param index  how many units the group offers before it
     */
    private record Offer(Nested group, OfferedUnit offered, int index) {

        String text() {
            return offered.toString();
        }
    }
}
