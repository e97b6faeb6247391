package io.github.qcf4j.testkit;

import static io.github.qcf4j.testkit.Rules.offering;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.model.Bounds;
import io.github.qcf4j.model.Level;
import io.github.qcf4j.model.LevelCondition;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.RemainingRule;
import io.github.qcf4j.model.SizeRule;
import io.github.qcf4j.testkit.CombinationVerdict.Answer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The structure of the Level 4 NVQ Diploma in Business Administration as two awarding organisations word it: at most 13
 * credits from C, or the remaining 13 credits from B or C.
 */
class RemainderWordingTest {

    private static final int HOLDINGS = 120;

    /** Eighteen credits of A, seven of them at Level 3; thirteen units of B as published, and units of C made up. */
    private static Rules units() {
        Rules rules = new Rules()
                .unit(1, 4)
                .unit(2, 6, Level.LEVEL_4)
                .unit(3, 5, Level.LEVEL_4)
                .unit(4, 3);
        int[] atLevel4 = {5, 6, 4, 4, 6};
        int[] atLevel3 = {6, 4, 3, 3, 4, 8, 5, 4};
        int[] ofC = {4, 7, 8, 5, 9};
        for (int i = 0; i < atLevel4.length; i++) {
            rules.unit(5 + i, atLevel4[i], Level.LEVEL_4);
        }
        for (int i = 0; i < atLevel3.length; i++) {
            rules.unit(10 + i, atLevel3[i]);
        }
        for (int i = 0; i < ofC.length; i++) {
            rules.unit(18 + i, ofC[i], i % 2 == 0 ? Level.LEVEL_4 : Level.LEVEL_3);
        }
        rules.group(offering("A", 1, 2, 3, 4).mandatory(true).credits(Bounds.exactly(18)))
                .group(offering("B", IntStream.rangeClosed(5, 17).toArray()).credits(Bounds.atLeast(26)));
        rules.qualification()
                .rule(SizeRule.of(Measure.CREDIT, Bounds.atLeast(57)))
                .rule(SizeRule.of(Measure.CREDIT, Bounds.atLeast(30))
                        .withLevel(LevelCondition.atOrAbove(Level.LEVEL_4)));
        return rules;
    }

    private static Rules capped() {
        return units().group(offering("C", 18, 19, 20, 21, 22).credits(Bounds.atMost(13)));
    }

    private static Rules remaining() {
        Rules rules = units().group(offering("C", 18, 19, 20, 21, 22));
        rules.qualification().rule(new RemainingRule(List.of("B", "C"), Measure.CREDIT, Bounds.exactly(13)));
        return rules;
    }

    @Test
    void both_wordings_have_the_same_answer_for_every_holding() {
        ReferenceCombination byCap = capped().reference();
        ReferenceCombination byRemainder = remaining().reference();
        Map<Answer, Integer> answers = new EnumMap<>(Answer.class);

        for (int seed = 0; seed < HOLDINGS; seed++) {
            List<UnitInHand> held = holding(new Dice(seed));
            Answer answer = byCap.evaluate(held).answer();
            assertThat(byRemainder.evaluate(held).answer()).as("seed %d", seed).isEqualTo(answer);
            answers.merge(answer, 1, Integer::sum);
        }

        assertThat(answers).containsOnlyKeys(Answer.SATISFIED, Answer.SHORT);
        assertThat(answers.values()).allMatch(count -> count > HOLDINGS / 10);
    }

    @Test
    void nineteen_optional_credits_are_needed_at_level_4() {
        int[] held = {1, 2, 3, 4, 5, 6, 7, 10, 14, 15, 16, 17};

        CombinationVerdict fifteen = capped().evaluate(held);

        assertThat(fifteen.answer()).isEqualTo(Answer.SHORT);
        assertThat(fifteen.shortfall()).isEqualTo(4);
        assertThat(capped().evaluate(IntStream.concat(IntStream.of(held), IntStream.of(8))
                                .toArray())
                        .answer())
                .isEqualTo(Answer.SATISFIED);
    }

    /** Returns the mandatory units, mostly, and up to eight of the others. */
    private static List<UnitInHand> holding(Dice dice) {
        List<Integer> mandatory = dice.some(List.of(1, 2, 3, 4), dice.chance(90) ? 4 : 3);
        List<Integer> optional = dice.some(IntStream.rangeClosed(5, 22).boxed().toList(), dice.between(7, 8));
        return IntStream.concat(
                        mandatory.stream().mapToInt(Integer::intValue),
                        optional.stream().mapToInt(Integer::intValue))
                .mapToObj(Rules::one)
                .toList();
    }
}
