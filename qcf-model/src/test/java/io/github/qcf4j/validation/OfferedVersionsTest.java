package io.github.qcf4j.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.framework.Specifications;
import io.github.qcf4j.model.DatePeriod;
import io.github.qcf4j.model.OfferedUnit;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.QualificationBuilder;
import io.github.qcf4j.model.QualificationDates;
import io.github.qcf4j.model.QualificationNumber;
import io.github.qcf4j.model.SpecificationStatus;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitGroup;
import io.github.qcf4j.model.UnitReference;
import io.github.qcf4j.model.Version;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is told of one unit that several qualifications offer. */
class OfferedVersionsTest {

    private static final LocalDate TODAY = LocalDate.of(2014, 3, 1);
    private static final UnitReference CALLS = UnitReference.parse("J/999/0001");
    private static final Unit FIRST = Unit.builder(CALLS).title("Handle calls").build();
    private static final Unit SECOND = FIRST.toBuilder()
            .version(Version.parse("2"))
            .validity(DatePeriod.from(LocalDate.of(2015, 1, 1)))
            .build();

    @Test
    void the_earlier_of_two_versions_that_are_offered_at_the_same_time_is_told() {
        List<String> told =
                told(offer("999/0001/4", "1").build(), offer("999/0002/6", "2").build());

        assertThat(told)
                .containsExactly("-: warning: 999/0001/4 group A offers version '1' of unit 'J/999/0001', of which "
                        + "999/0002/6 group A offers version '2'; offer one version in both [unit.offered.versions]");
    }

    @Test
    void one_version_in_both_is_what_is_wanted() {
        List<String> told =
                told(offer("999/0001/4", "2").build(), offer("999/0002/6", "2").build());

        assertThat(told).isEmpty();
    }

    @Test
    void qualifications_that_take_learners_one_after_the_other_may_differ() {
        QualificationDates before = QualificationDates.builder()
                .operationalEnd(LocalDate.of(2014, 8, 31))
                .build();
        QualificationDates after = QualificationDates.builder()
                .operationalStart(LocalDate.of(2014, 9, 1))
                .build();
        Qualification old = offer("999/0001/4", "1").dates(before).build();

        List<String> told = told(old, offer("999/0002/6", "2").dates(after).build());

        assertThat(told).isEmpty();
        assertThat(told(old, offer("999/0002/6", "2").build())).hasSize(1);
    }

    @Test
    void a_qualification_that_is_over_or_still_being_written_may_differ() {
        QualificationDates over = QualificationDates.builder()
                .operationalEnd(LocalDate.of(2014, 2, 28))
                .build();
        Qualification current = offer("999/0001/4", "1").build();

        assertThat(told(current, offer("999/0002/6", "2").dates(over).build())).isEmpty();
        assertThat(told(
                        current,
                        offer("999/0002/6", "2")
                                .status(SpecificationStatus.DRAFT)
                                .build()))
                .isEmpty();
        assertThat(told(
                        current,
                        offer("999/0002/6", "2")
                                .status(SpecificationStatus.WITHDRAWN)
                                .build()))
                .isEmpty();
    }

    @Test
    void two_versions_of_one_qualification_may_differ() {
        Qualification old = offer("999/0001/4", "1").build();

        List<String> told =
                told(old, offer("999/0001/4", "2").version(Version.parse("2")).build());

        assertThat(told).isEmpty();
    }

    @Test
    void an_offer_without_a_version_is_of_the_one_that_is_in_force() {
        QualificationBuilder whichever =
                qualification("999/0001/4", UnitGroup.builder("A").units(CALLS).build());
        Qualification fixed = offer("999/0002/6", "2").build();
        QualificationDates later = QualificationDates.builder()
                .operationalStart(LocalDate.of(2015, 1, 1))
                .build();

        assertThat(told(whichever.build(), fixed)).hasSize(1);
        assertThat(told(whichever.dates(later).build(), fixed)).isEmpty();
    }

    private static QualificationBuilder offer(String number, String version) {
        OfferedUnit offered =
                OfferedUnit.builder(CALLS).version(Version.parse(version)).build();
        return qualification(
                number, UnitGroup.builder("A").units(List.of(offered)).build());
    }

    private static QualificationBuilder qualification(String number, UnitGroup group) {
        return Qualification.builder(QualificationNumber.parse(number))
                .title("Level 2 Award in Calls")
                .groups(List.of(group));
    }

    private static List<String> told(Qualification... qualifications) {
        Specifications specifications = Specifications.of(List.of(FIRST, SECOND), List.of(qualifications));
        return SpecificationValidator.standard().validate(specifications, TODAY).stream()
                .filter(finding -> finding.code().equals("unit.offered.versions"))
                .map(Finding::toString)
                .toList();
    }
}
