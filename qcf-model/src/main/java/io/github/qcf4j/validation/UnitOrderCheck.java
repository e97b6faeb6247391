package io.github.qcf4j.validation;

import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.model.UnitOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The check that units which wait for others wait for something, and not for themselves. */
final class UnitOrderCheck implements QualificationCheck {

    @Override
    public void check(QualificationInHand hand) {
        List<PlacedRules.Placed> orders = PlacedRules.of(hand).rules(UnitOrder.class);
        Set<UnitIdentifier> offered = new TreeSet<>(hand.qualification().units());
        for (PlacedRules.Placed placed : orders) {
            UnitOrder order = (UnitOrder) placed.rule();
            Stream.of(List.of(order.unit()), order.after(), order.alongside())
                    .flatMap(List::stream)
                    .filter(unit -> !offered.contains(unit))
                    .filter(unit -> !hand.all().described(unit).isEmpty())
                    .findFirst()
                    .ifPresent(unit -> hand.find(
                            CombinationRule.UNIT_ORDER_OUTSIDE,
                            placed.place(),
                            "orders unit '%s', which the qualification does not offer".formatted(unit.text())));
        }
        checkCircles(hand, orders);
    }

    private static void checkCircles(QualificationInHand hand, List<PlacedRules.Placed> orders) {
        TreeMap<UnitIdentifier, Set<UnitIdentifier>> waits = new TreeMap<>();
        for (PlacedRules.Placed placed : orders) {
            UnitOrder order = (UnitOrder) placed.rule();
            waits.computeIfAbsent(order.unit(), key -> new TreeSet<>()).addAll(order.after());
        }
        removeWhatCanBeTaken(waits);
        orders.stream()
                .filter(placed -> waits.containsKey(((UnitOrder) placed.rule()).unit()))
                .findFirst()
                .ifPresent(placed -> hand.find(
                        CombinationRule.UNIT_ORDER_CIRCULAR,
                        placed.place(),
                        "lets units wait for each other: %s"
                                .formatted(Joined.and(waits.keySet().stream()
                                        .map(unit -> "'%s'".formatted(unit.text()))
                                        .toList()))));
    }

    /** Leaves the units that wait, directly or not, for themselves or for some that do. */
    private static void removeWhatCanBeTaken(Map<UnitIdentifier, Set<UnitIdentifier>> waits) {
        List<UnitIdentifier> free;
        do {
            free = new ArrayList<>();
            for (UnitIdentifier unit : waits.keySet()) {
                if (waits.get(unit).stream().noneMatch(waits::containsKey)) {
                    free.add(unit);
                }
            }
            free.forEach(waits::remove);
        } while (!free.isEmpty());
    }
}
