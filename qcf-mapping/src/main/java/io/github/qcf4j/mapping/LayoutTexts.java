package io.github.qcf4j.mapping;

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
    private final Map<String, Integer> criteria = new HashMap<>();
    private final Map<String, Integer> units = new HashMap<>();
    private int[] criterionOf = new int[0];
    private int timesForgotten;

    LayoutTexts(CoverageLayout layout, PlainTexts texts) {
        this.layout = layout;
        this.texts = texts;
        for (int unit = 0; unit < layout.units(); unit++) {
            units.put(layout.unit(unit).identifier().text(), unit);
        }
        for (int criterion = 0; criterion < layout.criteria(); criterion++) {
            criteria.put(layout.criterion(criterion).toString(), criterion);
        }
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
        int found = criteria.getOrDefault(texts.get(text), NONE);
        boolean plain = found != NONE && layout.isPlain(layout.unitOf(found));
        criterionOf[text] = plain ? found + 1 : NONE;
        return plain ? found : NONE;
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
