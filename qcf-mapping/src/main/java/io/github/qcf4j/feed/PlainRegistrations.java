package io.github.qcf4j.feed;

import io.github.qcf4j.mapping.CoverageLayout;
import io.github.qcf4j.mapping.CoverageView;
import io.github.qcf4j.mapping.PackedPortfolio;
import io.github.qcf4j.mapping.PackedPortfolioBuilder;
import io.github.qcf4j.mapping.PortfolioMapper;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.QualificationIdentifier;
import io.github.qcf4j.model.Version;
import io.github.qcf4j.portfolio.CoverageOverride;
import io.github.qcf4j.portfolio.CoveragePolicy;
import io.github.qcf4j.portfolio.CurrencyMeasure;
import io.github.qcf4j.portfolio.Portfolio;
import io.github.qcf4j.portfolio.PortfolioEvents;
import io.github.qcf4j.portfolio.Registration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What registrations ask for, by the qualification, the pathway and the day.
 * <p>
 * It is answered by the mapper, which packs a portfolio with nothing but the registration, so that no rule about
 * registrations is told twice.
 */
final class PlainRegistrations {

    private static final int MOST = 4_096;
    private static final String NOBODY = "-";

    private final PortfolioMapper mapper;
    private final LocalDate asOf;
    private final PlainTexts texts;
    private final boolean plainPolicy;
    private final Map<CoverageLayout, LayoutTexts> layouts = new IdentityHashMap<>();
    private final Map<RegistrationNumbers, Optional<PlainRegistration>> byNumbers = new HashMap<>();
    private final Map<Registration, Optional<PlainRegistration>> known = new HashMap<>();
    private int timesForgotten;

    PlainRegistrations(PortfolioMapper mapper, LocalDate asOf, PlainTexts texts) {
        this.mapper = mapper;
        this.asOf = asOf;
        this.texts = texts;
        CoveragePolicy policy = mapper.policy();
        this.plainPolicy = policy.demands().isEmpty() && policy.currencyMeasure() != CurrencyMeasure.AS_OF;
    }

    /** Returns what a registration asks for; nothing where there is more to say about it. */
    Optional<PlainRegistration> of(RegistrationNumbers numbers) {
        if (timesForgotten != texts.timesForgotten() || byNumbers.size() >= MOST) {
            timesForgotten = texts.timesForgotten();
            byNumbers.clear();
        }
        return byNumbers.computeIfAbsent(numbers, this::find);
    }

    private Optional<PlainRegistration> find(RegistrationNumbers numbers) {
        if (!plainPolicy) {
            return Optional.empty();
        }
        if (known.size() >= MOST) {
            known.clear();
        }
        return registration(numbers).flatMap(registration -> known.computeIfAbsent(registration, this::find));
    }

    /** Returns the registration; nothing where it is not written in the form in which it would be told. */
    private Optional<Registration> registration(RegistrationNumbers numbers) {
        try {
            String text = texts.get(numbers.qualification());
            QualificationIdentifier qualification = QualificationIdentifier.parse(text);
            Registration.Builder registration = Registration.builder(qualification, LocalDate.ofEpochDay(numbers.on()));
            if (numbers.version() != PortfolioEvents.NONE) {
                registration.version(Version.parse(texts.get(numbers.version())));
            }
            if (numbers.pathway() != PortfolioEvents.NONE) {
                registration.pathway(texts.get(numbers.pathway()));
            }
            return Optional.of(registration.build());
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private Optional<PlainRegistration> find(Registration registration) {
        Portfolio nothingElse =
                Portfolio.builder(NOBODY).registration(registration).build();
        PackedPortfolio packed = mapper.pack(nothingElse, asOf);
        CoverageLayout layout = packed.layout();
        if (layout.qualification().isEmpty()
                || !isRight(registration, layout.qualification().get(), layout)) {
            return Optional.empty();
        }
        LayoutTexts layoutTexts = layouts.computeIfAbsent(layout, key -> new LayoutTexts(layout, texts));
        CoverageView view = CoverageView.of(layout).map(packed, asOf);
        PlainRegistration plain = PlainRegistration.of(layoutTexts, view);
        return packed.equals(packed(plain, packed)) ? Optional.of(plain) : Optional.empty();
    }

    private static PackedPortfolio packed(PlainRegistration plain, PackedPortfolio packed) {
        PackedPortfolioBuilder builder =
                plain.texts().builder().clear(NOBODY, packed.from()).until(packed.until());
        for (int unit = 0; unit < plain.selections().length; unit++) {
            builder.select(unit, plain.selections()[unit]);
        }
        return builder.build();
    }

    /** Returns whether nothing is wrong with a registration, and nothing with what the policy says of its units. */
    private boolean isRight(Registration registration, Qualification qualification, CoverageLayout layout) {
        return qualification.dates().inForce().contains(registration.on())
                && registration
                        .version()
                        .filter(version -> !version.equals(qualification.version()))
                        .isEmpty()
                && registration
                        .pathway()
                        .filter(name -> qualification.pathway(name).isEmpty())
                        .isEmpty()
                && mapper.policy().overrides().stream().allMatch(override -> isKnown(override, layout));
    }

    private static boolean isKnown(CoverageOverride override, CoverageLayout layout) {
        return layout.unitNumber(override.unit()).isPresent()
                && override.criterion()
                        .map(criterion -> layout.criterionNumber(criterion).isPresent())
                        .orElse(true)
                && override.outcome()
                        .map(outcome -> layout.unit(
                                        layout.unitNumber(override.unit()).getAsInt())
                                .outcome(outcome.number())
                                .isPresent())
                        .orElse(true);
    }
}
