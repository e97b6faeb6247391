package io.github.qcf4j.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.DecisionOutcome;
import io.github.qcf4j.portfolio.Decision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DecisionOrderTest {

    private static final LocalDate DAY = LocalDate.of(2014, 3, 10);
    private static final long SEED = 20_141_121;

    @Test
    void decisions_of_one_day_without_references_stand_in_the_order_of_what_they_say() {
        List<Decision> decisions = new ArrayList<>();
        for (List<String> items : List.of(
                List.of("E1"),
                List.of("E10"),
                List.of("E2"),
                List.of("E1", "E2"),
                List.of("E1", "E10"),
                List.of("E"))) {
            for (List<CriterionReference> criteria :
                    List.of(criteria("1.1"), criteria("1.10"), criteria("1.1", "1.2"), criteria("1.10", "1.1"))) {
                decisions.add(decision(items, criteria, DecisionOutcome.MET));
                decisions.add(decision(items, criteria, DecisionOutcome.NOT_YET_MET));
            }
        }
        List<Decision> expected = new ArrayList<>(decisions);
        expected.sort(Comparator.comparing(DecisionOrderTest::words));
        Collections.shuffle(decisions, new Random(SEED));

        List<Decision> sorted = DecisionOrder.sorted(decisions, DAY);

        assertThat(sorted).as("seed %d", SEED).containsExactlyElementsOf(expected);
    }

    @Test
    void decision_of_a_later_day_is_not_there_yet() {
        Decision decision = decision(List.of("E1"), criteria("1.1"), DecisionOutcome.MET);

        assertThat(DecisionOrder.sorted(List.of(decision), DAY.minusDays(1))).isEmpty();
    }

    private static List<CriterionReference> criteria(String... numbers) {
        return Stream.of(numbers)
                .map(number -> CriterionReference.parse("J/999/0001 " + number))
                .toList();
    }

    private static Decision decision(List<String> items, List<CriterionReference> criteria, DecisionOutcome outcome) {
        return Decision.builder(items, criteria, outcome, DAY).build();
    }

    private static String words(Decision decision) {
        return List.of(decision.evidence(), decision.criteria(), decision.outcome())
                .toString();
    }
}
