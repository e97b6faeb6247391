package io.github.qcf4j.comparison;

import static io.github.qcf4j.model.DecisionOutcome.MET;
import static io.github.qcf4j.model.DecisionOutcome.NOT_YET_MET;

import io.github.qcf4j.framework.Framework;
import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.DecisionOutcome;
import io.github.qcf4j.model.Level;
import io.github.qcf4j.model.OfferedUnit;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.QualificationIdentifier;
import io.github.qcf4j.model.SignOffRole;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitGroup;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.model.Version;
import io.github.qcf4j.portfolio.Decision;
import io.github.qcf4j.portfolio.Portfolio;
import io.github.qcf4j.portfolio.PortfolioBuilder;
import io.github.qcf4j.portfolio.Registration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** A qualification of one mandatory unit and two optional ones, and a learner half way through it. */
final class Compared {

    static final UnitIdentifier U = UnitIdentifier.parse("J/999/0001");
    static final UnitIdentifier V = UnitIdentifier.parse("L/999/0002");
    static final UnitIdentifier W = UnitIdentifier.parse("R/999/0003");
    static final QualificationIdentifier Q = QualificationIdentifier.parse("999/0002/6");
    static final LocalDate AS_OF = LocalDate.of(2014, 11, 21);

    private Compared() {}

    static Framework framework() {
        return Framework.of(List.of(unit(U, "1"), unit(V, "1"), unit(W, "1")), List.of(qualification("1")))
                .orThrow();
    }

    /** In version 2 a criterion comes first that was not there, and the last one is reworded. */
    static Framework frameworkOfTwoVersions() {
        Unit later = Unit.builder(U)
                .version(Version.parse("2"))
                .title("Monitor calls")
                .level(Level.LEVEL_3)
                .credit(5)
                .outcome(
                        "Be able to review contacts",
                        "Agree a plan of reviews with a line manager",
                        "Review recorded calls",
                        "Document all findings")
                .build();
        return Framework.of(
                        List.of(unit(U, "1"), later, unit(V, "1"), unit(W, "1")),
                        List.of(qualification("1"), qualification("2")))
                .orThrow();
    }

    private static Unit unit(UnitIdentifier identifier, String version) {
        return Unit.builder(identifier)
                .version(Version.parse(version))
                .title("Monitor calls")
                .level(Level.LEVEL_3)
                .credit(5)
                .outcome("Be able to review contacts", "Review recorded calls", "Document findings")
                .build();
    }

    private static Qualification qualification(String version) {
        return Qualification.builder(Q)
                .version(Version.parse(version))
                .title("Contact centre operations")
                .group(UnitGroup.builder("Mandatory")
                        .mandatory(true)
                        .unit(OfferedUnit.builder(U)
                                .version(Version.parse(version))
                                .build())
                        .build())
                .group(UnitGroup.builder("Optional").unit(V).unit(W).build())
                .build();
    }

    /** Of three items mapped to 1.1 one is accepted on 9 March, one refused on 12 March, one not decided. */
    static PortfolioBuilder halfWay() {
        return Portfolio.builder("L-1001")
                .registration(Registration.builder(Q, day("01-13"))
                        .version(Version.FIRST)
                        .build())
                .evidence("E1", AssessmentMethod.DIRECT_OBSERVATION, day("03-03"))
                .evidence("E2", AssessmentMethod.WORK_PRODUCT, day("03-04"))
                .evidence("E3", AssessmentMethod.WORK_PRODUCT, day("03-05"))
                .mapping("E1", day("03-06"), "J/999/0001 1.1", "J/999/0001 1.2")
                .mapping("E2", day("03-06"), "J/999/0001 1.1")
                .mapping("E3", day("03-06"), "J/999/0001 1.1")
                .decision(decision("D1", "03-09", MET, "E1", "1.1", "1.2"))
                .decision(decision("D2", "03-12", NOT_YET_MET, "E2", "1.1"));
    }

    static PortfolioBuilder achieved() {
        return halfWay().signOff(U, SignOffRole.ASSESSOR, "assessor-7", day("05-01"));
    }

    static Decision decision(
            String reference, String day, DecisionOutcome outcome, String evidence, String... criteria) {
        return Decision.builder(
                        List.of(evidence.split(" ")),
                        Arrays.stream(criteria).map(Compared::criterion).toList(),
                        outcome,
                        day(day))
                .reference(reference)
                .assessor("assessor-7")
                .build();
    }

    static CriterionReference criterion(String number) {
        return CriterionReference.of(U, number);
    }

    static LocalDate day(String text) {
        return LocalDate.parse("2014-" + text);
    }
}
