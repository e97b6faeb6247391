package io.github.qcf4j.validation;

import io.github.qcf4j.finding.Place;
import io.github.qcf4j.model.Statement;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The check that title, outcomes and criteria of a unit say only what belongs there. */
final class UnitTextCheck implements UnitCheck {

    private static final Pattern DECORATED =
            Pattern.compile("\\b(?:QCF|RQF)\\b|\\b(?:[Ll]evel [1-8E]\\b|[Ee]ntry [Ll]evel\\b)|^Unit \\d+\\b"
                    + "|^(?:Award|Certificate|Diploma) (?:in|for|of)\\b");

    @Override
    public void check(UnitInHand unit) {
        checkTitle(unit);
        unit.unit()
                .gradingScale()
                .filter(scale -> isGraded(scale))
                .ifPresent(scale -> unit.findAbout(
                        "gradingScale", UnitRule.UNIT_GRADING_USED, "is graded on the scale '%s'".formatted(scale)));
        for (OutcomeInHand outcome : unit.outcomes()) {
            checkStatement(unit, outcome.place(), outcome.words());
            outcome.criteria().forEach(criterion -> checkStatement(unit, criterion.place(), criterion.words()));
        }
        checkStatements(unit);
    }

    /** Tells of the first statement that speaks of another unit. */
    private static void checkStatements(UnitInHand unit) {
        List<Statement> statements = unit.unit().statements();
        for (int i = 0; i < statements.size(); i++) {
            Words words = Words.of(statements.get(i).text());
            List<String> phrases = unit.phrases(WordList.DEPENDENCE_PHRASES).in(words);
            if (!phrases.isEmpty()) {
                unit.findAbout("statements/" + i, UnitRule.UNIT_DEPENDENCE, depends(phrases.get(0)));
                return;
            }
        }
    }

    private static void checkTitle(UnitInHand unit) {
        String title = unit.unit().title();
        if (title.length() > unit.threshold(Threshold.UNIT_TITLE_LENGTH)) {
            unit.find(UnitRule.UNIT_TITLE_LONG, "has a title of %s characters".formatted(title.length()));
        }
        Matcher matcher = DECORATED.matcher(title);
        if (matcher.find()) {
            unit.find(UnitRule.UNIT_TITLE_DECORATED, "has '%s' in its title".formatted(matcher.group()));
        }
    }

    private static boolean isGraded(String scale) {
        Words words = Words.of(scale);
        for (int i = 0; i < words.size(); i++) {
            if (!List.of("pass", "fail", "passed", "failed", "achieved", "not", "only", "refer")
                    .contains(words.at(i))) {
                return true;
            }
        }
        return false;
    }

    private static void checkStatement(UnitInHand unit, Place place, Words words) {
        List<String> grading = unit.phrases(WordList.GRADING_WORDS).in(words);
        List<String> dependence = unit.phrases(WordList.DEPENDENCE_PHRASES).in(words);
        List<String> requirements = unit.phrases(WordList.REQUIREMENT_PHRASES).in(words);
        if (!grading.isEmpty()) {
            unit.find(UnitRule.UNIT_GRADING_USED, place, "speaks of '%s'".formatted(grading.get(0)));
        }
        if (!dependence.isEmpty()) {
            unit.find(UnitRule.UNIT_DEPENDENCE, place, depends(dependence.get(0)));
        }
        if (!requirements.isEmpty()) {
            unit.find(
                    UnitRule.UNIT_REQUIREMENT_MISPLACED,
                    place,
                    "states a requirement with '%s'".formatted(requirements.get(0)));
        }
    }

    private static String depends(String phrase) {
        return "depends on another unit with '%s'".formatted(phrase);
    }
}
