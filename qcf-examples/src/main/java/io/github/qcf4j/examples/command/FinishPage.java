package io.github.qcf4j.examples.command;

import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.planning.ChosenActivity;
import io.github.qcf4j.planning.FinishNeed;
import io.github.qcf4j.planning.FinishPlan;
import io.github.qcf4j.planning.Refusal;
import io.github.qcf4j.portfolio.PlannedActivity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the shortest way to finish on a page: what to do, what it closes, and what nothing closes. */
final class FinishPage {

    private final FinishPlan plan;
    private final Page page;

    private FinishPage(FinishPlan plan, Page page) {
        this.plan = plan;
        this.page = page;
    }

    /** Writes a plan. */
    static void write(FinishPlan plan, Page page) {
        new FinishPage(plan, page).write();
    }

    private void write() {
        page.line(0, "Learner %s, by %s".formatted(plan.learner(), plan.asOf()));
        int closed = plan.needs().size() - plan.unclosable().size();
        page.blank().line(2, "%s, weight %s".formatted(chosen(), plan.value()));
        plan.activities().forEach(this::activity);
        page.blank()
                .paragraph(
                        2,
                        "%s of %s closed. %s"
                                .formatted(closed, Findings.counted(plan.needs().size(), "need"), certainty()));
        section(
                "No activity closes:",
                plan.unclosable().stream().map(FinishNeed::toString).toList());
        section("Does not count:", refusals());
        section(
                "Units to take beside (qcf plan says why):",
                plan.unitsToTake().stream().map(unit -> unit.unit().text()).toList());
    }

    private String chosen() {
        return plan.activities().isEmpty()
                ? "Nothing to do"
                : "Do "
                        + (plan.activities().size() == 1
                                ? "1 activity"
                                : plan.activities().size() + " activities");
    }

    private String certainty() {
        return plan.proven()
                ? "Nothing of less weight closes as much."
                : "The search ended early: nothing below a weight of %s closes as much.".formatted(plan.bound());
    }

    private void activity(ChosenActivity chosen) {
        PlannedActivity activity = chosen.activity();
        List<String> told = new ArrayList<>();
        activity.title().ifPresent(told::add);
        activity.method().ifPresent(method -> told.add(Page.inner(method.label())));
        activity.on().ifPresent(on -> told.add(on.toString()));
        page.line(5, activity.reference() + "  ", String.join(", ", told));
        page.paragraph(8, "for " + byUnit(chosen.criteria()));
    }

    private static String byUnit(List<CriterionReference> criteria) {
        Map<String, List<String>> byUnit = new LinkedHashMap<>();
        criteria.forEach(criterion -> byUnit.computeIfAbsent(criterion.unit().text(), none -> new ArrayList<>())
                .add(criterion.number()));
        return String.join(
                "; ",
                byUnit.entrySet().stream()
                        .map(unit -> unit.getKey() + " " + String.join(", ", unit.getValue()))
                        .toList());
    }

    private List<String> refusals() {
        Map<String, List<CriterionReference>> alike = new LinkedHashMap<>();
        for (Refusal refusal : plan.refusals()) {
            String because =
                    refusal.activity() + ": " + Page.inner(refusal.reason().label());
            alike.computeIfAbsent(because, none -> new ArrayList<>()).add(refusal.criterion());
        }
        return alike.entrySet().stream()
                .map(each -> "%s, for %s".formatted(each.getKey(), byUnit(each.getValue())))
                .toList();
    }

    private void section(String title, List<String> lines) {
        if (!lines.isEmpty()) {
            page.blank().line(2, title);
            lines.forEach(line -> page.paragraph(5, line));
        }
    }
}
