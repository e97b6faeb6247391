package io.github.qcf4j.mapping;

import io.github.qcf4j.explanation.Lack;
import io.github.qcf4j.explanation.LackKind;
import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.EvidenceRequirement;
import io.github.qcf4j.model.MethodDemand;
import io.github.qcf4j.model.MethodFamily;
import io.github.qcf4j.model.RangeDemand;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Tells what a demand lacks, with what is counted and what is asked for (V5.4 to V5.10). */
final class CountedLacks {

    private final DemandPlan demand;
    private final Tally tally;
    private final List<Lack> lacks = new ArrayList<>();

    private CountedLacks(DemandPlan demand, Tally tally) {
        this.demand = demand;
        this.tally = tally;
        EvidenceRequirement requirement = demand.requirement();
        requirement.methods().ifPresent(this::addMethods);
        add(LackKind.ITEMS, requirement.items(), tally.items());
        add(LackKind.OCCASIONS, requirement.occasions(), tally.occasions());
        add(LackKind.ASSESSORS, requirement.assessors(), tally.assessors());
        for (int i = 0; i < requirement.range().size(); i++) {
            addRange(i, requirement.range().get(i));
        }
    }

    static List<Lack> of(DemandPlan demand, Tally tally) {
        return new CountedLacks(demand, tally).lacks;
    }

    private void add(LackKind kind, List<String> open, int counted, int asked) {
        if (counted < asked) {
            Lack lack = Lack.of(kind, open, counted, asked);
            lacks.add(
                    demand.only().map(criterion -> lack.of(criterion.number())).orElse(lack));
        }
    }

    private void add(LackKind kind, OptionalInt asked, int counted) {
        add(kind, List.of(), counted, asked.orElse(0));
    }

    private void addMethods(MethodDemand methods) {
        for (AssessmentMethod method : methods.allOf()) {
            add(LackKind.METHOD, List.of(method.label()), tally.hasMethod(method) ? 1 : 0, 1);
        }
        if (!methods.anyOf().isEmpty()) {
            boolean any = methods.anyOf().stream().anyMatch(tally::hasMethod);
            add(
                    LackKind.METHOD,
                    methods.anyOf().stream().map(AssessmentMethod::label).toList(),
                    any ? 1 : 0,
                    1);
        }
        for (MethodFamily family : methods.families()) {
            add(LackKind.METHOD, List.of(family.label()), tally.hasFamily(family) ? 1 : 0, 1);
        }
    }

    private void addRange(int index, RangeDemand range) {
        boolean others = !range.remaining().isEmpty();
        if (range.atLeast().isPresent()) {
            List<String> open = range.values().stream()
                    .filter(value ->
                            (others ? tally.shownByOthers(index, value) : tally.shown(index, value)) < range.each())
                    .toList();
            add(
                    LackKind.VALUES,
                    open,
                    range.values().size() - open.size(),
                    range.atLeast().getAsInt());
        }
        if (range.atLeast().isEmpty() || others) {
            range.values()
                    .forEach(value -> add(LackKind.SHOWN, List.of(value), tally.shown(index, value), range.each()));
        }
    }
}
