package io.github.qcf4j.report;

import io.github.qcf4j.combination.Completability;
import io.github.qcf4j.combination.Completion;
import io.github.qcf4j.combination.UnitToTake;
import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.mapping.UnitCoverage;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.EvidenceSetting;
import io.github.qcf4j.planning.ChosenActivity;
import io.github.qcf4j.planning.FinishNeed;
import io.github.qcf4j.planning.FinishPlan;
import io.github.qcf4j.planning.Refusal;
import io.github.qcf4j.planning.RefusalReason;
import io.github.qcf4j.portfolio.PlannedActivity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The section about the shortest way to finish, in sentences: what to do, what that gives, what stays open, what would
 * not count, and which units to take beside.
 */
final class WayToFinish {

    static final String HEADING = "The shortest way to finish";

    /** Heads what not even everything together closes. */
    static final String OPEN = "What stays open";

    /** Heads what was planned in vain. */
    static final String UNFIT = "What would not count";

    private final CoverageReport report;
    private final FinishPlan plan;
    private final Wording wording;
    private final NeedWords needs;

    private WayToFinish(CoverageReport report, FinishPlan plan, Wording wording) {
        this.report = report;
        this.plan = plan;
        this.wording = wording;
        this.needs = new NeedWords(PlainWords.of(report));
    }

    /** Returns the section about a plan of the learner of the report, or nothing without a plan. */
    static @Nullable WayToFinish of(CoverageReport report, @Nullable FinishPlan plan, ReportLabels labels) {
        if (plan == null) {
            return null;
        }
        if (!plan.learner().equals(report.learner()) || plan.asOf().isBefore(report.asOf())) {
            throw new IllegalArgumentException("Plan of '%s' by %s must be of the report, of '%s' on %s or later"
                    .formatted(plan.learner(), plan.asOf(), report.learner(), report.asOf()));
        }
        return new WayToFinish(report, plan, new Wording(labels));
    }

    /** Returns how much the plan closes and how sure it is that nothing less does. */
    String summary() {
        int needed = plan.needs().size();
        if (needed == 0) {
            return "Nothing that the %s to finish ask for is missing on %s."
                    .formatted(wording.labels().many(ReportWord.UNIT), plan.asOf());
        }
        if (plan.activities().isEmpty()) {
            return "By %s, nothing planned closes any of the %s of %s."
                    .formatted(plan.asOf(), counted(needed, "need"), units());
        }
        return "By %s, %s, with a weight of %s in all, close%s %s of the %s of %s. %s"
                .formatted(
                        plan.asOf(),
                        chosen(),
                        plan.value(),
                        plan.activities().size() == 1 ? "s" : "",
                        needed - plan.unclosable().size(),
                        counted(needed, "need"),
                        units(),
                        certainty());
    }

    private String units() {
        return wording.count(plan.units().size(), ReportWord.UNIT);
    }

    private String chosen() {
        int items = (int) plan.activities().stream()
                .filter(chosen -> chosen.activity().isEvidence())
                .count();
        int activities = plan.activities().size() - items;
        List<String> told = new ArrayList<>();
        if (activities > 0) {
            told.add(activities == 1 ? "1 activity" : activities + " activities");
        }
        if (items > 0) {
            String evidence = wording.labels().one(ReportWord.EVIDENCE);
            told.add("%s of %s that is there already".formatted(counted(items, "item"), evidence));
        }
        return Wording.and(told);
    }

    private String certainty() {
        return plan.proven()
                ? "It is proven that no choice of less weight closes as much."
                : "The search ended early: a choice that closes as much weighs at least %s.".formatted(plan.bound());
    }

    /** Returns what to do, in the order of the references. */
    List<Step> steps() {
        return plan.activities().stream().map(this::step).toList();
    }

    private Step step(ChosenActivity chosen) {
        PlannedActivity activity = chosen.activity();
        List<String> how = new ArrayList<>();
        if (activity.isEvidence()) {
            how.add("%s that is there already".formatted(wording.labels().one(ReportWord.EVIDENCE)));
        }
        activity.method().map(wording.labels()::of).map(ReportLabels::within).ifPresent(how::add);
        activity.setting().map(EvidenceSetting::label).map(ReportLabels::within).ifPresent(how::add);
        activity.on().map(LocalDate::toString).ifPresent(how::add);
        activity.assessor()
                .map(assessor -> "%s %s".formatted(wording.labels().one(ReportWord.ASSESSOR), assessor))
                .ifPresent(how::add);
        return new Step(
                activity.reference(),
                activity.title().orElse(""),
                String.join(", ", how),
                activity.weight(),
                byUnit(chosen.criteria()),
                String.join("; ", needs.byUnit(chosen.needs())));
    }

    /**
     * Returns what not even everything together closes, by what stands in the way, in a sentence for each unit; nothing
     * where nothing was planned, since the gaps tell the same.
     */
    List<String> open() {
        if (plan.activities().isEmpty() && plan.refusals().isEmpty()) {
            return List.of();
        }
        Map<String, List<FinishNeed>> byObstacle = new LinkedHashMap<>();
        for (FinishNeed need : plan.unclosable()) {
            byObstacle
                    .computeIfAbsent(need.obstacle().orElse(""), none -> new ArrayList<>())
                    .add(need);
        }
        List<String> told = new ArrayList<>();
        byObstacle.forEach((obstacle, open) ->
                needs.byUnit(open).forEach(unit -> told.add("%s: %s.".formatted(unit, obstacle))));
        return told;
    }

    /** Returns for which criteria something would not count, and why, in a sentence for each. */
    List<String> unfit() {
        Map<Unfit, List<CriterionReference>> alike = new LinkedHashMap<>();
        for (Refusal refusal : plan.refusals()) {
            alike.computeIfAbsent(new Unfit(refusal.activity(), refusal.reason()), none -> new ArrayList<>())
                    .add(refusal.criterion());
        }
        List<String> told = new ArrayList<>();
        alike.forEach((unfit, criteria) -> told.add("%s would not count for %s: %s."
                .formatted(
                        unfit.activity(),
                        byUnit(criteria),
                        ReportLabels.within(unfit.reason().label()))));
        return told;
    }

    /** Returns which units the rules of combination ask for beside, or why none are told; nothing where none are. */
    List<String> unitsToTake() {
        List<String> told = new ArrayList<>();
        plan.unitsToTake().forEach(unit -> told.add(unitToTake(unit)));
        plan.completion()
                .filter(completion -> completion.status() != Completability.POSSIBLE)
                .ifPresent(completion -> told.addAll(withoutPlan(completion)));
        return told;
    }

    /** Returns what stands before the units to take, as the beginning of a list. */
    String unitsToTakeLead() {
        String units = wording.labels().many(ReportWord.UNIT);
        boolean possible = plan.completion()
                .map(completion -> completion.status() == Completability.POSSIBLE)
                .orElse(true);
        if (!possible) {
            return "Which further %s would complete the %s cannot be said:"
                    .formatted(units, wording.labels().one(ReportWord.QUALIFICATION));
        }
        boolean planned = plan.unitsToTake().stream().map(UnitToTake::unit).allMatch(plan.units()::contains);
        return "The rules of combination ask for further %s; what these need %s part of the above:"
                .formatted(units, planned ? "is" : "is not");
    }

    private String unitToTake(UnitToTake unit) {
        String title = report.unit(unit.unit())
                .map(UnitCoverage::unit)
                .map(each -> " " + each.title())
                .orElse("");
        String credit = unit.credit().map(each -> ", " + each).orElse("");
        return "%s%s%s: %s.".formatted(unit.unit().text(), title, credit, unit.why());
    }

    private static List<String> withoutPlan(Completion completion) {
        List<String> told = new ArrayList<>();
        completion.certificate().ifPresent(reason -> told.addAll(reason.steps()));
        told.addAll(completion.unknowns());
        return told;
    }

    /** Returns criteria, those of one unit together, such as 'J/999/0001 1.1, 1.2; L/999/0002 2.1'. */
    private static String byUnit(List<CriterionReference> criteria) {
        Map<String, List<String>> byUnit = new LinkedHashMap<>();
        criteria.forEach(criterion -> byUnit.computeIfAbsent(criterion.unit().text(), none -> new ArrayList<>())
                .add(criterion.number()));
        List<String> told = new ArrayList<>();
        byUnit.forEach((unit, numbers) -> told.add(unit + " " + String.join(", ", numbers)));
        return String.join("; ", told);
    }

    private static String counted(int number, String noun) {
        return number == 1 ? "1 " + noun : number + " " + noun + "s";
    }

    /**
     * Something to do.
     *
     * @param reference  what it is called
     * @param title  what it is, blank where that is not said
     * @param how  by which method, where, when and with whom, blank where none is said
     * @param weight  what it costs
     * @param offered  the criteria to offer it for
     * @param gives  what it gives of what is needed, alone or together with others
     */
    record Step(String reference, String title, String how, long weight, String offered, String gives) {

        /** Returns what it is and how it is done, such as 'Observe a shift, direct observation, 2014-12-03'. */
        String what() {
            return title.isEmpty() || how.isEmpty() ? title + how : title + ", " + how;
        }
    }

    private record Unfit(String activity, RefusalReason reason) {}
}
