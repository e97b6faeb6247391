package io.github.qcf4j.cohort;

import static io.github.qcf4j.cohort.SmallCohort.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.qcf4j.mapping.CriterionStatus;
import io.github.qcf4j.mapping.UnitState;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CohortCoverageTest {

    private static final CohortMapper COHORT = CohortMapper.of(SmallCohort.mapper(), AS_OF);
    private static final CohortCoverage COVERAGE = cover(COHORT, SmallCohort.learners());

    private static final int CALLS = 0;
    private static final int SYSTEMS = 1;

    @Test
    void learners_answers_and_findings_are_counted() {
        assertThat(COVERAGE.learners()).isEqualTo(8);
        assertThat(COVERAGE.unread()).isEqualTo(1);
        assertThat(COVERAGE.results()).isEqualTo(8);
        assertThat(COVERAGE.withoutQualification()).isEqualTo(1);
        assertThat(COVERAGE.errors()).isEqualTo(1);
        assertThat(COVERAGE.warnings()).isEqualTo(2);
        assertThat(COVERAGE.isCancelled()).isFalse();
        assertThat(COVERAGE.qualifications()).hasToString("[999/0001/4: 1 learners, 999/0002/6: 6 learners]");
        assertThat(COVERAGE).hasToString("8 learners, 1 unread");
    }

    @Test
    void each_criterion_says_how_many_learners_stand_where() {
        QualificationCoverage diploma = diploma(COVERAGE);

        assertThat(statuses(diploma, 0)).containsExactly(0L, 0L, 2L, 1L, 1L, 0L, 0L, 2L);
        assertThat(statuses(diploma, 1)).containsExactly(0L, 0L, 2L, 0L, 0L, 1L, 1L, 2L);
        assertThat(statuses(diploma, 3)).containsExactly(5L, 0L, 1L, 0L, 0L, 0L, 0L, 0L);
        assertThat(diploma.asked(0)).isEqualTo(6);
        assertThat(diploma.lacking(0)).isEqualTo(4);
        assertThat(diploma.fullyCovered()).isEqualTo(2);
    }

    private static List<Long> statuses(QualificationCoverage coverage, int criterion) {
        return Arrays.stream(CriterionStatus.values())
                .map(status -> coverage.learners(criterion, status))
                .toList();
    }

    @Test
    void criteria_that_most_learners_lack_come_first() {
        assertThat(diploma(COVERAGE).mostLacked(2))
                .extracting(LackedCriterion::toString)
                .containsExactly("J/999/0001 1.1: 4 of 6 learners", "J/999/0001 1.2: 4 of 6 learners");
        assertThat(diploma(COVERAGE).mostLacked(99)).hasSize(3);
    }

    @Test
    void units_say_how_many_learners_have_come_how_far() {
        QualificationCoverage diploma = diploma(COVERAGE);

        assertThat(states(diploma, CALLS)).containsExactly(0L, 1L, 1L, 2L, 2L);
        assertThat(diploma.workingFor(CALLS)).isEqualTo(6);
        assertThat(states(diploma, SYSTEMS)).containsExactly(1L, 0L, 1L, 0L, 0L);
        assertThat(diploma.credit(UnitState.ACHIEVED)).isEqualTo(7);
        assertThat(diploma.credit(UnitState.READY)).isEqualTo(11);
        assertThat(diploma.credit(UnitState.RECOGNISED)).isEqualTo(4);
    }

    private static List<Long> states(QualificationCoverage coverage, int unit) {
        return Arrays.stream(UnitState.values())
                .map(state -> coverage.learners(unit, state))
                .toList();
    }

    @Test
    void a_begun_unit_with_few_open_criteria_is_near_completion() {
        assertThat(diploma(COVERAGE).nearCompletion(CALLS))
                .hasToString("[L-1002 (0 open), L-1005 (3 open), L-1008 (3 open)]");
        assertThat(diploma(cover(asking(CohortQuestion.of(AS_OF).withNearCompletion(2)), SmallCohort.learners()))
                        .nearCompletion(CALLS))
                .hasToString("[L-1002 (0 open)]");
    }

    @Test
    void what_ends_within_the_horizon_is_told_with_the_first_day_on_which_it_is_met_no_more() {
        QualificationCoverage diploma = diploma(COVERAGE);

        assertThat(diploma.ending().entries())
                .extracting(EndingCriterion::toString)
                .containsExactly(
                        "2014-12-02 L/999/0002 1.1 of L-1005",
                        "2014-12-02 L/999/0002 1.3 of L-1005",
                        "2014-12-06 J/999/0001 1.1 of L-1002",
                        "2014-12-06 J/999/0001 1.2 of L-1002");
        assertThat(diploma.criterionEnding(0)).isEqualTo(1);
        assertThat(diploma.unitEnding(CALLS)).isEqualTo(1);
        assertThat(diploma.unitEnding(SYSTEMS)).isEqualTo(1);
    }

    @Test
    void the_last_day_of_the_horizon_belongs_to_it() {
        QualificationCoverage upTo =
                diploma(cover(asking(CohortQuestion.of(AS_OF).withHorizon(Period.ofDays(11))), SmallCohort.learners()));
        QualificationCoverage shorter =
                diploma(cover(asking(CohortQuestion.of(AS_OF).withHorizon(Period.ofDays(10))), SmallCohort.learners()));

        assertThat(upTo.ending().total()).isEqualTo(2);
        assertThat(upTo.unitEnding(SYSTEMS)).isEqualTo(1);
        assertThat(shorter.ending().total()).isZero();
        assertThat(shorter.unitEnding(SYSTEMS)).isZero();
    }

    @Test
    void what_ends_is_what_the_reports_of_the_learners_say_will_lapse() {
        LocalDate last = CohortQuestion.of(AS_OF).lastDay();
        List<String> lapses = SmallCohort.learners().stream()
                .flatMap(records -> records.read().value().stream())
                .flatMap(portfolio -> SmallCohort.mapper().mapAll(portfolio, AS_OF).reports().stream())
                .filter(report -> report.qualification().isPresent())
                .flatMap(report -> report.lapses().stream()
                        .filter(lapse -> !lapse.on().isAfter(last))
                        .filter(lapse -> lapse.place().criterion().isPresent())
                        .map(lapse -> lapse.on() + " " + lapse.place() + " of " + report.learner()))
                .sorted()
                .toList();

        assertThat(diploma(COVERAGE).ending().entries())
                .extracting(EndingCriterion::toString)
                .isEqualTo(lapses);
    }

    @Test
    void lists_are_cut_and_say_how_many_more_there_are() {
        List<LearnerRecords> many = IntStream.range(0, 30)
                .mapToObj(i -> LearnerRecords.of(SmallCohort.ending("L-" + (100 + (i * 7) % 30))))
                .toList();

        Shortlist<NearLearner> near = diploma(
                        cover(asking(CohortQuestion.of(AS_OF).withListed(3)), many))
                .nearCompletion(CALLS);

        assertThat(near.total()).isEqualTo(30);
        assertThat(near.more()).isEqualTo(27);
        assertThat(near).hasToString("[L-100 (0 open), L-101 (0 open), L-102 (0 open)] and 27 more");
        assertThat(diploma(cover(asking(CohortQuestion.of(AS_OF).withListed(0)), many))
                        .nearCompletion(CALLS))
                .hasToString("[] and 30 more");
    }

    @Test
    void parts_put_together_in_any_order_are_the_whole() {
        List<CohortCoverage> parts = SmallCohort.learners().stream()
                .map(records -> cover(COHORT, List.of(records)))
                .collect(Collectors.toCollection(ArrayList::new));

        assertThat(parts.stream().reduce(CohortCoverage::plus)).contains(COVERAGE);

        Collections.reverse(parts);

        assertThat(parts.stream().reduce(CohortCoverage::plus)).contains(COVERAGE);
    }

    @Test
    void parts_that_answer_other_questions_are_not_put_together() {
        CohortCoverage other = cover(CohortMapper.of(SmallCohort.mapper(), AS_OF.plusDays(1)), List.of());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> COVERAGE.plus(other))
                .withMessage("Coverage '0 learners, 0 unread' must answer the same question by the same policy");
    }

    @Test
    void a_question_has_a_horizon_and_lists_that_are_not_negative() {
        CohortQuestion question = CohortQuestion.of(AS_OF);

        assertThat(question.lastDay()).isEqualTo(AS_OF.plusMonths(1));
        assertThat(CohortQuestion.of(LocalDate.MAX).lastDay()).isEqualTo(LocalDate.MAX);
        assertThatIllegalArgumentException().isThrownBy(() -> question.withHorizon(Period.ofDays(-1)));
        assertThatIllegalArgumentException().isThrownBy(() -> question.withNearCompletion(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> question.withListed(-1));
    }

    @Test
    void a_cohort_of_nobody_is_covered_by_nothing() {
        CohortCoverage coverage = COHORT.map(Stream.of(), CohortSink.NONE);

        assertThat(coverage.learners()).isZero();
        assertThat(coverage.qualifications()).isEmpty();
    }

    private static CohortMapper asking(CohortQuestion question) {
        return COHORT.withQuestion(question);
    }

    private static CohortCoverage cover(CohortMapper mapper, List<LearnerRecords> cohort) {
        return mapper.map(cohort.iterator(), CohortSink.NONE);
    }

    private static QualificationCoverage diploma(CohortCoverage coverage) {
        return coverage.qualifications().stream()
                .filter(each -> each.qualification().identifier().equals(SmallCohort.DIPLOMA))
                .findFirst()
                .orElseThrow();
    }
}
