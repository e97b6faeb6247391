package io.github.qcf4j.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of the rules of combination, as it is written in JSON.
 *
 * @param answer  whether the rules are satisfied, short or unknown
 * @param creditCounted  the credit of the units that count
 * @param shortfallCredit  the least credit that is certainly still to be earned
 * @param unknowns  what is not recorded or not answered
 * @param notes  which units and groups are not counted
 */
public record CombinationDocument(
        @Nullable String answer,
        @Nullable Integer creditCounted,
        @Nullable Integer shortfallCredit,
        List<Group> groups,
        List<Rule> rules,
        List<String> unknowns,
        List<String> notes) {

    public CombinationDocument {
        groups = Listed.of(groups);
        rules = Listed.of(rules);
        unknowns = Listed.of(unknowns);
        notes = Listed.of(notes);
    }

    /**
     * What came of one group of units.
     *
     * @param sentence  what it asks for
     * @param counted  the units that are held
     * @param candidates  the units that are not held
     * @param reasons  why the answer is unknown
     */
    public record Group(
            @Nullable String name,
            @Nullable String sentence,
            @Nullable String answer,
            @Nullable Integer creditHeld,
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
     * @param sentence  what it asks for
     * @param held  how much is held, in the measure of the rule
     * @param needed  the least that it asks for
     * @param reasons  why the answer is unknown
     */
    public record Rule(
            @Nullable Integer ordinal,
            @Nullable String pathway,
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
