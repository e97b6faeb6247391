package io.github.qcf4j.combination;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The question why units held are not enough on one way, which is worked out only where somebody asks it. */
final class WhyShort {

    private final Structure asked;
    private final List<HeldUnit> held;
    private final SearchBudget budget;

    WhyShort(Structure asked, Collection<HeldUnit> held, SearchBudget budget) {
        this.asked = asked;
        this.held = List.copyOf(held);
        this.budget = budget;
    }

    Optional<Certificate> certificate() {
        RuleProblem infeasible =
                RuleProblemBuilder.of(asked, Reading.POSSIBLE).held(held).build();
        return Certificates.explain(infeasible, UsableUnits.held(held), budget);
    }
}
