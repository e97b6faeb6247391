package io.github.qcf4j.combination;

import io.github.qcf4j.combination.search.Clause;
import io.github.qcf4j.combination.search.Problem;
import io.github.qcf4j.combination.search.Term;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.model.UnitOrder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The clauses about units one by one: each counts once, barring codes, and the order in which they are taken. */
final class ItemDemands {

    private static final int MOST_OF_A_CODE = 1;

    private final Compilation compilation;
    private final List<RuleClause> clauses = new ArrayList<>();

    ItemDemands(Compilation compilation) {
        this.compilation = compilation;
    }

    List<RuleClause> clauses() {
        addOnce();
        addCodes();
        compilation.asked().rules().forEach(this::addOrder);
        return clauses;
    }

    /** Adds that one item at most counts for a unit, and that what is held is used for one at most. */
    private void addOnce() {
        several(item -> item.kind() == RuleItem.Kind.PHANTOM ? Optional.empty() : Optional.of(item.unit()))
                .forEach((unit, items) -> addOnce(items, unit.text(), unit.text() + " counts once"));
        several(item -> item.held().map(HeldUnit::unit))
                .forEach((held, items) -> addOnce(items, held.text(), held.text() + " is used once"));
        for (RuleItem item : compilation.items()) {
            if (staysTaken(item) && used(item) > 1) {
                addTaken(item);
            }
        }
    }

    /** Returns whether the item itself must have a place, since it stays taken and nothing else is made of it. */
    boolean mustBeTaken(RuleItem item) {
        return staysTaken(item) && used(item) == 1;
    }

    /** Returns whether the unit counts towards the maximum of a group that forbids more even if it counts in nothing. */
    private boolean staysTaken(RuleItem item) {
        return item.isHeldItself() && item.places().stream().anyMatch(place -> nodeKind(place) == RuleNode.Kind.SHADOW);
    }

    /** Returns in how many ways what is held of the item may be used. */
    private long used(RuleItem item) {
        return compilation.items().stream().filter(other -> uses(other, item)).count();
    }

    /** Returns whether an item uses what is held of another, or is the same unit taken anew. */
    private static boolean uses(RuleItem other, RuleItem item) {
        boolean anew = other.kind() == RuleItem.Kind.OFFERED && other.unit().equals(item.unit());
        return anew || item.held().isPresent() && other.held().equals(item.held());
    }

    private RuleNode.Kind nodeKind(int node) {
        return compilation.nodes().nodes().get(node).kind();
    }

    private void addTaken(RuleItem item) {
        String subject = item.unit().text();
        int used = compilation.columns().count("used " + subject, other -> uses(other, item));
        List<Term> anywhere = Stream.concat(
                        Stream.of(Problem.WHOLE),
                        item.places().stream().filter(place -> nodeKind(place) == RuleNode.Kind.SHADOW))
                .map(node -> new Term(1, node, used))
                .toList();
        clauses.add(new RuleClause(
                Demands.least(anywhere, 1),
                RuleSource.once(subject),
                RuleClause.Role.ONCE,
                () -> subject + " is held"));
    }

    private Map<UnitIdentifier, Set<RuleItem>> several(Function<RuleItem, Optional<UnitIdentifier>> key) {
        Map<UnitIdentifier, Set<RuleItem>> byKey = new LinkedHashMap<>();
        for (RuleItem item : compilation.items()) {
            key.apply(item)
                    .ifPresent(unit -> byKey.computeIfAbsent(unit, ignored -> new LinkedHashSet<>())
                            .add(item));
        }
        byKey.values().removeIf(items -> items.size() < 2);
        return byKey;
    }

    private void addOnce(Set<RuleItem> items, String subject, String sentence) {
        int count = compilation.columns().count(sentence, items::contains);
        Clause once = Demands.most(Demands.sum(List.of(Problem.WHOLE), count), 1);
        clauses.add(new RuleClause(once, RuleSource.once(subject), RuleClause.Role.ONCE, () -> sentence));
    }

    private void addCodes() {
        compilation.asked().byBarringCode().forEach((code, units) -> {
            if (units.size() > MOST_OF_A_CODE) {
                RuleSource source = RuleSource.ofCode(code);
                Clause most = Demands.most(compilation.counted(source.subject(), units), MOST_OF_A_CODE);
                clauses.add(new RuleClause(
                        most,
                        source,
                        RuleClause.Role.BARRED,
                        () -> "%s lets %s of its units count".formatted(source, MOST_OF_A_CODE)));
            }
        });
    }

    private void addOrder(AskedRule asked) {
        if (asked.rule() instanceof UnitOrder order) {
            Stream.concat(order.after().stream(), order.alongside().stream())
                    .filter(before -> compilation.asked().lists(before))
                    .filter(before -> !isHeld(before))
                    .forEach(before -> addOrder(asked, order.unit(), before));
        }
    }

    private void addOrder(AskedRule asked, UnitIdentifier unit, UnitIdentifier before) {
        List<Term> taken = compilation.taken("taken " + before, Set.of(before));
        List<Term> needing = compilation.taken("taken " + unit, Set.of(unit));
        boolean planned = compilation.planned().contains(unit);
        boolean offered = compilation.items().stream()
                .anyMatch(item ->
                        item.kind() == RuleItem.Kind.OFFERED && item.unit().equals(unit));
        if (planned || offered) {
            Clause clause = planned
                    ? Demands.least(taken, 1)
                    : Demands.least(Demands.plus(taken, Demands.times(-1, needing)), 0);
            clauses.add(new RuleClause(
                    clause,
                    RuleSource.of(asked),
                    RuleClause.Role.ORDER,
                    () -> "%s needs %s".formatted(unit.text(), before.text())));
        }
    }

    private boolean isHeld(UnitIdentifier unit) {
        HeldUnit held = compilation.held().get(unit);
        return held != null && !held.isAttempted();
    }
}
