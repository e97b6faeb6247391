package io.github.qcf4j.mapping;

import io.github.qcf4j.portfolio.CurrencyMeasure;
import java.time.LocalDate;

/** Packs what is left of the records of a learner once they were reduced (V2). */
final class Packing {

    private final Mapped mapped;
    private final CoverageLayout layout;
    private final PackedPortfolioBuilder builder;

    private Packing(Mapped mapped, CoverageLayout layout) {
        this.mapped = mapped;
        this.layout = layout;
        Evidenced evidenced = mapped.evidenced();
        LocalDate asOf = evidenced.asOf();
        HeldDays held = HeldDays.of(evidenced.portfolio(), asOf);
        boolean otherDays = answersOtherDays(evidenced);
        this.builder = PackedPortfolio.builder(layout, evidenced.portfolio().learner(), otherDays ? held.from() : asOf)
                .until(otherDays ? held.until() : asOf);
    }

    static PackedPortfolio of(Mapped mapped, CoverageLayout layout) {
        return new Packing(mapped, layout).packed();
    }

    /**
     * Returns whether nothing but records, and the ends of what is recorded, can change an answer. The age of evidence
     * may be measured on the day asked about, and without a registration that day chooses the versions of units.
     */
    private static boolean answersOtherDays(Evidenced evidenced) {
        return evidenced.policy().currencyMeasure() != CurrencyMeasure.AS_OF
                && evidenced.question().registration().isPresent();
    }

    private PackedPortfolio packed() {
        mapped.evidenced().records().items().forEach(builder::item);
        int number = 0;
        for (UnitStanding unit : mapped.units()) {
            pack(number, unit);
            packCriteria(number, unit);
            number++;
        }
        return builder.build();
    }

    private void pack(int number, UnitStanding unit) {
        builder.select(number, unit.selection());
        unit.route().ifPresent(route -> builder.recogniseUnit(number, route));
        if (mapped.evidenced().signOffs().isSigned(unit.plan().identifier())) {
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
