package io.github.qcf4j.mapping;

import io.github.qcf4j.portfolio.PortfolioRecord;
import io.github.qcf4j.portfolio.Recognition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Where a unit would stand if of the decisions that count, and of the recognitions, only some did. */
final class UnitPart implements Attained {

    private final UnitVerdict verdict;
    private final UnitPlan plan;
    private final Predicate<PortfolioRecord> counts;
    private final Readiness readiness;
    private final List<@Nullable List<Judgement>> counting;
    private final IdentityHashMap<DemandPlan, Boolean> met = new IdentityHashMap<>();

    /**
     * Looks at a part of a unit.
     *
     * @param counts  which decisions and recognitions are looked at
     */
    UnitPart(UnitVerdict verdict, Predicate<PortfolioRecord> counts) {
        this.verdict = verdict;
        this.plan = verdict.plan();
        this.counts = counts;
        this.readiness = new Readiness(plan, this);
        this.counting = new ArrayList<>(Collections.nCopies(plan.criteria().size(), null));
    }

    Readiness readiness() {
        return readiness;
    }

    /** Returns the decisions that count for a criterion. */
    List<Judgement> counting(int criterion) {
        List<Judgement> known = counting.get(criterion);
        if (known == null) {
            known = verdict.verdict(criterion).counting().stream()
                    .filter(judgement -> counts.test(judgement.decision()))
                    .toList();
            counting.set(criterion, known);
        }
        return known;
    }

    @Override
    public boolean isRecognised(int criterion) {
        return verdict.isRecognised(criterion)
                && recognitions(verdict, plan.criterion(criterion)).stream().anyMatch(counts);
    }

    /** Returns the recognitions that cover a criterion. */
    static List<Recognition> recognitions(UnitVerdict verdict, CriterionPlan criterion) {
        return verdict.view().evidenced().recognitions().standing().stream()
                .filter(recognition -> covers(verdict.plan(), recognition, criterion))
                .toList();
    }

    /** Returns whether a recognition is of a criterion, of its outcome or of its unit (V3.2). */
    static boolean covers(UnitPlan plan, Recognition recognition, CriterionPlan criterion) {
        boolean byOutcome = recognition
                .outcome()
                .flatMap(outcome -> plan.unit()
                        .outcomeOf(criterion.criterion().number())
                        .filter(own -> own.number().equals(outcome.number())))
                .isPresent();
        boolean byCriterion =
                recognition.criterion().filter(criterion.reference()::equals).isPresent();
        return recognition.unit().equals(plan.identifier()) && (recognition.isWholeUnit() || byOutcome || byCriterion);
    }

    @Override
    public boolean isCovered(int criterion) {
        if (isRecognised(criterion)) {
            return true;
        }
        List<Judgement> left = counting(criterion);
        return !left.isEmpty()
                && verdict.verdict(criterion).view().accepted(left).isMet();
    }

    @Override
    public boolean isMet(DemandPlan demand) {
        return met.computeIfAbsent(demand, same -> new Demands(same, tally(same)).isMet());
    }

    /** Counts what counts for a demand. */
    Tally tally(DemandPlan demand) {
        Tally tally = new Tally(demand.requirement());
        for (int index : demand.scope()) {
            if (!isRecognised(index)) {
                CriterionView view = verdict.verdict(index).view();
                for (Judgement judgement : counting(index)) {
                    Arrays.stream(judgement.items()).mapToObj(verdict::item).forEach(item -> add(item, view, tally));
                    tally.addAssessor(judgement, verdict.view().records());
                }
            }
        }
        return tally;
    }

    private void add(Item item, CriterionView view, Tally tally) {
        if (tally.counts(item)) {
            tally.add(item, verdict.on());
            tally.attributes()
                    .forEach(attribute -> item.values(view.liveOffers(item.id()), attribute)
                            .forEach(value -> tally.show(attribute, value, item)));
        }
    }
}
