package io.github.qcf4j.feed;

import io.github.qcf4j.document.internal.PlainPortfolio;
import io.github.qcf4j.mapping.PackedPortfolio;
import io.github.qcf4j.mapping.PortfolioMapper;
import io.github.qcf4j.mapping.PortfolioPacker;
import java.time.LocalDate;
import java.util.Optional;

/** Packs portfolios in which nothing is unusual straight from their bytes, and says of the others that they are not. */
final class PlainReader {

    private final PortfolioPacker packer;
    private final PlainPortfolio portfolio;

    PlainReader(PortfolioMapper mapper, LocalDate asOf) {
        packer = PortfolioPacker.of(mapper, asOf);
        portfolio = new PlainPortfolio(packer.events());
    }

    /** Returns the packed portfolio that is written on a line, or nothing where more is to be said about it. */
    Optional<PackedPortfolio> packed(Lines lines) {
        return packer.pack(() -> isTold(lines));
    }

    private boolean isTold(Lines lines) {
        int end = portfolio.tell(lines, lines.from());
        if (end == PlainPortfolio.UNUSUAL) {
            return false;
        }
        lines.endsAt(end);
        return true;
    }
}
