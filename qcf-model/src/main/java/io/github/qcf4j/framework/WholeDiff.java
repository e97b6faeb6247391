package io.github.qcf4j.framework;

import io.github.qcf4j.finding.Place;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.Unit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What changed in whole specifications: which unit and qualification is which, and then what changed in each. */
final class WholeDiff {

    private WholeDiff() {}

    /** Returns the changes from one specification to another. */
    static ChangeList of(Specifications before, Specifications after) {
        ChangeList changes = new ChangeList();
        addQualifications(changes, before.qualifications(), after.qualifications());
        addUnits(changes, before.units(), after.units());
        return changes;
    }

    private static void addQualifications(ChangeList changes, List<Qualification> before, List<Qualification> after) {
        Pairing<Qualification> pairing = pair(
                before,
                after,
                Comparator.comparing(Qualification::qualificationVersion),
                Qualification::qualificationVersion,
                Qualification::identifier,
                Qualification::replaces);
        for (Pairing.Row row : pairing.rows()) {
            if (row.after() == Pairing.NONE) {
                Qualification was = pairing.before().get(row.before());
                changes.add(SpecificationChange.removed(
                        SpecificationPart.QUALIFICATION, Place.of(was.qualificationVersion()), was.title()));
            } else if (row.before() == Pairing.NONE) {
                Qualification is = pairing.after().get(row.after());
                changes.add(SpecificationChange.added(
                        SpecificationPart.QUALIFICATION, Place.of(is.qualificationVersion()), is.title()));
            } else {
                QualificationDiff.addTo(
                        changes,
                        pairing.before().get(row.before()),
                        pairing.after().get(row.after()));
            }
        }
    }

    private static void addUnits(ChangeList changes, List<Unit> before, List<Unit> after) {
        Pairing<Unit> pairing = pair(
                before,
                after,
                Comparator.comparing(Unit::unitVersion),
                Unit::unitVersion,
                Unit::identifier,
                Unit::replaces);
        for (Pairing.Row row : pairing.rows()) {
            if (row.after() == Pairing.NONE) {
                UnitDiff.addRemoved(changes, pairing.before().get(row.before()));
            } else if (row.before() == Pairing.NONE) {
                UnitDiff.addAdded(changes, pairing.after().get(row.after()));
            } else {
                UnitDiff.addTo(
                        changes,
                        pairing.before().get(row.before()),
                        pairing.after().get(row.after()));
            }
        }
    }

    /** Pairs equal versions, then other versions of the same from the latest on, then what replaces each other. */
    private static <T> Pairing<T> pair(
            List<T> before,
            List<T> after,
            Comparator<T> order,
            Function<T, ?> version,
            Function<T, ?> identifier,
            Function<T, ? extends Optional<?>> replaces) {
        Pairing<T> pairing = new Pairing<>(
                before.stream().sorted(order).toList(),
                after.stream().sorted(order).toList());
        return pairing.by(version)
                .byLatest(identifier)
                .by(
                        version,
                        is -> replaces.apply(is).<Object>map(found -> found).orElse(Pairing.NONE))
                .by(was -> replaces.apply(was).<Object>map(found -> found).orElse(Pairing.NONE), version);
    }
}
