package io.github.qcf4j.combination;

import static io.github.qcf4j.combination.CertificateSamples.id;

import io.github.qcf4j.model.AllOf;
import io.github.qcf4j.model.AnyOf;
import io.github.qcf4j.model.BarredUnits;
import io.github.qcf4j.model.BarringEffect;
import io.github.qcf4j.model.Bounds;
import io.github.qcf4j.model.CompensationLimit;
import io.github.qcf4j.model.ConditionalRule;
import io.github.qcf4j.model.ExcessPolicy;
import io.github.qcf4j.model.Hours;
import io.github.qcf4j.model.Level;
import io.github.qcf4j.model.LevelCondition;
import io.github.qcf4j.model.LevelShareRule;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.OfferedUnit;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.QualificationBuilder;
import io.github.qcf4j.model.RecognitionLimit;
import io.github.qcf4j.model.RecognitionRoute;
import io.github.qcf4j.model.RemainingRule;
import io.github.qcf4j.model.RuleOfCombination;
import io.github.qcf4j.model.RuleScope;
import io.github.qcf4j.model.SizeRule;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitBuilder;
import io.github.qcf4j.model.UnitGroup;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.model.UnitOrder;
import io.github.qcf4j.model.UnitsTogether;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Small qualifications and holdings by chance, with every kind of group and rule, many of them not to be met. */
final class SmallQualifications {

    private static final List<String> NAMES = List.of("A", "B", "C", "D");
    private static final int MOST_HELD = 7;

    private final Random chance;
    private final boolean recorded;
    private int unitCount;

    private SmallQualifications(long seed) {
        this.chance = new Random(seed);
        this.recorded = chance.nextInt(3) > 0;
    }

    /** A qualification with its units and what is held. */
    record Small(Qualification qualification, List<Unit> units, List<HeldUnit> held) {}

    /** Returns the qualification of a seed. */
    static Small of(long seed) {
        return new SmallQualifications(seed).next();
    }

    private Small next() {
        unitCount = 4 + chance.nextInt(5);
        List<Unit> units = new ArrayList<>();
        for (int number = 1; number <= unitCount; number++) {
            units.add(unit(number));
        }
        QualificationBuilder qualification = CertificateSamples.qualification();
        int groups = 1 + chance.nextInt(NAMES.size());
        List<UnitGroup> built = new ArrayList<>();
        for (int i = 0; i < groups; i++) {
            UnitGroup.Builder group = group(NAMES.get(i));
            if (!built.isEmpty() && chance.nextInt(5) == 0) {
                group.group(built.remove(built.size() - 1));
            }
            built.add(group.build());
        }
        built.forEach(qualification::group);
        int rules = chance.nextInt(4);
        for (int i = 0; i < rules; i++) {
            qualification.rule(rule(2));
        }
        return new Small(qualification.build(), units, held());
    }

    private Unit unit(int number) {
        UnitBuilder unit =
                Unit.builder(id(number)).title("Unit " + number).guidedLearningHours(Hours.of(10 * chance.nextInt(5)));
        if (isRecorded()) {
            unit.credit(chance.nextInt(8));
        }
        if (isRecorded()) {
            unit.level(level());
        }
        return unit.build();
    }

    private boolean isRecorded() {
        return recorded || chance.nextInt(6) > 0;
    }

    private Level level() {
        return List.of(Level.LEVEL_2, Level.LEVEL_3, Level.LEVEL_4).get(chance.nextInt(3));
    }

    private UnitGroup.Builder group(String name) {
        UnitGroup.Builder group = UnitGroup.builder(name)
                .mandatory(chance.nextInt(6) == 0)
                .allOrNothing(chance.nextInt(8) == 0)
                .counts(chance.nextInt(12) > 0)
                .complete(isRecorded())
                .excess(ExcessPolicy.values()[chance.nextInt(3)]);
        Set<Integer> listed = new LinkedHashSet<>();
        int size = 1 + chance.nextInt(Math.min(5, unitCount));
        while (listed.size() < size) {
            listed.add(1 + chance.nextInt(unitCount));
        }
        listed.forEach(number -> group.unit(offer(number)));
        for (Measure measure : Measure.values()) {
            boolean usual = measure == Measure.CREDIT || measure == Measure.UNITS;
            if (chance.nextInt(usual ? 3 : 12) == 0) {
                group.bounds(measure, bounds(measure));
            }
        }
        return group;
    }

    private OfferedUnit offer(int number) {
        OfferedUnit.Builder offer = OfferedUnit.builder(id(number));
        if (chance.nextInt(8) == 0) {
            offer.equivalents(List.of(id(1 + chance.nextInt(unitCount + 2))));
        }
        if (chance.nextInt(8) == 0) {
            offer.barringCode(chance.nextBoolean() ? "X1" : "X2");
        }
        if (isRecorded()) {
            offer.points(chance.nextInt(5));
        }
        return offer.build();
    }

    private Bounds bounds(Measure measure) {
        int scale = switch (measure) {
            case CREDIT -> 12;
            case UNITS -> 3;
            case GUIDED_LEARNING_HOURS -> 60;
            case POINTS -> 6;
        };
        int least = 1 + chance.nextInt(scale);
        return switch (chance.nextInt(4)) {
            case 0 -> Bounds.atMost(least);
            case 1 -> Bounds.between(least, least + chance.nextInt(1 + scale / 3));
            default -> Bounds.atLeast(least);
        };
    }

    private RuleOfCombination rule(int depth) {
        return switch (chance.nextInt(depth > 0 ? 16 : 11)) {
            case 0, 1, 2 -> size();
            case 3 -> new RemainingRule(names(), measure(), bounds(Measure.UNITS));
            case 4 -> new LevelShareRule(10 * (1 + chance.nextInt(10)), measure(), condition(), scope());
            case 5 -> new BarredUnits(several(), 1, BarringEffect.values()[chance.nextInt(3)]);
            case 6 -> new UnitsTogether(several());
            case 7 -> recognition();
            case 8 -> new CompensationLimit(measure(), chance.nextInt(8), scope());
            case 9 -> new UnitOrder(id(1), List.of(id(2)), List.of());
            case 10 -> SizeRule.of(Measure.CREDIT, bounds(Measure.CREDIT));
            case 11, 12 -> AnyOf.of(rule(depth - 1), rule(depth - 1));
            case 13 -> AllOf.of(rule(depth - 1), rule(depth - 1));
            default -> new ConditionalRule(rule(depth - 1), rule(depth - 1));
        };
    }

    private RuleOfCombination size() {
        Measure measure = measure();
        SizeRule rule = SizeRule.of(measure, bounds(measure), scope());
        return chance.nextInt(3) == 0 ? rule.withLevel(condition()) : rule;
    }

    private RecognitionLimit recognition() {
        List<RecognitionRoute> routes = List.of(RecognitionRoute.EXEMPTION, RecognitionRoute.EQUIVALENT_UNIT);
        return chance.nextBoolean()
                ? RecognitionLimit.atMost(chance.nextInt(8), measure(), routes)
                : RecognitionLimit.atMostPercent(10 * chance.nextInt(11), measure(), routes);
    }

    private LevelCondition condition() {
        return switch (chance.nextInt(3)) {
            case 0 -> LevelCondition.at(level());
            case 1 -> LevelCondition.atOrAbove(level());
            default -> LevelCondition.below(level());
        };
    }

    private Measure measure() {
        if (chance.nextInt(6) == 0) {
            return Measure.values()[chance.nextInt(Measure.values().length)];
        }
        return chance.nextBoolean() ? Measure.CREDIT : Measure.UNITS;
    }

    private RuleScope scope() {
        return chance.nextBoolean() ? RuleScope.whole() : RuleScope.from(names());
    }

    private List<String> names() {
        List<String> names =
                NAMES.stream().filter(name -> chance.nextInt(3) == 0).toList();
        return names.isEmpty() ? List.of("A") : names;
    }

    private List<UnitIdentifier> several() {
        Set<UnitIdentifier> units = new LinkedHashSet<>();
        while (units.size() < 2 + chance.nextInt(2)) {
            units.add(id(1 + chance.nextInt(unitCount)));
        }
        return List.copyOf(units);
    }

    private List<HeldUnit> held() {
        List<HeldUnit> held = new ArrayList<>();
        for (int number = 1; number <= unitCount + 2 && held.size() < MOST_HELD; number++) {
            if (chance.nextInt(10) < 7) {
                HeldUnit unit = HeldUnit.of(id(number));
                unit = chance.nextInt(5) == 0 ? unit.withRoute(RecognitionRoute.EXEMPTION) : unit;
                unit = chance.nextInt(10) == 0 ? unit.asAttempted() : unit;
                held.add(unit);
            }
        }
        return held;
    }
}
