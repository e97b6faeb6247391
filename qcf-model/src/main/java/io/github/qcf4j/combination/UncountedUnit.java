package io.github.qcf4j.combination;

import static java.util.Objects.requireNonNull;

/**
 * A unit that is held and does not count, and why, such as 'K/999/0007 is not counted: barred with H/999/0006'.
 *
 * @param held  the unit that is held
 * @param reason  why it does not count
 * @param sentence  the unit and the reason with what it is about, without a full stop
 */
public record UncountedUnit(HeldUnit held, Reason reason, String sentence) {

    /** Why a unit that is held does not count. */
    public enum Reason {

        /** No group of the qualification lists it. */
        NOT_OFFERED("Not offered"),

        /** Only groups that are not part of the pathway list it. */
        OTHER_PATHWAY("Of another pathway"),

        /** Only a group of additional units lists it, which are certificated and do not count. */
        ADDITIONAL("Additional"),

        /** It was attempted and not passed. */
        NOT_PASSED("Not passed"),

        /** A unit that counts bars it. */
        BARRED("Barred"),

        /** A maximum is reached without it. */
        BEYOND_MAXIMUM("Beyond a maximum"),

        /** It counts only together with units that do not count. */
        NOT_TOGETHER("Not without others"),

        /** As much is covered by recognition as may be. */
        RECOGNITION_LIMIT("Beyond the limit of recognition"),

        /** As much counts without being passed as may. */
        COMPENSATION_LIMIT("Beyond the limit of compensation"),

        /** It stands in for a unit that counts already, or is covered by what stands in for it. */
        COUNTS_OTHERWISE("Counts otherwise"),

        /** The combination meets another rule better without it. */
        RULE("Kept out by a rule");

        private final String label;

        Reason(String label) {
            this.label = label;
        }

        /** Returns the words this is shown as, such as 'Barred'. */
        public String label() {
            return label;
        }
    }

    public UncountedUnit {
        requireNonNull(held, "held");
        requireNonNull(reason, "reason");
        requireNonNull(sentence, "sentence");
    }

    static UncountedUnit because(HeldUnit held, Reason reason, String because) {
        return new UncountedUnit(
                held, reason, "%s is not counted: %s".formatted(held.unit().text(), because));
    }

    @Override
    public String toString() {
        return sentence;
    }
}
