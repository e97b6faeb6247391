package io.github.qcf4j.testkit;

import io.github.qcf4j.model.AllOf;
import io.github.qcf4j.model.AnyOf;
import io.github.qcf4j.model.BarredUnits;
import io.github.qcf4j.model.BarringEffect;
import io.github.qcf4j.model.Bounds;
import io.github.qcf4j.model.ConditionalRule;
import io.github.qcf4j.model.ExcessPolicy;
import io.github.qcf4j.model.Level;
import io.github.qcf4j.model.LevelCondition;
import io.github.qcf4j.model.LevelShareRule;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.OfferedUnit;
import io.github.qcf4j.model.Overlay;
import io.github.qcf4j.model.Pathway;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.QualificationBuilder;
import io.github.qcf4j.model.QualificationDates;
import io.github.qcf4j.model.QualificationIdentifier;
import io.github.qcf4j.model.QualificationVersion;
import io.github.qcf4j.model.QualificationsFramework;
import io.github.qcf4j.model.RecognitionLimit;
import io.github.qcf4j.model.RecognitionRoute;
import io.github.qcf4j.model.RemainingRule;
import io.github.qcf4j.model.RuleOfCombination;
import io.github.qcf4j.model.RuleScope;
import io.github.qcf4j.model.SizeRule;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitGroup;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.model.UnitOrder;
import io.github.qcf4j.model.UnitVersion;
import io.github.qcf4j.model.UnitsTogether;
import io.github.qcf4j.model.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Qualifications drawn with dice, of units that there are. */
final class QualificationByChance {

    private static final LocalDate SECOND_FROM = LocalDate.of(2014, 3, 15);

    private final Dice dice;
    private final SpecificationShape shape;
    private final List<Unit> units;

    QualificationByChance(Dice dice, SpecificationShape shape, List<Unit> units) {
        this.dice = dice;
        this.shape = shape;
        this.units = units;
    }

    /** Returns the qualification, now and then without all of its rules; drawn last, it leaves what else is drawn alone. */
    static Qualification knownInPart(Qualification qualification, Dice dice) {
        return qualification.toBuilder()
                .rulesComplete(!dice.chance(5))
                .pathways(qualification.pathways().stream()
                        .map(pathway -> pathway.toBuilder()
                                .rulesComplete(!dice.chance(10))
                                .build())
                        .toList())
                .build();
    }

    /** Returns the only version of a qualification, or two that follow each other. */
    List<Qualification> versions(QualificationIdentifier identifier, List<UnitIdentifier> offered) {
        Qualification first = qualification(identifier, offered);
        if (!dice.chance(15)) {
            return List.of(first);
        }
        QualificationDates until = QualificationDates.builder()
                .operationalEnd(SECOND_FROM.minusDays(1))
                .build();
        QualificationDates from =
                QualificationDates.builder().operationalStart(SECOND_FROM).build();
        Qualification second = qualification(identifier, dice.shuffled(offered)).toBuilder()
                .version(UnitByChance.SECOND)
                .replaces(QualificationVersion.of(identifier, Version.FIRST))
                .dates(from)
                .build();
        return List.of(first.toBuilder().dates(until).build(), second);
    }

    private Qualification qualification(QualificationIdentifier identifier, List<UnitIdentifier> offered) {
        int mandatory = dice.between(1, Math.min(3, offered.size() - 1));
        QualificationBuilder builder = Qualification.builder(identifier)
                .title("Level 3 Diploma in Customer Service")
                .framework(QualificationsFramework.QCF)
                .level(Level.LEVEL_3);
        List<UnitGroup> groups = groups(offered.subList(0, mandatory), offered.subList(mandatory, offered.size()));
        groups.forEach(builder::group);
        List<String> names = groups.stream()
                .flatMap(UnitGroup::withNested)
                .map(UnitGroup::name)
                .toList();
        if (dice.chance(15)) {
            builder.pathway(
                    Pathway.builder("Team leading").groups(dice.some(names, 2)).build());
            builder.pathway(
                    Pathway.builder("Front line").groups(dice.some(names, 1)).build());
        }
        rules(offered, names).forEach(builder::rule);
        return builder.overlays(overlays(offered)).build();
    }

    private List<UnitGroup> groups(List<UnitIdentifier> mandatory, List<UnitIdentifier> optional) {
        List<UnitGroup> groups = new ArrayList<>();
        UnitGroup.Builder outer =
                UnitGroup.builder("A").mandatory(!dice.chance(10)).units(offers(mandatory));
        if (dice.chance(15)) {
            outer.group(UnitGroup.builder("A1")
                    .mandatory(dice.chance(60))
                    .units(offers(dice.some(optional, 1)))
                    .build());
        }
        groups.add(outer.build());
        int inB = dice.between(1, optional.size());
        groups.add(UnitGroup.builder("B")
                .units(offers(optional.subList(0, inB)))
                .unitCount(dice.chance(30) ? Bounds.atLeast(1) : Bounds.NONE)
                .credits(dice.chance(40) ? Bounds.between(dice.below(6), 20) : Bounds.NONE)
                .excess(dice.pick(ExcessPolicy.values()))
                .complete(!dice.chance(5))
                .allOrNothing(dice.chance(5))
                .build());
        if (inB < optional.size()) {
            groups.add(UnitGroup.builder("C")
                    .units(offers(optional.subList(inB, optional.size())))
                    .counts(!dice.chance(15))
                    .mandatory(dice.chance(10))
                    .build());
        }
        return groups;
    }

    private List<OfferedUnit> offers(List<UnitIdentifier> identifiers) {
        return identifiers.stream().map(this::offer).toList();
    }

    private OfferedUnit offer(UnitIdentifier identifier) {
        OfferedUnit.Builder offer = OfferedUnit.builder(identifier);
        List<Version> versions = units.stream()
                .filter(unit -> unit.identifier().equals(identifier))
                .map(Unit::unitVersion)
                .map(UnitVersion::version)
                .toList();
        if (dice.chance(15)) {
            offer.version(dice.pick(versions));
        }
        if (dice.chance(15)) {
            offer.equivalents(List.of(IllustrativeReferences.unit(900 + dice.below(2))));
        }
        if (dice.chance(10)) {
            offer.exemptions(List.of("A certificate from elsewhere"));
        }
        if (shape.unansweredRules() && dice.chance(5)) {
            offer.barringCode("B1");
        }
        return offer.build();
    }

    private List<RuleOfCombination> rules(List<UnitIdentifier> offered, List<String> groups) {
        List<RuleOfCombination> rules = new ArrayList<>();
        if (!dice.chance(15)) {
            rules.add(SizeRule.of(Measure.CREDIT, Bounds.atLeast(dice.between(3, 15))));
        }
        if (dice.chance(20)) {
            rules.add(SizeRule.of(Measure.UNITS, Bounds.atLeast(1), RuleScope.from(dice.pick(groups))));
        }
        if (dice.chance(20)) {
            rules.add(SizeRule.of(Measure.CREDIT, Bounds.atLeast(dice.between(1, 6)))
                    .withLevel(LevelCondition.atOrAbove(Level.LEVEL_3)));
        }
        if (shape.unansweredRules() && dice.chance(35)) {
            rules.add(unanswered(dice.shuffled(offered), groups));
        }
        return rules;
    }

    private RuleOfCombination unanswered(List<UnitIdentifier> units, List<String> groups) {
        RuleOfCombination some = SizeRule.of(Measure.CREDIT, Bounds.atLeast(2), RuleScope.from(dice.pick(groups)));
        RuleOfCombination one = SizeRule.of(Measure.UNITS, Bounds.atLeast(1), RuleScope.from(dice.pick(groups)));
        List<UnitIdentifier> pair = units.subList(0, 2);
        return switch (dice.below(9)) {
            case 0 -> new BarredUnits(pair, 1, dice.pick(BarringEffect.values()));
            case 1 -> new UnitsTogether(pair);
            case 2 -> new ConditionalRule(some, one);
            case 3 -> new UnitOrder(pair.get(0), List.of(pair.get(1)), List.of());
            case 4 -> RecognitionLimit.atMost(6, Measure.CREDIT, List.of(RecognitionRoute.EXEMPTION));
            case 5 ->
                new LevelShareRule(50, Measure.CREDIT, LevelCondition.atOrAbove(Level.LEVEL_3), RuleScope.whole());
            case 6 -> new RemainingRule(List.of(dice.pick(groups)), Measure.CREDIT, Bounds.atLeast(2));
            case 7 -> AnyOf.of(some, one);
            default -> AllOf.of(some, one);
        };
    }

    /** Overlays are made for units of which every version has the criteria that the first has. */
    private List<Overlay> overlays(List<UnitIdentifier> offered) {
        List<Overlay> overlays = new ArrayList<>();
        if (dice.chance(20)) {
            UnitIdentifier identifier = dice.pick(offered);
            List<Unit> versions = units.stream()
                    .filter(unit -> unit.identifier().equals(identifier))
                    .toList();
            if (versions.size() == 1 && versions.get(0).criteria().findAny().isPresent()) {
                overlays.add(new Overlay(identifier, new RequirementByChance(dice).requirement(versions.get(0))));
            }
        }
        return overlays;
    }
}
