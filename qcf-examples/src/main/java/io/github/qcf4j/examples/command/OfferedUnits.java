package io.github.qcf4j.examples.command;

import io.github.qcf4j.framework.Framework;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The units that a qualification offers, each in the version that counts. */
final class OfferedUnits {

    private OfferedUnits() {}

    /** Returns the units for a learner who registers on the first day on which the qualification is offered. */
    static List<Unit> of(Qualification qualification, Framework framework) {
        LocalDate first = qualification.dates().inForce().from().orElse(LocalDate.EPOCH);
        return qualification.units().stream()
                .map(unit -> framework.unit(qualification, unit, first))
                .flatMap(Optional::stream)
                .toList();
    }
}
