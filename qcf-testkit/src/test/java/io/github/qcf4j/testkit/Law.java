package io.github.qcf4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.framework.Framework;
import io.github.qcf4j.model.EvidenceRequirement;
import io.github.qcf4j.model.Overlay;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.portfolio.Centre;
import io.github.qcf4j.portfolio.CurrencyMeasure;
import io.github.qcf4j.portfolio.DirectClaim;
import io.github.qcf4j.portfolio.Evidence;
import io.github.qcf4j.portfolio.Portfolio;
import io.github.qcf4j.testkit.ReferenceVerdicts.CriterionVerdict;
import io.github.qcf4j.testkit.ReferenceVerdicts.UnitVerdict;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The laws of order, withdrawal, readiness and time, which every way to map keeps, each asked of one case. */
final class Law {

    private final Function<GeneratedCase, ReferenceVerdicts> mapper;

    Law(Function<GeneratedCase, ReferenceVerdicts> mapper) {
        this.mapper = mapper;
    }

    /** The order of the records means nothing. */
    void orderChangesNothing(GeneratedCase generated) {
        Portfolio shuffled = PortfolioGenerator.shuffled(generated.portfolio(), generated.seed() + 1);

        assertThat(lines(generated.with(shuffled))).as(generated::toString).isEqualTo(lines(generated));
    }

    /** To add a record and withdraw it again changes nothing but the history; returns whether there was one to add. */
    boolean addingAndWithdrawingChangesNothing(GeneratedCase generated) {
        Optional<Portfolio> changed = Changes.addedAndWithdrawn(generated, mapper.apply(generated));
        changed.ifPresent(portfolio -> assertThat(standing(generated.with(portfolio)))
                .as(generated::toString)
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
                    .as(generated::toString)
                    .isEqualTo(standing(generated));
        }
    }

    /** A selected unit that is not held has gaps, of its own or of what a qualification adds, just when it is not ready. */
    void unitIsReadyWithoutGaps(GeneratedCase generated) {
        ReferenceVerdicts verdicts = mapper.apply(generated);
        for (UnitVerdict unit : verdicts.units()) {
            if (!unit.selection().equals("NOT_SELECTED") && !unit.isHeld()) {
                boolean ready = unit.state().equals("READY");
                List<String> gaps = FurtherLaw.keys(verdicts).stream()
                        .filter(gap ->
                                gap.contains(" " + unit.unit().unit().text()) || !ready && gap.contains(" overlay "))
                        .toList();

                assertThat(gaps.isEmpty())
                        .as("%s %s with %s in %s", unit.unit(), unit.state(), gaps, generated)
                        .isEqualTo(ready);
            }
        }
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
                        required(generated.framework()).flatMap(requirement -> periods(generated, requirement)),
                        generated.policy().currency().stream())
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

    private static Stream<EvidenceRequirement> required(Framework framework) {
        return Stream.concat(
                framework.units().stream().flatMap(unit -> unit.requirements().stream()),
                framework.qualifications().stream()
                        .map(Qualification::overlays)
                        .flatMap(List::stream)
                        .map(Overlay::requirement));
    }

    /** Returns for how long a requirement lets evidence be valid, age being judged on the day asked about or not. */
    private static Stream<Period> periods(GeneratedCase generated, EvidenceRequirement requirement) {
        return generated.policy().currencyMeasure() == CurrencyMeasure.AS_OF
                ? Stream.concat(requirement.validFor().stream(), requirement.currency().stream())
                : requirement.validFor().stream();
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
