package io.github.qcf4j.mapping;

import io.github.qcf4j.combination.Answer;
import io.github.qcf4j.combination.CombinationResult;
import io.github.qcf4j.combination.GroupResult;
import io.github.qcf4j.combination.RuleResult;
import io.github.qcf4j.model.LevelShareRule;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.RemainingRule;
import io.github.qcf4j.model.RuleOfCombination;
import io.github.qcf4j.model.SizeRule;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
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
        String excess = amounts(group::excess);
        String missing = amounts(group::shortfall);
        boolean tooMuch = missing.isEmpty() && !excess.isEmpty();
        String message = missing.isEmpty() ? "lacks what it asks for" : "is short of " + missing;
        gaps.add(new Gap(
                GapKind.GROUP,
                combination.place().atGroup(group.name()),
                tooMuch ? "allows %s less than are selected".formatted(excess) : message,
                tooMuch ? "select fewer units of the group" : "select further units of the group",
                tooMuch ? List.of() : texts(group.candidates().stream()),
                credit > 0 ? credit : Math.max(1, units)));
    }

    /** Returns amounts in words, such as '5 credits and 1 unit', nothing where all are zero. */
    private static String amounts(ToIntFunction<Measure> amount) {
        return Arrays.stream(Measure.values())
                .filter(measure -> amount.applyAsInt(measure) > 0)
                .map(measure -> Told.count(amount.applyAsInt(measure), noun(measure)))
                .collect(Collectors.joining(" and "));
    }

    private static String noun(Measure measure) {
        return switch (measure) {
            case CREDIT -> "credit";
            case UNITS -> "unit";
            case GUIDED_LEARNING_HOURS -> "guided learning hour";
            case POINTS -> "point";
        };
    }

    private void add(RuleResult rule) {
        int missing = rule.shortfall() - toldBefore(rule);
        if (missing > 0 || rule.shortfall() == 0) {
            String what = rule.shortfall() == 0
                    ? "asks for %s and is short".formatted(rule.rule())
                    : "asks for %s and is %s short".formatted(rule.rule(), missing);
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
        List<String> named = groups(result.rule());
        return texts(selection.groups().stream()
                .filter(group -> named.isEmpty() || named.contains(group.name()))
                .flatMap(group -> group.candidates().stream()));
    }

    /** Returns the names of the groups a rule is about, none where it is about all or made of several rules. */
    private static List<String> groups(RuleOfCombination rule) {
        if (rule instanceof SizeRule size) {
            return size.scope().groups();
        }
        if (rule instanceof LevelShareRule share) {
            return share.scope().groups();
        }
        return rule instanceof RemainingRule remaining ? remaining.groups() : List.of();
    }

    private static List<String> texts(Stream<UnitIdentifier> units) {
        return units.distinct().map(UnitIdentifier::text).toList();
    }
}
