package io.github.qcf4j.testkit;

import io.github.qcf4j.framework.Framework;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.DecisionOutcome;
import io.github.qcf4j.model.NotYetMetReason;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.Version;
import io.github.qcf4j.portfolio.Decision;
import io.github.qcf4j.portfolio.EvidenceBuilder;
import io.github.qcf4j.portfolio.EvidenceMapping;
import io.github.qcf4j.portfolio.Portfolio;
import io.github.qcf4j.portfolio.PortfolioBuilder;
import io.github.qcf4j.portfolio.PortfolioRecord;
import io.github.qcf4j.portfolio.Withdrawal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The records of one learner, drawn with dice. */
final class RecordsByChance {

    private static final String LEARNER = "L-1001";

    private final Dice dice;
    private final Calendar calendar;
    private final PortfolioShape shape;
    private final CareByChance care;
    private final PeopleByChance people;
    private final UnitRecordsByChance unitRecords;
    private final List<Unit> units;
    private final List<CriterionReference> criteria = new ArrayList<>();
    private final List<String> items = new ArrayList<>();
    private final PortfolioBuilder builder = Portfolio.builder(LEARNER);
    private int mappings;
    private int decisions;

    RecordsByChance(long seed, Framework framework, PortfolioShape shape) {
        this.dice = new Dice(seed);
        this.calendar = new Calendar(dice);
        this.shape = shape;
        this.care = new CareByChance(seed ^ 0xCA2EL);
        this.people = new PeopleByChance(dice, shape.disorder(), LEARNER);
        this.unitRecords = new UnitRecordsByChance(dice, framework, shape.disorder(), people);
        this.units = unitRecords.workedOn(dice.between(1, shape.units()));
        units.forEach(unit -> unit.criteria().forEach(criteria::add));
    }

    /** Returns the portfolio. */
    Portfolio portfolio() {
        people.people().forEach(builder::person);
        addEvidence();
        unitRecords.registrations().forEach(builder::registration);
        for (Unit unit : units) {
            addWork(unit);
            unitRecords.about(unit).forEach(builder::add);
        }
        if (!criteria.isEmpty()) {
            addLooseRecords();
        }
        unitRecords.aboutAll(decisions).forEach(builder::add);
        care.sampling(units, decisions).forEach(builder::add);
        addWithdrawals(builder.build());
        return PortfolioGenerator.shuffled(builder.build(), dice.nextLong());
    }

    private boolean inDisorder() {
        return dice.chance(shape.disorder());
    }

    private void addEvidence() {
        EvidenceByChance chance = new EvidenceByChance(dice, people, shape.disorder());
        int count = dice.between(1, shape.evidence());
        for (int i = 1; i <= count; i++) {
            EvidenceBuilder item = chance.evidence("E" + i);
            care.authenticate(item);
            items.add("E" + i);
            builder.evidence(item.build());
        }
    }

    /** Adds mappings and decisions on all, most or a few of the criteria of a unit. */
    private void addWork(Unit unit) {
        int share = dice.pick(0, 60, 95, 100, 100);
        for (CriterionReference criterion : unit.criteria().toList()) {
            if (dice.chance(share)) {
                List<String> evidence = dice.some(items, dice.chance(70) ? 1 : 2);
                if (dice.chance(70)) {
                    evidence.forEach(item -> builder.mapping(mapping(item, List.of(criterion))));
                }
                builder.decision(decision(evidence, List.of(criterion), DecisionOutcome.MET));
            }
        }
    }

    private void addLooseRecords() {
        int loose = dice.between(0, shape.records());
        for (int i = 0; i < loose; i++) {
            if (dice.chance(50)) {
                builder.mapping(mapping(item(), someCriteria()));
            } else {
                List<String> together = new ArrayList<>(dice.some(items, dice.pick(1, 1, 2, 3)));
                if (dice.chance(shape.disorder() / 6)) {
                    together.add("E99");
                }
                DecisionOutcome outcome = dice.chance(40) ? DecisionOutcome.MET : dice.pick(DecisionOutcome.values());
                builder.decision(decision(together, someCriteria(), outcome));
            }
        }
    }

    private String item() {
        return dice.chance(shape.disorder() / 6) ? "E99" : dice.pick(items);
    }

    private List<CriterionReference> someCriteria() {
        List<CriterionReference> some = dice.some(criteria, dice.pick(1, 1, 2, 3));
        if (dice.chance(shape.disorder() / 6)) {
            some.add(CriterionReference.of(dice.pick(units).identifier(), "9.9"));
        }
        if (dice.chance(shape.disorder() / 6)) {
            some.add(CriterionReference.of(IllustrativeReferences.unit(999), "1.1"));
        }
        return some;
    }

    private EvidenceMapping mapping(String item, List<CriterionReference> of) {
        EvidenceMapping.Builder mapping = EvidenceMapping.builder(item, of);
        mappings++;
        if (!dice.chance(15)) {
            mapping.reference("M" + mappings);
        }
        if (!dice.chance(30)) {
            mapping.on(inDisorder() ? calendar.day() : calendar.early());
        }
        if (dice.chance(30)) {
            mapping.locator("page " + dice.between(1, 9));
        }
        care.locate(mapping);
        if (dice.chance(30)) {
            String attribute = dice.pick(RequirementByChance.ATTRIBUTES);
            mapping.range(attribute, dice.some(RequirementByChance.values(attribute), dice.between(1, 2)));
        }
        if (dice.chance(shape.disorder() / 2)) {
            mapping.version(version());
        }
        return mapping.build();
    }

    private Version version() {
        return dice.pick(Version.FIRST, UnitByChance.SECOND, UnitByChance.SECOND, new Version("3"));
    }

    private Decision decision(List<String> evidence, List<CriterionReference> of, DecisionOutcome outcome) {
        LocalDate on = inDisorder() ? calendar.day() : calendar.middle();
        Decision.Builder decision = Decision.builder(evidence, of, outcome, on);
        decisions++;
        if (!dice.chance(15)) {
            decision.reference("D" + decisions);
        }
        if (!dice.chance(8)) {
            decision.assessor(people.assessor());
        }
        if (dice.chance(shape.disorder())) {
            decision.countersigned(people.countersignature());
        }
        if (dice.chance(15)) {
            decision.sequence(dice.between(1, 2));
        }
        if (dice.chance(shape.disorder() / 4)) {
            decision.version(version());
        }
        if (outcome != DecisionOutcome.MET) {
            decision.reason(dice.pick(NotYetMetReason.values())).feedback("Show how you closed the call");
        }
        if (dice.chance(10)) {
            decision.accepted(calendar.late());
        }
        care.explain(decision, on);
        return decision.build();
    }

    /** Adds withdrawals of records of every kind, of some criteria only, of what there is not, and of withdrawals. */
    private void addWithdrawals(Portfolio soFar) {
        List<PortfolioRecord> named = soFar.records().stream()
                .filter(record -> record.reference().isPresent())
                .toList();
        int count = named.isEmpty() || dice.chance(100 - 2 * shape.disorder()) ? 0 : dice.between(1, 3);
        for (int i = 1; i <= count; i++) {
            builder.withdrawal(withdrawal("W" + i, named));
        }
    }

    private Withdrawal withdrawal(String reference, List<PortfolioRecord> named) {
        PortfolioRecord record = dice.pick(named);
        String of = record.reference().orElseThrow();
        if (dice.chance(5)) {
            of = dice.pick("W1", "X1", reference);
        }
        LocalDate on = dice.chance(70) ? calendar.late() : calendar.day();
        Withdrawal.Builder withdrawal = Withdrawal.builder(of, on).reason("recorded in error");
        if (!dice.chance(20)) {
            withdrawal.reference(reference);
        }
        if (!criteria.isEmpty() && dice.chance(35)) {
            withdrawal.criteria(dice.some(criteria, dice.between(1, 2)));
        }
        return withdrawal.build();
    }
}
