package io.github.qcf4j.combination;

import static io.github.qcf4j.combination.Diplomas.credits;
import static io.github.qcf4j.combination.Diplomas.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.model.Bounds;
import io.github.qcf4j.model.Credit;
import io.github.qcf4j.model.Hours;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.OfferedUnit;
import io.github.qcf4j.model.RemainingRule;
import io.github.qcf4j.model.SizeOption;
import io.github.qcf4j.model.UnitGroup;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceErrorTest {

    @Test
    void total_stated_differs_from_what_the_groups_come_to() {
        Diplomas diploma = new Diplomas()
                .group(UnitGroup.builder("A").mandatory(true).credits(Bounds.exactly(20)), 12, 8)
                .group(UnitGroup.builder("B").credits(Bounds.exactly(13)), 6, 7, 5);
        diploma.qualification().credit(Credit.of(37));

        List<SourceError> errors = diploma.analysis().sourceErrors();

        assertThat(errors)
                .containsExactly(new SourceError(
                        SourceError.Kind.TOTAL_OF_GROUPS,
                        "the groups",
                        37,
                        List.of(33L),
                        "the groups come to at most 33 credits, and 37 credits are stated"));
    }

    @Test
    void groups_that_ask_for_more_than_the_total_are_told() {
        Diplomas diploma = new Diplomas()
                .group(UnitGroup.builder("A").mandatory(true), 12, 8)
                .group(UnitGroup.builder("B").credits(Bounds.atLeast(13)), 6, 7, 5)
                .rule(credits(30));

        assertThat(sentences(diploma)).containsExactly("the groups ask for 33 credits, and 30 credits are stated");
    }

    @Test
    void remaining_credit_belongs_to_what_the_groups_ask_for() {
        Diplomas diploma = new Diplomas()
                .group(UnitGroup.builder("A").mandatory(true), 12, 8)
                .group(UnitGroup.builder("B").credits(Bounds.atLeast(6)), 6, 7, 5)
                .rule(new RemainingRule(List.of("B"), Measure.CREDIT, Bounds.atLeast(7)))
                .rule(credits(33));

        assertThat(sentences(diploma)).isEmpty();
        assertThat(sentences(diploma.rule(credits(30)))).isEmpty();
    }

    @Test
    void total_of_the_rules_differs_from_the_total_stated() {
        Diplomas diploma = new Diplomas().group(UnitGroup.builder("A"), 20, 20).rule(credits(33));
        diploma.qualification().credit(Credit.of(37));

        assertThat(sentences(diploma)).containsExactly("the rules ask for 33 credits, and 37 credits are stated");
    }

    @Test
    void total_stated_for_the_qualification_is_not_that_of_its_several_sizes() {
        Diplomas diploma = new Diplomas().group(UnitGroup.builder("A"), 20, 20);
        diploma.qualification()
                .credit(Credit.of(37))
                .sizeOption(SizeOption.builder("Award").rule(credits(12)).build())
                .sizeOption(SizeOption.builder("Diploma").rule(credits(37)).build());

        assertThat(sentences(diploma)).isEmpty();
    }

    @Test
    void units_of_a_mandatory_group_come_to_other_credit_than_is_stated() {
        Diplomas diploma =
                new Diplomas().group(UnitGroup.builder("A").mandatory(true).credits(Bounds.exactly(9)), 6, 7);

        assertThat(diploma.analysis().sourceErrors())
                .containsExactly(new SourceError(
                        SourceError.Kind.CREDIT_OF_GROUP,
                        "group A",
                        9,
                        List.of(13L),
                        "group A is stated as 9 credits, and its units come to 13"));
    }

    @Test
    void mandatory_group_lists_another_number_of_units_than_is_stated() {
        Diplomas diploma =
                new Diplomas().group(UnitGroup.builder("A").mandatory(true).unitCount(Bounds.exactly(3)), 6, 7);

        assertThat(sentences(diploma)).containsExactly("group A is stated as 3 units, and lists 2");
    }

    @Test
    void exact_credit_that_whole_units_do_not_come_to_is_told_with_the_nearest() {
        Diplomas between = new Diplomas().group(UnitGroup.builder("A").credits(Bounds.exactly(9)), 4, 4, 6);
        Diplomas below = new Diplomas().group(UnitGroup.builder("A").credits(Bounds.exactly(30)), 4, 4, 6);
        Diplomas two = new Diplomas()
                .group(UnitGroup.builder("A").credits(Bounds.exactly(8)).unitCount(Bounds.exactly(1)), 4, 4, 6);

        assertThat(sentences(between))
                .containsExactly("group A is stated as exactly 9 credits, and whole units come to 8 or 10");
        assertThat(sentences(below))
                .containsExactly("group A is stated as exactly 30 credits, and whole units come to 14");
        assertThat(sentences(two)).containsExactly("group A is stated as exactly 8 credits, and whole units come to 6");
    }

    @Test
    void group_that_lists_nothing_comes_to_nothing_that_could_be_nearest() {
        Diplomas diploma = new Diplomas()
                .group(UnitGroup.builder("A").credits(Bounds.exactly(9)).unitCount(Bounds.exactly(2)), new int[0]);

        assertThat(sentences(diploma)).isEmpty();
    }

    @Test
    void credit_that_whole_units_come_to_is_no_error() {
        Diplomas diploma = new Diplomas().group(UnitGroup.builder("A").credits(Bounds.exactly(10)), 4, 4, 6);

        assertThat(sentences(diploma)).isEmpty();
    }

    @Test
    void group_of_which_something_is_not_recorded_contradicts_nothing() {
        Diplomas diploma = new Diplomas()
                .group(
                        UnitGroup.builder("A")
                                .mandatory(true)
                                .credits(Bounds.exactly(9))
                                .unit(OfferedUnit.of(id("Z1"))),
                        6)
                .group(UnitGroup.builder("B").credits(Bounds.exactly(9)).complete(false), 4)
                .rule(credits(40));

        assertThat(sentences(diploma))
                .containsExactly("the groups come to at most 18 credits, and 40 credits are stated");
    }

    @Test
    void total_qualification_time_goes_with_ten_hours_for_each_credit() {
        Diplomas diploma = new Diplomas().group(UnitGroup.builder("A"), 60).rule(credits(57));

        diploma.qualification().totalQualificationTime(Hours.of(400));
        assertThat(sentences(diploma))
                .containsExactly("a total qualification time of 400 hours is stated, and 57 credits go with 570 hours");

        diploma.qualification().totalQualificationTime(Hours.of(565));
        assertThat(sentences(diploma)).isEmpty();
    }

    private static List<String> sentences(Diplomas diploma) {
        return diploma.analysis().sourceErrors().stream()
                .map(SourceError::sentence)
                .toList();
    }
}
