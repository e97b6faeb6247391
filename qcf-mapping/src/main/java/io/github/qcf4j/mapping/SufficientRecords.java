package io.github.qcf4j.mapping;

import io.github.qcf4j.portfolio.Decision;
import io.github.qcf4j.portfolio.PortfolioRecord;
import io.github.qcf4j.portfolio.Recognition;
import io.github.qcf4j.portfolio.SignOff;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Finds few records of a unit that suffice for what was found of it, or of a part of it. */
final class SufficientRecords {

    private static final long MOST_SETS = 5_000;
    private static final long MOST_SETS_OF_UNIT = 200;

    private final UnitStanding unit;
    private final UnitVerdict verdict;
    private final UnitPlan plan;

    SufficientRecords(UnitStanding unit) {
        this.unit = unit;
        this.verdict = unit.verdict();
        this.plan = unit.plan();
    }

    /** Returns the records that suffice for a criterion that is met or recognised. */
    SmallestSet<PortfolioRecord> ofCriterion(CriterionPlan criterion) {
        int index = criterion.index();
        return verdict.isRecognised(index)
                ? any(recognitions(criterion))
                : smallest(few(index), set -> part(set).isCovered(index) && isSigned(List.of(index), set));
    }

    /** Where any decision is enough, the first of them is, and the others need not be tried. */
    private List<PortfolioRecord> few(int index) {
        List<PortfolioRecord> candidates = candidates(List.of(index));
        return criterion(index).coverage().isMetByAny()
                ? candidates.stream()
                        .filter(record -> record instanceof SignOff || record == candidates.get(0))
                        .toList()
                : candidates;
    }

    private CriterionPlan criterion(int index) {
        return plan.criterion(index);
    }

    /** Returns the records that suffice for an outcome of which all is covered that is asked for. */
    SmallestSet<PortfolioRecord> ofOutcome(List<CriterionPlan> criteria, List<ChoicePlan> begun) {
        Predicate<Set<PortfolioRecord>> suffices = set -> {
            UnitPart part = part(set);
            return criteria.stream()
                            .filter(CriterionPlan::isInNoChoice)
                            .allMatch(criterion -> isProgress(criterion.index(), part, set))
                    && begun.stream()
                            .allMatch(choice -> choice.members().stream()
                                            .filter(member -> isProgress(member, part, set))
                                            .count()
                                    >= choice.atLeast());
        };
        return fewest(suffices);
    }

    private boolean isProgress(int index, UnitPart part, Set<PortfolioRecord> set) {
        return part.isCovered(index) && isSigned(List.of(index), set);
    }

    /** Returns the records that suffice for a unit that is recognised, achieved or ready. */
    SmallestSet<PortfolioRecord> ofUnit() {
        return switch (unit.state()) {
            case RECOGNISED ->
                any(unit.recognition().stream().map(PortfolioRecord.class::cast).toList());
            case ACHIEVED ->
                fewest(set -> hasSignOff(set)
                        && (plan.isOutline() || part(set).readiness().isReady()));
            default -> fewest(set -> part(set).readiness().isReady());
        };
    }

    /** Returns the decisions that suffice for what a requirement demands, recognitions being what they are. */
    SmallestSet<PortfolioRecord> ofRequirement(List<DemandPlan> made) {
        Set<Integer> scope = new LinkedHashSet<>();
        made.forEach(demand -> scope.addAll(demand.scope()));
        List<PortfolioRecord> candidates = candidates(List.copyOf(scope)).stream()
                .filter(record -> record instanceof Decision)
                .toList();
        return smallest(candidates, set -> {
            UnitPart part = new UnitPart(verdict, record -> !(record instanceof Decision) || set.contains(record));
            return made.stream().allMatch(part::isMet);
        });
    }

    /** What is recognised drops out of requirements, with the evidence that counts for it, so more may harm. */
    private SmallestSet<PortfolioRecord> fewest(Predicate<Set<PortfolioRecord>> suffices) {
        List<Integer> all = plan.criteria().stream().map(CriterionPlan::index).toList();
        List<PortfolioRecord> candidates = candidates(all);
        boolean mayHarm = candidates.stream().anyMatch(record -> record instanceof Recognition);
        return new SmallestSet<>(candidates, preferred(candidates), suffices, mayHarm ? 0 : MOST_SETS_OF_UNIT);
    }

    /** Puts those first that are not decisions, then what the criteria need, which is most of what the unit does. */
    private List<PortfolioRecord> preferred(List<PortfolioRecord> candidates) {
        Set<PortfolioRecord> preferred = Collections.newSetFromMap(new IdentityHashMap<>());
        List<PortfolioRecord> ordered = new ArrayList<>();
        Consumer<PortfolioRecord> add = record -> {
            if (preferred.add(record)) {
                ordered.add(record);
            }
        };
        candidates.stream().filter(record -> !(record instanceof Decision)).forEach(add);
        for (CriterionPlan criterion : plan.criteria()) {
            if (verdict.isCovered(criterion.index())) {
                ofCriterion(criterion).members().forEach(add);
            }
        }
        candidates.forEach(add);
        return ordered;
    }

    private static SmallestSet<PortfolioRecord> any(List<PortfolioRecord> candidates) {
        return smallest(candidates, set -> !set.isEmpty());
    }

    private static SmallestSet<PortfolioRecord> smallest(
            List<PortfolioRecord> candidates, Predicate<Set<PortfolioRecord>> suffices) {
        return new SmallestSet<>(candidates, candidates, suffices, MOST_SETS);
    }

    private UnitPart part(Set<PortfolioRecord> set) {
        return new UnitPart(verdict, set::contains);
    }

    /** Returns the recognitions of a criterion, first the one by which it is. */
    private List<PortfolioRecord> recognitions(CriterionPlan criterion) {
        Recognition named = verdict.view().recognition(criterion.index()).orElse(null);
        List<PortfolioRecord> recognitions = new ArrayList<>();
        for (Recognition recognition : UnitPart.recognitions(verdict, criterion)) {
            recognitions.add(recognition == named ? 0 : recognitions.size(), recognition);
        }
        return recognitions;
    }

    /** Returns the recognitions, the sign-off and the decisions that count, earlier ones first. */
    private List<PortfolioRecord> candidates(List<Integer> criteria) {
        Set<PortfolioRecord> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<PortfolioRecord> candidates = new ArrayList<>();
        List<Judgement> judgements = new ArrayList<>();
        for (int index : criteria) {
            recognitions(criterion(index)).stream().filter(seen::add).forEach(candidates::add);
            verdict.verdict(index).counting().stream()
                    .filter(judgement -> seen.add(judgement.decision()))
                    .forEach(judgements::add);
        }
        judgements.sort((one, other) -> Integer.compare(one.rank(), other.rank()));
        judgements.forEach(judgement -> candidates.add(judgement.decision()));
        unit.signedOff().ifPresent(candidates::add);
        return candidates;
    }

    private boolean isSigned(List<Integer> criteria, Set<PortfolioRecord> set) {
        return hasSignOff(set)
                || criteria.stream()
                        .noneMatch(index -> criterion(index).coverage().awaitsSignOff()
                                && !part(set).isRecognised(index));
    }

    private static boolean hasSignOff(Set<PortfolioRecord> set) {
        return set.stream().anyMatch(record -> record instanceof SignOff);
    }
}
