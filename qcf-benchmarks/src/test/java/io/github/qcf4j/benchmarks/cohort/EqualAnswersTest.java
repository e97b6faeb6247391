package io.github.qcf4j.benchmarks.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.qcf4j.benchmarks.cohort.PlainMapping.Decided;
import io.github.qcf4j.mapping.CoverageView;
import io.github.qcf4j.mapping.PackedPortfolio;
import io.github.qcf4j.mapping.PortfolioMapper;
import io.github.qcf4j.model.CriterionReference;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EqualAnswersTest {

    private static final long DAY = WorkModel.AS_OF.toEpochDay();

    private final WorkModel model = WorkModel.standard();
    private final List<PlainUnit> units = model.plainUnits();

    @Test
    void all_ways_in_one_process_say_the_same() {
        assertThatCode(() -> EqualAnswers.require(model, 3)).doesNotThrowAnyException();
    }

    @Test
    void one_decision_more_changes_the_fingerprint() {
        PlainLearner learner = new Forms(model).rows(new LearnerDraw(model, 1).draw(0));
        String open =
                new NaiveStreams(units).map(learner, WorkModel.AS_OF).gaps().get(0);
        List<PlainMapping> mappings = new ArrayList<>(learner.mappings());
        mappings.add(new PlainMapping(open, "E001", Decided.MET, LocalDate.MAX));
        PlainLearner decided = new PlainLearner(
                learner.learner(), learner.units(), learner.recognised(), learner.achieved(), mappings);

        assertThat(fingerprint(decided).gaps())
                .isNotEqualTo(fingerprint(learner).gaps());
        assertThat(fingerprint(decided).statuses())
                .isNotEqualTo(fingerprint(learner).statuses());
        assertThat(fingerprint(decided).met()).isEqualTo(fingerprint(learner).met() + 1);
    }

    @Test
    void lines_that_are_fed_and_lines_that_are_bound_say_the_same() throws IOException {
        byte[] bytes = LearnerLines.of(2).bytes();
        LineTimes lines = new LineTimes(() -> new ByteArrayInputStream(bytes));
        List<Fingerprint> fed = new ArrayList<>();
        List<Fingerprint> bound = new ArrayList<>();

        lines.feed(way -> fed.add(way.fingerprint()));
        lines.bound(report -> bound.add(report.fingerprint(units)));

        assertThat(fed).hasSize(2).isEqualTo(bound);
        assertThat(lines.cohort()).isEqualTo(2);
    }

    @Test
    void bare_scan_counts_what_counts_on_the_day() {
        DrawnLearner drawn = new LearnerDraw(model, 1).draw(0);
        long counted = new Forms(model)
                .rows(drawn).mappings().stream()
                        .filter(mapping -> mapping.decided() == Decided.MET
                                && !mapping.until().isBefore(WorkModel.AS_OF))
                        .count();

        assertThat(BareScan.counted(BareScan.packed(drawn), DAY)).isEqualTo((int) counted);
    }

    @Test
    void large_portfolio_lacks_one_criterion_in_a_hundred() {
        WorkModel mandatory = WorkModel.mandatory(4, 20);
        CoveredOnce covered = new CoveredOnce(mandatory);
        PackedPortfolio packed = PortfolioMapper.of(mandatory.framework()).pack(covered.portfolio(), WorkModel.AS_OF);
        CoverageView view = CoverageView.of(packed.layout()).map(packed, DAY);

        assertThat(covered.open()).isEqualTo(2).isEqualTo(view.open());
        assertThat(view.evidenceCount(0)).isEqualTo(3);
        assertThat(packed.layout().criterion(99)).isEqualTo(mandatory.criteria().get(99));
        assertThat(view.nextOpen(0)).isEqualTo(99);
    }

    @Test
    void plain_units_name_the_criteria_of_the_specification_in_order() {
        assertThat(units.stream()
                        .flatMap(unit -> unit.outcomes().stream())
                        .flatMap(outcome -> outcome.criteria().stream())
                        .map(CriterionReference::parse))
                .containsExactlyElementsOf(model.criteria());
        assertThat(units).extracting(PlainUnit::reference).doesNotHaveDuplicates();
        assertThat(Set.copyOf(model.criteria())).hasSize(2_409);
    }

    private Fingerprint fingerprint(PlainLearner learner) {
        return new NaiveStreams(units).map(learner, WorkModel.AS_OF).fingerprint(units);
    }
}
