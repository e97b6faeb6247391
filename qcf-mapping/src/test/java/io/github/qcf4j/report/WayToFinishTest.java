package io.github.qcf4j.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.qcf4j.combination.SearchBudget;
import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.EvidenceSetting;
import io.github.qcf4j.planning.FinishPlan;
import io.github.qcf4j.planning.FinishPlanner;
import io.github.qcf4j.portfolio.PlannedActivity;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The section on the shortest way to finish, in every form of report that has one. */
class WayToFinishTest {

    private static final String FOLDER = "io/github/qcf4j/report/";

    static Stream<BiFunction<CoverageReport, FinishPlan, String>> forms() {
        return Stream.of(
                (report, plan) -> TextReport.of().withPlan(plan).write(report),
                (report, plan) -> MarkdownReport.of().withPlan(plan).write(report),
                (report, plan) -> HtmlReport.of().withPlan(plan).write(report));
    }

    private static FinishPlan plan(CoverageReport report) {
        return FinishPlanner.of(report)
                .plan(List.of(
                        PlannedActivity.builder("A1", "J/999/0001 1.1", "J/999/0001 1.3", "J/999/0001 2.1")
                                .title("Observe a shift")
                                .method(AssessmentMethod.DIRECT_OBSERVATION)
                                .setting(EvidenceSetting.WORKPLACE)
                                .on(LocalDate.of(2014, 11, 17))
                                .assessor("assessor-8")
                                .range("contactType", List.of("email"))
                                .weight(90)
                                .build(),
                        PlannedActivity.builder("A2", "J/999/0001 1.1", "J/999/0001 1.3")
                                .setting(EvidenceSetting.SIMULATION)
                                .build(),
                        PlannedActivity.ofEvidence("E7", "L/999/0002 1.1", "L/999/0002 1.2")
                                .weight(5)
                                .build()));
    }

    @Test
    void reports_with_a_plan_read_as_the_golden_files() {
        CoverageReport report = Specimens.usual();
        FinishPlan plan = plan(report);

        GoldenFile.of(FOLDER + "usual-plan.txt")
                .assertHolds(TextReport.of().withPlan(plan).write(report));
        GoldenFile.of(FOLDER + "usual-plan.md")
                .assertHolds(MarkdownReport.of().withPlan(plan).write(report));
        GoldenFile.of(FOLDER + "usual-plan.html")
                .assertHolds(HtmlReport.of().withPlan(plan).write(report));
    }

    @Test
    void the_section_stands_behind_the_gaps_and_all_else_stays_as_it_is() {
        CoverageReport report = Specimens.usual();
        String plain = TextReport.of().write(report);

        String planned = TextReport.of().withPlan(plan(report)).write(report);

        int from = planned.indexOf("\nThe shortest way to finish\n");
        int until = planned.indexOf("\nRules of combination now: ");
        assertThat(from).isGreaterThan(planned.indexOf("\nGaps: "));
        assertThat(planned.substring(0, from) + planned.substring(until)).isEqualTo(plain);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void every_activity_chosen_and_everything_left_open_is_told(BiFunction<CoverageReport, FinishPlan, String> form) {
        CoverageReport report = Specimens.usual();
        FinishPlan plan = plan(report);
        List<String> chosen = plan.activities().stream()
                .map(each -> each.activity().reference())
                .toList();
        List<String> open =
                plan.unclosable().stream().map(need -> need.place().detail()).toList();

        String told = form.apply(report, plan);

        assertThat(chosen).containsExactly("A1", "E7");
        assertThat(open).isNotEmpty();
        assertThat(told).contains(chosen).contains(open);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_plan_of_nothing_leaves_the_list_to_the_gaps(BiFunction<CoverageReport, FinishPlan, String> form) {
        CoverageReport report = Specimens.usual();

        String told = form.apply(report, FinishPlanner.of(report).plan(List.of()));

        assertThat(told.replaceAll("\\s+", " "))
                .contains("By 2014-11-21, nothing planned closes any of the 8 needs of 2 units.")
                .doesNotContain(WayToFinish.OPEN);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void units_that_the_rules_ask_for_are_told(BiFunction<CoverageReport, FinishPlan, String> form) {
        CoverageReport report = Specimens.usual();

        String told = form.apply(report, FinishPlanner.of(report).plan(List.of()));

        assertThat(told.replaceAll("\\s+", " "))
                .contains("ask for further units; what these need is not part of the above:")
                .contains("HSC 024 Support a person at home, 4 credits: ");
    }

    @Test
    void units_to_take_that_are_planned_are_said_to_be_so() {
        CoverageReport report = Specimens.usual();

        String told = TextReport.of()
                .withPlan(FinishPlanner.of(report).withUnitsToTake().plan(List.of()))
                .write(report);

        assertThat(told.replaceAll("\\s+", " ")).contains("what these need is part of the above:");
    }

    @Test
    void a_plan_that_is_not_proven_says_what_a_better_one_weighs_at_least() {
        CoverageReport report = Specimens.usual();
        FinishPlan plan = FinishPlanner.of(report)
                .plan(
                        List.of(
                                PlannedActivity.builder("A1", "L/999/0002 1.1", "L/999/0002 1.2")
                                        .weight(9)
                                        .build(),
                                PlannedActivity.builder("A2", "L/999/0002 1.1", "J/999/0001 2.1")
                                        .weight(7)
                                        .build(),
                                PlannedActivity.builder("A3", "L/999/0002 1.2", "J/999/0001 2.1")
                                        .weight(7)
                                        .build()),
                        SearchBudget.ofSteps(0));

        String told = TextReport.of().withPlan(plan).write(report).replaceAll("\\s+", " ");

        assertThat(plan.bound()).isLessThan(plan.value());
        assertThat(told)
                .contains("The search ended early: a choice that closes as much weighs at least %d."
                        .formatted(plan.bound()));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_plan_of_another_learner_or_by_an_earlier_day_is_refused(
            BiFunction<CoverageReport, FinishPlan, String> form) {
        FinishPlan another = FinishPlanner.of(Specimens.empty()).plan(List.of());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> form.apply(Specimens.usual(), another))
                .withMessage(
                        "Plan of 'L-1002' by 2014-11-21 must be of the report, of 'L-1001' on 2014-11-21 or later");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void no_plan_is_no_plan(BiFunction<CoverageReport, FinishPlan, String> form) {
        assertThatNullPointerException()
                .isThrownBy(() -> form.apply(Specimens.usual(), null))
                .withMessage("plan");
    }

    @Test
    void the_section_of_the_page_is_named_and_linked_and_folds_away_what_stays_open() {
        CoverageReport report = Specimens.usual();

        ReadPage page = ReadPage.of(HtmlReport.of().withPlan(plan(report)).write(report));

        assertThat(page.all("section"))
                .extracting(section -> section.attribute("id"))
                .contains("gaps", "finish");
        assertThat(page.all("a")).extracting(link -> link.attribute("href")).contains("#finish");
        assertThat(page.all("details")).hasSize(2);
    }

    @Test
    void options_keep_the_plan_and_the_plan_keeps_the_options() {
        CoverageReport report = Specimens.usual();
        FinishPlan plan = plan(report);
        ReportLabels labels = ReportLabels.of().withWord(ReportWord.UNIT, "module", "modules");

        String one = HtmlReport.of()
                .withPlan(plan)
                .withReasons()
                .withReview(Specimens.review(report))
                .withLabels(labels)
                .write(report);
        String other = HtmlReport.of()
                .withLabels(labels)
                .withReview(Specimens.review(report))
                .withReasons()
                .withPlan(plan)
                .write(report);

        assertThat(one).isEqualTo(other).contains(WayToFinish.HEADING, " of 2 modules.");
    }
}
