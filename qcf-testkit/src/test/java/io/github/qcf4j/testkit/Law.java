package io.github.qcf4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.EvidenceRequirement;
import io.github.qcf4j.model.Overlay;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.portfolio.Centre;
import io.github.qcf4j.portfolio.Decision;
import io.github.qcf4j.portfolio.DirectClaim;
import io.github.qcf4j.portfolio.Evidence;
import io.github.qcf4j.portfolio.EvidenceMapping;
import io.github.qcf4j.portfolio.Portfolio;
import io.github.qcf4j.testkit.ReferenceVerdicts.CriterionVerdict;
import io.github.qcf4j.testkit.ReferenceVerdicts.UnitVerdict;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The laws that every way to map keeps, each asked of one case. */
final class Law {

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

    Law(Function<GeneratedCase, ReferenceVerdicts> mapper) {
        this.mapper = mapper;
    }

    /** The order of the records means nothing. */
    void orderChangesNothing(GeneratedCase generated) {
        Portfolio shuffled = PortfolioGenerator.shuffled(generated.portfolio(), generated.seed() + 1);

        assertThat(lines(generated.with(shuffled))).as(generated.toString()).isEqualTo(lines(generated));
    }

    /** To add a record and withdraw it again changes nothing but the history; returns whether there was one to add. */
    boolean addingAndWithdrawingChangesNothing(GeneratedCase generated) {
        Optional<Portfolio> changed = Changes.addedAndWithdrawn(generated, mapper.apply(generated));
        changed.ifPresent(portfolio -> assertThat(standing(generated.with(portfolio)))
                .as(generated.toString())
                .isEqualTo(standing(generated)));
        return changed.isPresent();
    }

    /** To map evidence that is not decided and withdraw the mapping changes nothing but the history. */
    void mappingAndWithdrawingChangesNothing(GeneratedCase generated) {
        ReferenceVerdicts verdicts = mapper.apply(generated);
        List<CriterionVerdict> criteria = verdicts.units().stream()
                .flatMap(unit -> unit.criteria().stream())
                .toList();
        if (verdicts.qualification().isPresent() && !criteria.isEmpty()) {
            Portfolio changed = Changes.mappedAndWithdrawn(
                    generated, generated.dice().pick(criteria).criterion());

            assertThat(standing(generated.with(changed)))
                    .as(generated.toString())
                    .isEqualTo(standing(generated));
        }
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
            opensNoGap(generated, before, after);
            worsensNoStatus(generated, before, after, notAdmissible(after, item));
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
        List<CriterionReference> criteria = before.units().stream()
                .filter(unit -> !unit.selection().equals("NOT_SELECTED"))
                .flatMap(unit -> unit.criteria().stream())
                .filter(criterion -> status.test(criterion.status()))
                .map(CriterionVerdict::criterion)
                .toList();
        if (criteria.isEmpty()) {
            return false;
        }
        Dice dice = generated.dice();
        List<CriterionReference> chosen = dice.some(criteria, dice.between(1, 2));
        ReferenceVerdicts after = after(generated, Changes.withFurtherEvidence(generated, chosen));
        opensNoGap(generated, before, after);
        worsensNoStatus(generated, before, after, List.of());
        return true;
    }

    /** A further mapping of what is mapped and counts opens no gap; returns whether there was one to add. */
    boolean furtherMappingTakesNothingAway(GeneratedCase generated) {
        ReferenceVerdicts before = mapper.apply(generated);
        Optional<EvidenceMapping> mapping = Changes.furtherMapping(generated, before);
        mapping.ifPresent(further -> {
            Portfolio changed =
                    generated.portfolio().toBuilder().mapping(further).build();
            ReferenceVerdicts after = after(generated, changed);
            opensNoGap(generated, before, after);
            worsensNoStatus(generated, before, after, List.of());
        });
        return mapping.isPresent();
    }

    private static void opensNoGap(GeneratedCase generated, ReferenceVerdicts before, ReferenceVerdicts after) {
        assertThat(keys(before)).as(generated.toString()).containsAll(keys(after));
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

    /** A selected unit that is not held has gaps, of its own or of what a qualification adds, just when it is not ready. */
    void unitIsReadyWithoutGaps(GeneratedCase generated) {
        ReferenceVerdicts verdicts = mapper.apply(generated);
        for (UnitVerdict unit : verdicts.units()) {
            if (!unit.selection().equals("NOT_SELECTED") && !unit.isHeld()) {
                boolean ready = unit.state().equals("READY");
                List<String> gaps = keys(verdicts).stream()
                        .filter(gap ->
                                gap.contains(" " + unit.unit().unit().text()) || !ready && gap.contains(" overlay "))
                        .toList();

                assertThat(gaps.isEmpty())
                        .as("%s %s with %s in %s", unit.unit(), unit.state(), gaps, generated)
                        .isEqualTo(ready);
            }
        }
    }

    /** Returns what kind of thing is missing and where, apart from what the rules of combination are short of. */
    private static List<String> keys(ReferenceVerdicts verdicts) {
        return verdicts.gaps().stream()
                .map(gap -> gap.kind() + " " + gap.place())
                .toList();
    }

    private static Map<String, String> statuses(ReferenceVerdicts verdicts) {
        Map<String, String> statuses = new TreeMap<>();
        for (UnitVerdict unit : verdicts.units()) {
            unit.criteria()
                    .forEach(criterion -> statuses.put(criterion.criterion().toString(), criterion.status()));
        }
        return statuses;
    }

    /** While nothing happens, ends or begins nothing differs; returns whether there were such days. */
    boolean timeAloneChangesNothing(GeneratedCase generated) {
        SortedSet<LocalDate> turns = turns(generated);
        LocalDate from = generated.asOf();
        SortedSet<LocalDate> later = turns.tailSet(from.plusDays(1));
        LocalDate until = later.isEmpty() ? from.plusYears(5) : later.first().minusDays(1);

        assertThat(undated(generated.at(until)))
                .as("%s and %s", generated, until)
                .isEqualTo(undated(generated));
        return until.isAfter(from);
    }

    private List<String> undated(GeneratedCase generated) {
        return lines(generated).stream()
                .filter(line -> !line.startsWith("report "))
                .toList();
    }

    /** Returns every day on which something may differ from the day before. */
    private static SortedSet<LocalDate> turns(GeneratedCase generated) {
        Portfolio portfolio = generated.portfolio();
        SortedSet<LocalDate> turns = new TreeSet<>(new Existence(portfolio, generated.asOf()).allDays());
        portfolio.registrations().forEach(registration -> turns.add(registration.on()));
        portfolio.qualityAssurance().forEach(assurance -> {
            turns.add(assurance.on());
            assurance.countersigned().ifPresent(second -> turns.add(second.on()));
        });
        portfolio.certifications().forEach(certification -> {
            certification.claimed().ifPresent(turns::add);
            certification.certificated().ifPresent(turns::add);
        });
        portfolio.centre().stream()
                .map(Centre::directClaims)
                .flatMap(List::stream)
                .map(DirectClaim::period)
                .forEach(period -> {
                    period.from().ifPresent(turns::add);
                    period.until().map(last -> last.plusDays(1)).ifPresent(turns::add);
                });
        generated.framework().units().stream().map(Unit::validity).forEach(validity -> {
            validity.from().ifPresent(turns::add);
            validity.until().map(last -> last.plusDays(1)).ifPresent(turns::add);
        });
        turns.addAll(ends(generated));
        return turns;
    }

    private static SortedSet<LocalDate> ends(GeneratedCase generated) {
        SortedSet<LocalDate> ends = new TreeSet<>();
        List<Period> periods = Stream.concat(
                        generated.framework().units().stream().flatMap(unit -> unit.requirements().stream()),
                        generated.framework().qualifications().stream()
                                .map(Qualification::overlays)
                                .flatMap(List::stream)
                                .map(Overlay::requirement))
                .map(EvidenceRequirement::validFor)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        for (Evidence item : generated.portfolio().evidence()) {
            item.expires().map(last -> last.plusDays(1)).ifPresent(ends::add);
            Stream.concat(item.occurred().stream(), item.produced().stream())
                    .flatMap(day -> periods.stream().map(day::plus))
                    .map(last -> last.plusDays(1))
                    .forEach(ends::add);
        }
        return ends;
    }

    private List<String> lines(GeneratedCase generated) {
        return mapper.apply(generated).lines();
    }

    /** Returns the lines without the history of what was withdrawn. */
    private List<String> standing(GeneratedCase generated) {
        return lines(generated).stream()
                .filter(line ->
                        !(line.startsWith("mapping ") || line.startsWith("decision ")) || !line.endsWith(" WITHDRAWN"))
                .collect(Collectors.toList());
    }
}
