package io.github.qcf4j.testkit;

import io.github.qcf4j.model.AssessmentCriterion;
import io.github.qcf4j.model.CriterionChoice;
import io.github.qcf4j.model.DatePeriod;
import io.github.qcf4j.model.LearningOutcome;
import io.github.qcf4j.model.Level;
import io.github.qcf4j.model.OutcomeKind;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitBuilder;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.model.UnitVersion;
import io.github.qcf4j.model.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Units drawn with dice. */
final class UnitByChance {

    /** The last day on which the first of two versions is in force. */
    static final LocalDate FIRST_UNTIL = LocalDate.of(2014, 3, 20);

    static final Version SECOND = new Version("2");

    private static final List<String> COMPETENCE =
            List.of("Be able to handle customer contacts", "Be able to improve the team's work");
    private static final List<String> KNOWLEDGE =
            List.of("Understand the organisation's procedures", "Know the law on personal data");
    private static final List<String> CRITERIA = List.of(
            "Respond to contacts within the agreed time",
            "Record the outcome of contacts",
            "Explain when to refer a contact",
            "Describe the steps of a complaint",
            "Plan the work of a shift");

    private final Dice dice;
    private final SpecificationShape shape;
    private final RequirementByChance requirements;

    UnitByChance(Dice dice, SpecificationShape shape) {
        this.dice = dice;
        this.shape = shape;
        this.requirements = new RequirementByChance(dice);
    }

    /** Returns the only version of a unit, or two that follow each other. */
    List<Unit> versions(UnitIdentifier identifier) {
        Unit first = unit(identifier);
        if (!dice.chance(15)) {
            return List.of(first);
        }
        Unit second = (dice.chance(50) ? first : unit(identifier))
                .toBuilder()
                        .version(SECOND)
                        .replaces(UnitVersion.of(identifier, Version.FIRST))
                        .validity(DatePeriod.from(FIRST_UNTIL.plusDays(1)))
                        .build();
        return List.of(first.toBuilder().validity(DatePeriod.until(FIRST_UNTIL)).build(), second);
    }

    private Unit unit(UnitIdentifier identifier) {
        UnitBuilder builder = Unit.builder(identifier).title(dice.pick("Handle contacts", "Lead a team", "Plan work"));
        if (!dice.chance(6)) {
            builder.level(dice.pick(Level.LEVEL_2, Level.LEVEL_3, Level.LEVEL_4));
        }
        if (!dice.chance(6)) {
            builder.credit(dice.between(1, 9));
        }
        int kind = dice.below(100);
        if (kind < 7) {
            return builder.build();
        }
        return shape.emptyUnits() && kind < 10 ? builder.outcomes(List.of()).build() : whole(builder);
    }

    private Unit whole(UnitBuilder builder) {
        int outcomes = dice.between(1, shape.outcomes());
        boolean ownNumbers = dice.chance(10);
        boolean hollow = dice.chance(3) && shape.emptyUnits();
        for (int i = 1; i <= outcomes; i++) {
            int criteria = hollow && i == outcomes ? 0 : dice.between(1, shape.criteria());
            builder.outcome(outcome(i, criteria, ownNumbers));
        }
        Unit unit = builder.build();
        List<String> numbers =
                unit.criteria().map(criterion -> criterion.number()).toList();
        if (numbers.isEmpty()) {
            return unit;
        }
        UnitBuilder furnished = unit.toBuilder().choices(choices(numbers));
        int count = dice.chance(45) ? 0 : dice.between(1, 3);
        for (int i = 0; i < count; i++) {
            furnished.requirement(requirements.requirement(unit));
        }
        return furnished.build();
    }

    private LearningOutcome outcome(int number, int criteria, boolean ownNumbers) {
        boolean knowledge = dice.chance(40);
        LearningOutcome.Builder outcome = LearningOutcome.builder(dice.pick(knowledge ? KNOWLEDGE : COMPETENCE))
                .number(ownNumbers ? "LO" + number : String.valueOf(number));
        if (dice.chance(20)) {
            outcome.declaredKind(dice.pick(OutcomeKind.COMPETENCE, OutcomeKind.KNOWLEDGE));
        }
        for (int i = 1; i <= criteria; i++) {
            AssessmentCriterion.Builder criterion = AssessmentCriterion.builder(dice.pick(CRITERIA))
                    .number(ownNumbers ? number + "" + (char) ('a' + i - 1) : number + "." + i);
            if (dice.chance(15)) {
                criterion.range(requirements.range());
            }
            outcome.criterion(criterion.build());
        }
        return outcome.build();
    }

    private List<CriterionChoice> choices(List<String> numbers) {
        List<CriterionChoice> choices = new ArrayList<>();
        int count = numbers.size() < 2 || !dice.chance(40) ? 0 : dice.between(1, 2);
        for (int i = 0; i < count; i++) {
            List<String> members = dice.some(numbers, dice.between(2, 4));
            int least = dice.chance(10) ? members.size() : dice.between(1, Math.min(2, members.size() - 1));
            choices.add(new CriterionChoice(least, members));
        }
        return choices;
    }
}
