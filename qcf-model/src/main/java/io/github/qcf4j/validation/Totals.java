package io.github.qcf4j.validation;

import io.github.qcf4j.model.Credit;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.RuleOfCombination;
import io.github.qcf4j.model.SizeRule;
import java.util.List;
import java.util.OptionalInt;

/** The least credit that a qualification asks for in all. */
final class Totals {

    private Totals() {}

    /** Returns the least credit that some rules ask for in all, or nothing where none of them does. */
    static OptionalInt leastCredit(List<RuleOfCombination> rules) {
        return rules.stream()
                .filter(SizeRule.class::isInstance)
                .map(SizeRule.class::cast)
                .filter(rule -> rule.measure() == Measure.CREDIT)
                .filter(rule -> rule.scope().isWhole()
                        && rule.level().isEmpty()
                        && rule.bounds().hasMin())
                .mapToInt(rule -> rule.bounds().min())
                .max();
    }

    /** Returns the least credit of a qualification: by its rules, or else the credit it states. */
    static OptionalInt leastCredit(Qualification qualification) {
        OptionalInt byRules = leastCredit(qualification.rules());
        return byRules.isPresent()
                ? byRules
                : qualification.credit().stream().mapToInt(Credit::value).findFirst();
    }
}
