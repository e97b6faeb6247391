package io.github.qcf4j.feed;

import io.github.qcf4j.mapping.CoverageLayout;
import io.github.qcf4j.mapping.PackedPortfolio;
import io.github.qcf4j.mapping.PackedPortfolioBuilder;
import io.github.qcf4j.model.LearningOutcome;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.portfolio.CoverageKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The units and criteria of a layout by the texts that name them.
 * <p>
 * A text is looked up once for the number it has; then the number is enough.
 */
final class LayoutTexts {

    private static final int UNSEEN = 0;
    private static final int NONE = -1;

    private final CoverageLayout layout;
    private final PlainTexts texts;
    private final PackedPortfolioBuilder builder;
    private final PlainUnits plainUnits;
    private final Map<String, Integer> criteria = new HashMap<>();
    private final Map<String, Integer> units = new HashMap<>();
    private final boolean[] metByAny;
    private int[] criterionOf = new int[0];
    private int timesForgotten;

    LayoutTexts(CoverageLayout layout, PlainTexts texts) {
        this.layout = layout;
        this.texts = texts;
        this.builder = PackedPortfolio.builder(layout, "", LocalDate.EPOCH);
        this.plainUnits = new PlainUnits(this);
        this.metByAny = new boolean[layout.units()];
        for (int unit = 0; unit < layout.units(); unit++) {
            units.put(layout.unit(unit).identifier().text(), unit);
            metByAny[unit] = isMetByAny(unit);
        }
        for (int criterion = 0; criterion < layout.criteria(); criterion++) {
            criteria.put(layout.criterion(criterion).toString(), criterion);
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

    /** Returns the criterion that a text names, in a unit that facts alone decide, or -1 where it names none. */
    int criterion(int text) {
        if (timesForgotten != texts.timesForgotten() || text >= criterionOf.length) {
            makeRoom(text);
        }
        int known = criterionOf[text];
        return known == UNSEEN ? find(text) : known == NONE ? NONE : known - 1;
    }

    private void makeRoom(int text) {
        if (timesForgotten != texts.timesForgotten()) {
            timesForgotten = texts.timesForgotten();
            Arrays.fill(criterionOf, UNSEEN);
        }
        if (text >= criterionOf.length) {
            criterionOf = Arrays.copyOf(criterionOf, Math.max(text + 1, criterionOf.length * 2));
        }
    }

    private int find(int text) {
        Integer found = criteria.get(texts.get(text));
        boolean plain = found != null && layout.isPlain(layout.unitOf(found));
        criterionOf[text] = plain ? found + 1 : NONE;
        return plain ? found : NONE;
    }

    /** Returns the number of the unit of a criterion. */
    int unitOf(int criterion) {
        return layout.unitOf(criterion);
    }

    /** Returns the unit that a text names, or -1 where it names none. */
    int unit(int text) {
        return units.getOrDefault(texts.get(text), NONE);
    }

    /** Returns whether a text is the version in which the unit of a criterion is asked for. */
    boolean isVersion(int text, int criterion) {
        return layout.unit(layout.unitOf(criterion)).version().label().equals(texts.get(text));
    }
}
