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
import java.util.Arrays;
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
    private @Nullable CriterionReference[] lastNamed = {};
    private int lastNumber;
    private int lastCriterion;

    PlainPortfolios(PortfolioMapper mapper, LocalDate asOf) {
        this.asOf = asOf;
        this.records = new PlainRecords(dayAsked(asOf), texts);
        this.registrations = new PlainRegistrations(mapper, asOf);
        this.reduction = new PlainReduction(records);
        clear();
    }

    /** Returns the number of a day asked about; beyond those that records name one is as good as the other. */
    static int dayAsked(LocalDate day) {
        return (int) Math.max(FIRST_DAY, Math.min(day.toEpochDay(), LAST_DAY));
    }

    LocalDate asOf() {
        return asOf;
    }

    /** Forgets the records, and gives room back that is seldom needed. */
    private void clear() {
        records.clear();
        texts.forget();
        numbers.clear();
        lastNumber = PortfolioEvents.NONE;
        lastCriterion = CriterionNumbers.NONE;
        Arrays.fill(lastNamed, null);
    }

    /** Returns the packed records, or nothing where more is to be said about them. */
    Optional<PackedPortfolio> pack(Portfolio portfolio, @Nullable QualificationIdentifier named) {
        try {
            fill(portfolio, named);
            return Optional.of(reduction.packed());
        } catch (Unusual moreToSay) {
            return Optional.empty();
        } finally {
            clear();
        }
    }

    private void fill(Portfolio portfolio, @Nullable QualificationIdentifier named) {
        Unusual.unless(portfolio.registrations().size() == 1
                && portfolio.qualityAssurance().isEmpty()
                && portfolio.certifications().isEmpty()
                && portfolio.withdrawals().isEmpty());
        records.cells().expect(pairs(portfolio));
        register(portfolio.registrations().get(0), named);
        records.learner(number(portfolio.learner()));
        for (Person person : portfolio.people()) {
            add(person);
        }
        for (Evidence evidence : portfolio.evidence()) {
            add(evidence);
        }
        for (EvidenceMapping mapping : portfolio.mappings()) {
            add(mapping);
        }
        for (Decision decision : portfolio.decisions()) {
            add(decision);
        }
        portfolio.recognitions().forEach(this::add);
        portfolio.signOffs().forEach(this::add);
    }

    /** Returns about how many pairs of a criterion and an item there are. */
    private static int pairs(Portfolio portfolio) {
        long pairs = 0;
        for (EvidenceMapping mapping : portfolio.mappings()) {
            pairs += mapping.criteria().size();
        }
        return (int) Math.min(Integer.MAX_VALUE, pairs);
    }

    private void register(Registration registration, @Nullable QualificationIdentifier named) {
        Unusual.unless(named == null || named.equals(registration.qualification()));
        Registration.Builder alone = Registration.builder(registration.qualification(), registration.on());
        registration.version().ifPresent(alone::version);
        registration.pathway().ifPresent(alone::pathway);
        PlainRegistration asked = registrations.of(alone.build()).orElseThrow(Unusual::here);
        CoverageLayout known = asked.layout().layout();
        layout = known;
        lastNamed = lastNamed.length == known.criteria() ? lastNamed : new CriterionReference[known.criteria()];
        records.register(asked);
        recorded(registration.on());
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
        int first = recorded(evidence.produced());
        for (LocalDate occurred : evidence.occurred()) {
            int on = recorded(occurred);
            first = first == PortfolioEvents.UNDATED ? on : Math.min(first, on);
        }
        evidence.simulationAgreed().ifPresent(agreed -> recorded(agreed.on()));
        evidence.authentication().ifPresent(authentic -> recorded(authentic.on()));
        int reference = number(evidence.identifier());
        int by = number(evidence.by());
        records.items().record(reference, evidence.method().orElse(null), by, first, day(evidence.expires()));
    }

    private void add(EvidenceMapping mapping) {
        Unusual.unless(mapping.range().isEmpty());
        int item = records.items().item(number(mapping.evidence()));
        int on = recorded(mapping.on());
        for (CriterionReference criterion : mapping.criteria()) {
            records.map(criterion(criterion, mapping.version()), item, on);
        }
    }

    private void add(Decision decision) {
        PlainDecisions decisions = records.decisions();
        recorded(decision.accepted());
        decision.countersigned().ifPresent(second -> recorded(second.on()));
        int on = recorded(decision.on());
        records.decision(decision.outcome(), number(decision.assessor()), on, decision.sequence());
        if (decisions.isPassed()) {
            decision.criteria().forEach(criterion -> criterion(criterion, decision.version()));
            return;
        }
        for (String item : decision.evidence()) {
            decisions.addItem(records.items().item(number(item)));
        }
        int number = decisions.end();
        for (CriterionReference criterion : decision.criteria()) {
            records.decide(number, criterion(criterion, decision.version()));
        }
    }

    private void add(Recognition recognition) {
        Unusual.unless(recognition.isWholeUnit() && recognition.held().isEmpty());
        int unit = unit(recognition.unit());
        if (recorded(recognition.on()) <= records.asOf()) {
            records.signatures().recognise(unit, recognition.route());
        }
    }

    private void add(SignOff signOff) {
        int unit = unit(signOff.unit());
        int on = recorded(signOff.on());
        if (on <= records.asOf()) {
            records.signatures().sign(unit, signOff.role(), number(signOff.person()), on);
        }
    }

    private int number(Optional<String> reference) {
        return reference.isPresent() ? number(reference.get()) : PortfolioEvents.NONE;
    }

    /**
     * Returns the number of a reference, which gets one if it has none: most often the same as that before or the next,
     * since records are in the order of evidence.
     */
    private int number(String reference) {
        int next = lastNumber + 1;
        if (lastNumber >= 0 && texts.get(lastNumber).equals(reference)) {
            return lastNumber;
        }
        lastNumber = next < numbers.size() && texts.get(next).equals(reference) ? next : found(reference);
        return lastNumber;
    }

    private int found(String reference) {
        int number = numbers.size();
        Integer known = numbers.putIfAbsent(reference, number);
        if (known != null) {
            return known;
        }
        texts.add(reference);
        return number;
    }

    /** Takes notice of a day on which something was recorded, if it is dated, and returns its number. */
    private int recorded(Optional<LocalDate> day) {
        return day.isPresent() ? recorded(day.get()) : PortfolioEvents.UNDATED;
    }

    private int recorded(LocalDate day) {
        int number = day(day);
        records.day(number);
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

    /** Returns the number of a criterion in the version asked for. */
    private int criterion(CriterionReference reference, Optional<Version> version) {
        CoverageLayout known = layout();
        int criterion = found(known, reference);
        int unit = known.unitOf(criterion);
        Unusual.unless(known.isPlain(unit)
                && (version.isEmpty() || version.get().equals(known.unit(unit).version())));
        lastCriterion = criterion;
        return criterion;
    }

    /** Finds a criterion: most often the one after that named before, and by the same object as the last time. */
    private int found(CoverageLayout known, CriterionReference reference) {
        int next = lastCriterion + 1;
        if (next < lastNamed.length && lastNamed[next] == reference) {
            return next;
        }
        int criterion = known.isNamed(next, reference) ? next : known.numberOf(reference);
        Unusual.unless(criterion != CriterionNumbers.NONE);
        lastNamed[criterion] = reference;
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
