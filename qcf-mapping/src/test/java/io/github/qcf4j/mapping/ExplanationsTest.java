package io.github.qcf4j.mapping;

import static io.github.qcf4j.mapping.Cases.day;
import static io.github.qcf4j.mapping.Cases.given;
import static io.github.qcf4j.model.DecisionOutcome.MET;
import static io.github.qcf4j.model.DecisionOutcome.NOT_YET_MET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.qcf4j.explanation.ExplainedVerdict;
import io.github.qcf4j.explanation.Explanation;
import io.github.qcf4j.explanation.Lack;
import io.github.qcf4j.explanation.RecordClaim;
import io.github.qcf4j.finding.Place;
import io.github.qcf4j.model.CriterionChoice;
import io.github.qcf4j.model.EvidenceRequirement;
import io.github.qcf4j.model.PersonRole;
import io.github.qcf4j.model.RecognitionRoute;
import io.github.qcf4j.portfolio.CoveragePolicy;
import io.github.qcf4j.portfolio.PolicyDemand;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Why verdicts are what they are, as a report tells it. */
class ExplanationsTest {

    private static Explanation explain(CoverageReport report, String place) {
        return report.explain(Place.parse(place));
    }

    private static List<String> told(Explanation explanation) {
        return explanation.records().stream().map(RecordClaim::toString).toList();
    }

    @Test
    void every_record_about_a_criterion_is_told_with_what_became_of_it() {
        CoverageReport report = given().evidence("E1", "E2")
                .mapping("E1", mapping -> mapping.reference("M1").on(day("03-04")), "1.1")
                .mapping("E2", mapping -> mapping.reference("M2").on(day("03-04")), "1.1")
                .decided("D1", "03-09", NOT_YET_MET, "E1", "1.1")
                .decided("D2", "03-12", MET, "E2", "1.1")
                .decided("D3", "04-01", MET, "E1", "1.1")
                .decision("D4", "04-02", MET, "E1", decision -> decision.assessor("L-1001"), "1.1")
                .withdrawn("M2", "05-01")
                .report();

        Explanation why = explain(report, "J/999/0001 1.1");

        assertThat(why.sentence()).isEqualTo("Met: 1 item counts, 1 is needed");
        assertThat(told(why))
                .containsExactly(
                        "mapping M1 of E1 on 2014-03-04: stands",
                        "mapping M2 of E2 on 2014-03-04: withdrawn by withdrawal of M2 of 2014-05-01",
                        "decision D1 of 2014-03-09: not yet met, replaced by decision D3 of 2014-04-01",
                        "decision D2 of 2014-03-12: withdrawn by withdrawal of M2 of 2014-05-01",
                        "decision D3 of 2014-04-01: counts",
                        "decision D4 of 2014-04-02: not admitted: the assessor is the learner (V6.1)");
        assertThat(why.sufficientNames()).containsExactly("decision D3 of 2014-04-01");
        assertThat(why.isSmallest()).isTrue();
    }

    @Test
    void of_joint_decisions_the_fewest_that_hold_enough_items_suffice() {
        CoverageReport report = given().evidence("E1", "E2", "E3", "E4")
                .decided("D1", "03-09", MET, "E1", "1.1")
                .decided("D2", "03-10", MET, "E2", "1.1")
                .decided("D3", "03-11", MET, "E1 E2", "1.2")
                .decided("D4", "03-11", MET, "E3 E4", "1.1")
                .by(CoveragePolicy.accepted(3))
                .report();

        Explanation why = explain(report, "J/999/0001 1.1");

        assertThat(why.clause()).isEqualTo("V4.4");
        assertThat(why.sufficientNames()).hasSize(2).contains("decision D4 of 2014-03-11");
        assertThat(why.isSmallest()).isTrue();
    }

    @Test
    void a_decision_that_lacks_what_the_policy_asks_for_says_what() {
        CoverageReport report = given().evidence("E1")
                .met("E1", "1.1")
                .demanding(PolicyDemand.LOCATOR)
                .report();

        Explanation why = explain(report, "J/999/0001 1.1");

        assertThat(why.toString()).isEqualTo("J/999/0001 1.1: Partly met (V4.3)");
        assertThat(told(why))
                .containsExactly("decision D-E1 of 2014-03-09: stands, and lacks what the policy asks for:"
                        + " a locator is missing (V4.9)");
    }

    @Test
    void evidence_that_ended_says_when() {
        CoverageReport report = given().evidence("E1", item -> item.expires(day("05-31")))
                .met("E1", "1.1")
                .report();

        Explanation why = explain(report, "J/999/0001 1.1");

        assertThat(why.verdict()).isEqualTo(ExplainedVerdict.LAPSED);
        assertThat(told(why))
                .containsExactly(
                        "decision D-E1 of 2014-03-09: stands, and its evidence has come to its end on 2014-05-31");
    }

    @Test
    void a_criterion_that_a_choice_releases_rests_on_the_one_that_is_met() {
        CoverageReport report = given().unit(unit -> unit.choice(CriterionChoice.of(1, "1.1", "1.2")))
                .evidence("E1")
                .met("E1", "1.2")
                .report();

        Explanation why = explain(report, "J/999/0001 1.1");

        assertThat(why.toString()).isEqualTo("J/999/0001 1.1: Not required (V3.10)");
        assertThat(why.children()).extracting(Explanation::toString).containsExactly("J/999/0001 1.2: Met (V3.3)");
    }

    @Test
    void a_requirement_says_how_many_of_what_it_is_short_of() {
        CoverageReport report = given().require(
                        EvidenceRequirement.builder().items(2).occasions(3))
                .evidence("E1")
                .met("E1", "1.1")
                .report();

        Explanation why = explain(report, "J/999/0001 requirement 1");

        assertThat(why.lacks()).extracting(Lack::toString).containsExactly("1 of 2 items", "1 of 3 occasions");
        assertThat(why.clause()).isEqualTo("V5.6");
    }

    @Test
    void a_unit_that_is_achieved_names_the_sign_off_among_what_suffices() {
        CoverageReport report = given().evidence("E1", "E2")
                .met("E1", "1.1", "1.2")
                .met("E2", "1.1")
                .signedOff("05-01")
                .report();

        Explanation why = explain(report, "J/999/0001");

        assertThat(why.sentence()).isEqualTo("Achieved on 2014-05-01: 2 of 2 criteria asked for are met or recognised");
        assertThat(why.sufficientNames()).containsExactly("decision D-E1 of 2014-03-09", "sign-off S1 of 2014-05-01");
    }

    @Test
    void a_qualification_that_is_short_carries_the_reason_of_its_rules() {
        CoverageReport report = given().report();

        Explanation why = explain(report, "999/0002/6");

        assertThat(why.toString()).isEqualTo("999/0002/6: Short (V7.14)");
        assertThat(why.sentence()).isEqualTo("Short: 0 units held, 1 selected");
        assertThat(why.reasons()).anyMatch(reason -> reason.contains("J/999/0001"));
    }

    @Test
    void an_explanation_does_not_depend_on_the_order_of_records() {
        Cases cases = given().evidence("E1", "E2")
                .mapped("E1", "03-04", "1.1")
                .mapped("E2", "03-05", "1.1", "1.2")
                .met("E1", "1.1")
                .met("E2", "1.1", "1.2")
                .recognised(RecognitionRoute.PRIOR_LEARNING, recognition -> recognition.criterion("1.2"))
                .signedOff("05-01");

        CoverageReport reversed = cases.mapper().map(cases.reversedPortfolio(), Cases.LATE);

        assertThat(explain(reversed, "J/999/0001")).isEqualTo(explain(cases.report(), "J/999/0001"));
    }

    @Test
    void what_people_wrote_is_never_told() {
        CoverageReport report = given().evidence(
                        "E1", item -> item.title("Jane's diary").location("at home"))
                .mapping("E1", mapping -> mapping.locator("Jane, page 2"), "1.1")
                .decision("D1", "03-09", NOT_YET_MET, "E1", decision -> decision.feedback("well tried, Jane"), "1.1")
                .person("assessor-7", PersonRole.ASSESSOR)
                .report();

        List<String> told = explain(report, "J/999/0001")
                .withChildren()
                .flatMap(part -> Stream.concat(Stream.of(part.toString(), part.sentence()), told(part).stream()))
                .toList();

        assertThat(told).isNotEmpty().noneMatch(line -> line.contains("Jane") || line.contains("home"));
    }

    @Test
    void a_place_that_the_report_does_not_know_says_which_it_knows() {
        CoverageReport report = given().report();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> explain(report, "J/999/0001 9.9"))
                .withMessage("Place 'J/999/0001 9.9' must be one that the report answers: '999/0002/6', 'J/999/0001',"
                        + " 'L/999/0002', or an outcome, a criterion or a requirement there");
    }
}
