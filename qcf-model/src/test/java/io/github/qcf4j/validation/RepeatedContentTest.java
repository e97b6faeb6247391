package io.github.qcf4j.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.framework.Specifications;
import io.github.qcf4j.model.AnyOf;
import io.github.qcf4j.model.AssessmentCriterion;
import io.github.qcf4j.model.BarredUnits;
import io.github.qcf4j.model.LearningOutcome;
import io.github.qcf4j.model.Level;
import io.github.qcf4j.model.OfferedUnit;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.QualificationNumber;
import io.github.qcf4j.model.RangeDemand;
import io.github.qcf4j.model.RuleOfCombination;
import io.github.qcf4j.model.SpecificationStatus;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitBuilder;
import io.github.qcf4j.model.UnitCode;
import io.github.qcf4j.model.UnitGroup;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.model.UnitReference;
import io.github.qcf4j.model.UnitVersion;
import io.github.qcf4j.model.Version;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is told of units that say the same under different references. */
class RepeatedContentTest {

    private static final LocalDate TODAY = LocalDate.of(2014, 3, 1);
    private static final UnitReference CALLS = UnitReference.parse("J/999/0001");
    private static final UnitReference CONTACTS = UnitReference.parse("L/999/0002");
    private static final UnitReference ENQUIRIES = UnitReference.parse("R/999/0003");
    private static final Version SECOND = Version.parse("2");

    @Test
    void the_later_of_two_references_with_the_same_content_is_told() {
        List<String> told = told(unit(CONTACTS).build(), unit(CALLS).build());

        assertThat(told)
                .containsExactly("-: note: L/999/0002 has the level, the outcomes and the criteria of 'J/999/0001'; use"
                        + " one unit, or say that they are equivalent, replaced, translated or barred"
                        + " [unit.content.repeated]");
    }

    @Test
    void layout_and_order_make_no_difference() {
        Unit other = header(CONTACTS)
                .outcome("Be able to  end calls.", "Record the call - in the log", "Summarise what was agreed;")
                .outcome("be able to answer calls", "Greet the caller")
                .build();

        assertThat(told(unit(CALLS).build(), other)).hasSize(1);
    }

    @Test
    void another_word_level_or_number_of_criteria_is_another_unit() {
        Unit calls = unit(CALLS).build();
        Unit otherWord = header(CONTACTS)
                .outcome("Be able to answer calls", "Greet the customer")
                .outcome("Be able to end calls", "Summarise what was agreed", "Record the call in the log")
                .build();
        Unit fewer = header(ENQUIRIES)
                .outcome("Be able to answer calls", "Greet the caller")
                .outcome("Be able to end calls", "Summarise what was agreed")
                .build();
        Unit higher = unit(UnitCode.parse("CC4")).level(Level.LEVEL_3).build();

        assertThat(told(calls, otherWord, fewer, higher)).isEmpty();
    }

    @Test
    void one_sign_may_be_all_that_tells_two_units_apart() {
        Unit plus = header(CALLS)
                .outcome("Be able to write programs", "Write a program in C++")
                .build();
        Unit sharp = header(CONTACTS)
                .outcome("Be able to write programs", "Write a program in C#")
                .build();

        assertThat(told(plus, sharp)).isEmpty();
    }

    @Test
    void content_and_range_belong_to_what_is_asked() {
        Unit calls = greeting(CALLS, AssessmentCriterion.builder("Greet the caller"));
        Unit withContent = greeting(
                CONTACTS, AssessmentCriterion.builder("Greet the caller").content(List.of("by the script")));
        Unit withRange = greeting(
                ENQUIRIES,
                AssessmentCriterion.builder("Greet the caller").range(RangeDemand.of("contactType", "call", "email")));

        assertThat(told(calls, withContent, withRange)).isEmpty();
    }

    @Test
    void what_is_not_recorded_or_still_being_written_is_not_compared() {
        Unit withoutLevel = Unit.builder(CALLS)
                .title("Handle calls")
                .outcome("Be able to greet", "Greet the caller")
                .build();
        Unit alsoWithout = Unit.builder(CONTACTS)
                .title("Handle calls")
                .outcome("Be able to greet", "Greet the caller")
                .build();
        Unit draft = unit(ENQUIRIES).status(SpecificationStatus.DRAFT).build();
        Unit withoutCriteria =
                header(UnitCode.parse("CC4")).outcome("Be able to greet").build();
        Unit alsoWithoutCriteria =
                header(UnitCode.parse("CC5")).outcome("Be able to greet").build();

        assertThat(told(withoutLevel, alsoWithout)).isEmpty();
        assertThat(told(unit(CALLS).build(), draft)).isEmpty();
        assertThat(told(withoutCriteria, alsoWithoutCriteria)).isEmpty();
        assertThat(told(header(CALLS).build(), header(CONTACTS).build())).isEmpty();
    }

    @Test
    void versions_of_one_reference_may_say_the_same_and_are_told_once() {
        Unit first = unit(CONTACTS).build();
        Unit second = unit(CONTACTS).version(SECOND).build();

        assertThat(told(first, second)).isEmpty();
        assertThat(told(unit(CALLS).build(), first, second))
                .singleElement()
                .asString()
                .startsWith("-: note: L/999/0002@2 has the level, the outcomes and the criteria of 'J/999/0001'");
    }

    @Test
    void units_that_replace_or_translate_each_other_may_say_the_same() {
        Unit calls = unit(CALLS).build();
        UnitVersion version = calls.unitVersion();

        assertThat(told(calls, unit(CONTACTS).replaces(version).build())).isEmpty();
        assertThat(told(calls, unit(CONTACTS).translationOf(version).build())).isEmpty();
        assertThat(told(
                        unit(CALLS)
                                .replaces(unit(CONTACTS).build().unitVersion())
                                .build(),
                        unit(CONTACTS).build()))
                .isEmpty();
    }

    @Test
    void units_that_a_qualification_takes_for_equivalent_may_say_the_same() {
        OfferedUnit offered =
                OfferedUnit.builder(CONTACTS).equivalents(List.of(CALLS)).build();

        List<String> told = told(units(CALLS, CONTACTS, ENQUIRIES), List.of(offered), List.of());

        assertThat(told)
                .singleElement()
                .asString()
                .startsWith("-: note: R/999/0003 has")
                .contains("'J/999/0001'");
    }

    @Test
    void units_that_bar_each_other_may_say_the_same() {
        List<Unit> units = units(CALLS, CONTACTS);
        List<OfferedUnit> offered = offered("B1", "B1");
        RuleOfCombination bar = BarredUnits.of(CALLS, CONTACTS);

        assertThat(told(units, offered("B1", "B2"), List.of())).hasSize(1);
        assertThat(told(units, offered("ZZZZ", "ZZZZ"), List.of())).hasSize(1);
        assertThat(told(units, offered, List.of())).isEmpty();
        assertThat(told(units, offered("B1", "B2"), List.of(bar))).isEmpty();
        assertThat(told(units, offered("B1", "B2"), List.of(AnyOf.of(bar, BarredUnits.of(CALLS, ENQUIRIES)))))
                .isEmpty();
    }

    @Test
    void a_third_unit_is_told_beside_the_first_that_it_is_not_related_to() {
        Unit calls = unit(CALLS).build();
        Unit contacts = unit(CONTACTS).build();

        List<String> told = told(unit(ENQUIRIES).replaces(calls.unitVersion()).build(), contacts, calls);

        assertThat(told)
                .hasSize(2)
                .anySatisfy(line -> assertThat(line).contains("L/999/0002 has").contains("'J/999/0001'"))
                .anySatisfy(line -> assertThat(line).contains("R/999/0003 has").contains("'L/999/0002'"));
    }

    @Test
    void a_thousand_copies_are_told_one_by_one_and_not_in_pairs() {
        List<Unit> copies = IntStream.rangeClosed(1, 1_000)
                .mapToObj(number -> unit(UnitCode.parse("CC" + number)).build())
                .toList();

        List<String> told = told(copies, List.of(), List.of());

        assertThat(told).hasSize(999).allMatch(line -> line.contains("of 'unit CC1'"));
    }

    private static UnitBuilder unit(UnitIdentifier identifier) {
        return header(identifier)
                .outcome("Be able to answer calls", "Greet the caller")
                .outcome("Be able to end calls", "Summarise what was agreed", "Record the call in the log");
    }

    private static UnitBuilder header(UnitIdentifier identifier) {
        return Unit.builder(identifier)
                .title("Handle " + identifier.text())
                .level(Level.LEVEL_2)
                .credit(3);
    }

    private static Unit greeting(UnitIdentifier identifier, AssessmentCriterion.Builder criterion) {
        return header(identifier)
                .outcome(LearningOutcome.builder("Be able to answer calls").criterion(criterion))
                .build();
    }

    private static List<Unit> units(UnitIdentifier... identifiers) {
        return Arrays.stream(identifiers)
                .map(identifier -> unit(identifier).build())
                .toList();
    }

    private static List<OfferedUnit> offered(String callsCode, String contactsCode) {
        return List.of(
                OfferedUnit.builder(CALLS).barringCode(callsCode).build(),
                OfferedUnit.builder(CONTACTS).barringCode(contactsCode).build());
    }

    private static List<String> told(Unit... units) {
        return told(List.of(units), List.of(), List.of());
    }

    private static List<String> told(List<Unit> units, List<OfferedUnit> offered, List<RuleOfCombination> rules) {
        Qualification qualification = Qualification.builder(QualificationNumber.parse("999/0001/4"))
                .title("Level 2 Award in Calls")
                .groups(List.of(UnitGroup.builder("A").units(offered).build()))
                .rules(rules)
                .build();
        Specifications specifications = Specifications.of(units, List.of(qualification));
        return SpecificationValidator.standard().validate(specifications, TODAY).stream()
                .filter(finding -> finding.code().equals("unit.content.repeated"))
                .map(Finding::toString)
                .toList();
    }
}
