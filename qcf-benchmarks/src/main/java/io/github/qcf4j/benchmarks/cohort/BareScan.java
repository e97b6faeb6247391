package io.github.qcf4j.benchmarks.cohort;

import io.github.qcf4j.benchmarks.cohort.PlainMapping.Decided;

/** The least that any way has to do: to look at each mapping of a learner once, each a whole number of 32 bits. */
final class BareScan {

    private static final int FIRST_DAY = -7_305;
    private static final int LAST_CODE = 0xFFFF;
    private static final int COUNTED = 3;

    private BareScan() {}

    /** Returns the mappings of a learner: fourteen bits for the criterion, two for the decision, sixteen for the day. */
    static int[] packed(DrawnLearner drawn) {
        int[] packed = new int[drawn.mappings()];
        for (int i = 0; i < packed.length; i++) {
            long until = drawn.until()[drawn.item()[i]];
            int day = until == DrawnLearner.NEVER ? LAST_CODE : day(until);
            packed[i] = drawn.criterion()[i] << 18 | state(drawn.decided().get(i)) << 16 | day;
        }
        return packed;
    }

    private static int state(Decided decided) {
        return switch (decided) {
            case NOTHING -> 0;
            case NOT_YET_MET -> 1;
            case PARTLY_MET -> 2;
            case MET -> COUNTED;
        };
    }

    private static int day(long epochDay) {
        return (int) epochDay - FIRST_DAY;
    }

    /** Returns how many mappings count on a day. */
    static int counted(int[] packed, long epochDay) {
        int asked = COUNTED << 16 | day(epochDay);
        int counted = 0;
        for (int mapping : packed) {
            counted += (mapping & 0x3FFFF) >= asked ? 1 : 0;
        }
        return counted;
    }
}
