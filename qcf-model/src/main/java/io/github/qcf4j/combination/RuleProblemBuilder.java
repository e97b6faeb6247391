package io.github.qcf4j.combination;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.combination.search.Clause;
import io.github.qcf4j.model.RuleOfCombination;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes the {@link RuleProblem} of one question about one way in one reading.
 * <p>
 * Unless it is told otherwise, nothing is held, nothing may be taken, everything asked must hold, and nothing costs.
 */
final class RuleProblemBuilder {

    /** Something that is asked besides, made once the items are known. */
    private record Extra(String subject, Function<ExtraDemands, List<Clause>> clauses) {}

    private final Structure asked;
    private final Reading reading;
    private final SortedMap<UnitIdentifier, HeldUnit> held = new TreeMap<>();
    private final SortedSet<UnitIdentifier> planned = new TreeSet<>();
    private final List<Extra> extras = new ArrayList<>();
    private final List<RuleSource> denied = new ArrayList<>();
    private final List<RuleCap> uncapped = new ArrayList<>();
    private Predicate<RuleSource> leftOut = source -> false;
    private @Nullable Predicate<UnitIdentifier> offering;
    private ToLongFunction<UnitIdentifier> costs = unit -> 0;
    private ToLongFunction<RuleItem> gains = item -> 0;
    private boolean soft;

    private RuleProblemBuilder(Structure asked, Reading reading) {
        this.asked = asked;
        this.reading = reading;
    }

    static RuleProblemBuilder of(Structure asked, Reading reading) {
        return new RuleProblemBuilder(requireNonNull(asked, "asked"), requireNonNull(reading, "reading"));
    }

    RuleProblemBuilder copy() {
        RuleProblemBuilder copy = new RuleProblemBuilder(asked, reading);
        copy.held.putAll(held);
        copy.planned.addAll(planned);
        copy.extras.addAll(extras);
        copy.denied.addAll(denied);
        copy.uncapped.addAll(uncapped);
        copy.leftOut = leftOut;
        copy.offering = offering;
        copy.costs = costs;
        copy.gains = gains;
        copy.soft = soft;
        return copy;
    }

    /** Adds what is held, each unit once, in any order. */
    RuleProblemBuilder held(Collection<HeldUnit> units) {
        for (HeldUnit unit : requireNonNull(units, "held")) {
            if (held.put(unit.unit(), unit) != null) {
                throw new IllegalArgumentException("Held unit '%s' must be given once"
                        .formatted(unit.unit().text()));
            }
        }
        return this;
    }

    /** Lets minima be short at a cost, so that the best combination of what is held is found. */
    RuleProblemBuilder soft() {
        soft = true;
        return this;
    }

    /** Adds units that will be held in the end; what is held already, and passed, is not planned. */
    RuleProblemBuilder planned(Collection<UnitIdentifier> units) {
        for (UnitIdentifier unit : units) {
            if (!held.containsKey(unit) || held.get(unit).isAttempted()) {
                held.put(unit, asked.unit(unit).map(HeldUnit::of).orElseGet(() -> HeldUnit.of(unit)));
                planned.add(unit);
            }
        }
        return this;
    }

    /**
     * Lets units that are not held be taken.
     *
     * @param allowed  which units may be taken
     * @param cost  what it costs to take a unit
     */
    RuleProblemBuilder offering(Predicate<UnitIdentifier> allowed, ToLongFunction<UnitIdentifier> cost) {
        offering = allowed;
        costs = cost;
        return this;
    }

    /** Sets what it costs besides to let an item count. */
    RuleProblemBuilder gain(ToLongFunction<RuleItem> gain) {
        gains = gain;
        return this;
    }

    /** Asks that the unit counts. */
    RuleProblemBuilder counting(UnitIdentifier unit) {
        return extra(unit.text() + " counts", extra -> extra.counting(unit));
    }

    /** Asks that the unit is taken, or held. */
    RuleProblemBuilder taking(UnitIdentifier unit) {
        return extra(unit.text() + " is taken", extra -> extra.taking(unit));
    }

    /** Asks that not all of the units are taken. */
    RuleProblemBuilder notAll(Collection<UnitIdentifier> units) {
        List<UnitIdentifier> copy = List.copyOf(units);
        return extra("not all of " + copy, extra -> extra.notAll(copy));
    }

    /** Asks a further rule, as if it were nested in another. */
    RuleProblemBuilder asking(RuleOfCombination rule) {
        return extra(rule.toString(), extra -> extra.asking(rule));
    }

    /** Asks that a further rule does not hold. */
    RuleProblemBuilder denying(RuleOfCombination rule) {
        return extra("not " + rule, extra -> extra.denying(rule));
    }

    /** Asks that what the group or rule asks for is not met; what caps it stays. */
    RuleProblemBuilder denying(RuleSource source) {
        denied.add(source);
        return this;
    }

    /** Leaves out what some groups and rules ask for, and how they cap. */
    RuleProblemBuilder without(Predicate<RuleSource> sources) {
        leftOut = leftOut.or(sources);
        return this;
    }

    /** Leaves out a cap. */
    RuleProblemBuilder withoutCap(RuleCap cap) {
        uncapped.add(cap);
        return this;
    }

    private RuleProblemBuilder extra(String subject, Function<ExtraDemands, List<Clause>> clauses) {
        extras.add(new Extra(subject, clauses));
        return this;
    }

    RuleProblem build() {
        return copy().compile();
    }

    private RuleProblem compile() {
        RuleNodes nodes = asked.nodes();
        Map<UnitIdentifier, HeldUnit> byUnit = new LinkedHashMap<>(held);
        RuleItems listed = new RuleItems(asked, nodes, byUnit, planned, offering);
        List<RuleItem> items = List.copyOf(listed.in(reading));
        List<RuleCap> caps = asked.caps().stream()
                .filter(cap -> !leftOut.test(cap.source()) && !uncapped.contains(cap))
                .toList();
        RuleColumns columns = new RuleColumns(items, nodes.nodes().size(), caps);
        Compilation compilation = new Compilation(asked, nodes, items, columns, byUnit, planned, listed.unlisted());
        BestCombination best = new BestCombination(items);
        List<RuleClause> clauses = clauses(compilation, soft ? new Demands(best.penalty()) : Demands.HARD);
        List<RuleClause> advice = soft ? new AskedDemands(compilation, reading, Demands.HARD).advice() : List.of();
        ItemDemands units = new ItemDemands(compilation);
        RuleProblem.Parts parts = new RuleProblem.Parts(
                compilation,
                reading,
                soft ? best.gains() : items.stream().map(this::cost).toList(),
                items.stream().map(units::mustBeTaken).toList(),
                clauses,
                advice,
                caps,
                Magnitudes.areTooLarge(items, clauses));
        return new RuleProblem(parts, this);
    }

    private RuleProblem.Cost cost(RuleItem item) {
        long taken = item.kind() == RuleItem.Kind.OFFERED ? costs.applyAsLong(item.unit()) : 0;
        return new RuleProblem.Cost(taken + gains.applyAsLong(item), taken);
    }

    private List<RuleClause> clauses(Compilation compilation, Demands demands) {
        List<RuleClause> clauses = new ArrayList<>();
        sources(compilation, reading, demands).forEach(clause -> {
            if (!denied.contains(clause.source()) && !leftOut.test(clause.source())) {
                clauses.add(clause);
            }
        });
        for (RuleSource source : denied) {
            List<Clause> opposite = sources(compilation, reading.opposite(), Demands.HARD)
                    .filter(clause -> clause.source().equals(source))
                    .map(RuleClause::clause)
                    .toList();
            String sentence = "%s is not met".formatted(source);
            Demands.negated(opposite)
                    .forEach(clause -> clauses.add(
                            new RuleClause(clause, RuleSource.extra(sentence), RuleClause.Role.OTHER, () -> sentence)));
        }
        ExtraDemands further = new ExtraDemands(compilation, reading);
        for (Extra extra : extras) {
            RuleSource source = RuleSource.extra(extra.subject());
            extra.clauses()
                    .apply(further)
                    .forEach(clause ->
                            clauses.add(new RuleClause(clause, source, RuleClause.Role.OTHER, extra::subject)));
        }
        return clauses;
    }

    private Stream<RuleClause> sources(Compilation compilation, Reading in, Demands demands) {
        AskedDemands rules = new AskedDemands(compilation, in, demands);
        return Stream.of(
                        new ItemDemands(compilation).clauses().stream(),
                        asked.groups().stream()
                                .flatMap(group -> new GroupDemands(compilation, in, demands, group).clauses().stream()),
                        asked.rules().stream().flatMap(rule -> rules.of(rule).stream()))
                .flatMap(clause -> clause);
    }
}
