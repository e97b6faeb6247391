package io.github.qcf4j.framework;

import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.Place;
import io.github.qcf4j.model.GuidanceItem;
import io.github.qcf4j.model.OfferedUnit;
import io.github.qcf4j.model.Overlay;
import io.github.qcf4j.model.Pathway;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.QualificationVersion;
import io.github.qcf4j.model.RuleOfCombination;
import io.github.qcf4j.model.SizeOption;
import io.github.qcf4j.model.UnitGroup;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.model.UnitVersion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The check that the groups, units and criteria which a qualification names are there. */
final class NamesInQualification {

    private final Qualification qualification;
    private final Place place;
    private final DescribedUnits described;
    private final Set<QualificationVersion> qualifications;
    private final Set<String> groups;
    private final Set<UnitIdentifier> offered = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    /** Makes the check of one qualification beside the units and qualifications that are described. */
    NamesInQualification(
            Qualification qualification, DescribedUnits described, Set<QualificationVersion> qualifications) {
        this.qualification = qualification;
        this.place = Place.of(qualification.qualificationVersion());
        this.described = described;
        this.qualifications = qualifications;
        this.groups = qualification.allGroups().map(UnitGroup::name).collect(Collectors.toSet());
        qualification.allGroups().flatMap(group -> group.units().stream()).forEach(unit -> {
            offered.add(unit.unit());
            offered.addAll(unit.equivalents());
        });
    }

    /** Returns every name in the qualification that leads nowhere. */
    List<Finding> findings() {
        qualification.allGroups().forEach(this::checkGroup);
        for (int i = 0; i < qualification.rules().size(); i++) {
            checkRule(place.atRule(i + 1), qualification.rules().get(i));
        }
        qualification.pathways().forEach(this::checkPathway);
        for (SizeOption size : qualification.sizes()) {
            size.rules().forEach(rule -> checkRule(place.atSize(size.name()), rule));
        }
        for (int i = 0; i < qualification.overlays().size(); i++) {
            checkOverlay(place.atOverlay(i + 1), qualification.overlays().get(i));
        }
        for (int i = 0; i < qualification.guidance().size(); i++) {
            checkGuidance(place.atGuidance(i + 1), qualification.guidance().get(i));
        }
        qualification
                .replaces()
                .filter(replaced -> !qualifications.contains(replaced))
                .ifPresent(replaced -> findings.add(Finding.of(
                                FrameworkFinding.REPLACED_VERSION_UNKNOWN,
                                place,
                                "replaces '%s', which nothing describes".formatted(VersionName.of(replaced)))
                        .about("replaces")));
        return findings;
    }

    private void checkGroup(UnitGroup group) {
        for (OfferedUnit unit : group.units()) {
            boolean known = unit.version()
                    .map(version -> described.knows(new UnitVersion(unit.unit(), version)))
                    .orElseGet(() -> described.knows(unit.unit()));
            if (!known) {
                String name = unit.version()
                        .map(version -> VersionName.of(new UnitVersion(unit.unit(), version)))
                        .orElse(unit.unit().text());
                findings.add(Finding.of(
                                FrameworkFinding.GROUP_UNIT_UNKNOWN,
                                place.atGroup(group.name()),
                                "offers unit '%s', which nothing describes".formatted(name))
                        .about("units/" + group.units().indexOf(unit)));
            }
        }
    }

    private void checkPathway(Pathway pathway) {
        Place where = place.atPathway(pathway.name());
        for (String group : pathway.groups()) {
            if (!groups.contains(group)) {
                find(FrameworkFinding.PATHWAY_GROUP_UNKNOWN, where, namesUnknownGroup(group));
            }
        }
        pathway.rules().forEach(rule -> checkRule(where, rule));
    }

    private void checkRule(Place where, RuleOfCombination rule) {
        NamesInRules names = NamesInRules.of(rule);
        for (String group : names.groups()) {
            if (!groups.contains(group)) {
                find(FrameworkFinding.RULE_GROUP_UNKNOWN, where, namesUnknownGroup(group));
            }
        }
        for (UnitIdentifier unit : names.units()) {
            if (!isKnown(unit)) {
                find(
                        FrameworkFinding.RULE_UNIT_UNKNOWN,
                        where,
                        "names unit '%s', which nothing offers or describes".formatted(unit.text()));
            }
        }
    }

    private void checkOverlay(Place where, Overlay overlay) {
        if (!isKnown(overlay.unit())) {
            find(
                    FrameworkFinding.OVERLAY_UNIT_UNKNOWN,
                    where,
                    "is for unit '%s', which nothing offers or describes"
                            .formatted(overlay.unit().text()));
        }
        findings.addAll(described.numbers(overlay.unit()).findings(where, overlay.requirement()));
    }

    private void checkGuidance(Place where, GuidanceItem item) {
        item.unit()
                .ifPresentOrElse(
                        unit -> checkGuidance(where, item, unit),
                        () -> item.criterion()
                                .map("criterion '%s'"::formatted)
                                .or(() -> item.outcome().map("outcome '%s'"::formatted))
                                .ifPresent(number -> find(
                                        FrameworkFinding.GUIDANCE_PLACE_UNKNOWN,
                                        where,
                                        "is about %s and does not say of which unit".formatted(number))));
    }

    private void checkGuidance(Place where, GuidanceItem item, UnitIdentifier unit) {
        if (!isKnown(unit)) {
            find(
                    FrameworkFinding.GUIDANCE_PLACE_UNKNOWN,
                    where,
                    "is about unit '%s', which nothing offers or describes".formatted(unit.text()));
        }
        findings.addAll(described.numbers(unit).findings(where, item));
    }

    private boolean isKnown(UnitIdentifier unit) {
        return offered.contains(unit) || described.knows(unit);
    }

    private static String namesUnknownGroup(String group) {
        return "names group '%s', which the qualification does not have".formatted(group);
    }

    private void find(FrameworkFinding kind, Place where, String message) {
        findings.add(Finding.of(kind, where, message));
    }
}
