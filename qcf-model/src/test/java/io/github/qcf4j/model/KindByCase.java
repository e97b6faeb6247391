package io.github.qcf4j.model;

/** Answers every rule with the kind that its case is for. */
final class KindByCase implements RuleOfCombination.Cases<RuleOfCombination.Kind> {

    @Override
    public RuleOfCombination.Kind size(SizeRule rule) {
        return RuleOfCombination.Kind.SIZE;
    }

    @Override
    public RuleOfCombination.Kind remaining(RemainingRule rule) {
        return RuleOfCombination.Kind.REMAINING;
    }

    @Override
    public RuleOfCombination.Kind levelShare(LevelShareRule rule) {
        return RuleOfCombination.Kind.LEVEL_SHARE;
    }

    @Override
    public RuleOfCombination.Kind allOf(AllOf rule) {
        return RuleOfCombination.Kind.ALL_OF;
    }

    @Override
    public RuleOfCombination.Kind anyOf(AnyOf rule) {
        return RuleOfCombination.Kind.ANY_OF;
    }

    @Override
    public RuleOfCombination.Kind conditional(ConditionalRule rule) {
        return RuleOfCombination.Kind.CONDITIONAL;
    }

    @Override
    public RuleOfCombination.Kind advised(AdvisedRule rule) {
        return RuleOfCombination.Kind.ADVISED;
    }

    @Override
    public RuleOfCombination.Kind barredUnits(BarredUnits rule) {
        return RuleOfCombination.Kind.BARRED_UNITS;
    }

    @Override
    public RuleOfCombination.Kind unitsTogether(UnitsTogether rule) {
        return RuleOfCombination.Kind.UNITS_TOGETHER;
    }

    @Override
    public RuleOfCombination.Kind unitOrder(UnitOrder rule) {
        return RuleOfCombination.Kind.UNIT_ORDER;
    }

    @Override
    public RuleOfCombination.Kind recognitionLimit(RecognitionLimit rule) {
        return RuleOfCombination.Kind.RECOGNITION_LIMIT;
    }

    @Override
    public RuleOfCombination.Kind compensationLimit(CompensationLimit rule) {
        return RuleOfCombination.Kind.COMPENSATION_LIMIT;
    }
}
