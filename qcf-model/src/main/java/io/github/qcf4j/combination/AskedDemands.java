package io.github.qcf4j.combination;

import io.github.qcf4j.combination.search.Clause;
import io.github.qcf4j.combination.search.Problem;
import io.github.qcf4j.model.AdvisedRule;
import io.github.qcf4j.model.AllOf;
import io.github.qcf4j.model.Bounds;
import io.github.qcf4j.model.ExcessPolicy;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.RemainingRule;
import io.github.qcf4j.model.RuleOfCombination;
import io.github.qcf4j.model.SizeRule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Puts the rules that are asked of a learner into clauses, and what caps groups into caps. */
final class AskedDemands {

    private final Compilation compilation;
    private final Reading reading;
    private final RuleDemands rules;

    AskedDemands(Compilation compilation, Reading reading, Demands demands) {
        this.compilation = compilation;
        this.reading = reading;
        this.rules = new RuleDemands(compilation, reading, demands);
    }

    /** Returns the most that each group gives by its own maximum, and by rules about what remains. */
    static List<RuleCap> caps(Structure asked) {
        List<RuleCap> caps = new ArrayList<>();
        for (AskedGroup group : asked.groups()) {
            if (group.counts() && group.group().excess() == ExcessPolicy.CREDIT_IGNORED) {
                group.group()
                        .bounds()
                        .forEach((measure, bounds) -> bounds.max()
                                .ifPresent(
                                        max -> addCap(caps, new RuleCap(group, measure, max, RuleSource.of(group)))));
            }
        }
        for (AskedRule rule : asked.rules()) {
            if (rule.rule() instanceof RemainingRule remaining) {
                capped(asked, remaining)
                        .forEach(group -> addCap(
                                caps, new RuleCap(group, remaining.measure(), most(remaining), RuleSource.of(rule))));
            }
        }
        return caps;
    }

    private static void addCap(List<RuleCap> caps, RuleCap cap) {
        if (cap.measure() != Measure.UNITS && cap.most() < Problem.UNBOUNDED) {
            caps.add(cap);
        }
    }

    /** Returns the groups that give no more than what remains: those that ask for nothing themselves. */
    private static List<AskedGroup> capped(Structure asked, RemainingRule rule) {
        return asked.counting(rule.groups()).stream()
                .filter(group -> group.least(rule.measure()) == 0)
                .toList();
    }

    private static int most(RemainingRule rule) {
        return rule.bounds().max().orElse(rule.bounds().min());
    }

    List<RuleClause> of(AskedRule asked) {
        List<RuleClause> clauses = new ArrayList<>();
        RuleSource source = RuleSource.of(asked);
        if (asked.rule() instanceof RemainingRule remaining) {
            addRemaining(remaining, source, asked::sentence, clauses);
        } else {
            add(asked.rule(), source, asked.subject(), clauses);
        }
        return clauses;
    }

    /** Returns what rules advise. */
    List<RuleClause> advice() {
        List<RuleClause> clauses = new ArrayList<>();
        for (AskedRule rule : compilation.asked().rules()) {
            if (rule.rule() instanceof AdvisedRule advised) {
                add(advised.rule(), RuleSource.of(rule), rule.subject(), clauses);
            }
        }
        return clauses;
    }

    private void addRemaining(
            RemainingRule rule, RuleSource source, Supplier<String> sentence, List<RuleClause> clauses) {
        if (rule.measure() == Measure.UNITS) {
            int units = compilation.columns().measure(Measure.UNITS, null, reading.maximaByMost());
            for (AskedGroup group : capped(compilation.asked(), rule)) {
                Clause most = Demands.most(Demands.sum(List.of(group.number()), units), most(rule));
                clauses.add(new RuleClause(most, source, RuleClause.Role.MAXIMUM, sentence));
            }
        }
        if (rule.bounds().hasMin()) {
            int dimension = compilation.columns().measure(rule.measure(), null, reading.minimaByMost());
            List<AskedGroup> summed = compilation.asked().outermost(rule.groups());
            clauses.add(new RuleClause(
                    rules.remaining(rule, summed, dimension), source, RuleClause.Role.MINIMUM, sentence));
        }
    }

    private void add(RuleOfCombination rule, RuleSource source, String subject, List<RuleClause> clauses) {
        if (rule instanceof AllOf all) {
            all.rules().forEach(part -> add(part, source, subject, clauses));
        } else if (rule instanceof SizeRule size
                && size.bounds().hasMin()
                && size.bounds().hasMax()) {
            add(bounded(size, Bounds.atLeast(size.bounds().min())), source, subject, clauses);
            add(bounded(size, Bounds.atMost(size.bounds().max().getAsInt())), source, subject, clauses);
        } else {
            Supplier<String> sentence = () -> "%s asks for %s".formatted(subject, rule);
            rule.match(rules).forEach(clause -> clauses.add(new RuleClause(clause, source, role(rule), sentence)));
        }
    }

    private static SizeRule bounded(SizeRule rule, Bounds bounds) {
        SizeRule plain = SizeRule.of(rule.measure(), bounds, rule.scope());
        return rule.level().map(plain::withLevel).orElse(plain);
    }

    private static RuleClause.Role role(RuleOfCombination rule) {
        return switch (rule.kind()) {
            case SIZE -> ((SizeRule) rule).bounds().hasMin() ? RuleClause.Role.MINIMUM : RuleClause.Role.MAXIMUM;
            case LEVEL_SHARE -> RuleClause.Role.MINIMUM;
            case BARRED_UNITS -> RuleClause.Role.BARRED;
            case UNITS_TOGETHER -> RuleClause.Role.TOGETHER;
            case RECOGNITION_LIMIT -> RuleClause.Role.RECOGNITION;
            case COMPENSATION_LIMIT -> RuleClause.Role.COMPENSATION;
            default -> RuleClause.Role.OTHER;
        };
    }
}
