package io.github.qcf4j.check;

import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.FindingKind;
import io.github.qcf4j.finding.Place;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.validation.CheckedSpecifications;
import io.github.qcf4j.validation.SpecificationCheck;
import java.util.List;
import java.util.function.Consumer;

/** Finds units with titles of one word, and units without an owner. */
final class HouseCheck implements SpecificationCheck {

    @Override
    public List<? extends FindingKind> kinds() {
        return List.of(HouseRule.values());
    }

    @Override
    public void check(CheckedSpecifications all, Consumer<Finding> findings) {
        for (Unit unit : all.specifications().units()) {
            Place place = Place.of(unit.unitVersion());
            if (!unit.title().contains(" ")) {
                findings.accept(Finding.of(HouseRule.HOUSE_TITLE_SHORT, place, "has a title of one word"));
            }
            if (unit.owner().isEmpty()) {
                findings.accept(Finding.of(HouseRule.HOUSE_OWNER_MISSING, place, "has no owner"));
            }
        }
    }
}
