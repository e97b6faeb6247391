package io.github.qcf4j.combination;

import io.github.qcf4j.combination.search.Clause;
import io.github.qcf4j.combination.search.Problem;
import io.github.qcf4j.combination.search.Term;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.model.UnitOrder;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Says why a plan takes a unit: what would be missing without it. */
final class ReasonsToTake {

    private final Found found;
    private final RuleProblem problem;
    private final Outcome withoutFurther;
    private final Set<UnitIdentifier> inTheEnd = new LinkedHashSet<>();

    ReasonsToTake(Found found) {
        this.found = found;
        this.problem = found.problem();
        int[] places = found.solution().places().clone();
        for (int item = 0; item < places.length; item++) {
            RuleItem.Kind kind = problem.items().get(item).kind();
            if (kind == RuleItem.Kind.OFFERED && found.isPlaced(item)) {
                places[item] = Problem.NONE;
                inTheEnd.add(problem.items().get(item).unit());
            } else if (kind == RuleItem.Kind.PLANNED) {
                inTheEnd.add(problem.items().get(item).unit());
            }
        }
        this.withoutFurther = problem.outcome(places);
    }

    /** Returns why the item is taken, such as 'group B is 8 credits short'. */
    String of(int item) {
        UnitIdentifier unit = problem.items().get(item).unit();
        Optional<AskedGroup> group =
                problem.nodes().get(found.solution().place(item)).group();
        if (!found.counts(item) || group.isEmpty()) {
            return beforeOthers(unit).orElse("taken and not counted");
        }
        if (group.get().group().mandatory()) {
            return "mandatory in " + group.get().subject();
        }
        return missed(item, group.get())
                .flatMap(clause -> reason(clause, unit))
                .orElse("counts in " + group.get().subject());
    }

    /** Finds what is no longer met without the item, its own group before everything else. */
    private Optional<Integer> missed(int item, AskedGroup group) {
        int[] places = found.solution().places().clone();
        places[item] = Problem.NONE;
        Outcome outcome = problem.outcome(places);
        return IntStream.range(0, problem.clauses().size())
                .filter(clause ->
                        outcome.shortfall(problem.clauses().get(clause).clause()) > 0)
                .boxed()
                .min(Comparator.comparingInt(
                        clause -> rank(problem.clauses().get(clause).source(), group)));
    }

    private static int rank(RuleSource source, AskedGroup group) {
        if (source.kind() != RuleSource.Kind.GROUP) {
            return source.kind() == RuleSource.Kind.RULE ? 2 : 3;
        }
        return source.group().filter(group::isWithin).isPresent() ? 0 : 1;
    }

    private Optional<String> reason(int number, UnitIdentifier unit) {
        RuleClause clause = problem.clauses().get(number);
        if (clause.role() == RuleClause.Role.ORDER) {
            return beforeOthers(unit);
        }
        long missing = missing(clause);
        return Optional.of(counted(clause)
                .filter(counted -> missing > 0)
                .map(counted -> "%s is %s short".formatted(subject(clause.source()), counted.amount(missing)))
                .orElse(clause.sentence()));
    }

    private long missing(RuleClause clause) {
        return clause.clause() instanceof Clause.Linear linear ? linear.bound() - withoutFurther.sum(linear) : 0;
    }

    /** Returns what a minimum counts, where it counts one thing. */
    private Optional<CountedMeasure> counted(RuleClause clause) {
        if (clause.role() != RuleClause.Role.MINIMUM || !(clause.clause() instanceof Clause.Linear linear)) {
            return Optional.empty();
        }
        int[] dimensions =
                linear.terms().stream().mapToInt(Term::dimension).distinct().toArray();
        boolean sum = linear.terms().stream().allMatch(term -> term.coefficient() == 1);
        if (dimensions.length != 1 || !sum) {
            return Optional.empty();
        }
        RuleDimension dimension = problem.dimensions().get(dimensions[0]);
        return dimension
                .measure()
                .map(CountedMeasure::of)
                .map(measure -> dimension.level().map(measure::at).orElse(measure));
    }

    private static String subject(RuleSource source) {
        return source.rule()
                .map(rule -> "%s (%s)".formatted(rule.subject(), rule.rule()))
                .orElse(source.subject());
    }

    /** Returns which unit needs this one before it. */
    private Optional<String> beforeOthers(UnitIdentifier unit) {
        List<UnitOrder> orders = problem.asked().rules().stream()
                .map(AskedRule::rule)
                .filter(UnitOrder.class::isInstance)
                .map(UnitOrder.class::cast)
                .filter(order -> inTheEnd.contains(order.unit()))
                .toList();
        Optional<String> before = orders.stream()
                .filter(order -> order.after().contains(unit))
                .map(order -> "must be taken before " + order.unit().text())
                .findFirst();
        return before.or(() -> orders.stream()
                .filter(order -> order.alongside().contains(unit))
                .map(order -> "must be taken before %s or alongside it"
                        .formatted(order.unit().text()))
                .findFirst());
    }
}
