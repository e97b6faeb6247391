package io.github.qcf4j.mapping;

import io.github.qcf4j.combination.Answer;
import io.github.qcf4j.combination.CombinationResult;
import io.github.qcf4j.combination.GroupResult;
import io.github.qcf4j.combination.RuleResult;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.SizeRule;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the rules of combination would still be short of if every selected unit were achieved (V8.2). */
final class RuleGaps {

    private final Combination combination;
    private final CombinationResult selection;
    private final List<Gap> gaps = new ArrayList<>();
    private int creditTold;
    private int unitsTold;

    RuleGaps(Combination combination) {
        this.combination = combination;
        this.selection = combination.selection();
    }

    List<Gap> gaps() {
        selection.groups().stream()
                .filter(group -> group.answer() == Answer.SHORT)
                .forEach(this::add);
        selection.rules().stream().filter(rule -> rule.answer() == Answer.SHORT).forEach(this::add);
        return gaps;
    }

    private void add(GroupResult group) {
        int credit = group.shortfallCredit().value();
        int units = group.shortfallUnits();
        creditTold += credit;
        unitsTold += units;
        List<String> missing = new ArrayList<>();
        if (credit > 0) {
            missing.add(Told.count(credit, "credit"));
        }
        if (units > 0) {
            missing.add(Told.count(units, "unit"));
        }
        gaps.add(new Gap(
                GapKind.GROUP,
                combination.place().atGroup(group.name()),
                missing.isEmpty() ? "lacks what it asks for" : "is short of " + String.join(" and ", missing),
                "select further units of the group",
                texts(group.candidates().stream()),
                credit > 0 ? credit : Math.max(1, units)));
    }

    private void add(RuleResult rule) {
        int missing = rule.shortfall() - toldBefore(rule);
        if (missing > 0 || rule.shortfall() == 0) {
            String what = rule.shortfall() == 0
                    ? "asks for %s and is short".formatted(rule.rule())
                    : "asks for %s and is %d short".formatted(rule.rule(), missing);
            gaps.add(new Gap(
                    GapKind.RULE,
                    combination.place(rule),
                    what,
                    "select further units",
                    candidates(rule),
                    Math.max(1, missing)));
        }
    }

    /** What a group lacks is told there, and a rule over the whole qualification does not tell it again. */
    private int toldBefore(RuleResult result) {
        if (result.rule() instanceof SizeRule rule
                && rule.scope().isWhole()
                && rule.level().isEmpty()) {
            if (rule.measure() == Measure.CREDIT) {
                return creditTold;
            }
            return rule.measure() == Measure.UNITS ? unitsTold : 0;
        }
        return 0;
    }

    private List<String> candidates(RuleResult result) {
        if (result.rule() instanceof SizeRule rule && !rule.scope().isWhole()) {
            return texts(rule.scope().groups().stream()
                    .flatMap(name -> selection.group(name).stream())
                    .flatMap(group -> group.candidates().stream()));
        }
        return texts(selection.groups().stream().flatMap(group -> group.candidates().stream()));
    }

    private static List<String> texts(Stream<UnitIdentifier> units) {
        return units.distinct().map(UnitIdentifier::text).toList();
    }
}
