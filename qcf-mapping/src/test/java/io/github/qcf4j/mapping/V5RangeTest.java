package io.github.qcf4j.mapping;

import static io.github.qcf4j.mapping.Cases.day;
import static io.github.qcf4j.mapping.Cases.given;
import static io.github.qcf4j.mapping.CriterionStatus.MET;
import static io.github.qcf4j.mapping.Reports.findings;
import static io.github.qcf4j.mapping.Reports.gaps;
import static io.github.qcf4j.mapping.Reports.status;
import static io.github.qcf4j.mapping.Reports.u;
import static io.github.qcf4j.model.AssessmentMethod.DIRECT_OBSERVATION;
import static io.github.qcf4j.model.AssessmentMethod.ORAL_QUESTIONING;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.model.AssessmentCriterion;
import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.DecisionOutcome;
import io.github.qcf4j.model.LearningOutcome;
import io.github.qcf4j.model.Level;
import io.github.qcf4j.model.RangeDemand;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.portfolio.EvidenceBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Worked cases on the ranges that a specification asks evidence to show (V5.8 to V5.11). */
class V5RangeTest {

    private static final String[] CONTACTS = {"call", "email", "live chat"};

    @Test
    @Clause("V5.8")
    void each_value_of_a_range_that_is_not_shown_is_a_gap() {
        CoverageReport report = ranged(RangeDemand.of("contactType", CONTACTS))
                .evidence("E1", item -> item.attribute("contactType", "call").occurred(day("03-03")))
                .met("E1", "1.1", "1.2")
                .report();

        assertThat(status(report, "1.2")).isEqualTo(MET);
        assertThat(u(report).state()).isEqualTo(UnitState.IN_PROGRESS);
        assertThat(gaps(report))
                .containsExactly(
                        "J/999/0001 1.2 does not show contactType 'email'; map evidence that shows it [gap.range]",
                        "J/999/0001 1.2 does not show contactType 'live chat'; map evidence that shows it [gap.range]");
    }

    @Test
    @Clause("V5.8")
    void a_mapping_that_names_values_speaks_before_its_evidence() {
        CoverageReport report = ranged(RangeDemand.of("contactType", "call", "email"))
                .evidence("E1", item -> item.attribute("contactType", "call").occurred(day("03-03")))
                .mapping("E1", mapping -> mapping.range("contactType", List.of("email")), "1.2")
                .met("E1", "1.1", "1.2")
                .report();

        assertThat(gaps(report))
                .containsExactly(
                        "J/999/0001 1.2 does not show contactType 'call'; map evidence that shows it [gap.range]");
    }

    @Test
    @Clause("V5.8")
    void several_mappings_of_one_item_add_up_what_they_show() {
        CoverageReport report = ranged(RangeDemand.of("contactType", CONTACTS))
                .evidence("E1", item -> item.attribute("contactType", "call").occurred(day("03-03")))
                .mapping("E1", mapping -> mapping.locator("page 2"), "1.2")
                .mapping("E1", mapping -> mapping.range("contactType", List.of("email")), "1.2")
                .met("E1", "1.1", "1.2")
                .report();

        assertThat(gaps(report))
                .containsExactly(
                        "J/999/0001 1.2 does not show contactType 'live chat'; map evidence that shows it [gap.range]");
    }

    @Test
    @Clause("V5.9")
    void a_shortage_of_values_is_one_gap() {
        CoverageReport report = ranged(RangeDemand.builder("contactType", List.of(CONTACTS))
                        .atLeast(2)
                        .build())
                .evidence("E1", item -> item.attribute("contactType", "call").occurred(day("03-03")))
                .evidence("E2", item -> item.attribute("contactType", "email").occurred(day("03-03")))
                .met("E1", "1.1", "1.2")
                .decided("D2", "03-10", DecisionOutcome.PARTLY_MET, "E2", "1.2")
                .report();

        assertThat(status(report, "1.2")).isEqualTo(MET);
        assertThat(gaps(report))
                .containsExactly("J/999/0001 1.2 is short of 1 value of contactType among 'email', 'live chat';"
                        + " map evidence that shows other values [gap.range]");
        assertThat(report.gaps().get(0).candidates()).containsExactly("email", "live chat");
    }

    @Test
    @Clause("V5.10")
    void remaining_values_may_be_shown_by_other_methods() {
        Cases cases = ranged(RangeDemand.builder("contactType", List.of(CONTACTS))
                        .atLeast(2)
                        .remaining(List.of(ORAL_QUESTIONING))
                        .build())
                .evidence("E1", item -> contact(item, DIRECT_OBSERVATION, "call"))
                .evidence("E2", item -> contact(item, DIRECT_OBSERVATION, "email"))
                .met("E1", "1.1", "1.2")
                .met("E2", "1.2");

        assertThat(gaps(cases.report()))
                .containsExactly(
                        "J/999/0001 1.2 does not show contactType 'live chat'; map evidence that shows it [gap.range]");

        cases.evidence("E3", item -> contact(item, ORAL_QUESTIONING, "live chat"))
                .met("E3", "1.2");

        assertThat(cases.report().gaps()).isEmpty();
    }

    @Test
    @Clause("V5.11")
    void an_unlisted_value_is_a_finding_and_shows_nothing() {
        CoverageReport report = ranged(RangeDemand.of("contactType", "call"))
                .evidence("E1")
                .mapping(
                        "E1",
                        mapping -> mapping.range("contactType", List.of("fax")).reference("M1"),
                        "1.2")
                .met("E1", "1.1", "1.2")
                .report();

        assertThat(findings(report))
                .containsExactly("-: warning: L-1001 mapping M1 names a value of contactType that 'J/999/0001' does not"
                        + " list; name values that the unit lists [mapping.range.unknown]");
        assertThat(gaps(report))
                .containsExactly(
                        "J/999/0001 1.2 does not show contactType 'call'; map evidence that shows it [gap.range]");
    }

    private static EvidenceBuilder contact(EvidenceBuilder item, AssessmentMethod method, String type) {
        return item.method(method).attribute("contactType", type).occurred(day("03-03"));
    }

    /** Gives criterion 1.2 of unit U a range of its own. */
    private static Cases ranged(RangeDemand range) {
        return given().unitU(Unit.builder(Cases.U)
                .title("Monitor calls")
                .level(Level.LEVEL_3)
                .credit(5)
                .outcome(LearningOutcome.builder("Be able to review contacts")
                        .criterion("Review recorded calls")
                        .criterion(
                                AssessmentCriterion.builder("Document findings").range(range)))
                .build());
    }
}
