package io.github.qcf4j.explanation;

import io.github.qcf4j.model.AssessorCompetence;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.DecisionOutcome;
import io.github.qcf4j.model.EvidenceRequirement;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.Version;
import io.github.qcf4j.portfolio.Decision;
import io.github.qcf4j.portfolio.Evidence;
import io.github.qcf4j.portfolio.EvidenceMapping;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the records of a day say about one criterion: which mappings are live and which decisions stand (V2). */
final class CheckedCriterion {

    private final CheckedPortfolio records;
    private final Unit unit;
    private final CriterionReference reference;
    private final List<EvidenceRequirement> required;
    private final CheckedAdmission admission;
    private final LocalDate day;
    private final List<EvidenceMapping> mappings;
    private final List<Decision> decisions;
    private final IdentityHashMap<Decision, RecordFate> fates = new IdentityHashMap<>();
    private final Map<String, List<ClaimReason>> items = new LinkedHashMap<>();
    private final List<Decision> left = new ArrayList<>();
    private final IdentityHashMap<Decision, List<Decision>> replacing = new IdentityHashMap<>();

    /**
     * Looks at the records.
     *
     * @param required  the requirements on the criterion that must be met
     * @param signedOff  the day on which the assessor first signed the unit off
     * @param day  the day of which records are looked at; what was withdrawn by the day asked about is not there
     */
    CheckedCriterion(
            CheckedPortfolio records,
            Unit unit,
            String number,
            List<EvidenceRequirement> required,
            @Nullable LocalDate signedOff,
            LocalDate day) {
        this.records = records;
        this.unit = unit;
        this.reference = new CriterionReference(unit.identifier(), number);
        this.required = required;
        this.admission = new CheckedAdmission(records, number, required, signedOff, day);
        this.day = day;
        this.mappings = records.mappings(reference).stream()
                .filter(mapping -> !records.existsFrom(mapping).isAfter(day))
                .toList();
        this.decisions = records.decisions(reference).stream()
                .filter(decision -> !decision.on().isAfter(day))
                .toList();
        findItems();
        decisions.forEach(decision -> fates.put(decision, fateBeforeReplacement(decision)));
        decisions.stream()
                .filter(decision -> fates.get(decision) == RecordFate.STANDING)
                .forEach(left::add);
        for (Decision decision : left) {
            List<Decision> by =
                    left.stream().filter(other -> replaces(other, decision)).toList();
            replacing.put(decision, by);
            if (!by.isEmpty()) {
                fates.put(decision, RecordFate.REPLACED);
            }
        }
    }

    /** Finds the items that are mapped, or made so by a decision, and why each of them is not live (V2.10, V2.13). */
    private void findItems() {
        Set<String> mapped = new LinkedHashSet<>();
        Set<String> current = new LinkedHashSet<>();
        for (EvidenceMapping mapping : mappings) {
            if (records.withdrawals(mapping, reference).isEmpty()) {
                mapped.add(mapping.evidence());
                if (!isOfOtherVersion(mapping.version())) {
                    current.add(mapping.evidence());
                }
            }
        }
        for (Decision decision : decisions) {
            if (records.withdrawals(decision, reference).isEmpty() && !isOfOtherVersion(decision.version())) {
                decision.evidence().stream()
                        .filter(item -> !mapped.contains(item))
                        .forEach(current::add);
            }
        }
        current.forEach(item -> items.put(item, admission.refusals(item)));
    }

    boolean isOfOtherVersion(Optional<Version> version) {
        return version.filter(named -> !named.equals(unit.version())).isPresent();
    }

    private RecordFate fateBeforeReplacement(Decision decision) {
        if (!records.withdrawals(decision, reference).isEmpty()) {
            return RecordFate.WITHDRAWN;
        }
        if (refusal(decision).isPresent()) {
            return RecordFate.NOT_ADMITTED;
        }
        return setAside(decision).isEmpty() ? RecordFate.STANDING : RecordFate.SET_ASIDE;
    }

    /** Returns why a decision is not admitted (V6.1 to V6.7). */
    Optional<ClaimReason> refusal(Decision decision) {
        List<AssessorCompetence> needed = required.stream()
                .flatMap(requirement -> requirement.assessorCompetence().stream())
                .toList();
        return records.people()
                .refusal(decision, day)
                .or(() -> records.people().lacksCompetence(decision, needed)
                        ? Optional.of(ClaimReason.COMPETENCE_LACKING)
                        : Optional.empty());
    }

    /** Returns why a decision is set aside: its own version, and what keeps its items from being live (V2.13). */
    Set<ClaimReason> setAside(Decision decision) {
        Set<ClaimReason> reasons = new LinkedHashSet<>();
        if (isOfOtherVersion(decision.version())) {
            reasons.add(ClaimReason.OTHER_VERSION);
        }
        for (String item : decision.evidence()) {
            List<ClaimReason> refusals = items.get(item);
            if (refusals == null) {
                reasons.add(isMapped(item) ? ClaimReason.MAPPED_TO_OTHER_VERSION : ClaimReason.OTHER_VERSION);
            } else {
                reasons.addAll(refusals);
            }
        }
        return reasons;
    }

    private boolean isMapped(String item) {
        return mappings.stream()
                .anyMatch(mapping -> mapping.evidence().equals(item)
                        && records.withdrawals(mapping, reference).isEmpty());
    }

    /** Returns whether one decision that is left replaces another (V2.14, V2.15). */
    private static boolean replaces(Decision one, Decision other) {
        boolean shares = one.evidence().stream().anyMatch(other.evidence()::contains);
        boolean lower = one.outcome().isLowerThan(other.outcome());
        int later = later(one, other);
        return one != other
                && ((later > 0 && one.evidence().containsAll(other.evidence())) || (later >= 0 && shares && lower));
    }

    private static int later(Decision one, Decision other) {
        int days = one.on().compareTo(other.on());
        return days != 0 ? days : Integer.compare(one.sequence(), other.sequence());
    }

    CriterionReference reference() {
        return reference;
    }

    /** Returns the mappings that name the criterion. */
    List<EvidenceMapping> mappings() {
        return mappings;
    }

    /** Returns the decisions that name the criterion. */
    List<Decision> decisions() {
        return decisions;
    }

    /** Returns what became of a decision; that it stands says nothing yet of whether it counts. */
    RecordFate fate(Decision decision) {
        return fates.getOrDefault(decision, RecordFate.STANDING);
    }

    /** Returns the decisions that replace one. */
    List<Decision> replacing(Decision decision) {
        return replacing.getOrDefault(decision, List.of());
    }

    /** Returns whether a strictly later decision with a lower outcome replaces one (V7.5). */
    boolean isReplacedByLaterLower(Decision decision) {
        return replacing(decision).stream()
                .anyMatch(other -> later(other, decision) > 0 && other.outcome().isLowerThan(decision.outcome()));
    }

    /** Returns the items with a live mapping. */
    List<String> liveItems() {
        return items.keySet().stream()
                .filter(item -> items.getOrDefault(item, List.of()).isEmpty())
                .toList();
    }

    /** Returns why the mappings of an item are not admissible, or the item not recorded. */
    List<ClaimReason> refusals(String item) {
        return items.getOrDefault(item, List.of());
    }

    /** Returns the standing decisions with an outcome. */
    List<Decision> standing(DecisionOutcome outcome) {
        return left.stream()
                .filter(decision ->
                        decision.outcome() == outcome && replacing(decision).isEmpty())
                .toList();
    }

    /** Returns the last day on which all items of a decision count (V3.9, V4.11). */
    LocalDate end(Decision decision) {
        LocalDate end = LocalDate.MAX;
        for (String item : decision.evidence()) {
            LocalDate itemEnds = admission.end(item);
            end = itemEnds.isBefore(end) ? itemEnds : end;
        }
        return end;
    }

    /** Returns the mappings that make an item live. */
    List<EvidenceMapping> liveMappings(String item) {
        return mappings.stream()
                .filter(mapping -> mapping.evidence().equals(item))
                .filter(mapping -> !isOfOtherVersion(mapping.version()))
                .filter(mapping -> records.withdrawals(mapping, reference).isEmpty())
                .toList();
    }

    /** Returns whether an item shows a value: a mapping names it, or names none and the item has it (V5.8). */
    boolean shows(Evidence item, String attribute, String value) {
        List<EvidenceMapping> live = liveMappings(item.identifier());
        boolean has = item.attribute(attribute).filter(value::equals).isPresent();
        return live.isEmpty()
                ? has
                : live.stream().anyMatch(mapping -> {
                    List<String> named = mapping.range().getOrDefault(attribute, List.of());
                    return named.isEmpty() ? has : named.contains(value);
                });
    }

    /** Returns whether an item is decided, by what is left, and by nothing that is enough (V3.7, V3.12). */
    boolean isNotYetMet(String item) {
        List<Decision> on = leftOn(item);
        List<Decision> standing =
                on.stream().filter(decision -> replacing(decision).isEmpty()).toList();
        if (!standing.isEmpty()) {
            return standing.stream().allMatch(decision -> decision.outcome() == DecisionOutcome.NOT_YET_MET);
        }
        List<Decision> last = on.stream()
                .filter(decision -> on.stream().noneMatch(other -> later(other, decision) > 0))
                .toList();
        DecisionOutcome lowest = DecisionOutcome.MET;
        for (Decision decision : last) {
            for (Decision other : replacing(decision)) {
                lowest = other.outcome().isLowerThan(lowest) ? other.outcome() : lowest;
            }
        }
        return !on.isEmpty() && lowest != DecisionOutcome.PARTLY_MET;
    }

    /** Returns the decisions on an item that are left. */
    List<Decision> leftOn(String item) {
        return left.stream()
                .filter(decision -> decision.evidence().contains(item))
                .toList();
    }
}
