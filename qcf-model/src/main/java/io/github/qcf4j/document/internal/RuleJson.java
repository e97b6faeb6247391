package io.github.qcf4j.document.internal;

import io.github.qcf4j.model.AdvisedRule;
import io.github.qcf4j.model.AllOf;
import io.github.qcf4j.model.AnyOf;
import io.github.qcf4j.model.BarredUnits;
import io.github.qcf4j.model.BarringEffect;
import io.github.qcf4j.model.Bounds;
import io.github.qcf4j.model.CompensationLimit;
import io.github.qcf4j.model.ConditionalRule;
import io.github.qcf4j.model.LevelCondition;
import io.github.qcf4j.model.LevelShareRule;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.RecognitionLimit;
import io.github.qcf4j.model.RemainingRule;
import io.github.qcf4j.model.RuleOfCombination;
import io.github.qcf4j.model.RuleScope;
import io.github.qcf4j.model.SizeRule;
import io.github.qcf4j.model.UnitOrder;
import io.github.qcf4j.model.UnitsTogether;

/** Writes rules of combination as a specification file says them. */
final class RuleJson implements RuleOfCombination.Cases<JsonObject> {

    private static final RuleJson CASES = new RuleJson();

    private RuleJson() {}

    static JsonObject rule(RuleOfCombination rule) {
        return rule.match(CASES);
    }

    @Override
    public JsonObject size(SizeRule rule) {
        JsonObject json = scope(rule.scope()).put(property(rule.measure()), SharedJson.bounds(rule.bounds()));
        rule.level().ifPresent(level -> level(level, json));
        return json;
    }

    @Override
    public JsonObject remaining(RemainingRule rule) {
        return new JsonObject()
                .putAll("remaining", rule.groups())
                .put(property(rule.measure()), SharedJson.bounds(rule.bounds()));
    }

    @Override
    public JsonObject levelShare(LevelShareRule rule) {
        JsonObject json = scope(rule.scope())
                .put("share", (Object) rule.percent())
                .putUnless(Measure.CREDIT, "measure", rule.measure(), Enum::name);
        return level(rule.level(), json);
    }

    @Override
    public JsonObject allOf(AllOf rule) {
        return new JsonObject().putAll("all", rule.rules(), RuleJson::rule);
    }

    @Override
    public JsonObject anyOf(AnyOf rule) {
        return new JsonObject().putAll("any", rule.rules(), RuleJson::rule);
    }

    @Override
    public JsonObject conditional(ConditionalRule rule) {
        return new JsonObject().put("when", rule(rule.when())).put("then", rule(rule.then()));
    }

    @Override
    public JsonObject advised(AdvisedRule rule) {
        return new JsonObject().put("advised", rule(rule.rule()));
    }

    @Override
    public JsonObject barredUnits(BarredUnits rule) {
        return new JsonObject()
                .putTexts("barred", rule.units())
                .putUnless(1, "atMost", rule.atMost(), atMost -> atMost)
                .putUnless(BarringEffect.NOT_TOGETHER, "effect", rule.effect(), Enum::name);
    }

    @Override
    public JsonObject unitsTogether(UnitsTogether rule) {
        return new JsonObject().putTexts("together", rule.units());
    }

    @Override
    public JsonObject unitOrder(UnitOrder rule) {
        return new JsonObject()
                .put("unit", rule.unit().text())
                .putTexts("after", rule.after())
                .putTexts("alongside", rule.alongside());
    }

    @Override
    public JsonObject recognitionLimit(RecognitionLimit rule) {
        JsonObject limit = new JsonObject().putNames("routes", rule.routes());
        rule.max().ifPresent(max -> limit.put(property(rule.measure()), SharedJson.bounds(Bounds.atMost(max))));
        if (rule.percent().isPresent()) {
            limit.put("share", rule.percent()).putUnless(Measure.CREDIT, "measure", rule.measure(), Enum::name);
        }
        return new JsonObject().put("recognised", limit);
    }

    @Override
    public JsonObject compensationLimit(CompensationLimit rule) {
        JsonObject limit =
                new JsonObject().put(property(rule.measure()), SharedJson.bounds(Bounds.atMost(rule.atMost())));
        return scope(rule.scope()).put("compensated", limit);
    }

    private static JsonObject scope(RuleScope scope) {
        return new JsonObject().putAll("from", scope.groups());
    }

    private static JsonObject level(LevelCondition condition, JsonObject json) {
        String property = switch (condition.comparison()) {
            case AT -> "at";
            case AT_OR_ABOVE -> "atOrAbove";
            case AT_OR_BELOW -> "atOrBelow";
            case BELOW -> "below";
        };
        return json.put(property, condition.level().code());
    }

    /** Returns the property that an amount of a measure is written in. */
    static String property(Measure measure) {
        return switch (measure) {
            case CREDIT -> "credits";
            case UNITS -> "units";
            case GUIDED_LEARNING_HOURS -> "guidedLearningHours";
            case POINTS -> "points";
        };
    }
}
