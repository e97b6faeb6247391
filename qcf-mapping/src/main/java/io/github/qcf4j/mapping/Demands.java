package io.github.qcf4j.mapping;

import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.EvidenceRequirement;
import io.github.qcf4j.model.MethodDemand;
import io.github.qcf4j.model.MethodFamily;
import io.github.qcf4j.model.RangeDemand;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What one demand of an evidence requirement still lacks, given what is counted for it (V5.4 to V5.10). */
final class Demands {

    private final DemandPlan plan;
    private final EvidenceRequirement requirement;
    private final List<Supplier<Shortfall>> shortfalls = new ArrayList<>();

    Demands(DemandPlan plan, Tally tally) {
        this.plan = plan;
        this.requirement = plan.requirement();
        requirement.methods().ifPresent(methods -> demandMethods(methods, tally));
        demandNumber(GapKind.ITEMS, requirement.items().orElse(0), tally.items());
        demandNumber(GapKind.OCCASIONS, requirement.occasions().orElse(0), tally.occasions());
        demandNumber(GapKind.ASSESSORS, requirement.assessors().orElse(0), tally.assessors());
        for (int i = 0; i < requirement.range().size(); i++) {
            demandRange(i, tally);
        }
    }

    boolean isMet() {
        return shortfalls.isEmpty();
    }

    /** Returns what is missing, in words that are found when they are asked for. */
    List<Shortfall> shortfalls() {
        return shortfalls.stream().map(Supplier::get).toList();
    }

    private void demandMethods(MethodDemand demand, Tally tally) {
        for (AssessmentMethod method : demand.allOf()) {
            if (!tally.hasMethod(method)) {
                lackEvidenceBy(List.of(method), List.of());
            }
        }
        if (!demand.anyOf().isEmpty() && demand.anyOf().stream().noneMatch(tally::hasMethod)) {
            lackEvidenceBy(
                    demand.anyOf(),
                    demand.anyOf().stream().map(AssessmentMethod::label).toList());
        }
        for (MethodFamily family : demand.families()) {
            if (!tally.hasFamily(family)) {
                lack(
                        GapKind.METHOD,
                        1,
                        List.of(),
                        () -> "has no %s evidence that counts".formatted(Told.inner(family.label())),
                        () -> "map %s evidence".formatted(Told.inner(family.label())));
            }
        }
    }

    private void lackEvidenceBy(List<AssessmentMethod> methods, List<String> candidates) {
        lack(
                GapKind.METHOD,
                1,
                candidates,
                () -> "has no evidence by %s that counts".formatted(inner(methods, " or ")),
                () -> "map evidence by %s".formatted(inner(methods, " or ")));
    }

    private void demandNumber(GapKind kind, int asked, int counted) {
        if (counted < asked) {
            int missing = asked - counted;
            String noun = switch (kind) {
                case ITEMS -> missing == 1 ? "item of evidence" : "items of evidence";
                case OCCASIONS -> missing == 1 ? "occasion" : "occasions";
                default -> missing == 1 ? "assessor" : "assessors";
            };
            String remedy = switch (kind) {
                case ITEMS -> "map further evidence";
                case OCCASIONS -> "map evidence from other days";
                default -> "let another assessor decide";
            };
            lack(kind, missing, List.of(), () -> "is short of %s %s".formatted(missing, noun), () -> remedy);
        }
    }

    private void demandRange(int index, Tally tally) {
        RangeDemand range = requirement.range().get(index);
        boolean others = !range.remaining().isEmpty();
        if (range.atLeast().isPresent()) {
            List<String> open = range.values().stream()
                    .filter(value ->
                            (others ? tally.shownByOthers(index, value) : tally.shown(index, value)) < range.each())
                    .toList();
            int missing = range.atLeast().getAsInt() - (range.values().size() - open.size());
            if (missing > 0) {
                lackValues(range, open, missing);
            }
        }
        if (range.atLeast().isEmpty() || others) {
            for (String value : range.values()) {
                int missing = range.each() - tally.shown(index, value);
                if (missing > 0) {
                    lackValue(range, value, missing);
                }
            }
        }
    }

    private void lackValue(RangeDemand range, String value, int missing) {
        lack(
                GapKind.RANGE,
                missing,
                List.of(value),
                () -> range.each() == 1
                        ? "does not show %s '%s'".formatted(range.attribute(), value)
                        : "is short of %s for %s '%s'".formatted(Told.count(missing, "item"), range.attribute(), value),
                () -> "map evidence that shows it");
    }

    private void lackValues(RangeDemand range, List<String> open, int missing) {
        lack(
                GapKind.RANGE,
                missing,
                open,
                () -> "is short of %s of %s among %s%s"
                        .formatted(
                                Told.count(missing, "value"),
                                range.attribute(),
                                open.stream().map("'%s'"::formatted).collect(Collectors.joining(", ")),
                                range.remaining().isEmpty()
                                        ? ""
                                        : " by other methods than " + inner(range.remaining(), ", ")),
                () -> "map evidence that shows other values");
    }

    private void lack(
            GapKind kind, int missing, List<String> candidates, Supplier<String> what, Supplier<String> remedy) {
        shortfalls.add(() -> new Shortfall(kind, plan.criterion(), what.get(), remedy.get(), candidates, missing));
    }

    private static String inner(List<AssessmentMethod> methods, String separator) {
        return methods.stream().map(method -> Told.inner(method.label())).collect(Collectors.joining(separator));
    }
}
