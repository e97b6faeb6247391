package io.github.qcf4j.mapping;

import io.github.qcf4j.model.LearningOutcome;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.portfolio.CoverageKind;
import java.time.LocalDate;

/** The room in which one learner of a layout after the other is packed. */
final class PlainLayout {

    private final CoverageLayout layout;
    private final PackedPortfolioBuilder builder;
    private final PlainUnits plainUnits;
    private final boolean[] metByAny;

    PlainLayout(CoverageLayout layout) {
        this.layout = layout;
        this.builder = PackedPortfolio.builder(layout, "", LocalDate.EPOCH);
        this.plainUnits = new PlainUnits(this);
        this.metByAny = new boolean[layout.units()];
        for (int unit = 0; unit < layout.units(); unit++) {
            metByAny[unit] = isMetByAny(unit);
        }
    }

    /** Returns whether a unit can be achieved, each of its criteria by any one decision. */
    private boolean isMetByAny(int number) {
        Unit unit = layout.unit(number);
        if (!layout.isPlain(number)
                || unit.outcomes().isEmpty()
                || unit.outcomes().stream().map(LearningOutcome::criteria).anyMatch(asked -> asked.isEmpty())) {
            return false;
        }
        for (int criterion = layout.firstCriterion(number); criterion < layout.endCriterion(number); criterion++) {
            CoverageKind kind = layout.rule(criterion).kind();
            if (kind != CoverageKind.ANY_ACCEPTED && kind != CoverageKind.FINAL_DECISION) {
                return false;
            }
        }
        return true;
    }

    CoverageLayout layout() {
        return layout;
    }

    /** Returns the builder that is used again for every learner of the layout. */
    PackedPortfolioBuilder builder() {
        return builder;
    }

    /** Returns what is said of the units of one learner after the other. */
    PlainUnits plainUnits() {
        return plainUnits;
    }

    /** Returns whether any decision that counts meets a criterion of the unit, which then lacks nothing else. */
    boolean canBeMetByAny(int unit) {
        return metByAny[unit];
    }

    /** Returns the number of the unit of a criterion. */
    int unitOf(int criterion) {
        return layout.unitOf(criterion);
    }
}
