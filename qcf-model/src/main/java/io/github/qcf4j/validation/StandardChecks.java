package io.github.qcf4j.validation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The checks that hold specifications up against the rules of the catalogue, and the rules they are about. */
final class StandardChecks {

    /** Every check, in no order that matters. */
    static final List<SpecificationCheck> ALL = List.of(
            new UnitChecks(), new QualificationChecks(), new OfferedVersionsCheck(), new RepeatedContentCheck());

    private StandardChecks() {}

    /** Returns the rules that the checks are about, except those on shape and names. */
    static Stream<SpecificationRule> rules() {
        return Stream.of(
                        IdentifierRule.values(),
                        UnitRule.values(),
                        DraftingRule.values(),
                        RequirementRule.values(),
                        QualificationRule.values(),
                        CombinationRule.values())
                .flatMap(Arrays::stream);
    }
}
