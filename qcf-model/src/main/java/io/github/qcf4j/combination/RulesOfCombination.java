package io.github.qcf4j.combination;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.Pathway;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.SizeRule;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The rules of combination of one qualification, ready to be asked what units that are held come to.
 * <p>
 * Answered, and exactly, are: all units of a mandatory group; the least of a group in credit and in units; the least of
 * the whole qualification in credit and in units. A maximum is answered where it certainly is not exceeded. Every other
 * rule is said not to be answered, and then the qualification is never satisfied; it is short where something answered
 * is short whatever the rest may say.
 * <p>
 * Groups count their units whole. Where units stand in several groups, where groups are nested, where pathways are
 * offered and none is chosen, and where a qualification is awarded in several sizes, it is said to be not answered too.
 * <p>
 * Make one and share it; it never changes.
 */
public final class RulesOfCombination {

    private final Qualification qualification;
    private final @Nullable Pathway pathway;
    private final Structure structure;
    private final SortedMap<UnitIdentifier, Unit> units = new TreeMap<>();

    private RulesOfCombination(Qualification qualification, Collection<Unit> units, @Nullable Pathway pathway) {
        this.qualification = qualification;
        this.pathway = pathway;
        this.structure = new Structure(qualification, pathway);
        for (Unit unit : requireNonNull(units, "units")) {
            if (this.units.put(unit.identifier(), unit) != null) {
                throw new IllegalArgumentException("Unit '%s' must be given in one version"
                        .formatted(unit.identifier().text()));
            }
        }
    }

    /**
     * Returns the rules of a qualification, no pathway being chosen.
     *
     * @param qualification  the qualification
     * @param units  the units its groups offer, each in the version that counts; those that nobody describes are left out
     */
    public static RulesOfCombination of(Qualification qualification, Collection<Unit> units) {
        return new RulesOfCombination(requireNonNull(qualification, "qualification"), units, null);
    }

    /**
     * Returns the rules of a qualification on one of its pathways.
     *
     * @param qualification  the qualification
     * @param units  the units its groups offer, each in the version that counts; those that nobody describes are left out
     * @param pathway  the name of the pathway
     */
    public static RulesOfCombination of(Qualification qualification, Collection<Unit> units, String pathway) {
        requireNonNull(qualification, "qualification");
        Pathway chosen = qualification
                .pathway(requireNonNull(pathway, "pathway"))
                .orElseThrow(() -> new IllegalArgumentException("Pathway '%s' must be one of qualification %s"
                        .formatted(pathway, qualification.identifier().text())));
        return new RulesOfCombination(qualification, units, chosen);
    }

    public Qualification qualification() {
        return qualification;
    }

    /**
     * Answers whether the units make up the qualification.
     *
     * @param held  the units held, each once, in any order
     */
    public CombinationResult evaluate(Collection<HeldUnit> held) {
        Holding holding = new Holding(structure, held);
        Doubts doubts = new Doubts(structure, holding);
        Tally tally = holding.tally();
        GroupAnswers groupAnswers = new GroupAnswers(structure, holding, doubts, units);
        List<GroupAnswer> groups =
                structure.groups().stream().map(groupAnswers::answer).toList();
        List<String> blocking = groups.stream()
                .flatMap(group -> group.blocking().stream())
                .distinct()
                .toList();
        List<RuleResult> rules = structure.rules().stream()
                .map(rule -> new RuleAnswers(rule, structure, doubts, tally, blocking).answer())
                .toList();
        return result(groups.stream().map(GroupAnswer::result).toList(), rules, tally, holding.notes());
    }

    private CombinationResult result(
            List<GroupResult> groups, List<RuleResult> rules, Tally tally, List<String> notes) {
        List<String> open = open();
        Set<String> unknowns = new LinkedHashSet<>(open);
        Answer answer = open.isEmpty() ? Answer.SATISFIED : Answer.UNKNOWN;
        for (GroupResult group : groups) {
            answer = answer.and(group.answer());
            unknowns.addAll(group.reasons());
        }
        for (RuleResult rule : rules) {
            answer = answer.and(rule.answer());
            unknowns.addAll(rule.reasons());
        }
        Amount credit = new Amount(tally.least(Measure.CREDIT), 0, missingCredit(groups, rules));
        return new CombinationResult(answer, groups, rules, credit, List.copyOf(unknowns), notes);
    }

    /** Returns why the qualification as a whole has no answer, whatever its groups and rules come to. */
    private List<String> open() {
        List<String> reasons = new ArrayList<>();
        String subject = "qualification " + qualification.identifier().text();
        if (pathway == null && !qualification.pathways().isEmpty()) {
            reasons.add(subject + " is not answered: no pathway is chosen");
        }
        if (!qualification.sizes().isEmpty()) {
            reasons.add(subject + " is not answered: it is awarded in several sizes");
        }
        if (reasons.isEmpty() && !structure.asks()) {
            reasons.add("no rules of combination are recorded");
        }
        return reasons;
    }

    /** Returns what groups lack together, or a rule over all of them, whichever is more. */
    private long missingCredit(List<GroupResult> groups, List<RuleResult> rules) {
        boolean apart = structure.groups().stream().allMatch(group -> group.outer() == null)
                && structure.namesByUnit().values().stream().allMatch(names -> names.size() == 1);
        long most = 0;
        long sum = 0;
        for (GroupResult group : groups) {
            sum += group.shortfallCredit().value();
            most = Math.max(most, group.shortfallCredit().value());
        }
        long missing = apart ? sum : most;
        for (RuleResult rule : rules) {
            boolean isCredit = rule.rule() instanceof SizeRule size && size.measure() == Measure.CREDIT;
            missing = isCredit ? Math.max(missing, rule.shortfall()) : missing;
        }
        return missing;
    }
}
