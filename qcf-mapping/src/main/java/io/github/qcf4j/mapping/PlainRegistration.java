package io.github.qcf4j.mapping;

/**
 * What a registration asks for before it lists units.
 *
 * @param layout  the room in which its learners are packed
 * @param selections  why each unit is selected, if it is
 */
record PlainRegistration(PlainLayout layout, UnitSelection[] selections) {

    static PlainRegistration of(PlainLayout layout, CoverageView view) {
        UnitSelection[] selections = new UnitSelection[layout.layout().units()];
        for (int unit = 0; unit < selections.length; unit++) {
            selections[unit] = view.selection(unit);
        }
        return new PlainRegistration(layout, selections);
    }
}
