package io.github.qcf4j.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.OutcomeReference;
import io.github.qcf4j.model.QualificationCode;
import io.github.qcf4j.model.QualificationNumber;
import io.github.qcf4j.model.QualificationVersion;
import io.github.qcf4j.model.UnitCode;
import io.github.qcf4j.model.UnitReference;
import io.github.qcf4j.model.UnitVersion;
import io.github.qcf4j.model.Version;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTest {

    private static final UnitReference UNIT = UnitReference.parse("J/999/0001");
    private static final QualificationNumber QUALIFICATION = QualificationNumber.parse("999/0002/6");

    @Test
    void every_kind_of_place_is_written_as_people_write_it() {
        Place coded = Place.of(new UnitCode("HSC 024"));
        Place second = Place.of(new UnitVersion(UNIT, Version.parse("2")));
        Place qualification = Place.of(QUALIFICATION);

        Stream<Place> places = Stream.of(
                Place.ofPointer(""),
                Place.ofPointer("/units/0"),
                Place.of(UNIT),
                coded,
                second,
                Place.of(OutcomeReference.of(UNIT, "1")),
                Place.of(CriterionReference.of(UNIT, "1.2")),
                second.atCriterion("1.2"),
                coded.atCriterion("1.2"),
                Place.of(UNIT).atChoice(1),
                Place.ofRequirement(UNIT, 2),
                coded.atGuidance(3),
                qualification,
                Place.of(new QualificationVersion(QUALIFICATION, Version.parse("2014"))),
                Place.of(new QualificationCode("C00/0745/9")),
                Place.ofGroup(QUALIFICATION, "Optional"),
                Place.ofRule(QUALIFICATION, 3),
                Place.ofPathway(QUALIFICATION, "Team leading"),
                qualification.atSize("Certificate"),
                qualification.atOverlay(1),
                qualification.atGuidance(2),
                Place.ofLearner("L-1001"),
                Place.ofRecord("L-1001", "evidence", "E1"),
                Place.ofRecord("L-1001", "sign-off", 3));

        assertThat(places.map(Place::toString))
                .containsExactly(
                        "document",
                        "/units/0",
                        "J/999/0001",
                        "unit HSC 024",
                        "J/999/0001@2",
                        "J/999/0001 outcome 1",
                        "J/999/0001 1.2",
                        "J/999/0001@2 1.2",
                        "HSC 024 criterion 1.2",
                        "J/999/0001 choice 1",
                        "J/999/0001 requirement 2",
                        "HSC 024 guidance 3",
                        "999/0002/6",
                        "999/0002/6@2014",
                        "qualification C00/0745/9",
                        "999/0002/6 group Optional",
                        "999/0002/6 rule 3",
                        "999/0002/6 pathway Team leading",
                        "999/0002/6 size Certificate",
                        "999/0002/6 overlay 1",
                        "999/0002/6 guidance 2",
                        "learner L-1001",
                        "L-1001 evidence E1",
                        "L-1001 sign-off #3");
    }

    @Test
    void name_that_could_be_taken_for_something_else_stands_in_quotes() {
        Stream<Place> places = Stream.of(
                Place.of(new UnitCode("Group unit 1")),
                Place.of(new UnitCode("rule 3")).atOutcome("1"),
                Place.of(new UnitVersion(new UnitCode("unit 7"), Version.parse("2")))
                        .atRequirement(1),
                Place.ofRecord("learner evidence E1", "evidence", "E1"),
                Place.ofRecord("L-1001", "evidence", "#3"),
                Place.ofLearner("/units/0"),
                Place.ofGroup(QUALIFICATION, "\"B\" "),
                Place.ofLearner("first\nsecond"),
                Place.ofPointer("/a\\b\u202e"));

        assertThat(places.map(Place::toString))
                .containsExactly(
                        "unit \"Group unit 1\"",
                        "\"rule 3\" outcome 1",
                        "\"unit 7\"@2 requirement 1",
                        "\"learner evidence E1\" evidence E1",
                        "L-1001 evidence \"#3\"",
                        "learner \"/units/0\"",
                        "999/0002/6 group \"\\\"B\\\" \"",
                        "learner \"first\\u000Asecond\"",
                        "/a\\\\b\\u202E");
    }

    @Test
    void every_place_parses_from_what_it_is_written_as() {
        long seed = 20140113;
        System.out.println("seed " + seed);
        PlaceSamples samples = new PlaceSamples(new Random(seed));

        for (int i = 0; i < 20_000; i++) {
            Place place = samples.next();

            assertThat(Place.parse(place.toString())).isEqualTo(place).hasToString(place.toString());
            assertThat(OneLine.isVisible(place.toString())).isTrue();
        }
    }

    @Test
    void different_places_are_written_differently_and_never_compare_as_equal() {
        long seed = 20141121;
        System.out.println("seed " + seed);
        PlaceSamples samples = new PlaceSamples(new Random(seed));

        List<Place> places =
                Stream.generate(samples::next).limit(400).distinct().toList();

        assertThat(places.stream().map(Place::toString)).doesNotHaveDuplicates();
        for (Place one : places) {
            for (Place two : places) {
                assertThat(Integer.signum(one.compareTo(two))).isEqualTo(-Integer.signum(two.compareTo(one)));
                assertThat(one.compareTo(two) == 0).isEqualTo(one.equals(two));
            }
        }
    }

    @Test
    void order_is_that_of_the_domain() {
        List<Place> inOrder = Stream.of(
                        "document",
                        "/units",
                        "/units/2/title",
                        "/units/10",
                        "/units-of-work",
                        "999/0002/6",
                        "999/0002/6 group A",
                        "999/0002/6 group B2",
                        "999/0002/6 group B10",
                        "999/0002/6 rule 2",
                        "999/0002/6 rule 10",
                        "999/0002/6 pathway Team leading",
                        "999/0002/6 size Certificate",
                        "999/0002/6 overlay 1",
                        "999/0002/6 guidance 1",
                        "999/0002/6@2",
                        "999/0003/8",
                        "J/999/0001",
                        "J/999/0001 outcome 1",
                        "J/999/0001 1.1",
                        "J/999/0001 1.2",
                        "J/999/0001 1.10",
                        "J/999/0001 outcome 2",
                        "J/999/0001 2.1",
                        "J/999/0001 outcome 10",
                        "J/999/0001 choice 1",
                        "J/999/0001 requirement 1",
                        "J/999/0001 guidance 1",
                        "J/999/0001@2 1.1",
                        "J/999/0001@10",
                        "L/999/0002",
                        "unit HSC 24",
                        "learner L-9",
                        "L-10 registration #1",
                        "L-10 evidence E2",
                        "L-10 evidence E10",
                        "L-10 evidence #1",
                        "L-10 sign-off #2",
                        "L-10 centre C1")
                .map(Place::parse)
                .toList();
        List<Place> shuffled = new ArrayList<>(inOrder);
        Collections.shuffle(shuffled, new Random(7));

        List<Place> sorted = shuffled.stream().sorted().toList();

        assertThat(sorted).containsExactlyElementsOf(inOrder);
    }

    @Test
    void first_version_is_not_written_and_others_are() {
        Place first = Place.of(new UnitVersion(UNIT, Version.FIRST));

        assertThat(first).isEqualTo(Place.of(UNIT)).isEqualTo(Place.parse("J/999/0001@1"));
        assertThat(Place.parse("J/999/0001@2 1.2").unitVersion()).contains(new UnitVersion(UNIT, Version.parse("2")));
    }

    @Test
    void place_tells_what_it_lies_in() {
        Place criterion = Place.parse("J/999/0001 1.2");
        Place group = Place.parse("999/0002/6 group B");
        Place record = Place.parse("L-1001 decision D1");

        assertThat(criterion.kind()).isEqualTo(PlaceKind.CRITERION);
        assertThat(criterion.unit()).contains(UNIT);
        assertThat(criterion.criterion()).contains(CriterionReference.of(UNIT, "1.2"));
        assertThat(criterion.qualification()).isEmpty();
        assertThat(group.qualification()).contains(QUALIFICATION);
        assertThat(group.detail()).isEqualTo("B");
        assertThat(group.criterion()).isEmpty();
        assertThat(record.learner()).contains("L-1001");
        assertThat(record.recordKind()).contains("decision");
        assertThat(record.detail()).isEqualTo("D1");
    }

    @Test
    void enclosing_places_lead_to_the_whole() {
        assertThat(enclosing("J/999/0001@2 1.2.1"))
                .containsExactly("J/999/0001@2 outcome 1.2", "J/999/0001@2 outcome 1", "J/999/0001@2");
        assertThat(enclosing("J/999/0001 1a")).containsExactly("J/999/0001");
        assertThat(enclosing("/units/0/title")).containsExactly("/units/0", "/units", "document");
        assertThat(enclosing("999/0002/6 rule 3")).containsExactly("999/0002/6");
        assertThat(enclosing("L-1001 evidence #3")).containsExactly("learner L-1001");
    }

    private static List<String> enclosing(String place) {
        return Stream.iterate(
                        Place.parse(place).enclosing(),
                        next -> next.isPresent(),
                        next -> next.get().enclosing())
                .map(next -> next.orElseThrow().toString())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "HSC 024",
                "J/999/0001 ",
                "J/999/0001 requirement 0",
                "J/999/0001 requirement two",
                "J/999/0001 plan 1",
                "unit L-1001 evidence E1",
                "learner J/999/0001 requirement 1",
                "L-1001 evidence ",
                "L-1001 learner E1",
                "\"L-1001 evidence E1",
                "\"L-1001\"x evidence E1",
                "\"L-1001\" E1",
                "L-1001 evidence \"E1\" more",
                "/a\\u00g0",
                "/a\\"
            })
    void what_is_not_a_place_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Place.parse(text))
                .withMessage(
                        "Place '%s' must have a form such as 'J/999/0001 1.2', '999/0002/6 rule 3' or"
                                + " 'L-1001 evidence E1'",
                        text);
    }

    @Test
    void broken_calls_say_what_must_be_so() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Place.of(QUALIFICATION).atCriterion("1.1"))
                .withMessage("Place '999/0002/6' must lie in a unit, as every criterion does");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Place.ofRule(QUALIFICATION, 0))
                .withMessage("Position '0' must be counted from one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Place.ofPointer("units"))
                .withMessage("Pointer 'units' must be empty or start with a slash");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Place.ofLearner(" "))
                .withMessage("Learner ' ' must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Place.ofRecord("L-1001", "plan", "P1"))
                .withMessageStartingWith("Record kind 'plan' must be one of registration, evidence,");
        assertThatNullPointerException().isThrownBy(() -> Place.parse(null)).withMessage("text");
    }
}
