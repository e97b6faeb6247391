package io.github.qcf4j.planning;

import io.github.qcf4j.finding.Place;
import io.github.qcf4j.mapping.CriterionCoverage;
import io.github.qcf4j.mapping.GapKind;
import io.github.qcf4j.mapping.RequirementCoverage;
import io.github.qcf4j.mapping.UnitCoverage;
import io.github.qcf4j.model.CriterionChoice;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.EvidenceRequirement;
import io.github.qcf4j.model.LearningOutcome;
import io.github.qcf4j.model.OutcomeReference;
import io.github.qcf4j.model.RequirementStrength;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.portfolio.CoverageRule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What one unit to finish still needs, in the order in which a report tells gaps (V8.1). */
final class UnitNeeds {

    private final UnitCoverage coverage;
    private final Unit unit;
    private final Place place;
    private final KnownRecords known;
    private final Map<String, CriterionStanding> criteria = new LinkedHashMap<>();
    private final List<Demand> demands = new ArrayList<>();
    private final List<Need> needs = new ArrayList<>();

    UnitNeeds(UnitCoverage coverage, KnownRecords known, boolean awaitingCounts) {
        this.coverage = coverage;
        this.unit = coverage.unit();
        this.place = Place.of(unit.unitVersion());
        this.known = known;
        for (CriterionCoverage criterion : coverage.criteria()) {
            criteria.put(
                    criterion.reference().number(),
                    new CriterionStanding(
                            criterion,
                            requiredOf(criterion.reference().number()),
                            coverage.signedOff().orElse(null),
                            known,
                            awaitingCounts));
        }
        coverage.requirements().stream().filter(UnitNeeds::isRequired).forEach(this::addDemands);
    }

    private static boolean isRequired(RequirementCoverage requirement) {
        return requirement.requirement().strength() == RequirementStrength.REQUIRED;
    }

    private List<EvidenceRequirement> requiredOf(String number) {
        return coverage.requirements().stream()
                .filter(UnitNeeds::isRequired)
                .map(RequirementCoverage::requirement)
                .filter(requirement -> requirement.scope().criteriaOf(unit).contains(number))
                .toList();
    }

    private void addDemands(RequirementCoverage asked) {
        EvidenceRequirement requirement = asked.requirement();
        List<CriterionStanding> scope = requirement.scope().criteriaOf(unit).stream()
                .distinct()
                .map(criteria::get)
                .filter(Objects::nonNull)
                .toList();
        if (requirement.each()) {
            scope.forEach(criterion ->
                    demands.add(new Demand(requirement, place.atCriterion(criterion.number()), List.of(criterion))));
        } else {
            demands.add(new Demand(requirement, asked.place(), scope));
        }
    }

    /** Finds a criterion of the unit. */
    Optional<CriterionStanding> criterion(CriterionReference reference) {
        return Optional.ofNullable(criteria.get(reference.number()));
    }

    /** Returns what is needed, once it is known which candidates serve which criteria. */
    List<Need> needs() {
        addUnit();
        for (CriterionStanding criterion : criteria.values()) {
            if (!criterion.isRecognised() && choicesOf(criterion).isEmpty()) {
                addCriterion(criterion);
            }
        }
        for (int i = 0; i < unit.choices().size(); i++) {
            addChoice(unit.choices().get(i), place.atChoice(i + 1));
        }
        demands.stream().filter(demand -> !mayBeLeftOut(demand)).forEach(demand -> needs.addAll(needs(demand)));
        return needs;
    }

    private void addUnit() {
        if (!unit.outcomesRecorded()) {
            addUnit("its sign-off", "its criteria are not recorded");
        } else if (unit.outcomes().isEmpty()
                || unit.outcomes().stream()
                        .anyMatch(outcome -> outcome.criteria().isEmpty())) {
            addUnit("criteria", "its specification asks for nothing that could be met");
        }
    }

    private void addUnit(String lacking, String obstacle) {
        needs.add(new Need(GapKind.UNIT, place, lacking, Ask.OUT_OF_REACH, List.of(), obstacle));
    }

    private void addCriterion(CriterionStanding criterion) {
        CriterionAsk asking = asking(criterion);
        if (!asking.ask().isClosed()) {
            String lacking = asking.lacking() == 1 ? "1 accepted item" : asking.lacking() + " accepted items";
            needs.add(new Need(
                    GapKind.CRITERION,
                    place.atCriterion(criterion.number()),
                    lacking,
                    asking.ask(),
                    criterion.serving()));
        }
    }

    private CriterionAsk asking(CriterionStanding criterion) {
        OutcomeReference outcome = unit.outcomeOf(criterion.number())
                .map(LearningOutcome::number)
                .map(number -> new OutcomeReference(unit.identifier(), number))
                .orElseThrow();
        CoverageRule rule = known.report().policy().ruleFor(criterion.reference(), outcome);
        return new CriterionAsk(criterion, rule, known);
    }

    private void addChoice(CriterionChoice choice, Place at) {
        Collection<CriterionStanding> members = members(choice);
        List<Ask> carried = members.stream().map(this::carried).toList();
        Ask ask = Ask.atLeast(choice.atLeast(), carried);
        if (!ask.isClosed()) {
            int lacking = choice.atLeast()
                    - (int) carried.stream().filter(Ask::isClosed).count();
            needs.add(new Need(
                    GapKind.CHOICE,
                    at,
                    lacking == 1 ? "1 criterion" : lacking + " criteria",
                    ask,
                    DemandNeeds.serving(members)));
        }
    }

    /** Returns what it takes that a criterion carries its choices (V5.13). */
    private Ask carried(CriterionStanding criterion) {
        if (criterion.isRecognised()) {
            return Ask.CLOSED;
        }
        List<Ask> asks = new ArrayList<>();
        asks.add(asking(criterion).ask());
        demands.stream()
                .filter(demand -> demand.scope().contains(criterion) && mayBeLeftOut(demand))
                .forEach(demand -> needs(demand).forEach(need -> asks.add(need.ask())));
        return Ask.all(asks);
    }

    private List<Need> needs(Demand demand) {
        return new DemandNeeds(demand.requirement(), demand.at(), demand.scope(), known).needs();
    }

    /** Returns whether all criteria of a demand may be left out, as choices have enough others (V5.13). */
    private boolean mayBeLeftOut(Demand demand) {
        List<CriterionStanding> asked = demand.scope().stream()
                .filter(criterion -> !criterion.isRecognised())
                .toList();
        return asked.stream().noneMatch(criterion -> choicesOf(criterion).isEmpty())
                && unit.choices().stream().allMatch(choice -> hasEnoughWithout(choice, asked));
    }

    private boolean hasEnoughWithout(CriterionChoice choice, List<CriterionStanding> without) {
        Collection<CriterionStanding> members = members(choice);
        long spanned = members.stream().filter(without::contains).count();
        return spanned == 0 || members.size() - spanned >= choice.atLeast();
    }

    private List<CriterionChoice> choicesOf(CriterionStanding criterion) {
        return unit.choices().stream()
                .filter(choice -> choice.criteria().contains(criterion.number()))
                .toList();
    }

    private Collection<CriterionStanding> members(CriterionChoice choice) {
        return choice.criteria().stream()
                .map(criteria::get)
                .filter(Objects::nonNull)
                .toList();
    }

    /**
     * What a requirement demands of some criteria together.
     *
     * @param at  where it is told
     */
    private record Demand(EvidenceRequirement requirement, Place at, List<CriterionStanding> scope) {}
}
