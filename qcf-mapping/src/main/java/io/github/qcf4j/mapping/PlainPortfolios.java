package io.github.qcf4j.mapping;

import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.QualificationIdentifier;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.model.Version;
import io.github.qcf4j.portfolio.DatedRole;
import io.github.qcf4j.portfolio.Decision;
import io.github.qcf4j.portfolio.Evidence;
import io.github.qcf4j.portfolio.EvidenceMapping;
import io.github.qcf4j.portfolio.Person;
import io.github.qcf4j.portfolio.Portfolio;
import io.github.qcf4j.portfolio.PortfolioEvents;
import io.github.qcf4j.portfolio.Recognition;
import io.github.qcf4j.portfolio.Registration;
import io.github.qcf4j.portfolio.SignOff;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Packs one portfolio after the other of those in which nothing is unusual, from its records, for one day. */
final class PlainPortfolios {

    private static final long FIRST_DAY = Integer.MIN_VALUE + 1L;
    private static final long LAST_DAY = Integer.MAX_VALUE - 1L;

    private final LocalDate asOf;
    private final PlainTexts texts = new PlainTexts();
    private final PlainRecords records;
    private final PlainRegistrations registrations;
    private final PlainReduction reduction;
    private final Map<String, Integer> numbers = new HashMap<>();
    private @Nullable CoverageLayout layout;
    private int lastCriterion;

    PlainPortfolios(PortfolioMapper mapper, LocalDate asOf) {
        this.asOf = asOf;
        this.records = new PlainRecords(dayAsked(asOf), texts);
        this.registrations = new PlainRegistrations(mapper, asOf);
        this.reduction = new PlainReduction(records);
    }

    /** Returns the number of a day asked about; beyond those that records name one is as good as the other. */
    static int dayAsked(LocalDate day) {
        return (int) Math.max(FIRST_DAY, Math.min(day.toEpochDay(), LAST_DAY));
    }

    LocalDate asOf() {
        return asOf;
    }

    /** Returns whether so much room was needed that it is better given back than kept. */
    boolean isLarge() {
        return records.cells().isLarge();
    }

    /** Returns the packed records, or nothing where more is to be said about them. */
    Optional<PackedPortfolio> pack(Portfolio portfolio, @Nullable QualificationIdentifier named) {
        try {
            fill(portfolio, named);
            return Optional.of(reduction.packed());
        } catch (Unusual moreToSay) {
            return Optional.empty();
        }
    }

    private void fill(Portfolio portfolio, @Nullable QualificationIdentifier named) {
        Unusual.unless(portfolio.registrations().size() == 1
                && portfolio.qualityAssurance().isEmpty()
                && portfolio.certifications().isEmpty()
                && portfolio.withdrawals().isEmpty());
        records.clear();
        texts.forget();
        numbers.clear();
        lastCriterion = -1;
        register(portfolio.registrations().get(0), named);
        records.learner(number(portfolio.learner()));
        HeldDays held = HeldDays.of(portfolio, asOf);
        records.day(day(held.from()));
        if (!held.until().equals(LocalDate.MAX)) {
            records.day(day(held.until()) + 1);
        }
        portfolio.people().forEach(this::add);
        portfolio.evidence().forEach(this::add);
        portfolio.mappings().forEach(this::add);
        portfolio.decisions().forEach(this::add);
        portfolio.recognitions().forEach(this::add);
        portfolio.signOffs().forEach(this::add);
    }

    private void register(Registration registration, @Nullable QualificationIdentifier named) {
        Unusual.unless(named == null || named.equals(registration.qualification()));
        Registration.Builder alone = Registration.builder(registration.qualification(), registration.on());
        registration.version().ifPresent(alone::version);
        registration.pathway().ifPresent(alone::pathway);
        PlainRegistration asked = registrations.of(alone.build()).orElseThrow(Unusual::here);
        layout = asked.layout().layout();
        records.register(asked);
        registration.units().forEach(unit -> records.select(unit(unit)));
    }

    private void add(Person person) {
        for (DatedRole held : person.roles()) {
            int from = dayAsked(held.period().from().orElse(LocalDate.MIN));
            int until = dayAsked(held.period().until().orElse(LocalDate.MAX));
            records.assessors().addRole(held.role(), from, until);
        }
        records.assessors().add(number(person.identifier()), person.hasInterest());
    }

    private void add(Evidence evidence) {
        records.items()
                .record(
                        number(evidence.identifier()),
                        evidence.method().orElse(null),
                        number(evidence.by()),
                        day(evidence.firstDate()),
                        day(evidence.expires()));
    }

    private void add(EvidenceMapping mapping) {
        Unusual.unless(mapping.range().isEmpty());
        int item = records.items().item(number(mapping.evidence()));
        int on = day(mapping.on());
        for (CriterionReference criterion : mapping.criteria()) {
            records.map(criterion(criterion, mapping.version()), item, on);
        }
    }

    private void add(Decision decision) {
        PlainDecisions decisions = records.decisions();
        records.decision(decision.outcome(), number(decision.assessor()), day(decision.on()), decision.sequence());
        if (decisions.isPassed()) {
            decision.criteria().forEach(criterion -> criterion(criterion, decision.version()));
            return;
        }
        decision.evidence().forEach(item -> decisions.addItem(records.items().item(number(item))));
        int number = decisions.end();
        for (CriterionReference criterion : decision.criteria()) {
            records.decide(number, criterion(criterion, decision.version()));
        }
    }

    private void add(Recognition recognition) {
        Unusual.unless(recognition.isWholeUnit() && recognition.held().isEmpty());
        int unit = unit(recognition.unit());
        if (day(recognition.on()) <= records.asOf()) {
            records.signatures().recognise(unit, recognition.route());
        }
    }

    private void add(SignOff signOff) {
        int unit = unit(signOff.unit());
        int on = day(signOff.on());
        if (on <= records.asOf()) {
            records.signatures().sign(unit, signOff.role(), number(signOff.person()), on);
        }
    }

    private int number(Optional<String> reference) {
        return reference.isPresent() ? number(reference.get()) : PortfolioEvents.NONE;
    }

    /** Returns the number of a reference, which gets one if it has none. */
    private int number(String reference) {
        Integer known = numbers.get(reference);
        if (known != null) {
            return known;
        }
        int number = numbers.size();
        numbers.put(reference, number);
        texts.add(reference);
        return number;
    }

    private static int day(Optional<LocalDate> day) {
        return day.isPresent() ? day(day.get()) : PortfolioEvents.UNDATED;
    }

    private static int day(LocalDate day) {
        long number = day.toEpochDay();
        Unusual.unless(number >= FIRST_DAY && number < LAST_DAY);
        return (int) number;
    }

    private int unit(UnitIdentifier identifier) {
        return layout().unitNumber(identifier).orElseThrow(Unusual::here);
    }

    /** Returns the number of a criterion in the version asked for: most often the one after that named before. */
    private int criterion(CriterionReference reference, Optional<Version> version) {
        CoverageLayout known = layout();
        int next = lastCriterion + 1;
        int criterion = known.isNamed(next, reference) ? next : known.numberOf(reference);
        Unusual.unless(criterion != CriterionNumbers.NONE);
        int unit = known.unitOf(criterion);
        Unusual.unless(known.isPlain(unit)
                && (version.isEmpty() || version.get().equals(known.unit(unit).version())));
        lastCriterion = criterion;
        return criterion;
    }

    private CoverageLayout layout() {
        CoverageLayout known = layout;
        if (known == null) {
            throw Unusual.here();
        }
        return known;
    }
}
