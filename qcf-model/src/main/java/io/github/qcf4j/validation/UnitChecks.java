package io.github.qcf4j.validation;

import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.model.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** All checks of one unit by itself, each unit being taken apart once. */
final class UnitChecks implements SpecificationCheck {

    private static final List<UnitCheck> CHECKS = List.of(
            new UnitShapeCheck(),
            new UnitCreditCheck(),
            new UnitTextCheck(),
            new UnitRecordCheck(),
            new UnitVersionsCheck(),
            new TranslationCheck(),
            new RequirementCheck(),
            new VocationalUnitCheck(),
            new NumberingCheck(),
            new OutcomeStemCheck(),
            new OutcomeSizeCheck(),
            new CriterionVerbCheck(),
            new CriterionWordsCheck(),
            new CriterionNumberCheck(),
            new RepetitionCheck(),
            new CriterionLengthCheck(),
            new AbbreviationCheck(),
            new VerbKindCheck(),
            new OptionalCriterionCheck());

    @Override
    public List<SpecificationRule> kinds() {
        return Stream.of(UnitRule.values(), DraftingRule.values(), RequirementRule.values())
                .<SpecificationRule>flatMap(Arrays::stream)
                .toList();
    }

    /** Checks units side by side; what is found of one stands before what is found of the next, as if one by one. */
    @Override
    public void check(CheckedSpecifications specifications, Consumer<Finding> findings) {
        Vocabulary vocabulary = Vocabulary.of(specifications.options());
        List<List<Finding>> found = specifications.specifications().units().parallelStream()
                .map(unit -> findings(specifications, vocabulary, unit))
                .toList();
        found.forEach(ofOne -> ofOne.forEach(findings));
    }

    /** Returns what is found of one unit. */
    static List<Finding> findings(CheckedSpecifications specifications, Vocabulary vocabulary, Unit unit) {
        List<Finding> found = new ArrayList<>();
        UnitInHand inHand = new UnitInHand(specifications, vocabulary, unit, found::add);
        CHECKS.forEach(check -> check.check(inHand));
        return found;
    }
}
