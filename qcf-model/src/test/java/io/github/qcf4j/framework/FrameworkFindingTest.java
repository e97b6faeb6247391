package io.github.qcf4j.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.FindingWording;
import io.github.qcf4j.finding.Location;
import io.github.qcf4j.finding.Place;
import io.github.qcf4j.finding.Sources;
import io.github.qcf4j.finding.Validated;
import io.github.qcf4j.model.AllOf;
import io.github.qcf4j.model.BarredUnits;
import io.github.qcf4j.model.Bounds;
import io.github.qcf4j.model.CriterionChoice;
import io.github.qcf4j.model.EvidenceRequirement;
import io.github.qcf4j.model.GuidanceItem;
import io.github.qcf4j.model.GuidanceKind;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.OfferedUnit;
import io.github.qcf4j.model.Overlay;
import io.github.qcf4j.model.Pathway;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.QualificationBuilder;
import io.github.qcf4j.model.QualificationNumber;
import io.github.qcf4j.model.QualificationVersion;
import io.github.qcf4j.model.RemainingRule;
import io.github.qcf4j.model.RequirementScope;
import io.github.qcf4j.model.SimulationPolicy;
import io.github.qcf4j.model.SimulationRule;
import io.github.qcf4j.model.SizeOption;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitBuilder;
import io.github.qcf4j.model.UnitCode;
import io.github.qcf4j.model.UnitGroup;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.model.UnitOrder;
import io.github.qcf4j.model.UnitReference;
import io.github.qcf4j.model.UnitVersion;
import io.github.qcf4j.model.UnitsTogether;
import io.github.qcf4j.model.Version;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FrameworkFindingTest {

    private static final UnitReference MONITOR = UnitReference.parse("J/999/0001");
    private static final UnitReference LEAD = UnitReference.parse("L/999/0002");
    private static final UnitIdentifier UNKNOWN = new UnitCode("HSC 024");

    private static UnitBuilder monitor() {
        return Unit.builder(MONITOR)
                .title("Monitor calls")
                .outcome("Be able to review contacts", "Review recorded calls", "Document findings");
    }

    private static QualificationBuilder diploma() {
        return Qualification.builder(QualificationNumber.parse("999/0002/6"))
                .title("Level 3 Diploma")
                .group(UnitGroup.builder("A").units(MONITOR).build());
    }

    private static EvidenceRequirement requirement(RequirementScope scope) {
        return EvidenceRequirement.builder().scope(scope).occasions(2).build();
    }

    private static Validated<Framework> everythingWrong() {
        Unit unit = monitor()
                .replaces(UnitVersion.parse("J/999/0001@0"))
                .choice(CriterionChoice.of(1, "1.2", "1.3"))
                .requirement(requirement(RequirementScope.criteria("1.1", "2.1")))
                .requirement(requirement(RequirementScope.outcomes("1", "2")))
                .requirement(EvidenceRequirement.builder()
                        .simulation(SimulationRule.of(SimulationPolicy.ALLOWED_FOR, "1.9"))
                        .build())
                .guidance(GuidanceItem.builder(GuidanceKind.COMMON_MISTAKE, "Reports one call only")
                        .criterion("1.4")
                        .build())
                .guidance(GuidanceItem.builder(GuidanceKind.PROGRESSION, "Lead a team next")
                        .unit(UNKNOWN)
                        .build())
                .build();
        Unit lead = Unit.builder(LEAD).title("Lead a team").build();
        Unit otherLead = Unit.builder(LEAD).title("Lead teams").build();
        Qualification other = Qualification.builder(QualificationNumber.parse("999/0003/8"))
                .title("Level 2 Certificate")
                .build();
        return Framework.of(
                List.of(unit, lead, otherLead),
                List.of(
                        wrongDiploma(),
                        other,
                        other.toBuilder().title("Level 2 Award").build()));
    }

    private static Qualification wrongDiploma() {
        RemainingRule remaining = new RemainingRule(List.of("A", "C"), Measure.CREDIT, Bounds.atLeast(13));
        return diploma()
                .replaces(QualificationVersion.parse("999/0002/6@0"))
                .group(UnitGroup.builder("B")
                        .units(LEAD, UNKNOWN)
                        .unit(OfferedUnit.builder(MONITOR)
                                .version(Version.parse("2"))
                                .build())
                        .build())
                .rule(new AllOf(List.of(remaining, BarredUnits.of(LEAD, new UnitCode("X 1")))))
                .rule(new UnitOrder(MONITOR, List.of(new UnitCode("X 2")), List.of()))
                .pathway(Pathway.builder("Team leading")
                        .groups("A", "D")
                        .rule(UnitsTogether.of(MONITOR, new UnitCode("X 3")))
                        .build())
                .sizes(List.of(SizeOption.builder("Certificate").rule(remaining).build()))
                .overlays(List.of(
                        new Overlay(new UnitCode("X 4"), requirement(RequirementScope.wholeUnit())),
                        new Overlay(MONITOR, requirement(RequirementScope.criteria("1.1", "5.1")))))
                .guidance(List.of(
                        GuidanceItem.builder(GuidanceKind.KEY_TERM, "Contact")
                                .criterion("1.1")
                                .build(),
                        GuidanceItem.builder(GuidanceKind.KEY_TERM, "Contact")
                                .unit(MONITOR)
                                .outcome("4")
                                .build(),
                        GuidanceItem.builder(GuidanceKind.KEY_TERM, "Contact")
                                .unit(new UnitCode("X 5"))
                                .build()))
                .build();
    }

    @Test
    void everything_wrong_is_found_at_once_and_told_in_domain_order() {
        Validated<Framework> framework = everythingWrong();

        assertThat(framework.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "-: note: 999/0002/6 replaces '999/0002/6@0', which nothing describes;"
                                + " add the replaced version if learners are still registered for it"
                                + " [replaced.version.unknown]",
                        "-: error: 999/0002/6 group B offers unit 'HSC 024', which nothing describes;"
                                + " describe the unit or take it out of the group [group.unit.unknown]",
                        "-: error: 999/0002/6 group B offers unit 'J/999/0001@2', which nothing describes;"
                                + " describe the unit or take it out of the group [group.unit.unknown]",
                        "-: error: 999/0002/6 rule 1 names group 'C', which the qualification does not have;"
                                + " name a group of the qualification [rule.group.unknown]",
                        "-: error: 999/0002/6 rule 1 names unit 'X 1', which nothing offers or describes;"
                                + " name a unit that is offered or described [rule.unit.unknown]",
                        "-: error: 999/0002/6 rule 2 names unit 'X 2', which nothing offers or describes;"
                                + " name a unit that is offered or described [rule.unit.unknown]",
                        "-: error: 999/0002/6 pathway Team leading names group 'D', which the qualification does not"
                                + " have; name a group of the qualification [pathway.group.unknown]",
                        "-: error: 999/0002/6 pathway Team leading names unit 'X 3', which nothing offers or"
                                + " describes; name a unit that is offered or described [rule.unit.unknown]",
                        "-: error: 999/0002/6 size Certificate names group 'C', which the qualification does not have;"
                                + " name a group of the qualification [rule.group.unknown]",
                        "-: error: 999/0002/6 overlay 1 is for unit 'X 4', which nothing offers or describes;"
                                + " name a unit that is offered or described [overlay.unit.unknown]",
                        "-: error: 999/0002/6 overlay 2 is for criterion '5.1', which the unit does not have;"
                                + " name a criterion of the unit [requirement.criterion.unknown]",
                        "-: warning: 999/0002/6 guidance 1 is about criterion '1.1' and does not say of which unit;"
                                + " name a unit, outcome or criterion that is described [guidance.place.unknown]",
                        "-: warning: 999/0002/6 guidance 2 is about outcome '4', which the unit does not have;"
                                + " name a unit, outcome or criterion that is described [guidance.place.unknown]",
                        "-: warning: 999/0002/6 guidance 3 is about unit 'X 5', which nothing offers or describes;"
                                + " name a unit, outcome or criterion that is described [guidance.place.unknown]",
                        "-: error: 999/0003/8 is described in 2 different ways; keep one description or give the"
                                + " other a version of its own [qualification.version.repeated]",
                        "-: note: J/999/0001 replaces 'J/999/0001@0', which nothing describes; add the replaced"
                                + " version if learners are still registered for it [replaced.version.unknown]",
                        "-: error: J/999/0001 choice 1 lists criterion '1.3', which the unit does not have;"
                                + " name a criterion of the unit [choice.criterion.unknown]",
                        "-: error: J/999/0001 requirement 1 is for criterion '2.1', which the unit does not have;"
                                + " name a criterion of the unit [requirement.criterion.unknown]",
                        "-: error: J/999/0001 requirement 2 is for outcome '2', which the unit does not have;"
                                + " name an outcome of the unit [requirement.outcome.unknown]",
                        "-: error: J/999/0001 requirement 3 speaks of simulation for criterion '1.9', which the unit"
                                + " does not have; name a criterion of the unit [requirement.criterion.unknown]",
                        "-: warning: J/999/0001 guidance 1 is about criterion '1.4', which the unit does not have;"
                                + " name a unit, outcome or criterion that is described [guidance.place.unknown]",
                        "-: warning: J/999/0001 guidance 2 is about unit 'HSC 024', which nothing describes;"
                                + " name a unit, outcome or criterion that is described [guidance.place.unknown]",
                        "-: error: L/999/0002 is described in 2 different ways; keep one description or give the other"
                                + " a version of its own [unit.version.repeated]");
        assertThat(framework.value()).hasValueSatisfying(left -> {
            assertThat(left.units()).isEmpty();
            assertThat(left.qualifications()).isEmpty();
        });
    }

    @Test
    void every_kind_is_found_and_well_worded() {
        List<Finding> findings = everythingWrong().findings();

        assertThat(Stream.of(FrameworkFinding.values()))
                .allSatisfy(
                        kind -> assertThat(findings).extracting(Finding::kind).contains(kind));
        assertThat(FindingWording.faultsOf(FrameworkFinding.values())).isEmpty();
        assertThat(FindingWording.faultsOf(findings)).isEmpty();
    }

    @Test
    void qualification_that_offers_a_unit_left_out_is_left_out_with_it() {
        Unit wrong = monitor().choice(CriterionChoice.of(1, "7.1")).build();
        Unit lead = Unit.builder(LEAD).title("Lead a team").build();
        Qualification other = Qualification.builder(QualificationNumber.parse("999/0003/8"))
                .title("Level 2 Certificate")
                .group(UnitGroup.builder("A").units(LEAD).build())
                .build();

        Validated<Framework> framework =
                Framework.of(List.of(wrong, lead), List.of(diploma().build(), other));

        assertThat(framework.findings()).hasSize(1);
        assertThat(framework.value()).hasValueSatisfying(left -> {
            assertThat(left.units()).containsExactly(lead);
            assertThat(left.qualifications()).containsExactly(other);
        });
    }

    @Test
    void outline_may_hold_what_it_does_not_record() {
        Unit outline = Unit.builder(MONITOR)
                .title("Monitor calls")
                .requirement(requirement(RequirementScope.criteria("1.1")))
                .choice(CriterionChoice.of(1, "1.3", "1.4"))
                .build();

        assertThat(Framework.of(outline).findings()).isEmpty();
    }

    @Test
    void rule_and_guidance_may_name_an_equivalent_that_nobody_describes() {
        Qualification diploma = diploma()
                .groups(List.of(UnitGroup.builder("A")
                        .unit(OfferedUnit.builder(MONITOR)
                                .equivalents(List.of(LEAD))
                                .build())
                        .build()))
                .rule(BarredUnits.of(MONITOR, LEAD))
                .guidance(List.of(GuidanceItem.builder(GuidanceKind.KEY_TERM, "Team")
                        .unit(LEAD)
                        .build()))
                .build();

        assertThat(Framework.of(List.of(monitor().build()), List.of(diploma)).findings())
                .isEmpty();
    }

    @Test
    void replaced_version_that_stands_beside_is_known() {
        Unit second = monitor()
                .version(Version.parse("2"))
                .replaces(UnitVersion.parse("J/999/0001"))
                .build();
        Qualification next = diploma()
                .version(Version.parse("2"))
                .replaces(QualificationVersion.parse("999/0002/6"))
                .build();

        assertThat(Framework.of(
                                List.of(monitor().build(), second),
                                List.of(diploma().build(), next))
                        .findings())
                .isEmpty();
    }

    @Test
    void number_of_any_version_will_do_for_an_overlay() {
        Unit second = monitor()
                .version(Version.parse("2"))
                .outcome("Know the law", "Name the law")
                .build();
        Qualification diploma = diploma()
                .overlays(List.of(new Overlay(MONITOR, requirement(RequirementScope.criteria("2.1")))))
                .build();

        assertThat(Framework.of(List.of(monitor().build(), second), List.of(diploma))
                        .findings())
                .isEmpty();
    }

    @Test
    void what_was_found_in_reading_is_carried_on_and_told_with_its_line() {
        Sources sources = Sources.of(Map.of(
                Place.of(MONITOR), Location.parse("units.json:3:5"),
                Place.parse("J/999/0001 choice 1"), Location.parse("units.json:20:9")));
        Specifications specifications = Specifications.of(
                List.of(monitor().choice(CriterionChoice.of(1, "7.1")).build()), List.of());
        Finding earlier = Finding.of(FrameworkFinding.REPLACED_VERSION_UNKNOWN, Place.of(MONITOR), "replaces 'X'");

        Validated<Framework> framework = Framework.of(Validated.of(specifications, List.of(earlier), sources));

        assertThat(framework.sources()).isEqualTo(sources);
        assertThat(framework.findings())
                .extracting(finding -> finding.location().orElseThrow().toString(), Finding::code)
                .containsExactly(
                        tuple("units.json:3:5", "replaced.version.unknown"),
                        tuple("units.json:20:9", "choice.criterion.unknown"));
    }

    @Test
    void unit_that_could_not_be_read_is_not_said_to_be_missing() {
        Sources sources = Sources.of(Map.of(Place.of(MONITOR), Location.parse("units.json:3:5")));
        Specifications specifications =
                Specifications.of(List.of(), List.of(diploma().build()));
        Finding unread = Finding.of(FrameworkFinding.GROUP_UNIT_UNKNOWN, Place.ofPointer("/units/0"), "has no title");

        Validated<Framework> framework = Framework.of(Validated.of(specifications, List.of(unread), sources));

        assertThat(framework.findings()).containsExactly(unread);
        assertThat(framework.value())
                .hasValueSatisfying(left -> assertThat(left.qualifications()).isEmpty());
    }

    @Test
    void nothing_read_is_nothing_framed() {
        Finding unread = Finding.of(FrameworkFinding.GROUP_UNIT_UNKNOWN, Place.ofPointer(""), "is not JSON");

        Validated<Framework> framework = Framework.of(Validated.<Specifications>invalid(List.of(unread)));

        assertThat(framework.value()).isEmpty();
        assertThat(framework.findings()).containsExactly(unread);
    }

    @Test
    void codes_are_those_that_are_published() {
        assertThat(Arrays.stream(FrameworkFinding.values()).map(FrameworkFinding::code))
                .containsExactly(
                        "unit.version.repeated",
                        "qualification.version.repeated",
                        "group.unit.unknown",
                        "rule.group.unknown",
                        "rule.unit.unknown",
                        "pathway.group.unknown",
                        "overlay.unit.unknown",
                        "requirement.criterion.unknown",
                        "requirement.outcome.unknown",
                        "choice.criterion.unknown",
                        "guidance.place.unknown",
                        "replaced.version.unknown");
    }
}
