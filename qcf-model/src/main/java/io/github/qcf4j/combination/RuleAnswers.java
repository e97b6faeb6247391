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
import io.github.qcf4j.model.RuleScope;
import io.github.qcf4j.model.SizeRule;
import io.github.qcf4j.model.UnitOrder;
import io.github.qcf4j.model.UnitsTogether;
import java.util.List;

/** Answers one rule: a size in credit or units over the whole qualification; of other rules only what is plain. */
final class RuleAnswers implements RuleOfCombination.Cases<RuleResult> {

    private final AskedRule asked;
    private final Structure structure;
    private final Doubts doubts;
    private final Tally tally;
    private final List<String> blocking;
    private final Verdict verdict;

    /**
     * @param tally  what is held of all groups that count
     * @param blocking  why what is held may not all count
     */
    RuleAnswers(AskedRule asked, Structure structure, Doubts doubts, Tally tally, List<String> blocking) {
        this.asked = asked;
        this.structure = structure;
        this.doubts = doubts;
        this.tally = tally;
        this.blocking = blocking;
        this.verdict = new Verdict(asked.subject());
    }

    RuleResult answer() {
        return asked.rule().match(this);
    }

    @Override
    public RuleResult size(SizeRule rule) {
        if (structure.offersNothing(rule.scope())) {
            return ofNoUnits(rule.bounds().min());
        }
        if (!rule.scope().isWhole() || rule.level().isPresent() || !Tally.isCounted(rule.measure())) {
            return notAnswered();
        }
        verdict.askLeast(rule.measure(), rule.bounds(), tally);
        verdict.askMost(rule.measure(), rule.bounds(), tally);
        verdict.unknown(blocking);
        long lacking = verdict.answer() == Answer.SHORT ? rule.bounds().min() - tally.most(rule.measure()) : 0;
        return new RuleResult(
                asked,
                verdict,
                new Amount(tally.least(rule.measure()), rule.bounds().min(), lacking));
    }

    @Override
    public RuleResult remaining(RemainingRule rule) {
        return structure.offersNothing(RuleScope.from(rule.groups()))
                ? ofNoUnits(rule.bounds().min())
                : notAnswered();
    }

    @Override
    public RuleResult levelShare(LevelShareRule rule) {
        if (structure.offersNothing(rule.scope())) {
            verdict.missing();
            return result();
        }
        return notAnswered();
    }

    @Override
    public RuleResult allOf(AllOf rule) {
        return notAnswered();
    }

    @Override
    public RuleResult anyOf(AnyOf rule) {
        return notAnswered();
    }

    @Override
    public RuleResult conditional(ConditionalRule rule) {
        return notAnswered();
    }

    @Override
    public RuleResult advised(AdvisedRule rule) {
        return result();
    }

    @Override
    public RuleResult barredUnits(BarredUnits rule) {
        return doubts.raisedBy(rule).isEmpty() ? result() : notAnswered();
    }

    @Override
    public RuleResult unitsTogether(UnitsTogether rule) {
        return notAnswered();
    }

    @Override
    public RuleResult unitOrder(UnitOrder rule) {
        return notAnswered();
    }

    @Override
    public RuleResult recognitionLimit(RecognitionLimit rule) {
        return doubts.raisedBy(rule).isEmpty() ? result() : notAnswered();
    }

    @Override
    public RuleResult compensationLimit(CompensationLimit rule) {
        return notAnswered();
    }

    /** Returns that something asked of no units is never met, and that a maximum over no units holds. */
    private RuleResult ofNoUnits(int least) {
        if (least > 0) {
            verdict.missing();
        }
        return new RuleResult(asked, verdict, new Amount(0, least, least));
    }

    private RuleResult notAnswered() {
        verdict.unknown(asked.notAnswered());
        return result();
    }

    private RuleResult result() {
        return new RuleResult(asked, verdict, Amount.NONE);
    }
}
