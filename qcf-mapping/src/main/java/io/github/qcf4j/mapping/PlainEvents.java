package io.github.qcf4j.mapping;

import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.DecisionOutcome;
import io.github.qcf4j.model.PersonRole;
import io.github.qcf4j.model.QualificationIdentifier;
import io.github.qcf4j.model.RecognitionRoute;
import io.github.qcf4j.model.SignOffRole;
import io.github.qcf4j.model.Version;
import io.github.qcf4j.portfolio.PortfolioEvents;
import io.github.qcf4j.portfolio.Registration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Fills columns in while a portfolio is told; the registration has to be told before what names a unit. */
final class PlainEvents implements PortfolioEvents {

    private static final int MOST = 4_096;

    private final PlainTexts texts;
    private final PlainRecords records;
    private final PlainRegistrations registrations;
    private final IdentityHashMap<PlainLayout, LayoutTexts> layouts = new IdentityHashMap<>();
    private final Map<RegistrationNumbers, Optional<PlainRegistration>> byNumbers = new HashMap<>();
    private @Nullable LayoutTexts layout;
    private int version;

    PlainEvents(PlainTexts texts, PlainRecords records, PlainRegistrations registrations) {
        this.texts = texts;
        this.records = records;
        this.registrations = registrations;
    }

    @Override
    public void forgetTexts() {
        texts.forget();
        byNumbers.clear();
    }

    @Override
    public void text(int number, String text) {
        texts.add(text);
    }

    @Override
    public void learner(int reference) {
        records.learner(reference);
    }

    @Override
    public void day(int day) {
        records.day(day);
    }

    @Override
    public void registration(int qualification, int version, int pathway, int on, int[] units, int unitCount) {
        if (byNumbers.size() >= MOST) {
            byNumbers.clear();
        }
        RegistrationNumbers numbers = new RegistrationNumbers(qualification, version, pathway, on);
        PlainRegistration known = byNumbers.computeIfAbsent(numbers, this::find).orElseThrow(Unusual::here);
        records.register(known);
        LayoutTexts named = layouts.computeIfAbsent(known.layout(), plain -> new LayoutTexts(plain.layout(), texts));
        layout = named;
        for (int i = 0; i < unitCount; i++) {
            records.select(unit(units[i]));
        }
    }

    /** Returns what a registration asks for; nothing where it is not written in the form in which it would be told. */
    private Optional<PlainRegistration> find(RegistrationNumbers numbers) {
        try {
            String text = texts.get(numbers.qualification());
            QualificationIdentifier qualification = QualificationIdentifier.parse(text);
            Registration.Builder registration = Registration.builder(qualification, LocalDate.ofEpochDay(numbers.on()));
            if (numbers.version() != NONE) {
                registration.version(Version.parse(texts.get(numbers.version())));
            }
            if (numbers.pathway() != NONE) {
                registration.pathway(texts.get(numbers.pathway()));
            }
            return registrations.of(registration.build());
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    @Override
    public void evidence(int reference, @Nullable AssessmentMethod method, int by, int first, int expires) {
        records.items().record(reference, method, by, first, expires);
    }

    @Override
    public void mapping(int evidence, int version, int on, int[] criteria, int criterionCount) {
        int item = records.items().item(evidence);
        for (int i = 0; i < criterionCount; i++) {
            records.map(criterion(criteria[i], version), item, on);
        }
    }

    @Override
    public void decision(DecisionOutcome outcome, int version, int assessor, int on, int sequence) {
        this.version = version;
        records.decision(outcome, assessor, on, sequence);
    }

    @Override
    public void judged(int[] evidence, int itemCount, int[] criteria, int criterionCount) {
        PlainDecisions decisions = records.decisions();
        if (decisions.isPassed()) {
            for (int i = 0; i < criterionCount; i++) {
                criterion(criteria[i], version);
            }
            return;
        }
        for (int i = 0; i < itemCount; i++) {
            decisions.addItem(records.items().item(evidence[i]));
        }
        int decision = decisions.end();
        for (int i = 0; i < criterionCount; i++) {
            records.decide(decision, criterion(criteria[i], version));
        }
    }

    /** Returns the criterion that a text names, in the version in which its unit is asked for. */
    private int criterion(int text, int version) {
        LayoutTexts named = layout();
        int criterion = named.criterion(text);
        Unusual.unless(criterion >= 0 && (version == NONE || named.isVersion(version, criterion)));
        return criterion;
    }

    @Override
    public void recognition(int unit, RecognitionRoute route, int on) {
        int recognised = unit(unit);
        if (on <= records.asOf()) {
            records.signatures().recognise(recognised, route);
        }
    }

    @Override
    public void signOff(int unit, SignOffRole role, int person, int on) {
        int signed = unit(unit);
        if (on <= records.asOf()) {
            records.signatures().sign(signed, role, person, on);
        }
    }

    private int unit(int text) {
        int unit = layout().unit(text);
        Unusual.unless(unit >= 0);
        return unit;
    }

    /** Returns the texts of what the registration of this portfolio asks for. */
    private LayoutTexts layout() {
        records.registration();
        LayoutTexts known = layout;
        if (known == null) {
            throw Unusual.here();
        }
        return known;
    }

    @Override
    public void role(PersonRole role, int from, int until) {
        records.assessors().addRole(role, from, until);
    }

    @Override
    public void person(int reference, boolean hasInterest) {
        records.assessors().add(reference, hasInterest);
    }
}
