package io.github.qcf4j.mapping;

import static io.github.qcf4j.mapping.Cases.criterion;
import static io.github.qcf4j.mapping.Cases.day;
import static io.github.qcf4j.mapping.Cases.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.DecisionOutcome;
import io.github.qcf4j.portfolio.Decision;
import io.github.qcf4j.portfolio.Evidence;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Mappings and decisions that come and go one by one on criteria that many items are mapped to. */
class LiveMappingsTest {

    private static final CriterionReference FIRST = criterion("1.1");
    private static final long TODAY = Cases.LATE.toEpochDay();

    private final Cases cases = given().evidence("E1", "E2");
    private final PortfolioMapper mapper = PortfolioMapper.of(cases.framework());
    private final LivePortfolio live = LivePortfolio.of(mapper, cases.portfolio(), Cases.LATE);
    private final int first = live.layout().criterionNumber(FIRST).orElseThrow();

    private int itemUntil(String reference, String lastDay) {
        live.add(Evidence.builder(reference)
                .produced(day("03-03"))
                .expires(day(lastDay))
                .build());
        return live.item(reference);
    }

    private int accept(int item) {
        return live.decide(first, item, DecisionOutcome.MET, TODAY);
    }

    private CoverageSummary whole() {
        PackedPortfolio packed = mapper.pack(live.portfolio(), live.asOf());
        return CoverageView.of(packed.layout()).map(packed, live.asOf()).snapshot();
    }

    @Test
    void taking_back_the_item_that_counts_longest_falls_back_to_the_next_one() {
        accept(itemUntil("E3", "2014-12-31"));
        int longest = accept(itemUntil("E4", "2015-06-30"));
        int second = accept(itemUntil("E5", "2015-01-31"));

        live.takeBack(longest);
        assertThat(live.metUntil(first)).isEqualTo(day("2015-01-31").toEpochDay());

        live.takeBack(second);
        assertThat(live.metUntil(first)).isEqualTo(day("2014-12-31").toEpochDay());
        assertThat(live.snapshot()).isEqualTo(whole());
    }

    @Test
    void taking_back_the_only_partly_met_decision_leaves_what_awaits_one() {
        live.map(first, live.item("E1"), TODAY);
        int partly = live.decide(first, live.item("E2"), DecisionOutcome.PARTLY_MET, TODAY);
        assertThat(live.status(first)).isEqualTo(CriterionStatus.PARTLY_MET);

        live.takeBack(partly);

        assertThat(live.status(first)).isEqualTo(CriterionStatus.AWAITING_DECISION);
    }

    @Test
    void a_later_decision_on_the_same_item_takes_the_place_of_the_earlier_until_it_is_taken_back() {
        int item = live.item("E1");
        live.decide(first, item, DecisionOutcome.MET, day("03-09").toEpochDay());

        int later = live.decide(first, item, DecisionOutcome.NOT_YET_MET, TODAY);

        assertThat(live.status(first)).isEqualTo(CriterionStatus.NOT_YET_MET);
        live.takeBack(later);
        assertThat(live.status(first)).isEqualTo(CriterionStatus.MET);
    }

    @Test
    void a_decision_on_items_together_is_told_apart_from_what_comes_after_it() {
        accept(live.item("E1"));
        int together =
                live.add(Decision.builder(List.of("E1", "E2"), List.of(FIRST), DecisionOutcome.NOT_YET_MET, Cases.LATE)
                        .sequence(2)
                        .build());

        int mapping = live.map(first, live.item("E2"), TODAY);

        assertThat(live.snapshot()).isEqualTo(whole());
        live.takeBack(together);
        assertThat(live.snapshot()).isEqualTo(whole());
        live.takeBack(mapping);
        assertThat(live.status(first)).isEqualTo(CriterionStatus.MET);
    }

    @Test
    void ninety_items_on_one_criterion_come_and_go_as_the_whole_records_tell_it() {
        List<Integer> numbers = new ArrayList<>();
        for (int item = 0; item < 90; item++) {
            int number = itemUntil("E%d".formatted(100 + item), "20%02d-06-30".formatted(15 + item * 7 % 30));
            numbers.add(item % 3 == 0 ? live.map(first, number, TODAY) : accept(number));
        }
        assertThat(live.snapshot()).isEqualTo(whole());

        while (!numbers.isEmpty()) {
            live.takeBack(numbers.remove(numbers.size() * 5 / 7));
            assertThat(live.snapshot()).isEqualTo(whole());
        }

        assertThat(live.status(first)).isEqualTo(CriterionStatus.NO_EVIDENCE);
    }

    @Test
    void a_record_added_in_the_place_of_one_taken_back_comes_after_all_others() {
        int taken = live.decide(first, live.item("E1"), DecisionOutcome.NOT_YET_MET, TODAY);
        live.decide(first, live.item("E2"), DecisionOutcome.PARTLY_MET, TODAY);
        live.takeBack(taken);

        live.decide(first, live.item("E1"), DecisionOutcome.MET, TODAY);

        assertThat(live.portfolio().decisions())
                .extracting(Decision::outcome)
                .containsExactly(DecisionOutcome.PARTLY_MET, DecisionOutcome.MET);
    }
}
