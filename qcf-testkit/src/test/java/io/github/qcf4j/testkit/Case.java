package io.github.qcf4j.testkit;

import io.github.qcf4j.framework.Framework;
import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.DecisionOutcome;
import io.github.qcf4j.model.EvidenceRequirement;
import io.github.qcf4j.model.Level;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.SignOffRole;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitBuilder;
import io.github.qcf4j.model.UnitGroup;
import io.github.qcf4j.portfolio.Attestation;
import io.github.qcf4j.portfolio.CoveragePolicy;
import io.github.qcf4j.portfolio.Decision;
import io.github.qcf4j.portfolio.Portfolio;
import io.github.qcf4j.portfolio.PortfolioBuilder;
import io.github.qcf4j.portfolio.PortfolioRecord;
import io.github.qcf4j.testkit.ReferenceVerdicts.CriterionVerdict;
import io.github.qcf4j.testkit.ReferenceVerdicts.DecisionVerdict;
import io.github.qcf4j.testkit.ReferenceVerdicts.GapVerdict;
import io.github.qcf4j.testkit.ReferenceVerdicts.MappingVerdict;
import io.github.qcf4j.testkit.ReferenceVerdicts.UnitVerdict;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A worked case: unit U with 5 credits, mandatory in the qualification that the learner is registered for, optional V,
 * and records added one by one. Days are days of 2014.
 */
final class Case {

    static final String U = "J/999/0001";
    static final String V = IllustrativeReferences.unit(2).text();

    private final Framework framework;
    private CoveragePolicy policy = CoveragePolicy.anyAccepted();
    private final PortfolioBuilder portfolio = Portfolio.builder("L-1001");

    private Case(Unit unit) {
        Unit optional = Unit.builder(IllustrativeReferences.unit(2))
                .title("Lead a team")
                .level(Level.LEVEL_3)
                .credit(4)
                .outcome("Be able to lead a team", "Plan the work", "Give feedback")
                .build();
        Qualification qualification = Qualification.builder(IllustrativeReferences.qualification(2))
                .title("Level 3 Diploma in Customer Service")
                .group(UnitGroup.builder("A")
                        .mandatory(true)
                        .units(unit.identifier())
                        .build())
                .group(UnitGroup.builder("B").units(optional.identifier()).build())
                .build();
        framework =
                Framework.of(List.of(unit, optional), List.of(qualification)).orThrow();
    }

    /** Returns unit U with the criteria 1.1 and 1.2, to be furnished. */
    static UnitBuilder unit() {
        return Unit.builder(IllustrativeReferences.unit(1))
                .title("Handle contacts")
                .level(Level.LEVEL_3)
                .credit(5)
                .outcome("Be able to handle contacts", "Respond to contacts", "Record their outcome");
    }

    /** Returns the case of a learner registered on 12 January. */
    static Case of(Unit unit) {
        return unregistered(unit).registered("01-12");
    }

    /** Returns the case with a requirement of U. */
    static Case requiring(EvidenceRequirement requirement) {
        return of(unit().requirement(requirement).build());
    }

    /** Returns the case of a learner registered on 12 January, nothing more being asked of U. */
    static Case registered() {
        return of(unit().build());
    }

    static Case unregistered(Unit unit) {
        return new Case(unit);
    }

    static LocalDate day(String monthAndDay) {
        return MonthDay.parse("--" + monthAndDay).atYear(2014);
    }

    private Case registered(String on) {
        portfolio.registration("999/0002/6", day(on));
        return this;
    }

    /** Asks by another policy. */
    Case by(CoveragePolicy other) {
        policy = other;
        return this;
    }

    Case add(PortfolioRecord record) {
        portfolio.add(record);
        return this;
    }

    /** Adds an observation on 3 March. */
    Case evidence(String... references) {
        for (String reference : references) {
            portfolio.evidence(reference, AssessmentMethod.DIRECT_OBSERVATION, day("03-03"));
        }
        return this;
    }

    Case mapped(String evidence, String on, String... criteria) {
        portfolio.mapping(evidence, day(on), criteria(criteria));
        return this;
    }

    /** Adds a decision by assessor-7, on items written as in 'E1+E2'. */
    Case decided(String reference, String evidence, DecisionOutcome outcome, String on, String... criteria) {
        return decidedBy("assessor-7", reference, evidence, outcome, on, criteria);
    }

    Case decidedBy(
            String assessor,
            String reference,
            String evidence,
            DecisionOutcome outcome,
            String on,
            String... criteria) {
        portfolio.decision(reference, day(on), outcome, assessor, List.of(evidence.split("\\+")), criteria(criteria));
        return this;
    }

    Case countersigned(String assessor, String evidence, String on, String second, String secondOn, String criterion) {
        portfolio.decision(Decision.builder(List.of(evidence), criteria(criterion), DecisionOutcome.MET, day(on))
                .assessor(assessor)
                .countersigned(Attestation.of(second, day(secondOn)))
                .build());
        return this;
    }

    Case withdrawn(String of, String on) {
        portfolio.withdrawal(of, day(on));
        return this;
    }

    Case signedOff(String unit, String on) {
        portfolio.signOff(unit, SignOffRole.ASSESSOR, "assessor-7", day(on));
        return this;
    }

    ReferenceVerdicts verdicts(String asOf) {
        return verdicts(day(asOf));
    }

    ReferenceVerdicts verdicts(LocalDate asOf) {
        return ReferenceMapper.of(framework, policy).map(portfolio.build(), asOf);
    }

    UnitVerdict unit(String unit, String asOf) {
        return verdicts(asOf).units().stream()
                .filter(verdict -> verdict.unit().unit().text().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    /** Returns the state of a unit, with the date achieved. */
    String state(String unit, String asOf) {
        UnitVerdict verdict = unit(unit, asOf);
        return verdict.state() + verdict.dateAchieved().map(day -> " on " + day).orElse("");
    }

    CriterionVerdict criterion(String number, String asOf) {
        return unit(U, asOf).criteria().stream()
                .filter(verdict -> verdict.criterion().number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    /** Returns the status of a criterion of U late in the year. */
    String status(String number) {
        return status(number, "11-21");
    }

    String status(String number, String asOf) {
        return criterion(number, asOf).status();
    }

    List<String> mappings() {
        return verdicts("11-21").mappings().stream()
                .map(MappingVerdict::toString)
                .toList();
    }

    List<String> decisions() {
        return verdicts("11-21").decisions().stream()
                .map(DecisionVerdict::toString)
                .toList();
    }

    /** Returns the gaps in U late in the year. */
    List<String> gaps() {
        return verdicts("11-21").gaps().stream().map(GapVerdict::toString).toList();
    }

    private static List<CriterionReference> criteria(String... criteria) {
        List<CriterionReference> references = new ArrayList<>();
        Arrays.stream(criteria)
                .map(text -> text.contains(" ") ? text : U + " " + text)
                .map(CriterionReference::parse)
                .forEach(references::add);
        return references;
    }
}
