package io.github.qcf4j.examples;

import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.Place;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.validation.CheckedSpecifications;
import io.github.qcf4j.validation.SpecificationCheck;
import java.util.List;
import java.util.function.Consumer;

/** Holds units against the rules of the house. */
final class HouseCheck implements SpecificationCheck {

    @Override
    public List<HouseRule> kinds() {
        return List.of(HouseRule.values());
    }

    @Override
    public void check(CheckedSpecifications all, Consumer<Finding> findings) {
        for (Unit unit : all.specifications().units()) {
            int length = unit.title().length();
            if (length > HouseRule.LONGEST_TITLE) {
                Place place = Place.of(unit.unitVersion());
                findings.accept(Finding.of(
                        HouseRule.HOUSE_TITLE_LONG, place, "has a title of %s characters".formatted(length)));
            }
        }
    }
}
