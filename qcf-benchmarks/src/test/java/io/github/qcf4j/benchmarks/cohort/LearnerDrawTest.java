package io.github.qcf4j.benchmarks.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.benchmarks.cohort.PlainMapping.Decided;
import io.github.qcf4j.mapping.CriterionStatus;
import io.github.qcf4j.portfolio.Portfolio;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LearnerDrawTest {

    private final WorkModel model = WorkModel.standard();
    private final LearnerDraw draw = new LearnerDraw(model, 1);

    @Test
    void qualification_has_the_size_that_is_told() {
        assertThat(model.units()).hasSize(80);
        assertThat(model.outcomes()).isEqualTo(478);
        assertThat(model.criteria()).hasSize(2_409);
        assertThat(model.firstOfUnit(80)).isEqualTo(2_409);
        assertThat(model.firstOfOutcome(478)).isEqualTo(2_409);
    }

    @Test
    void learner_has_as_much_as_is_told() {
        DrawnLearner drawn = draw.draw(7);

        assertThat(drawn.units()).hasSize(20).doesNotHaveDuplicates().startsWith(0, 1, 2, 3);
        assertThat(drawn.items()).isEqualTo(127);
        assertThat(drawn.mappings()).isBetween(2_800, 2_900);
    }

    @Test
    void no_item_is_offered_twice_for_a_criterion() {
        DrawnLearner drawn = draw.draw(7);

        assertThat(IntStream.range(0, drawn.mappings())
                        .mapToObj(mapping -> drawn.item()[mapping] + " " + drawn.criterion()[mapping]))
                .doesNotHaveDuplicates();
    }

    @Test
    void equal_numbers_give_equal_learners_and_others_do_not() {
        Forms forms = new Forms(model);
        Portfolio portfolio = forms.portfolio(draw.draw(7));

        assertThat(portfolio).isEqualTo(forms.portfolio(new LearnerDraw(model, 1).draw(7)));
        assertThat(portfolio).isNotEqualTo(forms.portfolio(draw.draw(8)));
    }

    @Test
    void more_evidence_comes_with_the_times_asked_for() {
        DrawnLearner drawn = new LearnerDraw(model, 4).draw(7);

        assertThat(drawn.items()).isEqualTo(4 * 127);
        assertThat(drawn.mappings()).isBetween(4 * 2_850, 4 * 2_850 + 50);
    }

    @Test
    void every_status_occurs_among_a_few_learners() {
        List<CriterionStatus> seen = draw.first(8).stream()
                .map(new Forms(model)::rows)
                .flatMap(rows ->
                        new NaiveStreams(model.plainUnits()).map(rows, WorkModel.AS_OF).statuses().values().stream())
                .distinct()
                .toList();

        assertThat(seen).containsExactlyInAnyOrder(CriterionStatus.values());
    }

    @Test
    void every_decision_occurs() {
        assertThat(draw.draw(0).decided()).contains(Decided.values());
    }

    @Test
    void line_of_a_learner_has_about_240_kilobytes() {
        assertThat(LearnerLines.of(1).bytes().length).isBetween(230_000, 250_000);
    }
}
