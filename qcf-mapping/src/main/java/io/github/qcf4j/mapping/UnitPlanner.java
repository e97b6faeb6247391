package io.github.qcf4j.mapping;

import io.github.qcf4j.finding.Place;
import io.github.qcf4j.model.AssessmentCriterion;
import io.github.qcf4j.model.AssessorCompetence;
import io.github.qcf4j.model.CriterionChoice;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.EvidenceRequirement;
import io.github.qcf4j.model.LearningOutcome;
import io.github.qcf4j.model.OutcomeReference;
import io.github.qcf4j.model.Overlay;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.RangeDemand;
import io.github.qcf4j.model.RequirementScope;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.portfolio.PersonRule;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks up every name in a version of a unit, and in what a qualification asks of it over and above its own. */
final class UnitPlanner {

    private final Unit unit;
    private final CoverageRules rules;
    private final Place place;
    private final List<AssessmentCriterion> asked;
    private final Map<String, Integer> indexes = new LinkedHashMap<>();
    private final List<RequirementPlan> requirements = new ArrayList<>();

    UnitPlanner(Unit unit, @Nullable Qualification qualification, CoverageRules rules) {
        this.unit = unit;
        this.rules = rules;
        this.place = Place.of(unit.unitVersion());
        this.asked = unit.outcomes().stream()
                .map(LearningOutcome::criteria)
                .flatMap(List::stream)
                .toList();
        asked.forEach(criterion -> indexes.put(criterion.number(), indexes.size()));
        planRanges();
        for (int i = 0; i < unit.requirements().size(); i++) {
            plan(place.atRequirement(i + 1), unit.requirements().get(i));
        }
        if (qualification != null) {
            planOverlays(qualification);
        }
    }

    Unit unit() {
        return unit;
    }

    List<CriterionPlan> criteria() {
        List<List<EvidenceRequirement>> required = requirementsByCriterion(true);
        List<List<EvidenceRequirement>> advised = requirementsByCriterion(false);
        List<List<Integer>> chosen = choicesByCriterion();
        List<CriterionPlan> criteria = new ArrayList<>();
        for (LearningOutcome outcome : unit.outcomes()) {
            OutcomeReference under = new OutcomeReference(unit.identifier(), outcome.number());
            for (AssessmentCriterion criterion : outcome.criteria()) {
                int index = criteria.size();
                CriterionReference reference = new CriterionReference(unit.identifier(), criterion.number());
                criteria.add(new CriterionPlan(
                        index,
                        reference,
                        under,
                        place.atCriterion(criterion.number()),
                        criterion,
                        List.copyOf(required.get(index)),
                        List.copyOf(advised.get(index)),
                        competences(required.get(index)),
                        new CoveragePlan(rules.of(reference, under), rules.policy(), windows(required.get(index))),
                        List.copyOf(chosen.get(index))));
            }
        }
        return List.copyOf(criteria);
    }

    /** Returns how old evidence may be, by the specification and by the policy (V4.11). */
    private List<Period> windows(List<EvidenceRequirement> required) {
        return Stream.concat(
                        required.stream().map(EvidenceRequirement::currency),
                        Stream.of(rules.policy().currency()))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private List<AssessorCompetence> competences(List<EvidenceRequirement> required) {
        if (rules.policy().waives(PersonRule.COMPETENCE_LACKING)) {
            return List.of();
        }
        return required.stream()
                .map(EvidenceRequirement::assessorCompetence)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    Map<String, CriterionPlan> byNumber(List<CriterionPlan> criteria) {
        Map<String, CriterionPlan> byNumber = new LinkedHashMap<>();
        criteria.forEach(criterion -> byNumber.put(criterion.criterion().number(), criterion));
        return Collections.unmodifiableMap(byNumber);
    }

    List<ChoicePlan> choices() {
        return unit.choices().stream()
                .map(choice -> new ChoicePlan(choice, members(choice)))
                .toList();
    }

    List<RequirementPlan> requirements() {
        return List.copyOf(requirements);
    }

    /** Returns what the requirements demand: of all their criteria together, or of each. */
    List<DemandPlan> demands(List<RequirementPlan> asking) {
        List<DemandPlan> demands = new ArrayList<>();
        for (RequirementPlan plan : asking) {
            if (plan.demands() && plan.each()) {
                for (int index : plan.scope()) {
                    CriterionReference criterion = new CriterionReference(
                            unit.identifier(), this.asked.get(index).number());
                    demands.add(new DemandPlan(demands.size(), plan, criterion, List.of(index)));
                }
            } else if (plan.demands()) {
                demands.add(new DemandPlan(demands.size(), plan, null, plan.scope()));
            }
        }
        return List.copyOf(demands);
    }

    /** Returns the demands on each criterion. */
    List<List<DemandPlan>> byCriterion(List<DemandPlan> demands) {
        List<List<DemandPlan>> byCriterion = lists();
        for (DemandPlan demand : demands) {
            demand.scope().forEach(index -> byCriterion.get(index).add(demand));
        }
        return List.copyOf(byCriterion);
    }

    /** Returns, for each attribute of evidence that a range asks for, the values that any range of the unit lists. */
    Map<String, Set<String>> listedValues() {
        Map<String, Set<String>> listed = new LinkedHashMap<>();
        for (RequirementPlan plan : requirements) {
            for (RangeDemand range : plan.requirement().range()) {
                listed.computeIfAbsent(range.attribute(), attribute -> new LinkedHashSet<>())
                        .addAll(range.values());
            }
        }
        return Collections.unmodifiableMap(listed);
    }

    private void planRanges() {
        for (AssessmentCriterion criterion : asked) {
            if (!criterion.range().isEmpty()) {
                EvidenceRequirement range = EvidenceRequirement.builder()
                        .scope(RequirementScope.criteria(criterion.number()))
                        .each(true)
                        .range(criterion.range())
                        .build();
                plan(place.atCriterion(criterion.number()), range);
            }
        }
    }

    private void planOverlays(Qualification qualification) {
        Place whole = Place.of(qualification.qualificationVersion());
        List<Overlay> overlays = qualification.overlays();
        for (int i = 0; i < overlays.size(); i++) {
            if (overlays.get(i).unit().equals(unit.identifier())) {
                plan(whole.atOverlay(i + 1), overlays.get(i).requirement());
            }
        }
    }

    private void plan(Place where, EvidenceRequirement requirement) {
        List<Integer> scope = requirement.scope().criteriaOf(unit).stream()
                .map(indexes::get)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        requirements.add(new RequirementPlan(requirements.size(), where, requirement, scope, requirement.each()));
    }

    private List<List<EvidenceRequirement>> requirementsByCriterion(boolean required) {
        List<List<EvidenceRequirement>> byCriterion = lists();
        for (RequirementPlan plan : requirements) {
            if (plan.isRequired() == required) {
                plan.scope().forEach(index -> byCriterion.get(index).add(plan.requirement()));
            }
        }
        return byCriterion;
    }

    private List<List<Integer>> choicesByCriterion() {
        List<List<Integer>> byCriterion = lists();
        for (int i = 0; i < unit.choices().size(); i++) {
            int choice = i;
            members(unit.choices().get(i))
                    .forEach(index -> byCriterion.get(index).add(choice));
        }
        return byCriterion;
    }

    private List<Integer> members(CriterionChoice choice) {
        return choice.criteria().stream()
                .map(indexes::get)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }

    private <T> List<List<T>> lists() {
        List<List<T>> lists = new ArrayList<>();
        asked.forEach(criterion -> lists.add(new ArrayList<>()));
        return lists;
    }
}
