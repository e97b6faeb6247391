package io.github.qcf4j.mapping;

import io.github.qcf4j.combination.Answer;
import io.github.qcf4j.combination.HeldUnit;
import io.github.qcf4j.combination.RulesOfCombination;
import io.github.qcf4j.model.Credit;
import io.github.qcf4j.model.Pathway;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Whether the units that are held satisfy the rules of combination; asked again only when others are held. */
final class LiveRules {

    private final CoverageLayout layout;
    private final Optional<Qualification> qualification;
    private final Optional<Pathway> pathway;
    private final @Nullable RulesOfCombination rules;
    private @Nullable List<HeldUnit> answered;
    private boolean satisfied;

    LiveRules(CoverageLayout layout, Question question) {
        this.layout = layout;
        this.qualification = question.qualification();
        this.pathway = question.pathway();
        this.rules = qualification.map(asked -> rules(layout, asked, pathway)).orElse(null);
    }

    boolean isOf(CoverageLayout asked, Question question) {
        return asked == layout
                && question.qualification().equals(qualification)
                && question.pathway().equals(pathway);
    }

    private static RulesOfCombination rules(
            CoverageLayout layout, Qualification qualification, Optional<Pathway> pathway) {
        List<Unit> units =
                IntStream.range(0, layout.units()).mapToObj(layout::unit).toList();
        return pathway.map(chosen -> RulesOfCombination.of(qualification, units, chosen.name()))
                .orElseGet(() -> RulesOfCombination.of(qualification, units));
    }

    boolean isSatisfied(LiveCoverage coverage) {
        if (rules == null) {
            return false;
        }
        List<HeldUnit> held = held(coverage);
        if (!held.equals(answered)) {
            satisfied = rules.evaluate(held).answer() == Answer.SATISFIED;
            answered = held;
        }
        return satisfied;
    }

    private List<HeldUnit> held(LiveCoverage coverage) {
        List<HeldUnit> held = new ArrayList<>();
        for (int unit = 0; unit < layout.units(); unit++) {
            if (coverage.state(unit).isHeld()) {
                HeldUnit whole = HeldUnit.of(layout.unit(unit));
                HeldUnit routed =
                        coverage.flags().route(unit).map(whole::withRoute).orElse(whole);
                boolean without =
                        coverage.flags().isExempted(unit) && !layout.policy().exemptionCounts();
                held.add(without ? routed.withCredit(Credit.ZERO) : routed);
            }
        }
        return held;
    }
}
