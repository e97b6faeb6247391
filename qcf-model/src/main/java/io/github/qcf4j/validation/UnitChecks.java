package io.github.qcf4j.validation;

import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.model.Unit;
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

    @Override
    public void check(CheckedSpecifications specifications, Consumer<Finding> findings) {
        Vocabulary vocabulary = Vocabulary.of(specifications.options());
        for (Unit unit : specifications.specifications().units()) {
            UnitInHand inHand = new UnitInHand(specifications, vocabulary, unit, findings);
            CHECKS.forEach(check -> check.check(inHand));
        }
    }
}
