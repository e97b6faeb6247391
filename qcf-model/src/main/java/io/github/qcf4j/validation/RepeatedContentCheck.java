package io.github.qcf4j.validation;

import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.Place;
import io.github.qcf4j.model.AssessmentCriterion;
import io.github.qcf4j.model.LearningOutcome;
import io.github.qcf4j.model.SpecificationStatus;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The check that no two units are the same under two references.
 * <p>
 * Criteria are looked at only where level and outcomes are already those of another unit, so that a whole catalogue
 * takes no longer than its units one by one. The order of outcomes and criteria does not matter.
 */
final class RepeatedContentCheck implements SpecificationCheck {

    private static final String SIGNS = "#%&@";

    @Override
    public List<SpecificationRule> kinds() {
        return List.of(IdentifierRule.UNIT_CONTENT_REPEATED);
    }

    @Override
    public void check(CheckedSpecifications all, Consumer<Finding> findings) {
        RelatedUnits related = RelatedUnits.of(all.specifications());
        List<Unit> recorded = all.specifications().units().stream()
                .filter(RepeatedContentCheck::isRecorded)
                .toList();
        alike(recorded, RepeatedContentCheck::outcomes)
                .flatMap(units -> alike(units, RepeatedContentCheck::content))
                .forEach(units -> tell(units, related, findings));
    }

    /** Returns whether it is known whole what a unit asks for, so that it can be the same as another. */
    private static boolean isRecorded(Unit unit) {
        return unit.level().isPresent()
                && !unit.outcomes().isEmpty()
                && unit.outcomes().stream()
                        .noneMatch(outcome -> outcome.criteria().isEmpty())
                && !unit.status().equals(Optional.of(SpecificationStatus.DRAFT));
    }

    /** Streams the groups of units that have something in common and are known by several references. */
    private static Stream<List<Unit>> alike(List<Unit> units, Function<Unit, List<?>> content) {
        return units.stream()
                .collect(Collectors.groupingBy(content, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(group -> group.stream().map(Unit::identifier).distinct().count() > 1);
    }

    private static List<?> outcomes(Unit unit) {
        return List.of(
                unit.level(),
                unit.outcomes().stream()
                        .map(outcome -> normal(outcome.statement()))
                        .sorted()
                        .toList());
    }

    private static List<?> content(Unit unit) {
        return List.of(
                unit.choices(),
                unit.outcomes().stream()
                        .map(RepeatedContentCheck::content)
                        .sorted()
                        .toList());
    }

    private static String content(LearningOutcome outcome) {
        return Stream.concat(
                        Stream.of(normal(outcome.statement() + outcome.content())),
                        outcome.criteria().stream()
                                .map(RepeatedContentCheck::content)
                                .sorted())
                .collect(Collectors.joining("\n"));
    }

    private static String content(AssessmentCriterion criterion) {
        return normal(criterion.statement() + criterion.content() + criterion.range());
    }

    /** Returns a text in lower case, with one blank for whatever stands between its words and signs. */
    private static String normal(String text) {
        StringBuilder normal = new StringBuilder(text.length());
        boolean isApart = false;
        for (int i = 0; i < text.length(); i++) {
            char written = text.charAt(i);
            if (isLayout(written)) {
                isApart = !normal.isEmpty();
            } else {
                normal.append(isApart ? " " : "").append(Character.toLowerCase(written));
                isApart = false;
            }
        }
        return normal.toString();
    }

    /** Returns whether a character is a blank or punctuation; signs such as those of 'C#' and 'C++' are neither. */
    private static boolean isLayout(char written) {
        return switch (Character.getType(written)) {
            case Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.CONNECTOR_PUNCTUATION -> true;
            case Character.OTHER_PUNCTUATION -> SIGNS.indexOf(written) < 0;
            default -> Character.isWhitespace(written) || Character.isSpaceChar(written);
        };
    }

    /** Tells of each unit, in its latest version, the first of those before it that it is not related to. */
    private static void tell(List<Unit> alike, RelatedUnits related, Consumer<Finding> findings) {
        SortedMap<UnitIdentifier, Unit> byIdentifier = new TreeMap<>();
        alike.forEach(unit -> byIdentifier.merge(
                unit.identifier(), unit, (one, other) -> one.version().compareTo(other.version()) < 0 ? other : one));
        List<Unit> earlier = new ArrayList<>();
        for (Map.Entry<UnitIdentifier, Unit> later : byIdentifier.entrySet()) {
            earlier.stream()
                    .filter(unit -> !related.areRelated(unit.identifier(), later.getKey()))
                    .findFirst()
                    .ifPresent(unit -> findings.accept(Finding.of(
                            IdentifierRule.UNIT_CONTENT_REPEATED,
                            Place.of(later.getValue().unitVersion()),
                            "has the level, the outcomes and the criteria of '%s'"
                                    .formatted(Place.of(unit.unitVersion())))));
            earlier.add(later.getValue());
        }
    }
}
