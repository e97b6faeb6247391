package io.github.qcf4j.mapping;

import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.EvidenceRequirement;
import io.github.qcf4j.model.MethodDemand;
import io.github.qcf4j.model.MethodFamily;
import io.github.qcf4j.model.RangeDemand;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an evidence requirement still lacks, over its criteria together or for each of them (V5.4 to V5.10). */
final class Demands {

    private final UnitVerdict verdict;
    private final RequirementPlan plan;
    private final EvidenceRequirement requirement;
    private final List<Shortfall> shortfalls = new ArrayList<>();
    private @Nullable CriterionReference criterion;

    Demands(UnitVerdict verdict, RequirementPlan plan) {
        this.verdict = verdict;
        this.plan = plan;
        this.requirement = plan.requirement();
    }

    /** Returns what is missing; what is recognised or not required is not asked about. */
    List<Shortfall> shortfalls() {
        List<Integer> asked = plan.scope().stream().filter(verdict::isAsked).toList();
        if (plan.each()) {
            for (int index : asked) {
                criterion = verdict.plan().criterion(index).reference();
                demand(List.of(index));
            }
        } else if (!asked.isEmpty()) {
            demand(asked);
        }
        return shortfalls;
    }

    private void demand(List<Integer> criteria) {
        Tally tally = new Tally(verdict, criteria, requirement.methods().orElse(null));
        requirement.methods().ifPresent(methods -> demandMethods(methods, tally));
        demandNumber(GapKind.ITEMS, requirement.items().orElse(0), tally.items());
        demandNumber(GapKind.OCCASIONS, requirement.occasions().orElse(0), tally.occasions());
        demandNumber(GapKind.ASSESSORS, requirement.assessors().orElse(0), tally.assessors());
        requirement.range().forEach(range -> demandRange(range, tally));
    }

    private void demandMethods(MethodDemand demand, Tally tally) {
        for (AssessmentMethod method : demand.allOf()) {
            if (!tally.hasMethod(method)) {
                lackEvidenceBy(Told.inner(method.label()), List.of());
            }
        }
        if (!demand.anyOf().isEmpty() && demand.anyOf().stream().noneMatch(tally::hasMethod)) {
            lackEvidenceBy(
                    inner(demand.anyOf(), " or "),
                    demand.anyOf().stream().map(AssessmentMethod::label).toList());
        }
        for (MethodFamily family : demand.families()) {
            if (!tally.hasFamily(family)) {
                String told = Told.inner(family.label());
                lack(
                        GapKind.METHOD,
                        "has no %s evidence that counts".formatted(told),
                        "map %s evidence".formatted(told),
                        List.of(),
                        1);
            }
        }
    }

    private void lackEvidenceBy(String method, List<String> candidates) {
        lack(
                GapKind.METHOD,
                "has no evidence by %s that counts".formatted(method),
                "map evidence by %s".formatted(method),
                candidates,
                1);
    }

    private void demandNumber(GapKind kind, int asked, int counted) {
        if (counted < asked) {
            int missing = asked - counted;
            String what = switch (kind) {
                case ITEMS -> missing == 1 ? "item of evidence" : "items of evidence";
                case OCCASIONS -> missing == 1 ? "occasion" : "occasions";
                default -> missing == 1 ? "assessor" : "assessors";
            };
            String remedy = switch (kind) {
                case ITEMS -> "map further evidence";
                case OCCASIONS -> "map evidence from other days";
                default -> "let another assessor decide";
            };
            lack(kind, "is short of %d %s".formatted(missing, what), remedy, List.of(), missing);
        }
    }

    private void demandRange(RangeDemand range, Tally tally) {
        RangeShown shown = tally.shown(range.attribute());
        List<String> lacking = range.values().stream()
                .filter(value -> shown.items(value) < range.each())
                .toList();
        if (range.atLeast().isEmpty()) {
            lacking.forEach(value -> lackValue(range, value, range.each() - shown.items(value)));
            return;
        }
        RangeShown counted = range.remaining().isEmpty() ? shown : tally.shownByOtherThan(range);
        List<String> open = range.values().stream()
                .filter(value -> counted.items(value) < range.each())
                .toList();
        int missing = range.atLeast().getAsInt() - (range.values().size() - open.size());
        if (missing > 0) {
            lackValues(range, open, missing);
        }
        if (!range.remaining().isEmpty()) {
            lacking.forEach(value -> lackValue(range, value, range.each() - shown.items(value)));
        }
    }

    private void lackValue(RangeDemand range, String value, int missing) {
        String what = range.each() == 1
                ? "does not show %s '%s'".formatted(range.attribute(), value)
                : "is short of %s for %s '%s'".formatted(Told.count(missing, "item"), range.attribute(), value);
        lack(GapKind.RANGE, what, "map evidence that shows it", List.of(value), missing);
    }

    private void lackValues(RangeDemand range, List<String> open, int missing) {
        String methods = range.remaining().isEmpty() ? "" : " by other methods than " + inner(range.remaining(), ", ");
        String values = open.stream().map("'%s'"::formatted).collect(Collectors.joining(", "));
        String what = "is short of %s of %s among %s%s"
                .formatted(Told.count(missing, "value"), range.attribute(), values, methods);
        lack(GapKind.RANGE, what, "map evidence that shows other values", open, missing);
    }

    private void lack(GapKind kind, String what, String remedy, List<String> candidates, int missing) {
        shortfalls.add(new Shortfall(kind, criterion, what, remedy, candidates, missing));
    }

    private static String inner(List<AssessmentMethod> methods, String separator) {
        return methods.stream().map(method -> Told.inner(method.label())).collect(Collectors.joining(separator));
    }
}
