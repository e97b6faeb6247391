package io.github.qcf4j.examples.command;

import io.github.qcf4j.combination.Completability;
import io.github.qcf4j.combination.Completion;
import io.github.qcf4j.combination.CompletionPlan;
import io.github.qcf4j.combination.UnitToTake;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes plans on a page: the units to take, why, and how sure it is that nothing less will do. */
final class PlanPage {

    private final Page page;
    private final Map<UnitIdentifier, String> titles = new TreeMap<>();

    private PlanPage(Page page, List<Unit> units) {
        this.page = page;
        units.forEach(unit -> titles.put(unit.identifier(), unit.title()));
    }

    /** Writes the answer to the question what to take next. */
    static void write(Completion completion, List<Unit> units, Page page) {
        PlanPage writer = new PlanPage(page, units);
        if (completion.status() == Completability.POSSIBLE) {
            writer.plans(completion);
        } else {
            writer.noPlan(completion);
        }
    }

    private void plans(Completion completion) {
        List<CompletionPlan> plans = completion.plans();
        for (int i = 0; i < plans.size(); i++) {
            page.blank();
            plan(plans.get(i), plans.size() == 1 ? "Plan" : "Plan " + (i + 1));
        }
        page.blank();
        if (completion.proven()) {
            page.paragraph(
                    2, "No other plan takes less: " + completion.objective().name() + ".");
        } else {
            page.paragraph(
                    2,
                    "The search ended early: no plan can go below %s, and this one comes to %s (%s)."
                            .formatted(
                                    completion.bound().orElse(0),
                                    completion.value().orElse(0),
                                    completion.objective().name()));
        }
    }

    private void plan(CompletionPlan plan, String title) {
        List<UnitToTake> taken = plan.unitsToTake();
        String way = plan.way().toString().equals("the qualification") ? "" : ", " + plan.way();
        if (taken.isEmpty()) {
            page.line(2, title + way + ": nothing is left to take");
            return;
        }
        page.line(2, "%s%s: %s, %s".formatted(title, way, Findings.counted(taken.size(), "unit"), plan.credit()));
        taken.forEach(this::unit);
        plan.notRecorded().forEach(sentence -> page.paragraph(5, "Not recorded: " + sentence));
    }

    private void unit(UnitToTake unit) {
        String credit = unit.credit().map(each -> " (" + each + ")").orElse("");
        page.line(5, unit.unit().text() + "  ", titles.getOrDefault(unit.unit(), "") + credit);
        page.paragraph(8, unit.why());
    }

    private void noPlan(Completion completion) {
        boolean impossible = completion.status() == Completability.IMPOSSIBLE;
        page.blank().line(2, impossible ? "No plan is possible" : "Whether a plan is possible is not known");
        completion.certificate().ifPresent(reason -> reason.steps().forEach(step -> page.paragraph(5, step)));
        completion.unknowns().forEach(sentence -> page.paragraph(5, sentence));
    }
}
