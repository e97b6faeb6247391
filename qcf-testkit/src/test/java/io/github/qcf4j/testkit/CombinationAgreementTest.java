package io.github.qcf4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.combination.CombinationResult;
import io.github.qcf4j.combination.HeldUnit;
import io.github.qcf4j.combination.RulesOfCombination;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.testkit.CombinationVerdict.Answer;
import io.github.qcf4j.testkit.CombinationVerdict.OnWay;
import io.github.qcf4j.testkit.ReferenceCombination.CountedAs;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The law that trying every combination and searching for the best lead to the same answers. */
class CombinationAgreementTest {

    private static final int CASES = 20_000;
    private static final int MEDIUM_EVERY = 25;
    private static final int ORDERS = 2_000;

    /** Returns a question of up to eight units, now and then of up to fourteen. */
    static RulesCase question(long seed) {
        RulesShape shape = seed % MEDIUM_EVERY == 0 ? RulesShape.MEDIUM : RulesShape.SMALL;
        return RulesGenerator.of(shape).question(seed);
    }

    static RulesOfCombination rules(RulesCase question) {
        return RulesOfCombination.of(question.qualification(), question.units());
    }

    static List<HeldUnit> held(RulesCase question) {
        return question.held().stream().map(unit -> held(question, unit)).toList();
    }

    private static HeldUnit held(RulesCase question, UnitInHand inHand) {
        HeldUnit held = question.unit(inHand.unit()).map(HeldUnit::of).orElseGet(() -> HeldUnit.of(inHand.unit()));
        held = inHand.credit().map(held::withCredit).orElse(held);
        held = inHand.level().map(held::withLevel).orElse(held);
        held = inHand.route().map(held::withRoute).orElse(held);
        return inHand.isAttempted() ? held.asAttempted() : held;
    }

    @Test
    void the_reference_and_the_search_agree() {
        Map<Answer, Integer> answers = new ConcurrentHashMap<>();

        LongStream.range(0, CASES).parallel().forEach(seed -> {
            RulesCase question = question(seed);
            ReferenceCombination reference = ReferenceCombination.of(question.qualification(), question.units());
            CombinationVerdict verdict = reference.evaluate(question.held());

            CombinationResult result = rules(question).evaluate(held(question));

            assertThat(told(result)).as(question.toString()).isEqualTo(told(verdict));
            assertThat(confirmed(reference, question, result))
                    .as(question.toString())
                    .isEqualTo(new OnWay(
                            verdict.way(), verdict.answer(), verdict.shortfall(), verdict.credit(), verdict.units()));
            answers.merge(verdict.answer(), 1, Integer::sum);
        });

        assertThat(answers.values()).hasSize(3).allMatch(count -> count > CASES * 15 / 100);
    }

    private static String told(CombinationVerdict verdict) {
        List<String> ways =
                verdict.ways().stream().map(on -> on.way() + " " + on.answer()).toList();
        return "%s on %s of %s".formatted(verdict.answer(), verdict.way(), ways);
    }

    private static String told(CombinationResult result) {
        List<String> ways = result.ways().stream()
                .map(on -> on.way() + " " + on.answer().name())
                .toList();
        return "%s on %s of %s".formatted(result.answer().name(), result.way(), ways);
    }

    /** Returns what the combination that is told comes to, as the reference works it out. */
    private static OnWay confirmed(ReferenceCombination reference, RulesCase question, CombinationResult result) {
        ReferenceWay way = reference.ways().stream()
                .filter(each -> each.toString().equals(result.way().toString()))
                .findFirst()
                .orElseThrow();
        List<CountedAs> counted = result.assignment().stream()
                .map(unit -> new CountedAs(unit.unit(), unit.held(), unit.group()))
                .toList();
        return reference.confirm(
                way, question.held(), Answer.valueOf(result.answer().name()), counted);
    }

    @Test
    void order_of_units_and_of_what_is_held_makes_no_difference() {
        LongStream.range(0, ORDERS).parallel().forEach(seed -> {
            RulesCase question = question(seed);
            Dice dice = new Dice(seed);
            List<Unit> units = dice.shuffled(question.units());

            CombinationResult shuffled =
                    RulesOfCombination.of(question.qualification(), units).evaluate(dice.shuffled(held(question)));

            assertThat(shuffled)
                    .as(question.toString())
                    .isEqualTo(rules(question).evaluate(held(question)));
        });
    }
}
