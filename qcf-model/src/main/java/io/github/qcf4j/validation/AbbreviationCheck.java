package io.github.qcf4j.validation;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The check that a unit explains the abbreviations that its criteria use. */
final class AbbreviationCheck implements UnitCheck {

    private static final Pattern ABBREVIATION = Pattern.compile("[A-Z]{2,6}s?");
    private static final Pattern NUMERAL = Pattern.compile("[IVX]+");

    @Override
    public void check(UnitInHand unit) {
        Set<String> told = new HashSet<>();
        unit.criteria().filter(criterion -> isMixed(criterion)).forEach(criterion -> {
            Words words = criterion.words();
            for (int i = 0; i < words.size(); i++) {
                String word = words.written(i);
                if (isAbbreviation(word)
                        && !unit.vocabulary().knows(word)
                        && told.add(word)
                        && !isExplained(unit, word)) {
                    unit.find(
                            DraftingRule.CRITERION_ABBREVIATION,
                            criterion.place(),
                            "uses '%s', which the unit does not explain".formatted(word));
                }
            }
        });
    }

    /** Returns whether the criterion has small letters, so that capitals stand out. */
    private static boolean isMixed(CriterionInHand criterion) {
        return criterion.words().text().chars().anyMatch(Character::isLowerCase);
    }

    private static boolean isAbbreviation(String word) {
        return word.length() > 1
                && Character.isUpperCase(word.charAt(1))
                && ABBREVIATION.matcher(word).matches()
                && !NUMERAL.matcher(word).matches();
    }

    /** Returns whether the abbreviation stands in brackets somewhere in the unit, or something in brackets behind it. */
    private static boolean isExplained(UnitInHand unit, String word) {
        String texts = Stream.of(
                        Stream.of(unit.unit().title()),
                        unit.unit().statements().stream().map(statement -> statement.text()),
                        unit.unit().guidance().stream().map(item -> item.text()),
                        unit.outcomes().stream().map(outcome -> outcome.words().text()),
                        unit.criteria().map(criterion -> criterion.words().text()),
                        unit.criteria().flatMap(criterion -> criterion.criterion().content().stream()))
                .flatMap(parts -> parts)
                .collect(Collectors.joining("\n"));
        return texts.contains("(" + word + ")") || texts.contains(word + " (");
    }
}
