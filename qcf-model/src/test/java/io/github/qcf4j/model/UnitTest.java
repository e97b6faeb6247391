package io.github.qcf4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UnitTest {

    private static final UnitReference REFERENCE = UnitReference.parse("J/999/0001");

    private static final Unit MONITOR_CALLS = Unit.builder(REFERENCE)
            .title("Monitor calls")
            .level(Level.LEVEL_3)
            .credit(7)
            .outcome("Be able to review customer contacts", "Review recorded calls", "Document findings")
            .outcome("Understand how to improve practice", "Explain how feedback helps a team")
            .build();

    private static final Unit EVERYTHING = everything();

    @Test
    void unit_must_have_a_title() {
        UnitBuilder builder = Unit.builder(REFERENCE);

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Unit 'J/999/0001' must have a title");
        assertThatThrownBy(() -> builder.title("  "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Unit title '  ' must not be blank");
        assertThatThrownBy(() -> builder.title(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("title");
    }

    @Test
    void unit_is_an_outline_until_level_credit_and_outcomes_are_recorded() {
        UnitBuilder builder = Unit.builder(REFERENCE).title("Monitor calls");

        assertThat(builder.build().isOutline()).isTrue();
        assertThat(builder.level(Level.LEVEL_3).build().isOutline()).isTrue();
        assertThat(builder.credit(7).build().isOutline()).isTrue();
        assertThat(builder.outcome("Know the law", "Name an act").build().isOutline())
                .isFalse();
    }

    @Test
    void unit_recorded_to_have_no_outcomes_is_not_an_outline() {
        Unit unrecorded = Unit.builder(REFERENCE)
                .title("Monitor calls")
                .level(Level.LEVEL_3)
                .credit(7)
                .build();

        Unit empty = unrecorded.toBuilder().outcomes(List.of()).build();

        assertThat(unrecorded.outcomesRecorded()).isFalse();
        assertThat(empty.outcomesRecorded()).isTrue();
        assertThat(empty.isOutline()).isFalse();
        assertThat(empty).isNotEqualTo(unrecorded);
    }

    @Test
    void unit_known_by_a_code_has_no_reference() {
        Unit unit = Unit.builder(UnitIdentifier.parse("HSC 024"))
                .title("Safeguard people")
                .build();

        assertThat(unit.reference()).isEmpty();
        assertThat(MONITOR_CALLS.reference()).contains(REFERENCE);
    }

    @Test
    void what_a_unit_holds_does_not_change_with_the_builder_or_the_lists_it_came_from() {
        List<LearningOutcome> outcomes = new ArrayList<>(MONITOR_CALLS.outcomes());
        UnitBuilder builder = Unit.builder(REFERENCE).title("Monitor calls").outcomes(outcomes);

        Unit unit = builder.build();
        outcomes.clear();
        builder.statement(Statement.of(StatementKind.PURPOSE, "For team leaders"))
                .title("Another");

        assertThat(unit.outcomes()).isEqualTo(MONITOR_CALLS.outcomes());
        assertThat(unit.statements()).isEmpty();
        assertThat(unit.title()).isEqualTo("Monitor calls");
        assertThatThrownBy(() -> unit.outcomes().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> unit.guidance().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void unit_returns_every_part_it_was_built_with() {
        assertThat(EVERYTHING.otherCodes()).containsExactly(LocalCode.of("CC13"));
        assertThat(EVERYTHING.unitVersion()).hasToString("J/999/0001@2");
        assertThat(EVERYTHING.status()).contains(SpecificationStatus.LIVE);
        assertThat(EVERYTHING.validity().from()).contains(LocalDate.of(2011, 1, 1));
        assertThat(EVERYTHING.review()).contains(LocalDate.of(2015, 12, 31));
        assertThat(EVERYTHING.replaces()).contains(UnitVersion.parse("J/999/0001@1"));
        assertThat(EVERYTHING.translationOf()).contains(UnitVersion.parse("L/999/0002"));
        assertThat(EVERYTHING.level()).contains(Level.LEVEL_3);
        assertThat(EVERYTHING.credit()).contains(Credit.of(7));
        assertThat(EVERYTHING.guidedLearningHours()).contains(Hours.of(30));
        assertThat(EVERYTHING.learningTime()).contains(Hours.of(70));
        assertThat(EVERYTHING.type()).contains(UnitType.COMBINED);
        assertThat(EVERYTHING.availability()).contains(Availability.RESTRICTED);
        assertThat(EVERYTHING.restrictedTo()).containsExactly("Northern Awards");
        assertThat(EVERYTHING.owner()).contains("Southern Awards");
        assertThat(EVERYTHING.languages()).containsExactly("en", "cy");
        assertThat(EVERYTHING.sectorSubjectAreas()).containsExactly(SectorSubjectArea.parse("15.2"));
        assertThat(EVERYTHING.occupationalStandards()).hasSize(1);
        assertThat(EVERYTHING.gradingScale()).contains("Pass, Merit");
        assertThat(EVERYTHING.statements()).hasSize(1);
        assertThat(EVERYTHING.choices()).hasSize(1);
        assertThat(EVERYTHING.requirements()).hasSize(1);
        assertThat(EVERYTHING.guidance()).hasSize(1);
    }

    @Test
    void unit_rebuilt_from_itself_is_equal() {
        Unit rebuilt = EVERYTHING.toBuilder().build();

        assertThat(rebuilt).isEqualTo(EVERYTHING).hasSameHashCodeAs(EVERYTHING);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void unit_with_any_part_changed_is_another(Function<UnitBuilder, UnitBuilder> change) {
        Unit changed = change.apply(EVERYTHING.toBuilder()).build();

        assertThat(changed).isNotEqualTo(EVERYTHING);
    }

    @Test
    void unit_is_shown_by_its_identifier_and_version() {
        assertThat(MONITOR_CALLS).hasToString("J/999/0001@1");
    }

    static Stream<Function<UnitBuilder, UnitBuilder>> changes() {
        return Stream.of(
                unit -> unit.otherCode(LocalCode.of("CC14")),
                unit -> unit.otherCodes(List.of()),
                unit -> unit.version(Version.parse("3")),
                unit -> unit.status(SpecificationStatus.EXPIRED),
                unit -> unit.validity(DatePeriod.ALWAYS),
                unit -> unit.review(LocalDate.of(2014, 12, 31)),
                unit -> unit.replaces(UnitVersion.parse("R/999/0003")),
                unit -> unit.translationOf(UnitVersion.parse("R/999/0003")),
                unit -> unit.title("Another"),
                unit -> unit.level(Level.LEVEL_4),
                unit -> unit.credit(8),
                unit -> unit.guidedLearningHours(Hours.of(31)),
                unit -> unit.learningTime(Hours.of(71)),
                unit -> unit.type(UnitType.KNOWLEDGE),
                unit -> unit.availability(Availability.SHARED),
                unit -> unit.restrictedTo(List.of()),
                unit -> unit.owner("Northern Awards"),
                unit -> unit.languages(List.of("cy")),
                unit -> unit.sectorSubjectAreas(List.of()),
                unit -> unit.occupationalStandards(List.of()),
                unit -> unit.gradingScale("Pass"),
                unit -> unit.statements(List.of()),
                unit -> unit.outcomes(List.of()),
                unit -> unit.outcome(
                        LearningOutcome.builder("Know the law").number("9").build()),
                unit -> unit.choices(List.of()),
                unit -> unit.requirements(List.of()),
                unit -> unit.guidance(List.of()));
    }

    private static Unit everything() {
        return MONITOR_CALLS.toBuilder()
                .otherCode(LocalCode.of("CC13"))
                .version(Version.parse("2"))
                .status(SpecificationStatus.LIVE)
                .validity(DatePeriod.from(LocalDate.of(2011, 1, 1)))
                .review(LocalDate.of(2015, 12, 31))
                .replaces(UnitVersion.parse("J/999/0001@1"))
                .translationOf(UnitVersion.parse("L/999/0002"))
                .guidedLearningHours(Hours.of(30))
                .learningTime(Hours.of(70))
                .type(UnitType.COMBINED)
                .availability(Availability.RESTRICTED)
                .restrictedTo(List.of("Northern Awards"))
                .owner("Southern Awards")
                .languages(List.of("en", "cy"))
                .sectorSubjectAreas(List.of(SectorSubjectArea.parse("15.2")))
                .occupationalStandards(
                        List.of(OccupationalStandard.of("CFACC9", OccupationalStandard.Relationship.MATCHES)))
                .gradingScale("Pass, Merit")
                .statement(Statement.of(StatementKind.PURPOSE, "For those who lead a team of agents"))
                .choice(CriterionChoice.of(1, "1.1", "1.2"))
                .requirement(EvidenceRequirement.builder().items(2).build())
                .guidance(GuidanceItem.of(GuidanceKind.SYNOPSIS, "How calls are monitored"))
                .build();
    }
}
