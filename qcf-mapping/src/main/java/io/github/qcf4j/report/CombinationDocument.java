package io.github.qcf4j.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of the rules of combination, as it is written in JSON.
 *
 * @param answer  whether the rules are satisfied, short or unknown
 * @param way  the way through the qualification that groups and rules are told of
 * @param ways  the answer of every way
 * @param creditCounted  the credit that counts, no more of any group than its maximum
 * @param shortfallCredit  the credit that the combination told is short of
 * @param proven  whether no combination is better than the one told
 * @param notCounted  the units held that do not count, and why
 * @param unknowns  what is not recorded or not searched
 * @param notes  which units and groups are not counted, units held out of order, and advice
 */
public record CombinationDocument(
        @Nullable String answer,
        @Nullable String way,
        List<Way> ways,
        @Nullable Integer creditCounted,
        @Nullable Integer shortfallCredit,
        @Nullable Boolean proven,
        List<Group> groups,
        List<Rule> rules,
        List<NotCounted> notCounted,
        List<String> unknowns,
        List<String> notes) {

    public CombinationDocument {
        ways = Listed.of(ways);
        groups = Listed.of(groups);
        rules = Listed.of(rules);
        notCounted = Listed.of(notCounted);
        unknowns = Listed.of(unknowns);
        notes = Listed.of(notes);
    }

    /**
     * What came of one way through the qualification.
     *
     * @param way  the way, such as 'pathway Team leading'
     * @param answer  whether what is held is enough on it
     */
    public record Way(@Nullable String way, @Nullable String answer) {}

    /**
     * A unit held that does not count.
     *
     * @param unit  the unit
     * @param reason  why it does not count
     * @param sentence  the reason with what it is about
     */
    public record NotCounted(
            @Nullable String unit,
            @Nullable String reason,
            @Nullable String sentence) {}

    /**
     * What came of one group of units.
     *
     * @param sentence  what it asks for
     * @param creditHeld  the credit that counts in it, before any maximum
     * @param creditGiven  the credit that it gives to the qualification
     * @param counted  the units that count in it
     * @param candidates  the units that are not held and could count
     * @param reasons  why the answer is unknown
     */
    public record Group(
            @Nullable String name,
            @Nullable String sentence,
            @Nullable String answer,
            @Nullable Integer creditHeld,
            @Nullable Integer creditGiven,
            @Nullable Integer creditNeeded,
            @Nullable Integer unitsHeld,
            @Nullable Integer unitsNeeded,
            List<String> counted,
            List<String> candidates,
            List<String> reasons) {

        public Group {
            counted = Listed.of(counted);
            candidates = Listed.of(candidates);
            reasons = Listed.of(reasons);
        }
    }

    /**
     * What came of one rule.
     *
     * @param ordinal  where it stands, counted from one
     * @param pathway  the pathway whose rule it is, where it is not the qualification's
     * @param size  the size whose rule it is, where it is not the qualification's
     * @param sentence  what it asks for
     * @param held  how much is held, in the measure of the rule
     * @param needed  the least that it asks for
     * @param reasons  why the answer is unknown
     */
    public record Rule(
            @Nullable Integer ordinal,
            @Nullable String pathway,
            @Nullable String size,
            @Nullable String sentence,
            @Nullable String answer,
            @Nullable Integer held,
            @Nullable Integer needed,
            List<String> reasons) {

        public Rule {
            reasons = Listed.of(reasons);
        }
    }
}
