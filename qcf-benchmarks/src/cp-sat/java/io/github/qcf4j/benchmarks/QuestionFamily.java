package io.github.qcf4j.benchmarks;

import io.github.qcf4j.testkit.RulesCase;
import io.github.qcf4j.testkit.RulesConstruct;
import io.github.qcf4j.testkit.RulesGenerator;
import io.github.qcf4j.testkit.RulesShape;
import io.github.qcf4j.testkit.UnitInHand;
import java.util.List;

/**
 * Generated questions of one kind, such as those of 40 to 60 units with everything that rules can ask.
 * <p>
 * Everything is recorded in them: what is not recorded has no meaning to CP-SAT.
 */
enum QuestionFamily {
    /** 40 to 60 units, with everything that rules can ask. */
    SMALLER("40 to 60 units, everything mixed") {
        @Override
        RulesCase question(long seed) {
            return recorded(everything(40, 60), seed);
        }
    },
    /** 60 to 90 units, with everything that rules can ask. */
    MIDDLE("60 to 90 units, everything mixed") {
        @Override
        RulesCase question(long seed) {
            return recorded(everything(60, 90), seed);
        }
    },
    /** 90 to 120 units, with everything that rules can ask. */
    LARGER("90 to 120 units, everything mixed") {
        @Override
        RulesCase question(long seed) {
            return recorded(everything(90, 120), seed);
        }
    },
    /** Groups that share no units, with sizes at levels. */
    APART("40 to 120 units, groups and sizes, no unit in two groups") {
        @Override
        RulesCase question(long seed) {
            RulesShape shape = RulesShape.of(40, 120, 6, 4)
                    .only(
                            RulesConstruct.MANDATORY_GROUPS,
                            RulesConstruct.GROUP_MINIMA,
                            RulesConstruct.GROUP_MAXIMA,
                            RulesConstruct.NESTED_GROUPS,
                            RulesConstruct.MINIMA,
                            RulesConstruct.LEVELS);
            return recorded(shape, seed);
        }
    },
    /** Groups that share their units, with many sizes at levels, and units that bar each other. */
    OVERLAPPING("40 to 120 units, up to twelve sizes over groups that share units, barred units and codes") {
        @Override
        RulesCase question(long seed) {
            RulesShape shape = RulesShape.of(40, 120, 6, 12)
                    .only(
                            RulesConstruct.MANDATORY_GROUPS,
                            RulesConstruct.GROUP_MINIMA,
                            RulesConstruct.GROUP_MAXIMA,
                            RulesConstruct.OVERLAP,
                            RulesConstruct.MINIMA,
                            RulesConstruct.LEVELS,
                            RulesConstruct.BARRED_UNITS,
                            RulesConstruct.BARRING_CODES);
            return recorded(shape, seed);
        }
    },
    /** Diplomas as there are, by size, share of units in two groups, and barred pairs. */
    DIPLOMA("diplomas of 60, 90 and 120 units, 0, 15 and 30 % in two groups, no, few and many barred pairs") {
        @Override
        RulesCase question(long seed) {
            int units = 60 + 30 * (int) (seed % 3);
            int overlap = 15 * (int) (seed / 3 % 3);
            int barredPairs = List.of(0, units / 10, 3 * units).get((int) (seed / 9 % 3));
            RulesQuestion drawn = new DiplomaShape(units, overlap, barredPairs).question(seed, units / 2);
            List<UnitInHand> held = drawn.held().stream()
                    .map(unit -> UnitInHand.of(unit.unit()))
                    .toList();
            return new RulesCase(seed, drawn.qualification(), drawn.units(), held, List.of(), List.of(), List.of());
        }
    };

    private final String label;

    QuestionFamily(String label) {
        this.label = label;
    }

    /** Returns the family in words. */
    String label() {
        return label;
    }

    /** Returns the question of a seed. */
    abstract RulesCase question(long seed);

    private static RulesShape everything(int fewestUnits, int mostUnits) {
        return RulesShape.LARGE
                .withUnits(fewestUnits, mostUnits)
                .without(
                        RulesConstruct.MISSING_FACTS,
                        RulesConstruct.INCOMPLETE_GROUPS,
                        RulesConstruct.INCOMPLETE_RULES);
    }

    private static RulesCase recorded(RulesShape shape, long seed) {
        return RulesGenerator.of(shape).question(seed);
    }
}
