package io.github.qcf4j.mapping;

import io.github.qcf4j.portfolio.Portfolio;
import io.github.qcf4j.portfolio.PortfolioEvents;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Packs one portfolio after the other of those about which there is nothing to say but where their learner stands: the
 * mapper would tell no warning and no error. A workspace that belongs to one thread.
 * <p>
 * It packs what {@link PortfolioMapper#pack(Portfolio, LocalDate)} packs of the same records, or nothing where more is to
 * be said:
 * <pre>{@code
 * PortfolioPacker packer = PortfolioPacker.of(mapper, asOf);
 * Optional<PackedPortfolio> packed = packer.pack(portfolio);
 * }</pre>
 * Whoever reads records from a file or a database may tell them instead, so that none need be made. The registration is
 * to be told before whatever names a unit:
 * <pre>{@code
 * Optional<PackedPortfolio> packed = packer.pack(() -> rows.tellNext(packer.events()));
 * }</pre>
 */
public final class PortfolioPacker {

    private final PlainPortfolios portfolios;
    private final PlainRecords records;
    private final PlainEvents events;
    private final PlainReduction reduction;

    private PortfolioPacker(PortfolioMapper mapper, LocalDate asOf) {
        portfolios = new PlainPortfolios(mapper, asOf);
        PlainTexts texts = new PlainTexts();
        records = new PlainRecords(PlainPortfolios.dayAsked(asOf), texts);
        events = new PlainEvents(texts, records, new PlainRegistrations(mapper, asOf));
        reduction = new PlainReduction(records);
    }

    /**
     * Returns a packer.
     *
     * @param mapper  the mapper of the learners
     * @param asOf  one of the days that will be asked about
     */
    public static PortfolioPacker of(PortfolioMapper mapper, LocalDate asOf) {
        return new PortfolioPacker(Objects.requireNonNull(mapper, "mapper"), Objects.requireNonNull(asOf, "asOf"));
    }

    /**
     * Returns who is to be told of the records, and only within {@link #pack(BooleanSupplier)}. A call that says something
     * unusual does not return: what it throws is caught by the packer, and not to be caught by the teller.
     */
    public PortfolioEvents events() {
        return events;
    }

    /**
     * Packs a portfolio for the one qualification that its learner is registered for.
     *
     * @param portfolio  the records
     * @return the packed records, or nothing where more is to be said about them
     */
    public Optional<PackedPortfolio> pack(Portfolio portfolio) {
        return portfolios.pack(Objects.requireNonNull(portfolio, "portfolio"), null);
    }

    /**
     * Packs the portfolio that is told.
     *
     * @param telling  tells one portfolio to {@link #events()}, and returns whether it could tell all of it
     * @return the packed records, or nothing where it was not told or more is to be said about them
     */
    public Optional<PackedPortfolio> pack(BooleanSupplier telling) {
        records.clear();
        try {
            return telling.getAsBoolean() ? Optional.of(reduction.packed()) : Optional.empty();
        } catch (Unusual moreToSay) {
            return Optional.empty();
        }
    }
}
