package io.github.qcf4j.combination;

import io.github.qcf4j.combination.search.Clause;
import io.github.qcf4j.combination.search.Problem;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * One question about one way through a qualification in one reading, as numbers for the search, with what the numbers
 * stand for.
 * <p>
 * Made by {@link RuleProblemBuilder}; immutable.
 */
final class RuleProblem {

    /** What an item costs where it counts, and where it is taken without counting. */
    record Cost(long counting, long notCounting) {
        static final Cost NONE = new Cost(0, 0);
    }

    /**
     * What a problem is made of.
     *
     * @param compilation  what is asked, and the items, nodes and dimensions
     * @param reading  how amounts that are not recorded are read
     * @param costs  what each item costs
     * @param mustBeTaken  for each item, whether it must have a place
     * @param clauses  what must hold
     * @param advice  what is advised, clauses that need not hold
     * @param caps  the most that groups give
     * @param oversized  whether numbers are too large to be added up
     */
    record Parts(
            Compilation compilation,
            Reading reading,
            List<Cost> costs,
            List<Boolean> mustBeTaken,
            List<RuleClause> clauses,
            List<RuleClause> advice,
            List<RuleCap> caps,
            boolean oversized) {

        Parts with(List<Cost> otherCosts, List<RuleClause> otherClauses) {
            return new Parts(compilation, reading, otherCosts, mustBeTaken, otherClauses, advice, caps, oversized);
        }
    }

    private final Parts parts;
    private final List<RuleColumns.Column> columns;
    private final RuleProblemBuilder builder;
    private final Problem problem;

    RuleProblem(Parts parts, RuleProblemBuilder builder) {
        this.parts = parts;
        this.columns = parts.compilation().columns().columns();
        this.builder = builder;
        this.problem = new ProblemNumbers(parts, columns).problem();
    }

    Problem problem() {
        return problem;
    }

    Structure asked() {
        return parts.compilation().asked();
    }

    Reading reading() {
        return parts.reading();
    }

    /** Returns what the items of the problem stand for. */
    List<RuleItem> items() {
        return parts.compilation().items();
    }

    /** Returns what the nodes of the problem stand for. */
    List<RuleNode> nodes() {
        return parts.compilation().nodes().nodes();
    }

    /** Returns what the dimensions of the problem stand for. */
    List<RuleDimension> dimensions() {
        return columns.stream().map(RuleColumns.Column::dimension).toList();
    }

    /** Returns what the clauses of the problem stand for. */
    List<RuleClause> clauses() {
        return parts.clauses();
    }

    /** Returns clauses for what is advised, which need not hold and are no part of the problem. */
    List<RuleClause> advice() {
        return parts.advice();
    }

    /** Returns what is held, planned units included, by identifier. */
    Map<UnitIdentifier, HeldUnit> held() {
        return parts.compilation().held();
    }

    /** Returns the units held that no asked group lists and a group not listed completely may offer. */
    List<HeldUnit> unlisted() {
        return parts.compilation().unlisted();
    }

    List<RuleCap> caps() {
        return parts.caps();
    }

    /** Returns whether some numbers are too large to be added up, so that no answer is to be trusted. */
    boolean oversized() {
        return parts.oversized();
    }

    /** Returns whether the other reading may differ, since something is not recorded or not listed. */
    boolean isOpen() {
        return parts.compilation().columns().isOpen()
                || asked().groups().stream()
                        .anyMatch(group -> group.counts() && !group.group().complete());
    }

    /** Returns the problem in which nothing may be short and nothing costs: it has no solution where this is short. */
    RuleProblem hard() {
        List<RuleClause> hard = clauses().stream()
                .map(clause -> clause.withClause(hard(clause.clause())))
                .toList();
        List<Cost> free = items().stream().map(item -> Cost.NONE).toList();
        return new RuleProblem(parts.with(free, hard), builder);
    }

    private static Clause hard(Clause clause) {
        if (clause instanceof Clause.Linear linear) {
            return linear.withPenalty(Clause.HARD);
        }
        return new Clause.Either(((Clause.Either) clause)
                .alternatives().stream()
                        .map(clauses -> clauses.stream().map(RuleProblem::hard).toList())
                        .toList());
    }

    /** Returns the problem with some of its clauses only, by index. */
    RuleProblem keeping(IntPredicate kept) {
        List<RuleClause> some = IntStream.range(0, clauses().size())
                .filter(kept)
                .mapToObj(clauses()::get)
                .toList();
        return new RuleProblem(parts.with(parts.costs(), some), builder);
    }

    /** Returns the same question without a cap: all clauses again, soft or hard as they were asked. */
    RuleProblem withoutCap(RuleCap cap) {
        return builder.copy().withoutCap(cap).build();
    }

    /** Returns what a solution comes to. */
    Outcome outcome(int[] places) {
        return new Outcome(this, places);
    }

    /** Returns what a node gives in a dimension when items are placed so. */
    long given(int node, int dimension, int[] places) {
        return outcome(places).given(node, dimension);
    }

    /** Returns by how much a clause is short when items are placed so, zero where it holds. */
    long shortfall(int clause, int[] places) {
        return outcome(places).shortfall(clauses().get(clause).clause());
    }
}
