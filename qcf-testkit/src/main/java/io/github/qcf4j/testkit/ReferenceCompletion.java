package io.github.qcf4j.testkit;

import io.github.qcf4j.model.Credit;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.model.UnitOrder;
import io.github.qcf4j.testkit.CompletionVerdict.Plan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** S10: completions on one way: every set of further units that completes a qualification and contains no other. */
final class ReferenceCompletion {

    /** S10: what is better: what costs less, then the fewest credits, then the fewest units. */
    static final Comparator<Plan> ORDER = Comparator.comparingLong(Plan::value)
            .thenComparingLong(Plan::credit)
            .thenComparingInt(Plan::count);

    private final AskedWay way;
    private final Map<UnitIdentifier, Unit> units;
    private final Map<UnitIdentifier, UnitInHand> held = new LinkedHashMap<>();
    private final List<UnitIdentifier> sure;
    private final Set<UnitIdentifier> takeable;
    private final CompletionWish wish;

    ReferenceCompletion(AskedWay way, Map<UnitIdentifier, Unit> units, List<UnitInHand> inHand, CompletionWish wish) {
        this.way = way;
        this.units = units;
        this.wish = wish;
        inHand.forEach(unit -> held.put(unit.unit(), unit));
        this.sure = wish.sure().stream().filter(unit -> !isAchieved(unit)).toList();
        this.takeable = new TreeSet<>(way.units());
        takeable.removeIf(unit ->
                isAchieved(unit) || sure.contains(unit) || wish.excluded().contains(unit));
        sure.forEach(unit -> held.put(unit, UnitInHand.of(unit)));
    }

    private boolean isAchieved(UnitIdentifier unit) {
        return held.containsKey(unit) && !held.get(unit).isAttempted();
    }

    AskedWay way() {
        return way;
    }

    /** Returns the question about everything that may be held in the end. */
    CombinationQuestion question() {
        return new CombinationQuestion(way, units, List.copyOf(held.values()), takeable, true);
    }

    /** Returns the best sets of further units, best first. */
    List<Plan> plans(Reading reading) {
        CombinationQuestion question = question();
        List<Set<UnitIdentifier>> found = new ArrayList<>();
        EveryCombination.walk(question.choices(reading), choices -> {
            Optional<Set<UnitIdentifier>> taken = taken(choices);
            if (taken.isPresent() && found.stream().noneMatch(taken.get()::containsAll)) {
                Combination combination = new Combination(question, reading, choices, taken.get());
                if (CombinationShortfall.of(combination, reading, 0) == 0) {
                    found.removeIf(larger -> larger.containsAll(taken.get()));
                    found.add(taken.get());
                }
            }
        });
        return found.stream().map(this::plan).sorted(ORDER).toList();
    }

    /** S6: Returns the units that are newly taken, those that others come after included; empty if it cannot be done. */
    Optional<Set<UnitIdentifier>> taken(List<Choice> choices) {
        Set<UnitIdentifier> taken = new LinkedHashSet<>();
        choices.stream().filter(Choice::isNew).map(Choice::unit).forEach(taken::add);
        boolean grown = true;
        while (grown) {
            Set<UnitIdentifier> needed = new TreeSet<>();
            for (UnitOrder order : way.orders()) {
                if (taken.contains(order.unit()) || sure.contains(order.unit())) {
                    Stream.concat(order.after().stream(), order.alongside().stream())
                            .filter(unit -> way.lists(unit) && !isAchieved(unit))
                            .forEach(needed::add);
                }
            }
            if (!takeable.containsAll(needed)) {
                return Optional.empty();
            }
            grown = taken.addAll(needed);
        }
        return Optional.of(taken);
    }

    private Plan plan(Set<UnitIdentifier> further) {
        List<UnitIdentifier> all = new ArrayList<>(sure);
        all.addAll(further);
        long value = all.stream().mapToLong(wish::weight).sum();
        long credit = all.stream()
                .flatMap(unit -> Stream.ofNullable(units.get(unit)))
                .flatMap(unit -> unit.credit().stream())
                .mapToLong(Credit::value)
                .sum();
        return new Plan(value, credit, all.size(), List.copyOf(new TreeSet<>(further)));
    }
}
