package io.github.qcf4j.mapping;

import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.Fraction;
import io.github.qcf4j.portfolio.Evidence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where the criteria, choices and requirements of a unit stand, as if it were selected. */
final class UnitVerdict implements Attained {

    private final UnitView view;
    private final LocalDate on;
    private final Readiness readiness;
    private final List<@Nullable CriterionVerdict> verdicts = new ArrayList<>();
    private final List<@Nullable Demands> demands = new ArrayList<>();
    private @Nullable List<RequirementCoverage> coverages;

    /**
     * Tells where they stand.
     *
     * @param on  the day on which ends are measured, and up to which occasions count
     */
    UnitVerdict(UnitView view, LocalDate on) {
        this.view = view;
        this.on = on;
        this.readiness = new Readiness(view.plan(), this);
        plan().criteria().forEach(criterion -> verdicts.add(null));
        plan().demands().forEach(demand -> demands.add(null));
    }

    UnitPlan plan() {
        return view.plan();
    }

    UnitView view() {
        return view;
    }

    Item item(int id) {
        return view.records().item(id);
    }

    LocalDate on() {
        return on;
    }

    /** Returns what the choices ask for, and whether the unit is ready. */
    Readiness readiness() {
        return readiness;
    }

    CriterionVerdict verdict(int index) {
        CriterionVerdict verdict = verdicts.get(index);
        if (verdict == null) {
            verdict = view.view(index).measured(on);
            verdicts.set(index, verdict);
        }
        return verdict;
    }

    @Override
    public boolean isRecognised(int criterion) {
        return view.recognition(criterion).isPresent();
    }

    @Override
    public boolean isCovered(int criterion) {
        return isRecognised(criterion) || verdict(criterion).status() == CriterionStatus.MET;
    }

    @Override
    public boolean isMet(DemandPlan demand) {
        return demands(demand).isMet();
    }

    CriterionStatus status(int index) {
        if (isRecognised(index)) {
            return CriterionStatus.RECOGNISED;
        }
        if (readiness.isReleased(index)) {
            return CriterionStatus.NOT_REQUIRED;
        }
        return awaitsSignOff(index)
                ? CriterionStatus.AWAITING_DECISION
                : verdict(index).status();
    }

    /** Returns whether a criterion is as good as met, but for a sign-off that the policy waits for (V4.8). */
    private boolean awaitsSignOff(int index) {
        return !isRecognised(index) && verdict(index).awaitsSignOff() && !view.isSignedOff();
    }

    private boolean isProgress(int index) {
        return isCovered(index) && !awaitsSignOff(index);
    }

    /** Returns how many criteria of a choice are met or recognised, as progress is counted. */
    int progressIn(ChoicePlan choice) {
        return (int) choice.members().stream().filter(this::isProgress).count();
    }

    private Demands demands(DemandPlan demand) {
        Demands known = demands.get(demand.index());
        if (known == null) {
            known = new Demands(demand, tally(demand));
            demands.set(demand.index(), known);
        }
        return known;
    }

    private Tally tally(DemandPlan demand) {
        Tally tally = new Tally(demand.requirement());
        for (int index : demand.scope()) {
            if (!isRecognised(index)) {
                CriterionVerdict criterion = verdict(index);
                counted(index).filter(tally::counts).forEach(item -> {
                    tally.add(item, on);
                    tally.attributes()
                            .forEach(attribute -> item.values(criterion.view().liveOffers(item.id()), attribute)
                                    .forEach(value -> tally.show(attribute, value, item)));
                });
                criterion.counting().forEach(judgement -> tally.addAssessor(judgement, view.records()));
            }
        }
        return tally;
    }

    private Stream<Item> counted(int index) {
        CriterionVerdict criterion = verdict(index);
        return IntStream.range(0, criterion.states().length)
                .filter(i -> criterion.states()[i] == MappingState.COUNTED)
                .mapToObj(i -> item(criterion.view().items()[i]));
    }

    /** Returns whether evidence by a method counts for any of some criteria. */
    boolean hasCounted(AssessmentMethod method, List<Integer> criteria) {
        return criteria.stream()
                .filter(index -> !isRecognised(index))
                .flatMap(this::counted)
                .anyMatch(item -> item.evidence()
                        .flatMap(Evidence::method)
                        .filter(method::equals)
                        .isPresent());
    }

    /** Returns what a demand lacks, made or not. */
    List<Shortfall> shortfalls(DemandPlan demand) {
        return demands(demand).shortfalls();
    }

    /** Returns how far each requirement of the plan is met, in its order. */
    List<RequirementCoverage> coverages() {
        List<RequirementCoverage> known = coverages;
        if (known == null) {
            List<List<Shortfall>> shortfalls = new ArrayList<>();
            plan().requirements().forEach(requirement -> shortfalls.add(new ArrayList<>()));
            for (DemandPlan demand : plan().demands()) {
                if (!isMet(demand) && readiness.isMade(demand)) {
                    shortfalls.get(demand.asking().index()).addAll(shortfalls(demand));
                }
            }
            known = plan().requirements().stream()
                    .map(requirement -> new RequirementCoverage(
                            requirement.place(), requirement.requirement(), shortfalls.get(requirement.index())))
                    .toList();
            coverages = known;
        }
        return known;
    }

    /** Returns the covered criteria of those that are asked for; a choice counts as many as it asks for (V3.10). */
    Fraction progress() {
        return progress(plan().criteria(), plan().choices());
    }

    /** Returns the progress in some of the criteria, with the choices that begin among them. */
    Fraction progress(List<CriterionPlan> criteria, List<ChoicePlan> choices) {
        int part = 0;
        int whole = 0;
        for (CriterionPlan criterion : criteria) {
            if (criterion.isInNoChoice()) {
                whole++;
                part += isProgress(criterion.index()) ? 1 : 0;
            }
        }
        for (ChoicePlan choice : choices) {
            whole += choice.atLeast();
            part += Math.min(choice.atLeast(), progressIn(choice));
        }
        return Fraction.of(part, whole);
    }
}
