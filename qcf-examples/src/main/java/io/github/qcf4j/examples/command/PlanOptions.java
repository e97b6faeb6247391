package io.github.qcf4j.examples.command;

import io.github.qcf4j.combination.CompletionObjective;
import io.github.qcf4j.combination.CompletionQuestion;
import io.github.qcf4j.combination.HeldUnit;
import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.mapping.UnitCoverage;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.portfolio.Registration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import picocli.CommandLine.Option;

/** The options of {@code qcf plan} that say what is wished of a plan. */
final class PlanOptions {

    @Option(
            names = "--held",
            paramLabel = "UNIT",
            split = ",",
            converter = UnitConverter.class,
            description = "units that are held, with commas; for a plan without a portfolio")
    private List<UnitIdentifier> held = List.of();

    @Option(
            names = "--with",
            paramLabel = "UNIT",
            split = ",",
            converter = UnitConverter.class,
            description = "units that every plan must take")
    private List<UnitIdentifier> with = List.of();

    @Option(
            names = "--without",
            paramLabel = "UNIT",
            split = ",",
            converter = UnitConverter.class,
            description = "units that no plan may take")
    private List<UnitIdentifier> without = List.of();

    @Option(
            names = "--fewest",
            paramLabel = "WHAT",
            converter = Fewest.Converter.class,
            description = "what a plan takes least of: credits (as without it), units, hours (of guided learning),"
                    + " criteria (still open)")
    private Fewest fewest = Fewest.CREDITS;

    @Option(names = "--alternatives", paramLabel = "NUMBER", description = "how many plans to say at the most")
    private int alternatives = 1;

    /** Returns whether units held are named, so that no portfolio says which are. */
    boolean namesHeldUnits() {
        return !held.isEmpty();
    }

    /** Returns what is asked where no portfolio is at hand. */
    Asked question(Qualification qualification, List<Unit> units) {
        Map<UnitIdentifier, Unit> described = new TreeMap<>();
        units.forEach(unit -> described.put(unit.identifier(), unit));
        List<HeldUnit> holding = new ArrayList<>();
        for (UnitIdentifier unit : new LinkedHashSet<>(held)) {
            holding.add(described.containsKey(unit) ? HeldUnit.of(described.get(unit)) : HeldUnit.of(unit));
        }
        Map<UnitIdentifier, Integer> open = new TreeMap<>();
        units.forEach(unit -> open.put(unit.identifier(), (int) unit.criteria().count()));
        requireOffered(qualification);
        return new Asked(builder(holding, open).build(), Optional.empty());
    }

    /** Returns what is asked for a learner. */
    Asked question(CoverageReport report) {
        requireOffered(report.qualification().orElseThrow());
        Map<UnitIdentifier, Integer> open = new TreeMap<>();
        for (UnitCoverage unit : report.units()) {
            open.put(
                    unit.identifier(), unit.progress().whole() - unit.progress().part());
        }
        List<UnitIdentifier> planned = report.selectedUnits().stream()
                .filter(unit -> !unit.state().isHeld())
                .map(UnitCoverage::identifier)
                .filter(unit -> !without.contains(unit))
                .toList();
        CompletionQuestion question =
                builder(report.heldUnits(), open).planned(planned).build();
        return new Asked(question, report.registration().flatMap(Registration::pathway));
    }

    private CompletionQuestion.Builder builder(List<HeldUnit> holding, Map<UnitIdentifier, Integer> open) {
        Set<UnitIdentifier> both = new LinkedHashSet<>(with);
        both.retainAll(without);
        if (!both.isEmpty()) {
            throw new Refusal(
                    "%s is named with --with and --without"
                            .formatted(both.iterator().next()),
                    "name it once");
        }
        if (alternatives < 1 || alternatives > 100) {
            throw new Refusal("--alternatives %s cannot be".formatted(alternatives), "ask for 1 to 100");
        }
        return CompletionQuestion.builder(holding)
                .insistingOn(with)
                .excluding(without)
                .objective(fewest.objective(open))
                .alternatives(alternatives);
    }

    private void requireOffered(Qualification qualification) {
        for (UnitIdentifier unit : with) {
            if (!qualification.units().contains(unit)) {
                throw new Refusal(
                        "qualification %s does not offer %s".formatted(qualification.identifier(), unit),
                        "name a unit that it offers with --with");
            }
        }
    }

    /**
     * What is asked.
     *
     * @param question  what is held and wished
     * @param way  the pathway that the learner is registered on
     */
    record Asked(CompletionQuestion question, Optional<String> way) {}

    /** What a plan takes least of. */
    enum Fewest {
        CREDITS,
        UNITS,
        HOURS,
        CRITERIA;

        CompletionObjective objective(Map<UnitIdentifier, Integer> open) {
            return switch (this) {
                case CREDITS -> CompletionObjective.fewestCredits();
                case UNITS -> CompletionObjective.fewestUnits();
                case HOURS -> CompletionObjective.leastGuidedLearningHours();
                case CRITERIA -> CompletionObjective.fewestOpenCriteria(open);
            };
        }

        /** Reads what a plan takes least of. */
        static final class Converter extends WordConverter<Fewest> {
            Converter() {
                super(Fewest.class);
            }
        }
    }
}
