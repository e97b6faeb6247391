package io.github.qcf4j.combination;

import io.github.qcf4j.combination.search.Clause;
import io.github.qcf4j.combination.search.Problem;
import io.github.qcf4j.combination.search.Term;
import io.github.qcf4j.model.Bounds;
import io.github.qcf4j.model.ExcessPolicy;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.SizeRule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Puts what one group asks for into clauses, in one reading. */
final class GroupDemands {

    private final Compilation compilation;
    private final RuleColumns columns;
    private final Reading reading;
    private final Demands demands;
    private final AskedGroup group;
    private final RuleSource source;
    private final int node;
    private final List<RuleClause> clauses = new ArrayList<>();

    GroupDemands(Compilation compilation, Reading reading, Demands demands, AskedGroup group) {
        this.compilation = compilation;
        this.columns = compilation.columns();
        this.reading = reading;
        this.demands = demands;
        this.group = group;
        this.source = RuleSource.of(group);
        this.node = group.number();
    }

    List<RuleClause> clauses() {
        if (!group.counts()) {
            return List.of();
        }
        if (group.group().mandatory()) {
            addAllUnits();
        } else if (group.group().allOrNothing()) {
            addAllOrNone();
        }
        group.group().bounds().forEach((measure, bounds) -> {
            addMinimum(measure, bounds);
            if (bounds.hasMax()) {
                addMaximum(measure, bounds.max().getAsInt());
            }
        });
        return clauses;
    }

    private void addAllUnits() {
        int listed = columns.count("listed units", GroupDemands::isListed);
        List<Term> own = Demands.plus(
                Demands.sum(List.of(node), listed),
                Demands.times(-1, Demands.sum(compilation.nodes().childrenOf(group), listed)));
        Supplier<String> sentence = () -> group.asking("all of its units");
        int size = group.own().size();
        if (size > 0) {
            add(demands.minimum(own, size), RuleClause.Role.ALL_UNITS, sentence);
        }
        boolean empty = group.complete() && group.offered().isEmpty();
        boolean open = !group.group().complete() && !group.isListedByNumber();
        if (empty || open && reading == Reading.CERTAIN) {
            add(demands.never(1), RuleClause.Role.ALL_UNITS, sentence);
        }
    }

    private void addAllOrNone() {
        List<Term> all = Demands.sum(List.of(node), columns.count("listed units", GroupDemands::isListed));
        List<Term> any = Demands.sum(List.of(node), columns.measure(Measure.UNITS, null, true));
        List<Clause> none = List.of(Demands.most(any, 0));
        List<Clause> every = List.of(Demands.least(all, group.offered().size()));
        boolean known = group.complete() || group.isListedByNumber() || reading == Reading.POSSIBLE;
        add(
                new Clause.Either(known ? List.of(none, every) : List.of(none)),
                RuleClause.Role.ALL_OR_NONE,
                () -> group.asking("all of its units or none"));
    }

    private static boolean isListed(RuleItem item) {
        return item.kind() != RuleItem.Kind.UNLISTED && item.kind() != RuleItem.Kind.PHANTOM;
    }

    private void addMinimum(Measure measure, Bounds bounds) {
        if (bounds.hasMin()) {
            int dimension = columns.measure(measure, null, reading.minimaByMost());
            add(
                    demands.minimum(Demands.sum(List.of(node), dimension), Math.min(bounds.min(), Problem.UNBOUNDED)),
                    RuleClause.Role.MINIMUM,
                    asking(measure, Bounds.atLeast(bounds.min())));
        }
    }

    private void addMaximum(Measure measure, int max) {
        ExcessPolicy excess = group.group().excess();
        if (excess == ExcessPolicy.CREDIT_IGNORED && measure != Measure.UNITS) {
            return;
        }
        int most = Math.min(max, Problem.UNBOUNDED - 1);
        int dimension = columns.measure(
                measure, null, reading.maximaByMost(), (at, cap) -> at == node ? Problem.UNBOUNDED : cap);
        List<Term> sum = Demands.sum(List.of(node), dimension);
        Supplier<String> sentence = asking(measure, Bounds.atMost(max));
        if (excess == ExcessPolicy.FORBIDDEN) {
            List<Term> taken = Demands.plus(sum, Demands.sum(compilation.nodes().shadowsWithin(group), dimension));
            add(
                    demands.minimum(Demands.times(-1, taken), outside(measure) - most),
                    RuleClause.Role.FORBIDDEN,
                    sentence);
        } else {
            add(Demands.most(sum, most), RuleClause.Role.MAXIMUM, sentence);
        }
    }

    /** Returns how much units that no asked group lists may come to, where the group may list them. */
    private long outside(Measure measure) {
        if (group.complete() || reading == Reading.POSSIBLE) {
            return 0;
        }
        return compilation.unlisted().stream()
                .map(held -> RuleItem.outside(held, compilation.asked()))
                .mapToLong(item -> Math.min(item.amount(measure, null, 0).most(), Problem.UNBOUNDED))
                .sum();
    }

    private Supplier<String> asking(Measure measure, Bounds bounds) {
        return () -> group.asking(SizeRule.of(measure, bounds).toString());
    }

    private void add(Clause clause, RuleClause.Role role, Supplier<String> sentence) {
        clauses.add(new RuleClause(clause, source, role, sentence));
    }
}
