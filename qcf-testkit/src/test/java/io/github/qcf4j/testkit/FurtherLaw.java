package io.github.qcf4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.OutcomeReference;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.portfolio.CoverageKind;
import io.github.qcf4j.portfolio.CurrencyMeasure;
import io.github.qcf4j.portfolio.Decision;
import io.github.qcf4j.portfolio.EvidenceMapping;
import io.github.qcf4j.portfolio.Portfolio;
import io.github.qcf4j.testkit.ReferenceVerdicts.CriterionVerdict;
import io.github.qcf4j.testkit.ReferenceVerdicts.UnitVerdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** The laws of further records, which take nothing away but where a clause says so, each asked of one case. */
final class FurtherLaw {

    private static final List<String> STATUSES = List.of(
            "NOT_REQUIRED",
            "RECOGNISED",
            "MET",
            "LAPSED",
            "PARTLY_MET",
            "AWAITING_DECISION",
            "NOT_YET_MET",
            "NO_EVIDENCE");

    private final Function<GeneratedCase, ReferenceVerdicts> mapper;

    FurtherLaw(Function<GeneratedCase, ReferenceVerdicts> mapper) {
        this.mapper = mapper;
    }

    /** What a further mapping does. */
    enum Further {
        WORSENS,
        TAKES_NOTHING_AWAY
    }

    /**
     * A further MET decision on a mapping without one opens no gap, and worsens no status but where it shows that the
     * evidence is too old; returns whether there was one to take.
     */
    boolean furtherMetDecisionTakesNothingAway(GeneratedCase generated) {
        ReferenceVerdicts before = mapper.apply(generated);
        Optional<Decision> decision = Changes.furtherMetDecision(generated, before);
        if (decision.isPresent()) {
            String item = decision.get().evidence().get(0);
            ReferenceVerdicts after = after(generated, Changes.with(generated, decision.get()));
            boolean assesses = generated.policy().currencyMeasure() == CurrencyMeasure.FIRST_DECISION;
            opensNoGap(generated, before, after);
            worsensNoStatus(generated, before, after, assesses ? notAdmissible(after, item) : List.of());
        }
        return decision.isPresent();
    }

    private ReferenceVerdicts after(GeneratedCase generated, Portfolio changed) {
        return mapper.apply(generated.with(changed));
    }

    /** New evidence for required criteria that is accepted opens no gap and worsens no status. */
    boolean furtherEvidenceTakesNothingAway(GeneratedCase generated) {
        return furtherEvidenceTakesNothingAway(generated, status -> true);
    }

    /** New evidence for a criterion that a choice has released opens no gap and worsens no status. */
    boolean evidenceBeyondAChoiceTakesNothingAway(GeneratedCase generated) {
        return furtherEvidenceTakesNothingAway(generated, "NOT_REQUIRED"::equals);
    }

    private boolean furtherEvidenceTakesNothingAway(GeneratedCase generated, Predicate<String> status) {
        ReferenceVerdicts before = mapper.apply(generated);
        List<CriterionReference> chosen = chosen(generated, before, status);
        if (chosen.isEmpty()) {
            return false;
        }
        ReferenceVerdicts after = after(generated, Changes.withFurtherEvidence(generated, chosen));
        List<UnitIdentifier> mayWorsen = chosen.stream()
                .filter(criterion -> asksForAllThatIsMapped(generated, after, criterion))
                .filter(criterion -> !isCounted(after, "X2", criterion))
                .map(CriterionReference::unit)
                .toList();
        takesNothingAway(generated, without(before, mayWorsen), without(after, mayWorsen));
        return true;
    }

    /** Returns one or two criteria of selected units that have a status. */
    private static List<CriterionReference> chosen(
            GeneratedCase generated, ReferenceVerdicts verdicts, Predicate<String> status) {
        List<CriterionReference> criteria = verdicts.units().stream()
                .filter(unit -> !unit.selection().equals("NOT_SELECTED"))
                .flatMap(unit -> unit.criteria().stream())
                .filter(criterion -> status.test(criterion.status()))
                .map(CriterionVerdict::criterion)
                .toList();
        Dice dice = generated.dice();
        return dice.some(criteria, dice.between(1, 2));
    }

    /** A further mapping may take something away only where all that is mapped has to count; returns what it does. */
    Optional<Further> furtherMappingTakesAwayOnlyWhereAllThatIsMappedHasToCount(GeneratedCase generated) {
        ReferenceVerdicts before = mapper.apply(generated);
        List<CriterionReference> chosen = chosen(generated, before, status -> true);
        if (chosen.isEmpty()) {
            return Optional.empty();
        }
        ReferenceVerdicts after = after(generated, Changes.withFurtherMapping(generated, chosen));
        List<UnitIdentifier> mayWorsen = chosen.stream()
                .filter(criterion -> asksForAllThatIsMapped(generated, after, criterion))
                .map(CriterionReference::unit)
                .toList();
        takesNothingAway(generated, without(before, mayWorsen), without(after, mayWorsen));
        boolean worsened = mayWorsen.stream().anyMatch(unit -> worsens(before, after, unit));
        return Optional.of(worsened ? Further.WORSENS : Further.TAKES_NOTHING_AWAY);
    }

    /** V4.6, V4.7: returns whether every item that is mapped to a criterion has to count. */
    private static boolean asksForAllThatIsMapped(
            GeneratedCase generated, ReferenceVerdicts verdicts, CriterionReference criterion) {
        Unit unit = verdicts.units().stream()
                .filter(verdict -> verdict.unit().unit().equals(criterion.unit()))
                .findFirst()
                .flatMap(verdict -> generated.framework().unit(verdict.unit()))
                .orElseThrow();
        String outcome = unit.outcomeOf(criterion.number()).orElseThrow().number();
        CoverageKind kind = generated
                .policy()
                .ruleFor(criterion, OutcomeReference.of(criterion.unit(), outcome))
                .kind();
        return kind == CoverageKind.ALL_MAPPED_ACCEPTED || kind == CoverageKind.PROPORTIONAL;
    }

    private static boolean isCounted(ReferenceVerdicts verdicts, String item, CriterionReference criterion) {
        return verdicts.mappings().stream()
                .filter(mapping -> mapping.evidence().equals(item))
                .filter(mapping -> mapping.criterion().equals(criterion))
                .allMatch(mapping -> mapping.state().equals("COUNTED"));
    }

    /** Returns verdicts without some units, and without what a qualification asks for beside its units. */
    private static ReferenceVerdicts without(ReferenceVerdicts verdicts, List<UnitIdentifier> left) {
        return left.isEmpty()
                ? verdicts
                : new ReferenceVerdicts(
                        verdicts.learner(),
                        verdicts.asOf(),
                        verdicts.qualification(),
                        verdicts.units().stream()
                                .filter(unit -> !left.contains(unit.unit().unit()))
                                .toList(),
                        verdicts.mappings(),
                        verdicts.decisions(),
                        verdicts.gaps().stream()
                                .filter(gap -> !gap.place().contains(" overlay "))
                                .filter(gap ->
                                        left.stream().noneMatch(unit -> (gap.place() + " ").startsWith(unit + " ")))
                                .toList(),
                        verdicts.ruleGaps(),
                        verdicts.progress());
    }

    /** A further mapping of what is mapped and counts opens no gap; returns whether there was one to add. */
    boolean furtherMappingTakesNothingAway(GeneratedCase generated) {
        ReferenceVerdicts before = mapper.apply(generated);
        Optional<EvidenceMapping> mapping = Changes.furtherMapping(generated, before);
        mapping.ifPresent(further -> {
            Portfolio changed =
                    generated.portfolio().toBuilder().mapping(further).build();
            takesNothingAway(generated, before, after(generated, changed));
        });
        return mapping.isPresent();
    }

    private static void takesNothingAway(GeneratedCase generated, ReferenceVerdicts before, ReferenceVerdicts after) {
        opensNoGap(generated, before, after);
        worsensNoStatus(generated, before, after, List.of());
    }

    private static boolean worsens(ReferenceVerdicts before, ReferenceVerdicts after, UnitIdentifier unit) {
        Map<String, String> statuses = statuses(before);
        return statuses(after).entrySet().stream()
                .filter(status -> status.getKey().startsWith(unit + " "))
                .anyMatch(status -> isWorse(status.getValue(), statuses.get(status.getKey())));
    }

    private static void opensNoGap(GeneratedCase generated, ReferenceVerdicts before, ReferenceVerdicts after) {
        assertThat(keys(before)).as(generated::toString).containsAll(keys(after));
    }

    private static void worsensNoStatus(
            GeneratedCase generated, ReferenceVerdicts before, ReferenceVerdicts after, List<String> excused) {
        Map<String, String> statuses = statuses(before);
        statuses(after).forEach((place, status) -> {
            boolean worse = isWorse(status, statuses.get(place)) && !excused.contains(place);
            assertThat(worse)
                    .as("%s to %s of %s in %s", statuses.get(place), status, place, generated)
                    .isFalse();
        });
    }

    private static boolean isWorse(String status, String before) {
        return !status.equals("MET") && STATUSES.indexOf(status) > STATUSES.indexOf(before);
    }

    /** Returns the criteria for which an item may not count. */
    private static List<String> notAdmissible(ReferenceVerdicts verdicts, String item) {
        return verdicts.mappings().stream()
                .filter(mapping -> mapping.evidence().equals(item))
                .filter(mapping -> mapping.state().equals("NOT_ADMISSIBLE"))
                .map(mapping -> mapping.criterion().toString())
                .toList();
    }

    /** Returns what kind of thing is missing and where, apart from what the rules of combination are short of. */
    static List<String> keys(ReferenceVerdicts verdicts) {
        return verdicts.gaps().stream()
                .map(gap -> gap.kind() + " " + gap.place())
                .toList();
    }

    private static Map<String, String> statuses(ReferenceVerdicts verdicts) {
        Map<String, String> statuses = new TreeMap<>();
        for (UnitVerdict unit : verdicts.units()) {
            unit.criteria()
                    .forEach(criterion -> statuses.put(criterion.criterion().toString(), status(criterion)));
        }
        return statuses;
    }

    /** V4.8: returns the status of a criterion, MET where nothing but the sign-off of its unit is awaited. */
    private static String status(CriterionVerdict criterion) {
        boolean awaitsSignOff = criterion.status().equals("AWAITING_DECISION")
                && !criterion.counted().isEmpty();
        return awaitsSignOff ? "MET" : criterion.status();
    }
}
