package io.github.qcf4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.qcf4j.model.BarredUnits;
import io.github.qcf4j.model.BarringEffect;
import io.github.qcf4j.model.ExcessPolicy;
import io.github.qcf4j.model.LevelComparison;
import io.github.qcf4j.model.LevelCondition;
import io.github.qcf4j.model.LevelShareRule;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.OfferedUnit;
import io.github.qcf4j.model.Pathway;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.RecognitionRoute;
import io.github.qcf4j.model.RuleOfCombination;
import io.github.qcf4j.model.SizeOption;
import io.github.qcf4j.model.SizeRule;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitGroup;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.testkit.CombinationVerdict.Answer;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RulesGeneratorTest {

    private static final int SEEDS = 2_000;

    private static final RulesGenerator SMALL = RulesGenerator.of(RulesShape.SMALL);

    private static Stream<RuleOfCombination> rules(Qualification qualification) {
        return Stream.of(
                        qualification.rules(),
                        qualification.pathways().stream()
                                .map(Pathway::rules)
                                .flatMap(List::stream)
                                .toList(),
                        qualification.sizes().stream()
                                .map(SizeOption::rules)
                                .flatMap(List::stream)
                                .toList())
                .flatMap(List::stream)
                .flatMap(RulesGeneratorTest::withParts);
    }

    private static Stream<RuleOfCombination> withParts(RuleOfCombination rule) {
        return Stream.concat(Stream.of(rule), rule.parts().stream().flatMap(RulesGeneratorTest::withParts));
    }

    @Test
    void equal_seeds_give_equal_questions() {
        for (long seed = 0; seed < 50; seed++) {
            assertThat(SMALL.question(seed)).isEqualTo(SMALL.question(seed));
        }
    }

    @Test
    void every_answer_comes_out_often() {
        Map<Answer, Integer> answers = new EnumMap<>(Answer.class);

        for (long seed = 0; seed < SEEDS; seed++) {
            RulesCase question = SMALL.question(seed);
            CombinationVerdict verdict = ReferenceCombination.of(question.qualification(), question.units())
                    .evaluate(question.held());
            answers.merge(verdict.answer(), 1, Integer::sum);
        }

        assertThat(answers).containsOnlyKeys(Answer.values());
        assertThat(answers.values()).allMatch(count -> count >= SEEDS * 15 / 100, "15 in a hundred: " + answers);
    }

    @Test
    void every_construct_comes_out() {
        SortedMap<String, Integer> seen = new TreeMap<>();

        LongStream.range(0, SEEDS)
                .mapToObj(SMALL::question)
                .forEach(question ->
                        constructs(question).distinct().forEach(construct -> seen.merge(construct, 1, Integer::sum)));

        assertThat(seen.values()).allMatch(count -> count >= SEEDS / 200, "1 in 200: " + seen);
        assertThat(seen)
                .containsKeys(names(RuleOfCombination.Kind.values()))
                .containsKeys(names(BarringEffect.values()))
                .containsKeys(names(LevelComparison.values()))
                .containsKeys(names(RecognitionRoute.values()))
                .containsKeys(names("group bounded in ", Measure.values()))
                .containsKeys(names("group with maximum and ", ExcessPolicy.values()))
                .containsKeys(
                        "mandatory",
                        "all or nothing",
                        "additional",
                        "incomplete",
                        "nested",
                        "nested twice",
                        "unit in several groups",
                        "equivalent held",
                        "barring code",
                        "two barred together",
                        "points not recorded",
                        "credit not recorded",
                        "level not recorded",
                        "hours not recorded",
                        "unit not described",
                        "minimum",
                        "maximum",
                        "attempted",
                        "rules not recorded",
                        "pathway",
                        "size",
                        "planned",
                        "insisted",
                        "excluded");
    }

    private static String[] names(Enum<?>... constants) {
        return names("", constants);
    }

    private static String[] names(String prefix, Enum<?>... constants) {
        return Arrays.stream(constants)
                .map(constant -> prefix + constant.name())
                .toArray(String[]::new);
    }

    private static Stream<String> constructs(RulesCase question) {
        Qualification qualification = question.qualification();
        return Stream.of(
                        qualification.allGroups().flatMap(group -> ofGroup(question, group)),
                        rules(qualification).flatMap(RulesGeneratorTest::ofRule),
                        question.units().stream().flatMap(RulesGeneratorTest::ofUnit),
                        question.held().stream().flatMap(RulesGeneratorTest::ofHeld),
                        when(!qualification.rulesComplete(), "rules not recorded"),
                        some("pathway", qualification.pathways()),
                        some("size", qualification.sizes()),
                        some("planned", question.planned()),
                        some("insisted", question.insisted()),
                        some("excluded", question.excluded()))
                .flatMap(constructs -> constructs);
    }

    private static Stream<String> some(String construct, Collection<?> elements) {
        return elements.isEmpty() ? Stream.empty() : Stream.of(construct);
    }

    private static Stream<String> when(boolean condition, String construct) {
        return condition ? Stream.of(construct) : Stream.empty();
    }

    private static Stream<String> ofGroup(RulesCase question, UnitGroup group) {
        boolean capped = group.bounds().values().stream().anyMatch(bounds -> bounds.hasMax());
        return Stream.of(
                        when(group.mandatory(), "mandatory"),
                        when(group.allOrNothing(), "all or nothing"),
                        when(!group.counts(), "additional"),
                        when(!group.complete(), "incomplete"),
                        some("nested", group.groups()),
                        when(group.withNested().count() > 1 + group.groups().size(), "nested twice"),
                        when(capped, "group with maximum and " + group.excess().name()),
                        group.bounds().keySet().stream().map(measure -> "group bounded in " + measure.name()),
                        group.units().stream().flatMap(offer -> ofOffer(question, offer)))
                .flatMap(constructs -> constructs);
    }

    private static Stream<String> ofOffer(RulesCase question, OfferedUnit offer) {
        long listing = question.qualification()
                .allGroups()
                .filter(group -> group.units().stream().map(OfferedUnit::unit).anyMatch(offer.unit()::equals))
                .count();
        boolean standsIn = question.held().stream().map(UnitInHand::unit).anyMatch(offer.equivalents()::contains);
        return Stream.of(
                        when(listing > 1, "unit in several groups"),
                        when(standsIn, "equivalent held"),
                        when(offer.barringCode().isPresent(), "barring code"),
                        when(offer.points().isEmpty(), "points not recorded"),
                        when(question.unit(offer.unit()).isEmpty(), "unit not described"))
                .flatMap(constructs -> constructs);
    }

    private static Stream<String> ofRule(RuleOfCombination rule) {
        Optional<LevelCondition> level = Optional.empty();
        if (rule instanceof SizeRule size) {
            level = size.level();
        } else if (rule instanceof LevelShareRule share) {
            level = Optional.of(share.level());
        }
        boolean minimum = rule instanceof SizeRule size && size.bounds().hasMin();
        boolean maximum = rule instanceof SizeRule size && size.bounds().hasMax();
        boolean two = rule instanceof BarredUnits barred && barred.atMost() == 2;
        return Stream.of(
                        Stream.of(rule.kind().name()),
                        level.stream().map(condition -> condition.comparison().name()),
                        when(minimum, "minimum"),
                        when(maximum, "maximum"),
                        when(two, "two barred together"),
                        rule instanceof BarredUnits barred
                                ? Stream.of(barred.effect().name())
                                : Stream.<String>empty())
                .flatMap(constructs -> constructs);
    }

    private static Stream<String> ofUnit(Unit unit) {
        return Stream.of(
                        when(unit.credit().isEmpty(), "credit not recorded"),
                        when(unit.level().isEmpty(), "level not recorded"),
                        when(unit.guidedLearningHours().isEmpty(), "hours not recorded"))
                .flatMap(constructs -> constructs);
    }

    private static Stream<String> ofHeld(UnitInHand held) {
        return Stream.concat(
                when(held.isAttempted(), "attempted"), held.route().stream().map(Enum::name));
    }

    @Test
    void questions_have_as_many_units_as_their_shape_says() {
        RulesGenerator large = RulesGenerator.of(RulesShape.LARGE);

        for (long seed = 0; seed < 100; seed++) {
            List<UnitIdentifier> units = large.question(seed).qualification().units();
            assertThat(units).as("seed %d", seed).hasSizeBetween(40, 120);
        }
    }

    @Test
    void constructs_that_are_switched_off_do_not_come_out() {
        RulesGenerator plain = RulesGenerator.of(RulesShape.MEDIUM.only(
                RulesConstruct.MANDATORY_GROUPS, RulesConstruct.GROUP_MINIMA, RulesConstruct.MINIMA));

        for (long seed = 0; seed < 200; seed++) {
            assertThat(constructs(plain.question(seed)))
                    .as("seed %d", seed)
                    .isSubsetOf(
                            "mandatory",
                            "group bounded in CREDIT",
                            "group bounded in UNITS",
                            "SIZE",
                            "minimum",
                            "points not recorded",
                            "planned",
                            "insisted",
                            "excluded");
        }
    }

    @Test
    void shape_without_units_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RulesShape.of(1, 4, 2, 2))
                .withMessage("Shape '1 to 4 units, 2 groups, 2 rules' must have 2 units and a group");
    }
}
