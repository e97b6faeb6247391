package io.github.qcf4j.testkit;

import io.github.qcf4j.model.AgeBand;
import io.github.qcf4j.model.Bounds;
import io.github.qcf4j.model.EvidenceRequirement;
import io.github.qcf4j.model.GuidanceItem;
import io.github.qcf4j.model.GuidanceKind;
import io.github.qcf4j.model.Hours;
import io.github.qcf4j.model.Level;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.OfferedUnit;
import io.github.qcf4j.model.Overlay;
import io.github.qcf4j.model.Pathway;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.QualificationBuilder;
import io.github.qcf4j.model.SizeOption;
import io.github.qcf4j.model.SizeRule;
import io.github.qcf4j.model.SpecificationStatus;
import io.github.qcf4j.model.Statement;
import io.github.qcf4j.model.StatementKind;
import io.github.qcf4j.model.UnitGroup;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.model.Version;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What is done to generated qualifications, one thing at a time; a group is the last of the outermost. */
final class QualificationMutations {

    private static final UnitIdentifier NEW_UNIT = UnitIdentifier.parse("NEW 1");

    private QualificationMutations() {}

    /** Returns all of them. */
    static List<Mutation<Qualification>> all() {
        List<Mutation<Qualification>> all = new ArrayList<>(ofHeader());
        all.addAll(ofGroups());
        all.addAll(ofUnits());
        all.addAll(ofRules());
        return all;
    }

    private static List<Mutation<Qualification>> ofHeader() {
        return List.of(
                header("retitle", builder -> builder.title("Another title"), "CHANGED TITLE"),
                header("make another version", builder -> builder.version(new Version("9")), "CHANGED VERSION"),
                header("set a status", builder -> builder.status(SpecificationStatus.WITHDRAWN), "ADDED STATUS"),
                header("state the credit", builder -> builder.credit(999), "ADDED CREDIT"),
                header("state the level", builder -> builder.level(Level.LEVEL_8), "CHANGED LEVEL"),
                header(
                        "state the hours",
                        builder -> builder.guidedLearningHours(Bounds.exactly(9)),
                        "ADDED GUIDED_LEARNING_HOURS"),
                header(
                        "state the time",
                        builder -> builder.totalQualificationTime(Hours.of(99)),
                        "ADDED LEARNING_TIME"),
                header("name an age band", builder -> builder.ages(List.of(AgeBand.values()[0])), "ADDED AGES"),
                header("name a least age", builder -> builder.minimumAge(16), "ADDED MINIMUM_AGE"),
                header(
                        "limit the time",
                        builder -> builder.accumulationLimit(Period.ofYears(3)),
                        "ADDED ACCUMULATION_LIMIT"),
                Mutation.of(
                        "end certification",
                        qualification -> qualification.toBuilder()
                                .dates(qualification.dates().toBuilder()
                                        .certificationEnd(LocalDate.of(2017, 12, 31))
                                        .build())
                                .build(),
                        "ADDED CERTIFICATION_END"),
                header(
                        "publish prose",
                        builder -> builder.statements(List.of(Statement.of(StatementKind.values()[0], "For leaders"))),
                        "ADDED STATEMENT"),
                header(
                        "advise something",
                        builder -> builder.guidance(List.of(GuidanceItem.of(GuidanceKind.COMMON_MISTAKE, "Hurries"))),
                        "ADDED GUIDANCE"));
    }

    private static List<Mutation<Qualification>> ofGroups() {
        return List.of(
                header(
                        "add a group",
                        builder -> builder.group(UnitGroup.builder("Z").build()),
                        "ADDED GROUP"),
                group("title a group", group -> group.toBuilder().title("Another title"), "ADDED TITLE"),
                group("turn mandatory", group -> group.toBuilder().mandatory(!group.mandatory()), "CHANGED MANDATORY"),
                group(
                        "tie together",
                        group -> group.toBuilder().allOrNothing(!group.allOrNothing()),
                        "CHANGED ALL_OR_NOTHING"),
                group(
                        "say what is known",
                        group -> group.toBuilder().complete(!group.complete()),
                        "CHANGED UNITS_COMPLETE"),
                group("stop counting", group -> group.toBuilder().counts(!group.counts()), "CHANGED COUNTS"),
                group(
                        "ask for points",
                        group -> group.toBuilder().bounds(Measure.POINTS, Bounds.atLeast(9)),
                        "ADDED BOUNDS"),
                Mutation.where("rename a group", QualificationMutations::renamed, "RENAMED GROUP"),
                Mutation.where(
                        "put the last group first",
                        qualification -> changedGroups(qualification, groups -> {
                                    groups.add(0, groups.remove(groups.size() - 1));
                                    return groups;
                                })
                                .filter(other -> !other.equals(qualification)),
                        "MOVED GROUP"),
                Mutation.where(
                        "nest a new group",
                        qualification -> changedGroup(
                                qualification,
                                group -> group.toBuilder()
                                        .group(UnitGroup.builder("Z").build())),
                        "ADDED GROUP"));
    }

    private static List<Mutation<Qualification>> ofUnits() {
        return List.of(
                group("offer a unit", group -> group.toBuilder().unit(NEW_UNIT), "ADDED OFFERED_UNIT"),
                Mutation.where(
                        "no longer offer a unit",
                        qualification -> changedUnits(qualification, units -> {
                            units.remove(0);
                            return units;
                        }),
                        "REMOVED OFFERED_UNIT"),
                Mutation.where(
                        "offer another version",
                        qualification -> changedUnits(qualification, units -> {
                                    units.set(
                                            0,
                                            units.get(0).toBuilder()
                                                    .version(new Version("9"))
                                                    .build());
                                    return units;
                                })
                                .filter(changed ->
                                        firstOf(qualification).version().isEmpty()),
                        "ADDED VERSION"),
                Mutation.where(
                        "call a unit by a code",
                        qualification -> changedUnits(qualification, units -> {
                            units.set(
                                    0,
                                    units.get(0).toBuilder().localCode("CC99").build());
                            return units;
                        }),
                        "ADDED LOCAL_CODE"),
                Mutation.where(
                        "offer a unit elsewhere",
                        QualificationMutations::offeredElsewhere,
                        "ADDED GROUP",
                        "MOVED OFFERED_UNIT"));
    }

    private static List<Mutation<Qualification>> ofRules() {
        SizeRule rule = SizeRule.of(Measure.POINTS, Bounds.atLeast(77));
        return List.of(
                header("add a rule", builder -> builder.rule(rule), "ADDED RULE"),
                Mutation.where(
                        "drop the last rule",
                        qualification -> qualification.rules().isEmpty()
                                ? Optional.empty()
                                : Optional.of(qualification.toBuilder()
                                        .rules(qualification
                                                .rules()
                                                .subList(
                                                        0, qualification.rules().size() - 1))
                                        .build()),
                        "REMOVED RULE"),
                Mutation.of(
                        "know the rules otherwise",
                        qualification -> qualification.toBuilder()
                                .rulesComplete(!qualification.rulesComplete())
                                .build(),
                        "CHANGED RULES_COMPLETE"),
                header(
                        "add a pathway",
                        builder -> builder.pathway(Pathway.builder("Z").build()),
                        "ADDED PATHWAY"),
                header(
                        "add a size",
                        builder -> builder.sizeOption(SizeOption.builder("Z").build()),
                        "ADDED SIZE_OPTION"),
                Mutation.of(
                        "demand something of a unit",
                        qualification -> {
                            List<Overlay> overlays = new ArrayList<>(qualification.overlays());
                            overlays.add(new Overlay(
                                    NEW_UNIT,
                                    EvidenceRequirement.builder().items(9).build()));
                            return qualification.toBuilder().overlays(overlays).build();
                        },
                        "ADDED OVERLAY"));
    }

    private static Mutation<Qualification> header(
            String name, UnaryOperator<QualificationBuilder> change, String expected) {
        return Mutation.of(
                name, qualification -> change.apply(qualification.toBuilder()).build(), expected);
    }

    private static Mutation<Qualification> group(
            String name, Function<UnitGroup, UnitGroup.Builder> change, String expected) {
        return Mutation.where(name, qualification -> changedGroup(qualification, change), expected);
    }

    private static Optional<Qualification> changedGroups(
            Qualification qualification, UnaryOperator<List<UnitGroup>> change) {
        return qualification.groups().isEmpty()
                ? Optional.empty()
                : Optional.of(qualification.toBuilder()
                        .groups(change.apply(new ArrayList<>(qualification.groups())))
                        .build());
    }

    private static Optional<Qualification> changedGroup(
            Qualification qualification, Function<UnitGroup, UnitGroup.Builder> change) {
        return changedGroups(qualification, groups -> {
            groups.set(
                    groups.size() - 1,
                    change.apply(groups.get(groups.size() - 1)).build());
            return groups;
        });
    }

    private static Optional<Qualification> renamed(Qualification qualification) {
        return last(qualification)
                .filter(group -> !group.units().isEmpty() && group.groups().isEmpty())
                .flatMap(group -> changedGroup(
                        qualification,
                        same -> UnitGroup.builder("Z")
                                .mandatory(same.mandatory())
                                .allOrNothing(same.allOrNothing())
                                .complete(same.complete())
                                .counts(same.counts())
                                .excess(same.excess())
                                .credits(same.credits())
                                .unitCount(same.unitCount())
                                .units(same.units())))
                .filter(other -> last(qualification).map(UnitGroup::title).equals(Optional.of(Optional.empty())));
    }

    private static Optional<Qualification> changedUnits(
            Qualification qualification, UnaryOperator<List<OfferedUnit>> change) {
        return last(qualification)
                .filter(group -> !group.units().isEmpty())
                .flatMap(group -> changedGroup(
                        qualification, same -> same.toBuilder().units(change.apply(new ArrayList<>(same.units())))));
    }

    private static Optional<Qualification> offeredElsewhere(Qualification qualification) {
        return last(qualification)
                .filter(group -> group.units().size() > 1)
                .flatMap(group -> changedUnits(qualification, units -> units.subList(1, units.size()))
                        .map(rest -> rest.toBuilder()
                                .group(UnitGroup.builder("Z")
                                        .unit(group.units().get(0))
                                        .build())
                                .build()));
    }

    private static OfferedUnit firstOf(Qualification qualification) {
        return last(qualification).orElseThrow().units().get(0);
    }

    private static Optional<UnitGroup> last(Qualification qualification) {
        List<UnitGroup> groups = qualification.groups();
        return groups.isEmpty() ? Optional.empty() : Optional.of(groups.get(groups.size() - 1));
    }
}
