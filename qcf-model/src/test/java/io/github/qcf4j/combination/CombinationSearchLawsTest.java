package io.github.qcf4j.combination;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.model.Bounds;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.QualificationBuilder;
import io.github.qcf4j.model.RuleOfCombination;
import io.github.qcf4j.model.SizeRule;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitGroup;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Laws of completion and analysis on small qualifications made from seeds 1 to 60, of which all sets of units are tried. */
class CombinationSearchLawsTest {

    private static final int SEEDS = 60;

    @Test
    void plans_are_the_cheapest_sets_of_units_that_are_enough_and_contain_no_other() {
        for (int seed = 1; seed <= SEEDS; seed++) {
            Diplomas diploma = DiplomasByChance.of(seed);
            List<List<UnitIdentifier>> minimal = minimal(diploma);

            Completion completion = diploma.complete(diploma.holding().alternatives(3));

            assertThat(completion.status())
                    .as("seed %d", seed)
                    .isEqualTo(minimal.isEmpty() ? Completability.IMPOSSIBLE : Completability.POSSIBLE);
            assertThat(completion.plans())
                    .as("seed %d", seed)
                    .extracting(CompletionPlan::value)
                    .containsExactlyElementsOf(minimal.stream()
                            .map(units -> credit(diploma, units))
                            .sorted()
                            .limit(3)
                            .toList());
            assertThat(minimal.stream().map(units -> units.stream().sorted().toList()))
                    .as("seed %d", seed)
                    .containsAll(completion.plans().stream()
                            .map(plan -> plan.furtherUnits().stream().sorted().toList())
                            .toList());
        }
    }

    @Test
    void analysis_agrees_with_all_sets_of_units_that_are_enough() {
        for (int seed = 1; seed <= SEEDS; seed++) {
            Diplomas diploma = DiplomasByChance.of(seed);
            List<List<UnitIdentifier>> minimal = minimal(diploma);

            CombinationAnalysis analysis = diploma.analysis();

            assertThat(analysis.proven()).as("seed %d", seed).isTrue();
            if (minimal.isEmpty()) {
                assertThat(analysis.contradictions()).as("seed %d", seed).isNotEmpty();
                continue;
            }
            assertThat(analysis.minimalCompletions())
                    .as("seed %d", seed)
                    .isEqualTo(new CompletionCount(minimal.size(), true));
            assertThat(analysis.creditRange().least().amount())
                    .as("seed %d", seed)
                    .isEqualTo(minimal.stream()
                            .mapToLong(units -> credit(diploma, units))
                            .min()
                            .orElseThrow());
            assertThat(analysis.neverCounting())
                    .as("seed %d", seed)
                    .extracting(UnitNeverCounting::unit)
                    .doesNotContainAnyElementsOf(
                            minimal.stream().flatMap(List::stream).distinct().toList());
        }
    }

    @Test
    void largest_combination_counts_as_much_as_any_set_of_units_that_is_enough() {
        for (int seed = 1; seed <= SEEDS; seed++) {
            Diplomas diploma = DiplomasByChance.of(seed);
            List<CombinationResult> results = SetsOfUnits.resultsOfEnough(diploma.rules(), diploma.units());
            boolean capped = diploma.rules().structures().get(0).groups().stream()
                            .anyMatch(group ->
                                    group.group().bounds(Measure.CREDIT).hasMax())
                    || diploma.rules().qualification().rules().stream()
                            .anyMatch(rule -> rule.kind() == RuleOfCombination.Kind.REMAINING);

            RangeEnd most = diploma.analysis().creditRange().most();

            long found = results.stream()
                    .mapToLong(result -> result.creditCounted().value())
                    .max()
                    .orElse(0);
            assertThat(most.amount()).as("seed %d", seed).isGreaterThanOrEqualTo(found);
            if (!capped) {
                assertThat(most.amount()).as("seed %d", seed).isEqualTo(found);
            }
        }
    }

    @Test
    void qualification_without_what_adds_nothing_is_completed_by_the_same_sets_of_units() {
        int redundant = 0;
        for (int seed = 1; seed <= SEEDS; seed++) {
            Diplomas diploma = DiplomasByChance.of(seed);
            CombinationAnalysis analysis = diploma.analysis();
            redundant += analysis.redundantRules().size();

            RulesOfCombination without =
                    RulesOfCombination.of(without(diploma, analysis).build(), diploma.units());

            assertThat(SetsOfUnits.enough(without, diploma.units()))
                    .as("seed %d", seed)
                    .isEqualTo(SetsOfUnits.enough(diploma.rules(), diploma.units()));
        }
        assertThat(redundant).isPositive();
    }

    /** Returns the qualification without what adds nothing, and with a rule that anything meets. */
    private static QualificationBuilder without(Diplomas diploma, CombinationAnalysis analysis) {
        List<AskedPart> parts =
                analysis.redundantRules().stream().map(RedundantRule::part).toList();
        List<RuleOfCombination> rules =
                new ArrayList<>(diploma.rules().qualification().rules());
        for (int i = rules.size(); i > 0; i--) {
            String subject = "rule " + i;
            if (parts.stream().anyMatch(part -> part.subject().equals(subject))) {
                rules.remove(i - 1);
            }
        }
        rules.add(SizeRule.of(Measure.UNITS, Bounds.atMost(99)));
        List<UnitGroup> groups = diploma.rules().qualification().groups().stream()
                .map(group -> parts.stream()
                                .anyMatch(part -> part.group()
                                        .filter(group.name()::equals)
                                        .isPresent())
                        ? UnitGroup.builder(group.name()).units(group.units()).build()
                        : group)
                .toList();
        return diploma.rules().qualification().toBuilder().rules(rules).groups(groups);
    }

    @Test
    void order_of_what_is_handed_in_makes_no_difference() {
        for (int seed = 1; seed <= SEEDS; seed++) {
            Diplomas diploma = DiplomasByChance.outlineOf(seed);
            Random random = new Random(seed);
            List<Unit> units = new ArrayList<>(diploma.units());
            List<HeldUnit> held =
                    new ArrayList<>(units.stream().limit(3).map(HeldUnit::of).toList());
            RulesOfCombination rules =
                    RulesOfCombination.of(diploma.qualification().build(), units);
            Completion completion = rules.complete(
                    CompletionQuestion.builder(held).alternatives(3).build());
            CombinationAnalysis analysis = rules.analyse();

            Collections.shuffle(units, random);
            Collections.shuffle(held, random);

            RulesOfCombination shuffled =
                    RulesOfCombination.of(diploma.qualification().build(), units);
            assertThat(shuffled.complete(
                            CompletionQuestion.builder(held).alternatives(3).build()))
                    .as("seed %d", seed)
                    .isEqualTo(completion);
            assertThat(shuffled.analyse()).as("seed %d", seed).isEqualTo(analysis);
        }
    }

    @Test
    void units_of_a_plan_are_enough_once_they_are_held_also_in_an_outline() {
        int plans = 0;
        for (int seed = 1; seed <= SEEDS; seed++) {
            Diplomas diploma = DiplomasByChance.outlineOf(seed);
            RulesOfCombination rules = diploma.rules();
            for (CompletionPlan plan : diploma.complete(diploma.holding("U1", "U2")
                            .planned(Diplomas.id("U3"))
                            .alternatives(2))
                    .plans()) {
                plans++;
                List<UnitIdentifier> inTheEnd = new ArrayList<>(Diplomas.ids("U1", "U2"));
                plan.unitsToTake().forEach(unit -> inTheEnd.add(unit.unit()));

                CombinationResult result = rules.evaluate(diploma.units().stream()
                        .filter(unit -> inTheEnd.contains(unit.identifier()))
                        .map(HeldUnit::of)
                        .toList());

                assertThat(result.answer()).as("seed %d, %s", seed, plan).isEqualTo(Answer.SATISFIED);
            }
        }
        assertThat(plans).isPositive();
    }

    @Test
    void smaller_budget_never_makes_an_answer_wrong() {
        for (int seed = 1; seed <= SEEDS; seed++) {
            Diplomas diploma = DiplomasByChance.of(seed);
            CombinationAnalysis whole = diploma.analysis();

            CombinationAnalysis cut = diploma.rules().analyse(SearchBudget.ofSteps(new Random(seed).nextInt(400)));

            if (cut.completable() != Completability.UNKNOWN) {
                assertThat(cut.completable()).as("seed %d", seed).isEqualTo(whole.completable());
            }
            if (whole.completable() == Completability.POSSIBLE) {
                assertThat(whole.neverCounting())
                        .as("seed %d", seed)
                        .extracting(UnitNeverCounting::unit)
                        .containsAll(cut.neverCounting().stream()
                                .map(UnitNeverCounting::unit)
                                .toList());
                assertThat(cut.creditRange().least().amount())
                        .as("seed %d", seed)
                        .isLessThanOrEqualTo(whole.creditRange().least().amount());
                assertThat(cut.creditRange().most().amount())
                        .as("seed %d", seed)
                        .isLessThanOrEqualTo(whole.creditRange().most().amount());
                assertThat(cut.minimalCompletions().value())
                        .as("seed %d", seed)
                        .isLessThanOrEqualTo(whole.minimalCompletions().value());
            }
        }
    }

    private static List<List<UnitIdentifier>> minimal(Diplomas diploma) {
        return SetsOfUnits.minimal(SetsOfUnits.enough(diploma.rules(), diploma.units()));
    }

    private static long credit(Diplomas diploma, List<UnitIdentifier> units) {
        return diploma.units().stream()
                .filter(unit -> units.contains(unit.identifier()))
                .mapToLong(unit -> unit.credit().orElseThrow().value())
                .sum();
    }
}
