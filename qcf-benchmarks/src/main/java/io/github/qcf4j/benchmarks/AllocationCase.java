package io.github.qcf4j.benchmarks;

import io.github.qcf4j.combination.Answer;
import io.github.qcf4j.combination.HeldUnit;
import io.github.qcf4j.model.AllOf;
import io.github.qcf4j.model.AnyOf;
import io.github.qcf4j.model.Bounds;
import io.github.qcf4j.model.ExcessPolicy;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.OfferedUnit;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.QualificationBuilder;
import io.github.qcf4j.model.RuleOfCombination;
import io.github.qcf4j.model.RuleScope;
import io.github.qcf4j.model.SizeRule;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitGroup;
import io.github.qcf4j.testkit.IllustrativeReferences;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A small question about units that could count in several places, such as 'three groups of 3 out of the same 10'.
 * <p>
 * Systems that audit degrees are asked them too. Those that try every way to share the units out need seconds for some
 * of them, or do not come to an end.
 */
public enum AllocationCase {
    /** One unit that is wanted in one of two groups. */
    EITHER_GROUP("1 unit for one group or the other", 1, Answer.SATISFIED, 1) {
        @Override
        Qualification qualification() {
            return offering(1, "A", "B").rule(AnyOf.of(one("A"), one("B"))).build();
        }
    },
    /** One unit that is wanted in each of two groups, and counts once. */
    BOTH_GROUPS("1 unit for two groups, each of which asks for one", 1, Answer.SHORT, 1) {
        @Override
        Qualification qualification() {
            return offering(1, "A", "B").rule(one("A")).rule(one("B")).build();
        }
    },
    /** One unit that two rules ask for: it counts in one group, and every rule may look at that group. */
    BOTH_RULES("1 unit for two rules about its group", 1, Answer.SATISFIED, 1) {
        @Override
        Qualification qualification() {
            return offering(1, "A").rule(AllOf.of(one("A"), one("A"))).build();
        }
    },
    /** Two units of a kind, of which one may count and one is wanted. */
    ONE_OF_A_KIND("1 of 2 units of a kind, 1 asked for", 2, Answer.SATISFIED, 1) {
        @Override
        Qualification qualification() {
            return builder()
                    .group(ofAKind().unitCount(Bounds.atLeast(1)).build())
                    .build();
        }
    },
    /** Two units of a kind, of which one may count and both are wanted. */
    TWO_OF_A_KIND("1 of 2 units of a kind, 2 asked for", 2, Answer.SHORT, 1) {
        @Override
        Qualification qualification() {
            return builder()
                    .group(ofAKind().unitCount(Bounds.atLeast(2)).build())
                    .build();
        }
    },
    /** Three units of one credit each, of which two credits may count and are wanted. */
    CREDIT_OF_A_KIND("2 of 3 credits of a kind, 2 asked for", 3, Answer.SATISFIED, 2) {
        @Override
        Qualification qualification() {
            UnitGroup group = group("A", 3)
                    .credits(Bounds.exactly(2))
                    .excess(ExcessPolicy.UNITS_NOT_COUNTED)
                    .build();
            return builder().group(group).build();
        }
    },
    /** Two groups that offer the same units and need one more than are held. */
    TWO_GROUPS_OF_FOUR("two groups of 4 out of the same 12, 7 held", 7, Answer.SHORT, 7) {
        @Override
        Qualification qualification() {
            return sharing(4, 12, "A", "B");
        }
    },
    /** Three groups that offer the same units and need one more than are held. */
    THREE_GROUPS_OF_THREE("three groups of 3 out of the same 10, 8 held", 8, Answer.SHORT, 8) {
        @Override
        Qualification qualification() {
            return sharing(3, 10, "A", "B", "C");
        }
    };

    private static final int MOST_UNITS = 12;

    private final String label;
    private final int held;
    private final Answer answer;
    private final int counted;

    AllocationCase(String label, int held, Answer answer, int counted) {
        this.label = label;
        this.held = held;
        this.answer = answer;
        this.counted = counted;
    }

    abstract Qualification qualification();

    /** Returns the case in words. */
    String label() {
        return label;
    }

    /** Returns the answer that is right. */
    Answer answer() {
        return answer;
    }

    /** Returns how many of the units held count in the best combination. */
    int counted() {
        return counted;
    }

    /** Returns what is asked: the first of the units are held. */
    RulesQuestion question() {
        List<Unit> units = units();
        List<HeldUnit> inHand = units.stream().limit(held).map(HeldUnit::of).toList();
        return new RulesQuestion(qualification(), units, inHand);
    }

    private static List<Unit> units() {
        return IntStream.rangeClosed(1, MOST_UNITS)
                .mapToObj(number -> Unit.builder(IllustrativeReferences.unit(number))
                        .title("Handle contacts")
                        .credit(1)
                        .build())
                .toList();
    }

    private static QualificationBuilder builder() {
        return Qualification.builder(IllustrativeReferences.qualification(2))
                .title("Level 3 Award in Contact Handling");
    }

    private static QualificationBuilder offering(int units, String... groups) {
        QualificationBuilder builder = builder();
        Stream.of(groups).forEach(name -> builder.group(group(name, units).build()));
        return builder;
    }

    private static Qualification sharing(int least, int units, String... groups) {
        QualificationBuilder builder = builder();
        Stream.of(groups)
                .forEach(name -> builder.group(
                        group(name, units).unitCount(Bounds.atLeast(least)).build()));
        return builder.build();
    }

    private static UnitGroup.Builder group(String name, int units) {
        UnitGroup.Builder builder = UnitGroup.builder(name);
        IntStream.rangeClosed(1, units).mapToObj(IllustrativeReferences::unit).forEach(builder::unit);
        return builder;
    }

    private static UnitGroup.Builder ofAKind() {
        UnitGroup.Builder builder = UnitGroup.builder("A");
        IntStream.rangeClosed(1, 2)
                .mapToObj(IllustrativeReferences::unit)
                .forEach(unit ->
                        builder.unit(OfferedUnit.builder(unit).barringCode("2A").build()));
        return builder;
    }

    private static RuleOfCombination one(String group) {
        return SizeRule.of(Measure.UNITS, Bounds.atLeast(1), RuleScope.from(group));
    }
}
