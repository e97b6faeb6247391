package io.github.qcf4j.combination;

import io.github.qcf4j.model.UnitIdentifier;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the units held that are fewer than the units as which they may count, such as two that stand in for three.
 * <p>
 * As many units as can are matched with units held. Those held that the units left over lead to, from one match to the
 * next, are all that there is for these units.
 */
final class CertificateMatching {

    private final Map<UnitIdentifier, List<CertificatePlaces.AtMost>> heldByUnit = new LinkedHashMap<>();
    private final Map<CertificatePlaces.AtMost, UnitIdentifier> matched = new LinkedHashMap<>();

    CertificateMatching(CertificatePlaces places) {
        List<CertificatePlaces.AtMost> heldOnce = places.numbers().stream()
                .filter(number -> number.basis().kind() == Basis.Kind.HELD_ONCE)
                .toList();
        BitSet covered = new BitSet();
        heldOnce.forEach(held -> covered.or(held.places()));
        places.byUnit().forEach((unit, own) -> {
            BitSet outside = (BitSet) own.clone();
            outside.andNot(covered);
            if (outside.isEmpty()) {
                heldByUnit.put(
                        unit,
                        heldOnce.stream()
                                .filter(held -> held.places().intersects(own))
                                .toList());
            }
        });
    }

    /** Returns that each of these units held counts once, none where there are enough for the units. */
    List<CertificatePlaces.AtMost> tooFew() {
        Set<CertificatePlaces.AtMost> reached = new LinkedHashSet<>();
        List<UnitIdentifier> leftOver = new ArrayList<>();
        for (UnitIdentifier unit : heldByUnit.keySet()) {
            if (!match(unit, new LinkedHashSet<>())) {
                leftOver.add(unit);
            }
        }
        leftOver.forEach(unit -> reach(unit, reached));
        return List.copyOf(reached);
    }

    private boolean match(UnitIdentifier unit, Set<CertificatePlaces.AtMost> seen) {
        for (CertificatePlaces.AtMost held : heldByUnit.getOrDefault(unit, List.of())) {
            if (seen.add(held)) {
                UnitIdentifier other = matched.get(held);
                if (other == null || match(other, seen)) {
                    matched.put(held, unit);
                    return true;
                }
            }
        }
        return false;
    }

    private void reach(UnitIdentifier unit, Set<CertificatePlaces.AtMost> reached) {
        for (CertificatePlaces.AtMost held : heldByUnit.getOrDefault(unit, List.of())) {
            UnitIdentifier other = matched.get(held);
            if (reached.add(held) && other != null) {
                reach(other, reached);
            }
        }
    }
}
