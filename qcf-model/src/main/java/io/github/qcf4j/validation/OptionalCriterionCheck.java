package io.github.qcf4j.validation;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The check that a criterion which is said to be optional belongs to a choice. */
final class OptionalCriterionCheck implements UnitCheck {

    private static final Pattern OPTIONAL =
            Pattern.compile("\\(\\s*optional\\s*\\)|^\\s*optional\\s*:", Pattern.CASE_INSENSITIVE);

    @Override
    public void check(UnitInHand unit) {
        Set<String> chosen = unit.unit().choices().stream()
                .flatMap(choice -> choice.criteria().stream())
                .collect(Collectors.toSet());
        unit.criteria()
                .filter(criterion -> OPTIONAL.matcher(criterion.words().text()).find())
                .filter(criterion -> !chosen.contains(criterion.criterion().number()))
                .forEach(criterion -> unit.find(
                        DraftingRule.CRITERION_OPTIONAL_UNRULED,
                        criterion.place(),
                        "is said to be optional, and no choice of the unit names it"));
    }
}
