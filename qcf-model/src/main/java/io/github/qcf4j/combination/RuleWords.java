package io.github.qcf4j.combination;

import io.github.qcf4j.model.AdvisedRule;
import io.github.qcf4j.model.AllOf;
import io.github.qcf4j.model.AnyOf;
import io.github.qcf4j.model.BarredUnits;
import io.github.qcf4j.model.CompensationLimit;
import io.github.qcf4j.model.ConditionalRule;
import io.github.qcf4j.model.LevelShareRule;
import io.github.qcf4j.model.RecognitionLimit;
import io.github.qcf4j.model.RemainingRule;
import io.github.qcf4j.model.RuleOfCombination;
import io.github.qcf4j.model.SizeRule;
import io.github.qcf4j.model.UnitOrder;
import io.github.qcf4j.model.UnitsTogether;

/** The words for what a rule is about, where there is no answer to it yet. */
final class RuleWords implements RuleOfCombination.Cases<String> {

    static final RuleWords NOT_ANSWERED = new RuleWords();

    private RuleWords() {}

    @Override
    public String size(SizeRule rule) {
        if (!Tally.isCounted(rule.measure())) {
            return "it counts neither credit nor units";
        }
        return rule.level().isPresent() ? "it counts units at some levels" : "it counts over some groups";
    }

    @Override
    public String remaining(RemainingRule rule) {
        return "it counts what remains";
    }

    @Override
    public String levelShare(LevelShareRule rule) {
        return "it asks for a share";
    }

    @Override
    public String allOf(AllOf rule) {
        return "it is made of several rules";
    }

    @Override
    public String anyOf(AnyOf rule) {
        return "it leaves a choice between rules";
    }

    @Override
    public String conditional(ConditionalRule rule) {
        return "it has a condition";
    }

    @Override
    public String advised(AdvisedRule rule) {
        return "it is advice";
    }

    @Override
    public String barredUnits(BarredUnits rule) {
        return "more of the barred units are held than it allows";
    }

    @Override
    public String unitsTogether(UnitsTogether rule) {
        return "it is about units taken together";
    }

    @Override
    public String unitOrder(UnitOrder rule) {
        return "it is about the order of units";
    }

    @Override
    public String recognitionLimit(RecognitionLimit rule) {
        return "it limits recognition, and units are held by recognition";
    }

    @Override
    public String compensationLimit(CompensationLimit rule) {
        return "it limits compensation";
    }
}
