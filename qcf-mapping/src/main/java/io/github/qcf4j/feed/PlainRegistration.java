package io.github.qcf4j.feed;

import io.github.qcf4j.mapping.CoverageView;
import io.github.qcf4j.mapping.UnitSelection;

/**
 * What a registration asks for before it lists units.
 *
 * @param texts  the units and criteria
 * @param selections  why each unit is selected, if it is
 */
record PlainRegistration(LayoutTexts texts, UnitSelection[] selections) {

    static PlainRegistration of(LayoutTexts texts, CoverageView view) {
        UnitSelection[] selections = new UnitSelection[texts.layout().units()];
        for (int unit = 0; unit < selections.length; unit++) {
            selections[unit] = view.selection(unit);
        }
        return new PlainRegistration(texts, selections);
    }
}
