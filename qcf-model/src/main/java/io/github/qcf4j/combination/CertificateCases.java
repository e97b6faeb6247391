package io.github.qcf4j.combination;

import io.github.qcf4j.model.AnyOf;
import io.github.qcf4j.model.ConditionalRule;
import io.github.qcf4j.model.RuleOfCombination;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.model.UnitsTogether;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds an obstacle, going through cases where none speaks for itself.
 * <p>
 * Of the ways to tell cases apart the one is taken that leaves the fewest cases open. Where the first choice matters,
 * several are tried and the smallest outcome is kept.
 */
final class CertificateCases {

    static final int MOST_LEAVES = 200;

    private static final int FEW_LEAVES = 12;
    private static final int FIRST_CHOICES = 4;
    private static final int MOST_UNITS_TRIED = 16;
    private static final int DEEPEST = 40;

    /** A way to tell cases apart, with what is known in each and the obstacle where one is found at once. */
    private record Split(
            Basis about, List<Assumption> assumptions, List<CertificateFacts> facts, List<Obstacle> found) {

        long open() {
            return (long) assumptions.size() - found.size();
        }
    }

    private final CertificateWork work;
    private final int mostLeaves;
    private final Function<CertificateLeaves, Optional<Obstacle>> plain;

    private CertificateCases(
            CertificateWork work, int mostLeaves, Function<CertificateLeaves, Optional<Obstacle>> plain) {
        this.work = work;
        this.mostLeaves = mostLeaves;
        this.plain = plain;
    }

    /** Returns the search for few cases in each of which one thing cannot be done. */
    static CertificateCases few(CertificateWork work) {
        return new CertificateCases(work, FEW_LEAVES, CertificateLeaves::first);
    }

    /** Returns the search for cases in each of which one thing or several at once cannot be done. */
    static CertificateCases any(CertificateWork work) {
        return new CertificateCases(work, MOST_LEAVES, CertificateLeaves::any);
    }

    /** Returns an obstacle of so many parts at the most that speak for themselves, empty when none is found. */
    Optional<Obstacle> obstacle(CertificateFacts facts) {
        return obstacle(facts, List.of(), mostLeaves);
    }

    private Optional<Obstacle> obstacle(CertificateFacts facts, List<Basis> told, int leaves) {
        Optional<Obstacle> leaf = plain.apply(new CertificateLeaves(facts));
        if (leaf.isPresent() || leaves < 2 || told.size() >= DEEPEST || work.isUsedUp()) {
            return leaf;
        }
        Optional<Obstacle> best = Optional.empty();
        int most = leaves;
        for (Split split : splits(facts, told)) {
            Optional<Obstacle> found = most < 2 || work.isUsedUp() ? Optional.empty() : obstacle(split, told, most);
            if (found.isPresent()) {
                best = found;
                most = split.open() == 0 ? 0 : found.get().leaves() - 1;
            }
        }
        return best;
    }

    private Optional<Obstacle> obstacle(Split split, List<Basis> told, int leaves) {
        List<Basis> more = new ArrayList<>(told);
        more.add(split.about);
        List<CasesObstacle.Case> cases = new ArrayList<>();
        int left = leaves;
        for (int i = 0; i < split.assumptions.size(); i++) {
            int others = split.assumptions.size() - i - 1;
            Optional<Obstacle> found = obstacle(split.facts.get(i), more, left - others);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            left -= found.get().leaves();
            cases.add(new CasesObstacle.Case(split.assumptions.get(i), found.get()));
        }
        return left < 0 ? Optional.empty() : Optional.of(new CasesObstacle(split.about, cases));
    }

    /** Returns the most promising ways to tell cases apart: several at first, one further down. */
    private List<Split> splits(CertificateFacts facts, List<Basis> told) {
        List<Split> splits = new ArrayList<>();
        for (Basis about : candidates(facts)) {
            List<Assumption> cases = told.contains(about) ? List.of() : new CheckedSplit(facts.known()).cases(about);
            if (cases.size() > 1 || (cases.size() == 1 && about.kind() == Basis.Kind.RULE)) {
                splits.add(split(facts, about, cases));
            }
            if (work.isUsedUp()) {
                return List.of();
            }
        }
        splits.sort(Comparator.comparingLong(Split::open));
        int kept = told.isEmpty() ? FIRST_CHOICES : told.size() < 3 ? 2 : 1;
        return splits.subList(0, Math.min(kept, splits.size()));
    }

    private static Split split(CertificateFacts facts, Basis about, List<Assumption> cases) {
        List<CertificateFacts> each = cases.stream().map(facts::with).toList();
        List<Obstacle> found = each.stream()
                .map(known -> new CertificateLeaves(known).quick())
                .flatMap(Optional::stream)
                .toList();
        return new Split(about, cases, each, found);
    }

    private List<Basis> candidates(CertificateFacts facts) {
        Set<Basis> candidates = new LinkedHashSet<>();
        for (RuleOfCombination rule : facts.known().rules()) {
            boolean tellsApart =
                    rule instanceof AnyOf || rule instanceof ConditionalRule || rule instanceof UnitsTogether;
            if (tellsApart && facts.matters(Basis.rule(rule))) {
                candidates.add(Basis.rule(rule));
            }
        }
        facts.known().failing().forEach(rule -> candidates.add(Basis.rule(rule)));
        facts.known().way().counting().stream()
                .filter(group -> group.group().allOrNothing())
                .map(group -> Basis.group(group.name()))
                .filter(facts::matters)
                .forEach(candidates::add);
        held(facts.known()).forEach(held -> candidates.add(Basis.heldOnce(held)));
        units(facts).forEach(unit -> candidates.add(Basis.unit(unit)));
        return List.copyOf(candidates);
    }

    /** Returns the units held of which it is open what they count as, or where they stay when they do not count. */
    private static List<UnitIdentifier> held(CheckedCase known) {
        return known.usable().held().stream()
                .map(HeldUnit::unit)
                .filter(held ->
                        isOpen(known, held) || known.units().leftOut(held).size() > 1)
                .limit(MOST_UNITS_TRIED)
                .toList();
    }

    /** Returns whether the unit held may count as several units, or as one as which another may count too. */
    private static boolean isOpen(CheckedCase known, UnitIdentifier held) {
        return known.items().stream()
                .filter(item -> item.uses(held))
                .anyMatch(item -> known.items().stream()
                        .filter(other -> other != item)
                        .anyMatch(other -> other.uses(held) || other.unit().equals(item.unit())));
    }

    /** Returns the units of the tightest demands, those with several places and much to give first. */
    private static List<UnitIdentifier> units(CertificateFacts facts) {
        Map<UnitIdentifier, Long> weights = new LinkedHashMap<>();
        for (CheckedDemand demand : facts.demands()) {
            CertificateCover.Found found = new CertificateCover(
                            facts,
                            List.of(demand),
                            demand.groups(),
                            demand.demand().counted())
                    .best();
            long room = Math.max(1, found.available() - demand.demand().amount() + 1);
            for (Supply supply : found.supplies()) {
                for (UnitAmount unit : supply.units()) {
                    long share = Math.min(unit.amount(), CheckedItem.ANY) * 1000 / room;
                    weights.merge(unit.unit(), share, Long::sum);
                }
            }
        }
        facts.known().items().forEach(item -> weights.putIfAbsent(item.unit(), 0L));
        return weights.keySet().stream()
                .sorted(Comparator.comparing((UnitIdentifier unit) ->
                                facts.known().places(unit).size() < 2)
                        .thenComparing(unit -> -weights.getOrDefault(unit, 0L)))
                .limit(MOST_UNITS_TRIED)
                .toList();
    }
}
