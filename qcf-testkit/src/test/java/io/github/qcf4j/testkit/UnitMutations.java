package io.github.qcf4j.testkit;

import io.github.qcf4j.model.AssessmentCriterion;
import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.CriterionChoice;
import io.github.qcf4j.model.DatePeriod;
import io.github.qcf4j.model.EvidenceRequirement;
import io.github.qcf4j.model.GuidanceItem;
import io.github.qcf4j.model.GuidanceKind;
import io.github.qcf4j.model.Hours;
import io.github.qcf4j.model.LearningOutcome;
import io.github.qcf4j.model.Level;
import io.github.qcf4j.model.LocalCode;
import io.github.qcf4j.model.RangeDemand;
import io.github.qcf4j.model.SectorSubjectArea;
import io.github.qcf4j.model.SpecificationStatus;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitBuilder;
import io.github.qcf4j.model.Version;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What is done to generated units, one thing at a time; a criterion is the first of the last outcome that has any. */
final class UnitMutations {

    private UnitMutations() {}

    /** Returns all of them. */
    static List<Mutation<Unit>> all() {
        List<Mutation<Unit>> all = new ArrayList<>(ofHeader());
        all.addAll(ofOutcomes());
        all.addAll(ofCriteria());
        all.addAll(ofLists());
        return all;
    }

    /** Returns the unit with statements no two of which are alike, no range, and nothing that points at its criteria. */
    static Unit plain(Unit unit) {
        List<LearningOutcome> outcomes = new ArrayList<>();
        for (LearningOutcome outcome : unit.outcomes()) {
            outcomes.add(reworded(outcome, outcome.statement() + " in part " + outcome.number())
                    .criteria(outcome.criteria().stream()
                            .map(each -> reworded(each, each.statement() + " as of " + each.number())
                                    .range(List.of())
                                    .build())
                            .toList())
                    .build());
        }
        UnitBuilder builder = unit.toBuilder().choices(List.of()).requirements(List.of());
        return unit.outcomesRecorded() ? builder.outcomes(outcomes).build() : builder.build();
    }

    private static List<Mutation<Unit>> ofHeader() {
        return List.of(
                header("retitle", unit -> unit.title("Another title"), "CHANGED TITLE"),
                header("name a code", unit -> unit.otherCode(LocalCode.of("CC13")), "ADDED OTHER_CODES"),
                header("set a status", unit -> unit.status(SpecificationStatus.WITHDRAWN), "ADDED STATUS"),
                header("set a review", unit -> unit.review(LocalDate.of(2015, 9, 30)), "ADDED REVIEW"),
                header(
                        "set guided hours",
                        unit -> unit.guidedLearningHours(Hours.of(99)),
                        "ADDED GUIDED_LEARNING_HOURS"),
                header("set learning time", unit -> unit.learningTime(Hours.of(99)), "ADDED LEARNING_TIME"),
                header("set an owner", unit -> unit.owner("Another body"), "ADDED OWNER"),
                header("restrict it", unit -> unit.restrictedTo(List.of("One body")), "ADDED RESTRICTED_TO"),
                header("name a language", unit -> unit.languages(List.of("cy")), "ADDED LANGUAGES"),
                header("name a scale", unit -> unit.gradingScale("Pass, merit"), "ADDED GRADING"),
                header(
                        "name a sector",
                        unit -> unit.sectorSubjectAreas(List.of(SectorSubjectArea.parse("15.2"))),
                        "ADDED SECTOR_SUBJECT_AREAS"),
                header("make another version", unit -> unit.version(new Version("9")), "CHANGED VERSION"),
                Mutation.where(
                        "date it",
                        unit -> unit.validity().isAlways()
                                ? Optional.of(unit.toBuilder()
                                        .validity(DatePeriod.from(LocalDate.of(2016, 1, 1)))
                                        .build())
                                : Optional.empty(),
                        "ADDED DATES"),
                Mutation.where(
                        "swap the level",
                        unit -> unit.level()
                                .map(level -> unit.toBuilder()
                                        .level(level == Level.LEVEL_7 ? Level.LEVEL_8 : Level.LEVEL_7)
                                        .build()),
                        "CHANGED LEVEL"),
                Mutation.where(
                        "shift the credit",
                        unit -> unit.credit()
                                .map(credit -> unit.toBuilder()
                                        .credit(credit.value() + 1)
                                        .build()),
                        "CHANGED CREDIT"));
    }

    private static List<Mutation<Unit>> ofOutcomes() {
        return List.of(
                Mutation.where(
                        "drop the last outcome, of one criterion",
                        UnitMutations::withoutLastOutcome,
                        "REMOVED OUTCOME",
                        "REMOVED CRITERION"),
                outcomes(
                        "add an outcome",
                        outcomes -> {
                            outcomes.add(LearningOutcome.builder("Know what is new")
                                    .number("99")
                                    .build());
                            return outcomes;
                        },
                        "ADDED OUTCOME"),
                lastOutcome(
                        "reword an outcome",
                        outcome -> reworded(outcome, outcome.statement() + " and more"),
                        "REWORDED OUTCOME"),
                lastOutcome(
                        "renumber an outcome", outcome -> outcome.toBuilder().number("99"), "RENUMBERED OUTCOME"),
                lastOutcome("list content", outcome -> outcome.toBuilder().content(List.of("News")), "ADDED CONTENT"));
    }

    private static List<Mutation<Unit>> ofCriteria() {
        return List.of(
                criteria(
                        "drop a criterion",
                        criteria -> {
                            criteria.remove(0);
                            return criteria;
                        },
                        "REMOVED CRITERION"),
                criteria(
                        "add a criterion",
                        criteria -> {
                            criteria.add(0, AssessmentCriterion.of("99.1", "Measure waiting times"));
                            return criteria;
                        },
                        "ADDED CRITERION"),
                criteria(
                        "put a criterion in the place of another",
                        criteria -> {
                            criteria.set(
                                    0, AssessmentCriterion.of(criteria.get(0).number(), "Measure waiting times"));
                            return criteria;
                        },
                        "REMOVED CRITERION",
                        "ADDED CRITERION"),
                criterion(
                        "reword a criterion",
                        each -> reworded(each, each.statement() + " in writing"),
                        "REWORDED CRITERION"),
                criterion(
                        "end a criterion with a stop",
                        each -> reworded(each, each.statement() + "."),
                        "REWORDED CRITERION"),
                criterion("renumber a criterion", each -> each.toBuilder().number("99.1"), "RENUMBERED CRITERION"),
                criterion("explain a criterion", each -> each.toBuilder().content(List.of("News")), "ADDED CONTENT"),
                criterion(
                        "ask for a range",
                        each -> each.toBuilder().range(List.of(RangeDemand.of("season", "summer"))),
                        "ADDED RANGE"),
                Mutation.where(
                        "move a criterion to the end",
                        unit -> changedCriteria(unit, criteria -> {
                                    criteria.add(criteria.remove(0));
                                    return criteria;
                                })
                                .filter(moved -> !moved.equals(unit)),
                        "MOVED CRITERION"),
                Mutation.where(
                        "move a criterion to a new outcome", UnitMutations::moved, "ADDED OUTCOME", "MOVED CRITERION"));
    }

    private static List<Mutation<Unit>> ofLists() {
        EvidenceRequirement required =
                EvidenceRequirement.builder().currency(Period.ofDays(7)).build();
        return List.of(
                header("demand something", unit -> unit.requirement(required), "ADDED EVIDENCE_REQUIREMENT"),
                header(
                        "advise something",
                        unit -> unit.guidance(GuidanceItem.of(GuidanceKind.COMMON_MISTAKE, "Hurries")),
                        "ADDED GUIDANCE"),
                Mutation.where(
                        "offer a choice",
                        unit -> unit.criteria()
                                .findFirst()
                                .map(criterion -> unit.toBuilder()
                                        .choice(CriterionChoice.of(1, criterion.number()))
                                        .build()),
                        "ADDED CHOICE"),
                Mutation.of(
                        "demand two things at once",
                        unit -> unit.toBuilder()
                                .requirement(required.toBuilder()
                                        .prohibitedMethods(List.of(AssessmentMethod.LEARNER_LOG))
                                        .build())
                                .build(),
                        "ADDED EVIDENCE_REQUIREMENT"));
    }

    private static Mutation<Unit> header(String name, UnaryOperator<UnitBuilder> change, String... expected) {
        return Mutation.of(name, unit -> change.apply(unit.toBuilder()).build(), expected);
    }

    private static Mutation<Unit> outcomes(String name, UnaryOperator<List<LearningOutcome>> change, String expected) {
        return Mutation.where(
                name,
                unit -> unit.outcomes().isEmpty()
                        ? Optional.empty()
                        : Optional.of(unit.toBuilder()
                                .outcomes(change.apply(new ArrayList<>(unit.outcomes())))
                                .build()),
                expected);
    }

    private static Mutation<Unit> lastOutcome(
            String name, Function<LearningOutcome, LearningOutcome.Builder> change, String expected) {
        return outcomes(
                name,
                outcomes -> {
                    outcomes.add(
                            change.apply(outcomes.remove(outcomes.size() - 1)).build());
                    return outcomes;
                },
                expected);
    }

    private static Mutation<Unit> criteria(
            String name, UnaryOperator<List<AssessmentCriterion>> change, String... expected) {
        return Mutation.where(name, unit -> changedCriteria(unit, change), expected);
    }

    private static Mutation<Unit> criterion(
            String name, Function<AssessmentCriterion, AssessmentCriterion.Builder> change, String expected) {
        return criteria(
                name,
                criteria -> {
                    criteria.set(0, change.apply(criteria.get(0)).build());
                    return criteria;
                },
                expected);
    }

    private static Optional<Unit> changedCriteria(Unit unit, UnaryOperator<List<AssessmentCriterion>> change) {
        List<LearningOutcome> outcomes = new ArrayList<>(unit.outcomes());
        for (int i = outcomes.size() - 1; i >= 0; i--) {
            LearningOutcome outcome = outcomes.get(i);
            if (!outcome.criteria().isEmpty()) {
                List<AssessmentCriterion> criteria = change.apply(new ArrayList<>(outcome.criteria()));
                outcomes.set(i, outcome.toBuilder().criteria(criteria).build());
                return Optional.of(unit.toBuilder().outcomes(outcomes).build());
            }
        }
        return Optional.empty();
    }

    private static Optional<Unit> withoutLastOutcome(Unit unit) {
        int last = unit.outcomes().size() - 1;
        return last < 0 || unit.outcomes().get(last).criteria().size() != 1
                ? Optional.empty()
                : Optional.of(unit.toBuilder()
                        .outcomes(unit.outcomes().subList(0, last))
                        .build());
    }

    private static Optional<Unit> moved(Unit unit) {
        List<AssessmentCriterion> taken = new ArrayList<>();
        Optional<Unit> without = changedCriteria(unit, criteria -> {
            taken.add(criteria.remove(0));
            return criteria;
        });
        return without.map(rest -> {
            List<LearningOutcome> outcomes = new ArrayList<>(rest.outcomes());
            outcomes.add(LearningOutcome.builder("Know what is new")
                    .number("99")
                    .criteria(taken)
                    .build());
            return rest.toBuilder().outcomes(outcomes).build();
        });
    }

    private static LearningOutcome.Builder reworded(LearningOutcome outcome, String statement) {
        LearningOutcome.Builder builder = LearningOutcome.builder(statement)
                .number(outcome.number())
                .content(outcome.content())
                .criteria(outcome.criteria());
        outcome.declaredKind().ifPresent(builder::declaredKind);
        return builder;
    }

    private static AssessmentCriterion.Builder reworded(AssessmentCriterion criterion, String statement) {
        return AssessmentCriterion.builder(statement)
                .number(criterion.number())
                .content(criterion.content())
                .range(criterion.range());
    }
}
