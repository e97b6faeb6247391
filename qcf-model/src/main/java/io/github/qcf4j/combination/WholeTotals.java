package io.github.qcf4j.combination;

import io.github.qcf4j.model.AllOf;
import io.github.qcf4j.model.Credit;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.RuleOfCombination;
import io.github.qcf4j.model.SizeRule;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Finds the totals that are stated for everything that counts on one way. */
final class WholeTotals {

    private WholeTotals() {}

    /** Returns the largest minimum that a rule asks for, over everything that counts and all levels. */
    static OptionalInt least(Structure asked, Measure measure) {
        return asked.rules().stream()
                .flatMap(rule -> parts(rule.rule()))
                .filter(SizeRule.class::isInstance)
                .map(SizeRule.class::cast)
                .filter(rule -> rule.measure() == measure
                        && rule.scope().isWhole()
                        && rule.level().isEmpty()
                        && rule.bounds().hasMin())
                .mapToInt(rule -> rule.bounds().min())
                .max();
    }

    /** Returns the credit that the rules ask for, or else that is stated for the qualification in its one size. */
    static OptionalInt statedCredit(Structure asked) {
        OptionalInt ofRules = least(asked, Measure.CREDIT);
        return ofRules.isPresent() ? ofRules : creditOfQualification(asked);
    }

    /** Returns the credit that is stated for the qualification, where it has a single size. */
    static OptionalInt creditOfQualification(Structure asked) {
        return asked.way().size().isPresent()
                ? OptionalInt.empty()
                : asked.qualification().credit().map(Credit::value).stream()
                        .mapToInt(Integer::intValue)
                        .findFirst();
    }

    /** Streams the rule, and of a rule that all of several hold, each of these. */
    static Stream<RuleOfCombination> parts(RuleOfCombination rule) {
        return rule instanceof AllOf all ? all.parts().stream().flatMap(WholeTotals::parts) : Stream.of(rule);
    }
}
