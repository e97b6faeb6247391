package io.github.qcf4j.examples;

import io.github.qcf4j.framework.Framework;
import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.mapping.PortfolioMapper;
import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.DecisionOutcome;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.QualificationIdentifier;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitGroup;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.portfolio.Portfolio;
import io.github.qcf4j.portfolio.PortfolioBuilder;
import java.time.LocalDate;
import java.util.List;

/**
 * For a developer with a database: specification and portfolio come from rows, and no JSON is read or written.
 * <p>
 * Neither Jackson nor Hibernate Validator needs to be there. Prints what is left to do, a line for each gap.
 */
public final class MapRowsOfADatabase {

    private MapRowsOfADatabase() {}

    record UnitRow(String reference, String title, int credit, String outcome, List<String> criteria) {}

    record EvidenceRow(String reference, AssessmentMethod method, LocalDate occurred) {}

    record DecisionRow(String reference, String evidence, String criterion, DecisionOutcome outcome, LocalDate on) {}

    public static void main(String... arguments) {
        var unit = new UnitRow("J/999/0001", "Review calls", 5, "Be able to review calls", List.of("Review", "Report"));
        var evidence = new EvidenceRow("E1", AssessmentMethod.DIRECT_OBSERVATION, LocalDate.of(2014, 3, 3));
        var decision = new DecisionRow("D1", "E1", "J/999/0001 1.1", DecisionOutcome.MET, LocalDate.of(2014, 3, 10));

        map(List.of(unit), List.of(evidence), List.of(decision)).gaps().forEach(System.out::println);
    }

    static CoverageReport map(List<UnitRow> units, List<EvidenceRow> evidence, List<DecisionRow> decisions) {
        PortfolioBuilder portfolio = Portfolio.builder("L-1001").registration("999/0002/6", LocalDate.of(2014, 1, 13));
        evidence.forEach(row -> portfolio.evidence(row.reference(), row.method(), row.occurred()));
        for (DecisionRow row : decisions) {
            List<String> judged = List.of(row.evidence());
            portfolio.decision(row.reference(), row.on(), row.outcome(), "assessor-7", judged, row.criterion());
        }
        return PortfolioMapper.of(framework(units)).map(portfolio.build(), LocalDate.of(2014, 11, 21));
    }

    private static Framework framework(List<UnitRow> rows) {
        List<Unit> units = rows.stream().map(MapRowsOfADatabase::unit).toList();
        UnitGroup.Builder mandatory = UnitGroup.builder("A").mandatory(true);
        units.forEach(unit -> mandatory.unit(unit.identifier()));
        var award = Qualification.builder(QualificationIdentifier.parse("999/0002/6"))
                .title("Level 3 Award in Reviewing Calls (QCF)")
                .group(mandatory.build());
        return Framework.of(units, List.of(award.build())).orThrow();
    }

    private static Unit unit(UnitRow row) {
        return Unit.builder(UnitIdentifier.parse(row.reference()))
                .title(row.title())
                .credit(row.credit())
                .outcome(row.outcome(), row.criteria().toArray(String[]::new))
                .build();
    }
}
