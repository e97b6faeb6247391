package io.github.qcf4j.mapping;

import java.util.Arrays;

/** Finds what the live mappings of each criterion come to, for all days at once; used for many learners. */
final class CriterionReduction {

    private static final int[] NO_SHORT_ONES = new int[0];
    private static final long[] NO_LONG_ONES = new long[0];

    private final CoverageLayout layout;
    private final AcceptedDays accepted = new AcceptedDays();
    private final int[] units;
    private final int[] firstOfUnit;

    CriterionReduction(CoverageLayout layout) {
        this.layout = layout;
        this.units = new int[layout.units()];
        this.firstOfUnit = new int[layout.units() + 1];
    }

    /**
     * Returns what they come to.
     *
     * @param weights  for each item, what its method makes of it
     * @param flags  what is known of each unit
     * @param recognised  the criteria that are covered by a recognition, in order
     */
    PackedCriteria reduced(PackedMappings mappings, byte[] weights, UnitFlags flags, int[] recognised) {
        int criteria = mappings.criteria();
        int[] first = new int[criteria + 2];
        first[criteria + 1] = mappings.size();
        int[] shortOnes = mappings.isLong() ? NO_SHORT_ONES : new int[criteria];
        long[] longOnes = mappings.isLong() ? new long[criteria] : NO_LONG_ONES;
        if (layout.isMetByAny() && !mappings.isLong()) {
            reduceToLatest(mappings.shortOnes, first, shortOnes);
        } else {
            reduceByRule(mappings, weights, first, shortOnes, longOnes);
        }
        int found = findUnits(mappings, first, flags, recognised);
        return new PackedCriteria(
                shortOnes, longOnes, first, Arrays.copyOf(units, found), Arrays.copyOf(firstOfUnit, found + 1));
    }

    /**
     * Where one item is enough, a criterion is met as long as the item that counts longest: what comes of a criterion is
     * told by its greatest mapping, and where it stands afterwards by what came of that.
     * <p>
     * Nobody can foresee where the next criterion begins, so that this is told without branches: {@code same} has all
     * bits while the criterion is the same, and none where another begins.
     */
    private static void reduceToLatest(int[] mappings, int[] first, int[] reduced) {
        int place = 0;
        int begun = 0;
        int best = 0;
        int before = mappings.length == 0 ? 0 : ~mappings[0];
        for (int i = 0; i < mappings.length; i++) {
            int mapping = mappings[i];
            int same = ((mapping ^ before) >>> 18) - 1 >> 31;
            before = mapping;
            best = Math.max(best & same, mapping & PackedMappings.SHORT_WORTH);
            begun = begun & same | i & ~same;
            place += same + 1;
            first[place] = begun;
            reduced[place - 1] = (mapping & ~PackedMappings.SHORT_WORTH | best) ^ PackedMappings.SHORT_STATE;
        }
    }

    private void reduceByRule(PackedMappings mappings, byte[] weights, int[] first, int[] shortOnes, long[] longOnes) {
        int from = 0;
        for (int index = 0; index < first.length - 2; index++) {
            int criterion = mappings.criterion(from);
            accepted.clear();
            int marks = 0;
            int next = from;
            while (next < mappings.size() && mappings.criterion(next) == criterion) {
                marks |= 1 << mappings.stateOf(next);
                accept(mappings, next, weights);
                next++;
            }
            first[index + 1] = from;
            int until = accepted.until(layout.coverage(criterion));
            int afterwards = PackedCriteria.afterwards(until, marks);
            if (mappings.isLong()) {
                longOnes[index] = PackedMappings.packedLong(criterion, afterwards, until);
            } else {
                shortOnes[index] = PackedMappings.packed(criterion, afterwards, until);
            }
            from = next;
        }
    }

    private void accept(PackedMappings mappings, int mapping, byte[] weights) {
        if (mappings.stateOf(mapping) == PackedMappings.COUNTED) {
            accepted.add(mappings.day(mapping), weights[mappings.items[mapping]]);
        } else {
            accepted.add();
        }
    }

    /** Finds the units that have to be looked at and where their criteria begin, and returns how many they are. */
    private int findUnits(PackedMappings mappings, int[] first, UnitFlags flags, int[] recognised) {
        int criteria = first.length - 2;
        int found = 0;
        int index = 0;
        int covered = 0;
        for (int unit = 0; unit < layout.units(); unit++) {
            int end = layout.endCriterion(unit);
            int live = index;
            while (index < criteria && mappings.criterion(first[index + 1]) < end) {
                index++;
            }
            int before = covered;
            while (covered < recognised.length && recognised[covered] < end) {
                covered++;
            }
            if (index > live || covered > before || !flags.isBlank(unit) || !layout.isCounted(unit)) {
                units[found] = unit;
                firstOfUnit[found++] = live;
            }
        }
        firstOfUnit[found] = index;
        return found;
    }
}
