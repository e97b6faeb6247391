package io.github.qcf4j.combination;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.combination.search.BranchAndBound;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.SizeOption;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rules of combination of one qualification, ready to be asked what units that are held come to.
 * <p>
 * Everything that groups and rules can ask is answered, and exactly: every combination of what is held is considered,
 * also where units stand in several groups, stand in for others or bar each other. What is held in excess of what is
 * asked is left out as the rules say. An answer is unknown only where something it hangs on is not recorded, or where
 * the combinations could not be searched to the end within the budget; it says which.
 * <p>
 * Where no pathway, or no size, is chosen and there are some, every way is asked. Make one and share it; it never
 * changes.
 */
public final class RulesOfCombination {

    private final Qualification qualification;
    private final SortedMap<UnitIdentifier, Unit> units;
    private final @Nullable String pathway;
    private final @Nullable String size;
    private final List<Structure> structures;

    private RulesOfCombination(
            Qualification qualification,
            SortedMap<UnitIdentifier, Unit> units,
            @Nullable String pathway,
            @Nullable String size) {
        this.qualification = qualification;
        this.units = units;
        this.pathway = pathway;
        this.size = size;
        this.structures = Way.of(qualification, pathway, size).stream()
                .map(way -> new Structure(qualification, way, units))
                .toList();
    }

    /**
     * Returns the rules of a qualification, neither pathway nor size being chosen.
     *
     * @param qualification  the qualification
     * @param units  the units its groups offer, each in the version that counts; those that nobody describes are left out
     */
    public static RulesOfCombination of(Qualification qualification, Collection<Unit> units) {
        requireNonNull(qualification, "qualification");
        SortedMap<UnitIdentifier, Unit> byIdentifier = new TreeMap<>();
        for (Unit unit : requireNonNull(units, "units")) {
            if (byIdentifier.put(unit.identifier(), unit) != null) {
                throw new IllegalArgumentException("Unit '%s' must be given in one version"
                        .formatted(unit.identifier().text()));
            }
        }
        return new RulesOfCombination(qualification, Collections.unmodifiableSortedMap(byIdentifier), null, null);
    }

    /**
     * Returns the rules of a qualification on one of its pathways.
     *
     * @param qualification  the qualification
     * @param units  the units its groups offer, each in the version that counts; those that nobody describes are left out
     * @param pathway  the name of the pathway
     */
    public static RulesOfCombination of(Qualification qualification, Collection<Unit> units, String pathway) {
        return of(qualification, units).onPathway(pathway);
    }

    /** Returns the rules on one of the pathways, by its name. */
    public RulesOfCombination onPathway(String pathway) {
        if (qualification.pathway(requireNonNull(pathway, "pathway")).isEmpty()) {
            throw new IllegalArgumentException("Pathway '%s' must be one of qualification %s"
                    .formatted(pathway, qualification.identifier().text()));
        }
        return new RulesOfCombination(qualification, units, pathway, size);
    }

    /** Returns the rules for one of the sizes, by its name. */
    public RulesOfCombination inSize(String size) {
        requireNonNull(size, "size");
        if (qualification.sizes().stream().map(SizeOption::name).noneMatch(size::equals)) {
            throw new IllegalArgumentException("Size '%s' must be one of qualification %s"
                    .formatted(size, qualification.identifier().text()));
        }
        return new RulesOfCombination(qualification, units, pathway, size);
    }

    public Qualification qualification() {
        return qualification;
    }

    /** Returns the ways through the qualification that are asked, pathway by pathway. */
    public List<Way> ways() {
        return structures.stream().map(Structure::way).toList();
    }

    /** Returns what is asked on each way. */
    List<Structure> structures() {
        return structures;
    }

    /** Returns in plain words what each group and each rule asks for, on whichever way it is asked. */
    public List<RuleSentence> sentences() {
        Set<RuleSentence> sentences = new LinkedHashSet<>();
        for (Structure asked : structures) {
            asked.groups().forEach(group -> sentences.add(new RuleSentence(group.subject(), group.sentence())));
        }
        List<AskedRule> rules = new ArrayList<>();
        structures.forEach(asked -> rules.addAll(asked.rules()));
        Stream<AskedRule> ordered = rules.stream().distinct();
        ordered.forEach(rule -> sentences.add(new RuleSentence(rule.subject(), rule.sentence())));
        return List.copyOf(sentences);
    }

    /**
     * Answers whether the units make up the qualification.
     *
     * @param held  the units held, each once, in any order
     */
    public CombinationResult evaluate(Collection<HeldUnit> held) {
        return evaluate(held, SearchBudget.standard());
    }

    /**
     * Answers whether the units make up the qualification.
     *
     * @param held  the units held, each once, in any order
     * @param budget  how much work each of the ways may take
     */
    public CombinationResult evaluate(Collection<HeldUnit> held, SearchBudget budget) {
        requireNonNull(held, "held");
        requireNonNull(budget, "budget");
        List<WayAnswer> answers = structures.stream()
                .map(asked -> new WayEvaluation(asked, held, budget).answer())
                .toList();
        return new CombinationTelling(answers, budget).result();
    }

    /**
     * Answers which units are still to be taken to complete the qualification.
     *
     * @param question  what is held and planned, and what is wanted least of
     */
    public Completion complete(CompletionQuestion question) {
        requireNonNull(question, "question");
        return new CompletionAnswers(structures(), question, new BranchAndBound()).answer();
    }

    /** Returns what the rules come to before anybody holds a unit. */
    public CombinationAnalysis analyse() {
        return analyse(SearchBudget.standard());
    }

    /**
     * Returns what the rules come to before anybody holds a unit.
     *
     * @param budget  how much work it may take, all ways together
     */
    public CombinationAnalysis analyse(SearchBudget budget) {
        return CombinationAnalysis.of(structures(), requireNonNull(budget, "budget"), new BranchAndBound());
    }
}
