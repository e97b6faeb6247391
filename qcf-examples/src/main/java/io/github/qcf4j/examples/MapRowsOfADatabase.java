package io.github.qcf4j.examples;

import io.github.qcf4j.framework.Framework;
import io.github.qcf4j.mapping.PortfolioMapper;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitReference;
import io.github.qcf4j.portfolio.Portfolio;
import io.github.qcf4j.portfolio.PortfolioBuilder;
import java.time.LocalDate;

/**
 * For a developer with a database: units and records come from rows, and no JSON is read or written.
 * <p>
 * Neither Jackson nor Hibernate Validator needs to be there. Prints what is left to do, a line for each gap.
 */
public final class MapRowsOfADatabase {

    private MapRowsOfADatabase() {}

    public static void main(String... arguments) {
        Unit[] units = SampleRows.units().map(MapRowsOfADatabase::unit).toArray(Unit[]::new);
        PortfolioBuilder portfolio = Portfolio.builder("L-1001");
        SampleRows.evidence().forEach(row -> portfolio.evidence(row.reference(), row.method(), row.occurred()));
        SampleRows.decisions()
                .forEach(row -> portfolio.decision(
                        row.reference(), row.on(), row.outcome(), row.assessor(), row.evidence(), row.criterion()));

        PortfolioMapper mapper = PortfolioMapper.of(Framework.of(units).orThrow());
        mapper.map(portfolio.build(), LocalDate.of(2014, 11, 21)).gaps().forEach(System.out::println);
    }

    private static Unit unit(SampleRows.UnitRow row) {
        return Unit.builder(UnitReference.parse(row.reference()))
                .title(row.title())
                .credit(row.credit())
                .outcome(row.outcome(), row.criteria().toArray(String[]::new))
                .build();
    }
}
