package io.github.qcf4j.explanation;

import io.github.qcf4j.finding.Place;
import io.github.qcf4j.model.LearningOutcome;
import io.github.qcf4j.model.Overlay;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Goes through an explanation from the top and collects what does not follow. */
final class CheckedExplanation {

    private final CheckedPortfolio records;
    private final CheckedQuestion question;
    private final ExplainedQuestion asked;
    private final Map<UnitIdentifier, CheckedUnit> units = new LinkedHashMap<>();
    private final List<String> complaints = new ArrayList<>();
    private final Set<String> notChecked = new TreeSet<>();

    CheckedExplanation(CheckedPortfolio records, CheckedQuestion question, ExplainedQuestion asked) {
        this.records = records;
        this.question = question;
        this.asked = asked;
    }

    Confirmation check(Explanation explanation) {
        demand(
                explanation,
                asked.learner().equals(records.portfolio().learner()),
                "the portfolio is not that of the learner");
        demand(
                explanation,
                asked.qualification().isPresent() == question.registration().isPresent(),
                "no registration for the qualification stands");
        follow(explanation, true);
        return new Confirmation(complaints, List.copyOf(notChecked));
    }

    private void demand(Explanation explanation, boolean holds, String otherwise) {
        if (!holds) {
            complaints.add(explanation.place() + ": " + otherwise);
        }
    }

    /**
     * Follows an explanation.
     *
     * @param withParts  whether its parts are to be told too
     */
    private void follow(Explanation explanation, boolean withParts) {
        demand(explanation, explanation.question().equals(asked), "it answers another question");
        if (explanation.kind() == ExplainedKind.QUALIFICATION) {
            followQualification(explanation);
            return;
        }
        Optional<CheckedUnit> unit = unit(explanation);
        if (unit.isEmpty()) {
            demand(explanation, false, "no such unit is answered");
            return;
        }
        demand(
                explanation,
                explanation.measuredOn().equals(unit.get().measured()),
                "ends are not measured on that day");
        demand(explanation, explanation.isSelected() == unit.get().isSelected(), "the unit is selected otherwise");
        switch (explanation.kind()) {
            case CRITERION -> followCriterion(explanation, unit.get(), withParts);
            case OUTCOME -> followOutcome(explanation, unit.get());
            case UNIT -> followUnit(explanation, unit.get(), withParts);
            default -> followRequirement(explanation, unit.get());
        }
    }

    private Optional<CheckedUnit> unit(Explanation explanation) {
        Place place = explanation.place();
        return place.unit()
                .or(() -> overlay(place).map(Overlay::unit))
                .filter(question::lists)
                .flatMap(question::unit)
                .filter(unit -> place.unitVersion().isEmpty()
                        || place.unitVersion().get().equals(unit.unitVersion()))
                .map(this::unit);
    }

    private CheckedUnit unit(Unit unit) {
        return units.computeIfAbsent(unit.identifier(), same -> new CheckedUnit(records, question, unit));
    }

    private Optional<Overlay> overlay(Place place) {
        return question.qualification().map(Qualification::overlays).stream()
                .flatMap(overlays -> Stream.iterate(1, i -> i <= overlays.size(), i -> i + 1)
                        .filter(i -> Place.of(
                                        question.qualification().orElseThrow().qualificationVersion())
                                .atOverlay(i)
                                .equals(place))
                        .map(i -> overlays.get(i - 1)))
                .findFirst();
    }

    private void complain(Explanation explanation, List<String> found) {
        found.forEach(complaint -> demand(explanation, false, complaint));
    }

    private void verdict(Explanation explanation, ExplainedVerdict verdict, String clause) {
        demand(
                explanation,
                explanation.verdict() == verdict,
                "it is %s, not %s"
                        .formatted(verdict.label(), explanation.verdict().label()));
        demand(
                explanation,
                explanation.clause().equals(clause),
                "the clause is %s, not %s".formatted(clause, explanation.clause()));
    }

    private void numbers(Explanation explanation, Map<ExplainedNumber, Integer> expected) {
        for (ExplainedNumber number : ExplainedNumber.values()) {
            int value = expected.getOrDefault(number, 0);
            demand(
                    explanation,
                    explanation.number(number) == value,
                    "%s is %s, not %s".formatted(number.word(), value, explanation.number(number)));
        }
    }

    private void nothingElse(Explanation explanation) {
        boolean lacking = explanation.kind() == ExplainedKind.REQUIREMENT;
        boolean reasoned = explanation.kind() == ExplainedKind.QUALIFICATION;
        demand(explanation, lacking || explanation.lacks().isEmpty(), "it tells what only a requirement lacks");
        demand(explanation, reasoned || explanation.reasons().isEmpty(), "it tells reasons that nobody can check");
        demand(
                explanation,
                explanation.verdict().restsOnRecords()
                        || explanation.sufficient().isEmpty(),
                "no records suffice for what it is");
    }

    private void children(Explanation explanation, List<String> expected, boolean withParts) {
        List<String> told = explanation.children().stream()
                .map(child -> child.kind().label() + " " + child.place())
                .toList();
        demand(explanation, told.equals(expected), "it rests on %s, not on %s".formatted(expected, told));
        explanation.children().forEach(child -> follow(child, withParts));
    }

    private static String part(ExplainedKind kind, Place place) {
        return kind.label() + " " + place;
    }

    private void followCriterion(Explanation explanation, CheckedUnit unit, boolean withParts) {
        nothingElse(explanation);
        String number = explanation.place().detail();
        if (explanation.place().criterion().isEmpty() || !unit.numbers().contains(number)) {
            demand(explanation, false, "no such criterion is answered");
            return;
        }
        CheckedStatus status = CheckedStatus.of(unit, number);
        verdict(explanation, status.verdict(), status.clause());
        numbers(explanation, status.numbers());
        complain(explanation, new CheckedClaims(records, unit).complaints(number, explanation.records()));
        complain(explanation, new CheckedSufficiency(unit, explanation, notChecked).ofCriterion(number));
        boolean released = withParts && status.clause().equals("V3.10");
        List<String> beside = released ? unit.readiness().coveredBeside(number) : List.of();
        Place place = Place.of(unit.unit().unitVersion());
        children(
                explanation,
                beside.stream()
                        .map(other -> part(ExplainedKind.CRITERION, place.atCriterion(other)))
                        .toList(),
                false);
    }

    private void followOutcome(Explanation explanation, CheckedUnit unit) {
        nothingElse(explanation);
        Optional<LearningOutcome> outcome =
                unit.unit().outcome(explanation.place().detail());
        if (outcome.isEmpty()) {
            demand(explanation, false, "no such outcome is answered");
            return;
        }
        List<String> numbers = outcome.get().criteria().stream()
                .map(criterion -> criterion.number())
                .toList();
        int[] progress = unit.readiness().progress(numbers, unit::isHeldBack);
        boolean covered = !numbers.isEmpty() && progress[0] >= progress[1];
        verdict(
                explanation,
                covered ? ExplainedVerdict.COVERED : ExplainedVerdict.OPEN,
                numbers.isEmpty() ? "V7.10" : "V4.2");
        numbers(explanation, Map.of(ExplainedNumber.COVERED, progress[0], ExplainedNumber.ASKED, progress[1]));
        demand(explanation, explanation.records().isEmpty(), "it tells records that belong to its criteria");
        complain(explanation, new CheckedSufficiency(unit, explanation, notChecked).ofOutcome(numbers));
        Place place = Place.of(unit.unit().unitVersion());
        children(
                explanation,
                numbers.stream()
                        .map(number -> part(ExplainedKind.CRITERION, place.atCriterion(number)))
                        .toList(),
                true);
    }

    private void followUnit(Explanation explanation, CheckedUnit unit, boolean withParts) {
        nothingElse(explanation);
        verdict(explanation, unit.state(), unit.clauseOfState());
        int[] progress = unit.readiness().progress(unit.numbers(), unit::isHeldBack);
        long missing = unit.asked().stream()
                .filter(asking -> !unit.lacks(asking).isEmpty())
                .count();
        numbers(
                explanation,
                Map.of(
                        ExplainedNumber.COVERED,
                        progress[0],
                        ExplainedNumber.ASKED,
                        progress[1],
                        ExplainedNumber.MISSING,
                        (int) missing));
        complain(explanation, new CheckedClaims(records, unit).complaints(explanation.records()));
        complain(explanation, new CheckedSufficiency(unit, explanation, notChecked).ofUnit());
        Place place = Place.of(unit.unit().unitVersion());
        List<String> parts = new ArrayList<>();
        if (withParts) {
            unit.unit()
                    .outcomes()
                    .forEach(outcome -> parts.add(part(ExplainedKind.OUTCOME, place.atOutcome(outcome.number()))));
            unit.asked().forEach(asking -> parts.add(part(ExplainedKind.REQUIREMENT, asking.place())));
        }
        children(explanation, parts, true);
    }

    private void followRequirement(Explanation explanation, CheckedUnit unit) {
        nothingElse(explanation);
        Optional<CheckedQuestion.Asked> found = unit.asked().stream()
                .filter(asking -> asking.place().equals(explanation.place()))
                .findFirst();
        if (found.isEmpty()) {
            demand(explanation, false, "no such requirement is answered");
            return;
        }
        List<Lack> lacks = unit.lacks(found.get());
        verdict(
                explanation,
                lacks.isEmpty() ? ExplainedVerdict.MET : ExplainedVerdict.SHORT,
                lacks.isEmpty() ? "V5.4" : lacks.get(0).kind().clause());
        demand(explanation, explanation.lacks().equals(lacks), "it is short of %s".formatted(lacks));
        int missing = lacks.stream().mapToInt(Lack::missing).sum();
        numbers(explanation, Map.of(ExplainedNumber.MISSING, missing));
        complain(
                explanation,
                new CheckedClaims(records, unit).complaints(unit.scope(found.get()), explanation.records()));
        complain(explanation, new CheckedSufficiency(unit, explanation, notChecked).ofRequirement(found.get()));
        children(explanation, List.of(), false);
    }

    private void followQualification(Explanation explanation) {
        nothingElse(explanation);
        Optional<Qualification> qualification = question.qualification();
        if (qualification.isEmpty()
                || !explanation.place().equals(Place.of(qualification.get().qualificationVersion()))) {
            demand(explanation, false, "no such qualification is answered");
            return;
        }
        complain(explanation, CheckedClaims.ofRegistrations(records, question, asked, explanation.records()));
        followAnswer(explanation);
        followUnits(explanation, qualification.get());
    }

    private void followAnswer(Explanation explanation) {
        notChecked.add("whether the units held satisfy the rules of combination");
        demand(explanation, explanation.clause().equals("V7.14"), "the clause is V7.14");
        demand(explanation, explanation.verdict().isOfRules(), "it is an answer of no rules of combination");
    }

    private void followUnits(Explanation explanation, Qualification qualification) {
        List<CheckedUnit> offered = qualification.units().stream()
                .flatMap(unit -> question.unit(unit).stream())
                .map(this::unit)
                .toList();
        long held = offered.stream().filter(unit -> unit.state().isHeld()).count();
        long selected = offered.stream().filter(CheckedUnit::isSelected).count();
        numbers(explanation, Map.of(ExplainedNumber.HELD, (int) held, ExplainedNumber.SELECTED, (int) selected));
        children(
                explanation,
                offered.stream()
                        .filter(unit -> unit.state().isHeld() || unit.isSelected())
                        .map(unit ->
                                part(ExplainedKind.UNIT, Place.of(unit.unit().unitVersion())))
                        .toList(),
                false);
    }
}
