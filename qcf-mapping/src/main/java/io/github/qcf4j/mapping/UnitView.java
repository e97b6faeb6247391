package io.github.qcf4j.mapping;

import io.github.qcf4j.portfolio.Recognition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the records say about the criteria of a unit; each criterion is looked at when it is asked about. */
final class UnitView {

    private final UnitPlan plan;
    private final Evidenced evidenced;
    private final List<@Nullable CriterionView> views = new ArrayList<>();
    private final List<@Nullable Optional<Recognition>> recognitions = new ArrayList<>();

    UnitView(UnitPlan plan, Evidenced evidenced) {
        this.plan = plan;
        this.evidenced = evidenced;
        plan.criteria().forEach(criterion -> {
            views.add(null);
            recognitions.add(null);
        });
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
            view = Reduction.of(records().on(plan, plan.criterion(index)), evidenced);
            views.set(index, view);
        }
        return view;
    }

    /** Returns the recognition that covers the criterion. */
    Optional<Recognition> recognition(int index) {
        Optional<Recognition> recognition = recognitions.get(index);
        if (recognition == null) {
            recognition = evidenced.recognitions().of(plan.criterion(index), evidenced.asOf());
            recognitions.set(index, recognition);
        }
        return recognition;
    }

    /** Returns whether any item is mapped to a criterion so that it can count. */
    boolean hasLiveMapping() {
        for (int index = 0; index < views.size(); index++) {
            if (view(index).hasLiveMapping()) {
                return true;
            }
        }
        return false;
    }

    boolean hasRecognised() {
        for (int index = 0; index < recognitions.size(); index++) {
            if (recognition(index).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the assessor has signed the unit off. */
    boolean isSignedOff() {
        return evidenced.signOffs().byAssessor(plan.identifier()).isPresent();
    }

    /** Returns on which day the age of evidence is judged. */
    Currency currency() {
        return evidenced.currency(plan.identifier());
    }

    Evidenced evidenced() {
        return evidenced;
    }

    /** Returns where the criteria stand, with ends measured and occasions counted on a day. */
    UnitVerdict measured(LocalDate on) {
        return new UnitVerdict(this, on);
    }

    /** Returns, for each criterion, which decisions make it met on which days of a window, by the records of today. */
    UnitCourse courseToday(Window window) {
        return courseToday(window, window.until());
    }

    /** Returns the same for days to come, on which nothing further is recorded. */
    UnitCourse courseAhead(Window window) {
        return courseToday(window, window.from());
    }

    private UnitCourse courseToday(Window window, LocalDate knownUntil) {
        UnitCourse course = new UnitCourse(plan, records(), window, knownUntil, offer -> window.from());
        for (CriterionPlan criterion : plan.criteria()) {
            int index = criterion.index();
            course.map(index, view(index).liveItems());
            recognition(index).ifPresent(recognition -> course.recognise(index, window.from()));
            view(index).counting(window).forEach(counting -> course.stand(index, counting));
        }
        return course;
    }

    /**
     * Returns the same by the records of each day, without what was withdrawn since and without the decisions that a
     * later, lower decision replaced (V7.5).
     */
    UnitCourse courseThen(Window window) {
        UnitCourse course = new UnitCourse(plan, records(), window, window.until(), Offer::existsFrom);
        course.countOn(evidenced.agreements().noneOpen(plan.identifier()).and(window.all()));
        for (CriterionPlan criterion : plan.criteria()) {
            int index = criterion.index();
            recognition(index).ifPresent(recognition -> course.recognise(index, recognition.on()));
            CountingDays days = new CountingDays(view(index), criterion, evidenced, window);
            if (criterion.coverage().asksForAllMapped()) {
                days.mapped().forEach(live -> course.map(index, live));
            }
            days.passing().forEach(passing -> course.pass(index, passing));
            days.lapsed().forEach((item, lapsed) -> course.lapse(index, item, lapsed));
            days.standing().forEach(standing -> course.stand(index, standing));
        }
        return course;
    }
}
