package io.github.qcf4j.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The credit of a learner, as it is written in JSON: totals, and the unit that each comes from.
 *
 * @param achieved  counted towards the rules for units that are achieved
 * @param recognised  counted towards the rules for units that are recognised
 * @param ready  what units that are ready would count
 * @param inProgress  what units in progress would count
 * @param notRecorded  the units of which a figure is not recorded
 */
public record CreditDocument(
        @Nullable Integer achieved,
        @Nullable Integer recognised,
        @Nullable Integer ready,
        @Nullable Integer inProgress,
        @Nullable Integer awardedHere,
        @Nullable Integer awardedElsewhere,
        List<Unit> units,
        List<String> notRecorded) {

    public CreditDocument {
        units = Listed.of(units);
        notRecorded = Listed.of(notRecorded);
    }

    /**
     * The credit of one unit.
     *
     * @param counted  what it counts towards the rules, or would once it is held
     * @param awarded  what is awarded for it
     * @param awardedWhere  where that is awarded
     */
    public record Unit(
            @Nullable String unit,
            @Nullable String state,
            @Nullable String route,
            @Nullable Integer counted,
            @Nullable Integer awarded,
            @Nullable String awardedWhere) {}
}
