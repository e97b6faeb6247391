package io.github.qcf4j.mapping;

import static io.github.qcf4j.mapping.Cases.day;
import static io.github.qcf4j.mapping.Cases.given;
import static io.github.qcf4j.mapping.Reports.criterion;
import static io.github.qcf4j.mapping.Reports.u;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.model.CriterionChoice;
import io.github.qcf4j.model.EvidenceRequirement;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What will come to its end is known beforehand, and comes to pass on its day. */
class OutlookTest {

    @Test
    void a_criterion_is_met_until_the_last_item_that_is_enough_ends() {
        CoverageReport report = certificates().report();

        assertThat(criterion(report, "1.1").metUntil()).contains(day("12-31"));
        assertThat(criterion(report, "1.2").metUntil()).isEmpty();
    }

    @Test
    void a_unit_is_ready_until_a_criterion_or_a_requirement_falls() {
        Cases cases = certificates().require(EvidenceRequirement.builder().items(3));
        CoverageReport report = cases.report();

        assertThat(u(report).state()).isEqualTo(UnitState.READY);
        assertThat(u(report).readyUntil()).contains(day("11-30"));
        assertThat(u(cases.asOf("11-30")).state()).isEqualTo(UnitState.READY);
        assertThat(u(cases.asOf("12-01")).state()).isEqualTo(UnitState.IN_PROGRESS);
    }

    @Test
    void the_calendar_lists_what_will_lapse_by_day() {
        CoverageReport report =
                certificates().require(EvidenceRequirement.builder().items(3)).report();

        assertThat(report.lapses())
                .extracting(Lapse::toString)
                .containsExactly(
                        "2014-12-01: J/999/0001 requirement 1 is short of 1 item of evidence, as E1 ends",
                        "2014-12-01: J/999/0001 is not ready any more, as E1 ends",
                        "2015-01-01: J/999/0001 1.1 is not met any more, as E2 ends");
    }

    @Test
    void what_is_achieved_or_lasts_has_no_end() {
        assertThat(certificates().signedOff("05-01").report().lapses()).isEmpty();
        assertThat(given().evidence("E1").met("E1", "1.1", "1.2").report().lapses())
                .isEmpty();
    }

    @Test
    void a_choice_is_ready_as_long_as_any_of_it_is() {
        CoverageReport report = given().unit(unit -> unit.choice(CriterionChoice.of(1, "1.1", "1.2")))
                .evidence("E1", item -> item.expires(day("11-30")))
                .evidence("E2", item -> item.expires(day("12-31")))
                .met("E1", "1.1")
                .met("E2", "1.2")
                .report();

        assertThat(criterion(report, "1.1").metUntil()).contains(day("11-30"));
        assertThat(u(report).readyUntil()).contains(day("12-31"));
    }

    @Test
    void what_is_foretold_for_a_day_is_so_on_the_day() {
        Cases cases = certificates();
        for (Lapse lapse : cases.report().lapses()) {
            LocalDate before = lapse.on().minusDays(1);

            assertThat(u(cases.asOf(before)).state())
                    .isNotEqualTo(u(cases.asOf(lapse.on())).state());
        }
    }

    /** 1.1 is met by two certificates that end one after the other, and 1.2 for good. */
    private static Cases certificates() {
        return given().evidence("E1", item -> item.occurred(day("03-03")).expires(day("11-30")))
                .evidence("E2", item -> item.occurred(day("03-03")).expires(day("12-31")))
                .evidence("E3")
                .met("E1", "1.1")
                .met("E2", "1.1")
                .met("E3", "1.2");
    }
}
