package io.github.qcf4j.mapping;

import io.github.qcf4j.model.QualificationIdentifier;
import io.github.qcf4j.portfolio.Portfolio;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/** Lends the room in which plain portfolios are packed to one thread after the other. */
final class PlainPackers {

    private static final int MOST = 16;

    private final PortfolioMapper mapper;
    private final BlockingQueue<PlainPortfolios> idle = new ArrayBlockingQueue<>(MOST);

    PlainPackers(PortfolioMapper mapper) {
        this.mapper = mapper;
    }

    /** Returns the packed records, or nothing where more is to be said about them. */
    Optional<PackedPortfolio> pack(Portfolio portfolio, @Nullable QualificationIdentifier named, LocalDate asOf) {
        PlainPortfolios room = idle.poll();
        if (room == null || !room.asOf().equals(asOf)) {
            room = new PlainPortfolios(mapper, asOf);
        }
        Optional<PackedPortfolio> packed = room.pack(portfolio, named);
        idle.offer(room);
        return packed;
    }
}
