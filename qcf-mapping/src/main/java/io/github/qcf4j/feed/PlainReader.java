package io.github.qcf4j.feed;

import io.github.qcf4j.document.internal.PlainPortfolio;
import io.github.qcf4j.mapping.PackedPortfolio;
import io.github.qcf4j.mapping.PortfolioMapper;
import java.time.LocalDate;
import java.util.Optional;

/** Packs portfolios in which nothing is unusual straight from their bytes, and says of the others that they are not. */
final class PlainReader {

    private final PlainRecords records;
    private final PlainPortfolio portfolio;
    private final PlainReduction reduction;

    PlainReader(PortfolioMapper mapper, LocalDate asOf) {
        PlainTexts texts = new PlainTexts();
        records = new PlainRecords(day(asOf), texts, new PlainRegistrations(mapper, asOf, texts));
        portfolio = new PlainPortfolio(records);
        reduction = new PlainReduction(records);
    }

    /** Returns the number of a day; beyond those that a portfolio can name one is as good as the other. */
    private static int day(LocalDate day) {
        return (int) Math.max(-Integer.MAX_VALUE, Math.min(day.toEpochDay(), Integer.MAX_VALUE - 1));
    }

    /** Returns the packed portfolio that is written on a line, or nothing where more is to be said about it. */
    Optional<PackedPortfolio> packed(Lines lines) {
        records.clear();
        try {
            int end = portfolio.tell(lines, lines.from());
            if (end == PlainPortfolio.UNUSUAL) {
                return Optional.empty();
            }
            lines.endsAt(end);
            return Optional.of(reduction.packed());
        } catch (Unusual moreToSay) {
            return Optional.empty();
        }
    }
}
