package io.github.qcf4j.mapping;

import io.github.qcf4j.portfolio.CoveragePolicy;
import io.github.qcf4j.portfolio.CurrencyMeasure;
import java.time.LocalDate;

/** Packs what is left of the records of a learner once they were reduced (V2). */
final class Packing {

    private final Evidenced evidenced;
    private final CoverageLayout layout;
    private final PackedPortfolioBuilder builder;

    private Packing(Evidenced evidenced, CoverageLayout layout) {
        this.evidenced = evidenced;
        this.layout = layout;
        LocalDate asOf = evidenced.asOf();
        HeldDays held = HeldDays.of(evidenced.portfolio(), asOf);
        boolean otherDays = answersOtherDays(evidenced.policy(), evidenced.question());
        this.builder = PackedPortfolio.builder(layout, evidenced.portfolio().learner(), otherDays ? held.from() : asOf)
                .until(otherDays ? held.until() : asOf);
        evidenced.records().items().forEach(builder::item);
    }

    static PackedPortfolio of(Mapped mapped, CoverageLayout layout) {
        Packing packing = new Packing(mapped.evidenced(), layout);
        int number = 0;
        for (UnitStanding unit : mapped.units()) {
            packing.add(number, unit);
            number++;
        }
        return packing.builder.build();
    }

    /** Packs what is left of records that are about one unit alone. */
    static PackedPortfolio of(UnitStanding unit, int number, Evidenced evidenced, CoverageLayout layout) {
        Packing packing = new Packing(evidenced, layout);
        packing.add(number, unit);
        return packing.builder.build();
    }

    /**
     * Returns whether nothing but records, and the ends of what is recorded, can change an answer. The age of evidence
     * may be measured on the day asked about, and without a registration that day chooses the versions of units.
     */
    static boolean answersOtherDays(CoveragePolicy policy, Question question) {
        return policy.currencyMeasure() != CurrencyMeasure.AS_OF
                && question.registration().isPresent();
    }

    private void add(int number, UnitStanding unit) {
        pack(number, unit);
        packCriteria(number, unit);
    }

    private void pack(int number, UnitStanding unit) {
        builder.select(number, unit.selection());
        unit.route().ifPresent(route -> builder.recogniseUnit(number, route));
        if (evidenced.signOffs().isSigned(unit.plan().identifier())) {
            builder.sign(number);
        }
        unit.signedOff().ifPresent(signOff -> builder.signOff(number));
        unit.dateAchieved().ifPresent(day -> builder.achieve(number, day.toEpochDay()));
        for (DemandPlan demand : unit.plan().demands()) {
            builder.meet(layout.firstDemand(number) + demand.index(), new DemandDays(unit.verdict(), demand).until());
        }
    }

    private void packCriteria(int number, UnitStanding unit) {
        UnitView view = unit.verdict().view();
        for (int index = 0; index < unit.plan().criteria().size(); index++) {
            int criterion = layout.firstCriterion(number) + index;
            if (unit.recognition().isEmpty() && view.recognition(index).isPresent()) {
                builder.recognise(criterion);
            }
            view.view(index).packInto(builder, criterion);
        }
    }
}
