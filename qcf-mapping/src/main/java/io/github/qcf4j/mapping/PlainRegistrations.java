package io.github.qcf4j.mapping;

import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.portfolio.CoverageOverride;
import io.github.qcf4j.portfolio.CoveragePolicy;
import io.github.qcf4j.portfolio.CurrencyMeasure;
import io.github.qcf4j.portfolio.Portfolio;
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
    private final boolean plainPolicy;
    private final IdentityHashMap<CoverageLayout, PlainLayout> layouts = new IdentityHashMap<>();
    private final Map<Registration, Optional<PlainRegistration>> known = new HashMap<>();

    PlainRegistrations(PortfolioMapper mapper, LocalDate asOf) {
        this.mapper = mapper;
        this.asOf = asOf;
        CoveragePolicy policy = mapper.policy();
        this.plainPolicy = policy.demands().isEmpty() && policy.currencyMeasure() != CurrencyMeasure.AS_OF;
    }

    /** Returns what a registration that lists no unit asks for; nothing where there is more to say about it. */
    Optional<PlainRegistration> of(Registration registration) {
        if (!plainPolicy) {
            return Optional.empty();
        }
        Optional<PlainRegistration> found = known.get(registration);
        if (found == null) {
            if (known.size() >= MOST) {
                known.clear();
            }
            found = find(registration);
            known.put(registration, found);
        }
        return found;
    }

    private Optional<PlainRegistration> find(Registration registration) {
        Portfolio nothingElse =
                Portfolio.builder(NOBODY).registration(registration).build();
        PackedPortfolio packed = mapper.packWithCare(nothingElse, null, asOf);
        CoverageLayout layout = packed.layout();
        if (layout.qualification().isEmpty()
                || !isRight(registration, layout.qualification().get(), layout)) {
            return Optional.empty();
        }
        PlainLayout room = layouts.computeIfAbsent(layout, PlainLayout::new);
        CoverageView view = CoverageView.of(layout).map(packed, asOf);
        PlainRegistration plain = PlainRegistration.of(room, view);
        return packed.equals(packed(plain, packed)) ? Optional.of(plain) : Optional.empty();
    }

    private static PackedPortfolio packed(PlainRegistration plain, PackedPortfolio packed) {
        PackedPortfolioBuilder builder =
                plain.layout().builder().clear(NOBODY, packed.from()).until(packed.until());
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
