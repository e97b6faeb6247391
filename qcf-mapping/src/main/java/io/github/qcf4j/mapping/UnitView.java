package io.github.qcf4j.mapping;

import io.github.qcf4j.portfolio.Recognition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** What the records of a day say about the criteria of a unit; each criterion is looked at when it is asked about. */
final class UnitView {

    private final UnitPlan plan;
    private final Evidenced evidenced;
    private final LocalDate day;
    private final IntFunction<BitSet> leftOut;
    private final List<@Nullable CriterionView> views = new ArrayList<>();
    private final List<@Nullable Optional<Recognition>> recognitions = new ArrayList<>();

    private UnitView(UnitPlan plan, Evidenced evidenced, LocalDate day, IntFunction<BitSet> leftOut) {
        this.plan = plan;
        this.evidenced = evidenced;
        this.day = day;
        this.leftOut = leftOut;
        plan.criteria().forEach(criterion -> {
            views.add(null);
            recognitions.add(null);
        });
    }

    /** Returns what the records say on the day that is asked about. */
    static UnitView of(UnitPlan plan, Evidenced evidenced) {
        BitSet none = new BitSet();
        return new UnitView(plan, evidenced, evidenced.asOf(), index -> none);
    }

    /**
     * Returns what the records of an earlier day said, without what was withdrawn since and without the decisions that a
     * later, lower decision replaced (V7.5).
     */
    UnitView on(LocalDate earlier) {
        return new UnitView(plan, evidenced, earlier, index -> view(index).replacedByLaterLower());
    }

    UnitPlan plan() {
        return plan;
    }

    Records records() {
        return evidenced.records();
    }

    CriterionView view(int index) {
        CriterionView view = views.get(index);
        if (view == null) {
            CriterionRecords criterion = records().on(plan.criterion(index).reference());
            view = new Reduction(criterion, records(), evidenced.portfolio(), day, leftOut.apply(index)).view();
            views.set(index, view);
        }
        return view;
    }

    /** Returns the recognition that covers the criterion on the day. */
    Optional<Recognition> recognition(int index) {
        Optional<Recognition> recognition = recognitions.get(index);
        if (recognition == null) {
            recognition = evidenced.recognitions().of(plan, plan.criterion(index), day);
            recognitions.set(index, recognition);
        }
        return recognition;
    }

    /** Returns whether any item is mapped to a criterion so that it can count. */
    boolean hasLiveMapping() {
        return plan.criteria().stream()
                .anyMatch(criterion -> view(criterion.index()).hasLiveMapping());
    }

    boolean hasRecognised() {
        return plan.criteria().stream()
                .anyMatch(criterion -> recognition(criterion.index()).isPresent());
    }

    /**
     * Returns where the criteria stand.
     *
     * @param endsOn  the day on which evidence must not have come to its end
     * @param occasionsBy  the day up to which occasions count
     */
    UnitVerdict measured(LocalDate endsOn, LocalDate occasionsBy) {
        return new UnitVerdict(this, endsOn, occasionsBy);
    }

    UnitVerdict measured(LocalDate on) {
        return measured(on, on);
    }
}
