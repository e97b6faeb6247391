package io.github.qcf4j.mapping;

import io.github.qcf4j.framework.Framework;
import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.AssuranceBody;
import io.github.qcf4j.model.AssuranceOutcome;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.DecisionOutcome;
import io.github.qcf4j.model.EvidenceRequirement;
import io.github.qcf4j.model.Level;
import io.github.qcf4j.model.PersonRole;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.QualificationBuilder;
import io.github.qcf4j.model.QualificationIdentifier;
import io.github.qcf4j.model.RecognitionRoute;
import io.github.qcf4j.model.SignOffRole;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitBuilder;
import io.github.qcf4j.model.UnitGroup;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.portfolio.AssuranceTarget;
import io.github.qcf4j.portfolio.CoveragePolicy;
import io.github.qcf4j.portfolio.Decision;
import io.github.qcf4j.portfolio.Evidence;
import io.github.qcf4j.portfolio.EvidenceBuilder;
import io.github.qcf4j.portfolio.EvidenceMapping;
import io.github.qcf4j.portfolio.PolicyDemand;
import io.github.qcf4j.portfolio.Portfolio;
import io.github.qcf4j.portfolio.PortfolioRecord;
import io.github.qcf4j.portfolio.QualityAssurance;
import io.github.qcf4j.portfolio.Recognition;
import io.github.qcf4j.portfolio.Registration;
import io.github.qcf4j.portfolio.SignOff;
import io.github.qcf4j.portfolio.Withdrawal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The portfolio of learner L-1001 and the specification of the worked cases, to which each case adds its records.
 * <p>
 * Unit U is 'J/999/0001' with 5 credits and the criteria 1.1 and 1.2, mandatory in '999/0002/6'; unit V is
 * 'L/999/0002', optional. The learner is registered on 13 January 2014 and nothing else is recorded. Days are written as
 * '03-09' for 9 March 2014.
 */
final class Cases {

    static final UnitIdentifier U = UnitIdentifier.parse("J/999/0001");
    static final UnitIdentifier V = UnitIdentifier.parse("L/999/0002");
    static final QualificationIdentifier Q = QualificationIdentifier.parse("999/0002/6");
    static final String LEARNER = "L-1001";
    static final LocalDate LATE = LocalDate.of(2014, 11, 21);

    /** Up to so many records every explanation is confirmed; looking at each by itself takes its time. */
    private static final int MOST_CONFIRMED = 50;

    private final List<Unit> furtherUnits = new ArrayList<>();
    private final List<Qualification> furtherQualifications = new ArrayList<>();
    private final List<PortfolioRecord> records = new ArrayList<>();
    private UnitBuilder unit = unit(U, "Monitor calls");
    private UnitBuilder optional = unit(V, "Coach colleagues");
    private QualificationBuilder qualification = Qualification.builder(Q)
            .title("Contact centre operations")
            .group(UnitGroup.builder("Mandatory").mandatory(true).unit(U).build())
            .group(UnitGroup.builder("Optional").unit(V).build());
    private Optional<Registration> registration =
            Optional.of(Registration.builder(Q, day("01-13")).build());
    private Optional<Unit> replacedUnit = Optional.empty();
    private CoveragePolicy policy = CoveragePolicy.anyAccepted();

    static Cases given() {
        return new Cases();
    }

    /** Returns the day of 2014, or with a year the day itself. */
    static LocalDate day(String text) {
        return LocalDate.parse(text.length() == 5 ? "2014-" + text : text);
    }

    private static UnitBuilder unit(UnitIdentifier identifier, String title) {
        return Unit.builder(identifier)
                .title(title)
                .level(Level.LEVEL_3)
                .credit(5)
                .outcome("Be able to review contacts", "Review recorded calls", "Document findings");
    }

    static CriterionReference criterion(String text) {
        if (text.startsWith("V ")) {
            return new CriterionReference(V, text.substring(2));
        }
        return text.contains(" ") ? CriterionReference.parse(text) : new CriterionReference(U, text);
    }

    static List<CriterionReference> criteria(String... texts) {
        return Arrays.stream(texts).map(Cases::criterion).toList();
    }

    // What is specified

    Cases unit(UnaryOperator<UnitBuilder> change) {
        unit = change.apply(unit);
        return this;
    }

    Cases require(EvidenceRequirement.Builder requirement) {
        return unit(builder -> builder.requirement(requirement.build()));
    }

    Cases optional(UnaryOperator<UnitBuilder> change) {
        optional = change.apply(optional);
        return this;
    }

    /** Describes unit U in another way altogether. */
    Cases unitU(Unit described) {
        replacedUnit = Optional.of(described);
        return this;
    }

    Cases further(Unit described) {
        furtherUnits.add(described);
        return this;
    }

    Cases further(Qualification described) {
        furtherQualifications.add(described);
        return this;
    }

    Cases qualification(UnaryOperator<QualificationBuilder> change) {
        qualification = change.apply(qualification);
        return this;
    }

    /** Describes the qualification '999/0002/6' anew, without its groups. */
    Cases qualificationOf(UnitGroup... groups) {
        qualification = Qualification.builder(Q).title("Contact centre operations");
        Arrays.stream(groups).forEach(group -> qualification = qualification.group(group));
        return this;
    }

    // What is recorded

    Cases unregistered() {
        registration = Optional.empty();
        return this;
    }

    Cases registered(UnaryOperator<Registration.Builder> change) {
        registration =
                Optional.of(change.apply(Registration.builder(Q, day("01-13"))).build());
        return this;
    }

    Cases record(PortfolioRecord record) {
        records.add(record);
        return this;
    }

    /** Adds items that were observed on 3 March. */
    Cases evidence(String... references) {
        for (String reference : references) {
            evidence(
                    reference,
                    item -> item.method(AssessmentMethod.DIRECT_OBSERVATION).occurred(day("03-03")));
        }
        return this;
    }

    Cases evidence(String reference, UnaryOperator<EvidenceBuilder> change) {
        return record(change.apply(Evidence.builder(reference)).build());
    }

    Cases mapped(String evidence, String day, String... criteria) {
        return mapping(evidence, mapping -> mapping.on(day(day)), criteria);
    }

    Cases mapping(String evidence, UnaryOperator<EvidenceMapping.Builder> change, String... criteria) {
        return record(change.apply(EvidenceMapping.builder(evidence, criteria(criteria)))
                .build());
    }

    /** Adds a decision of assessor-7 on items, written as in 'E1 E2', together. */
    Cases decided(String reference, String day, DecisionOutcome outcome, String evidence, String... criteria) {
        return decision(reference, day, outcome, evidence, decision -> decision.assessor("assessor-7"), criteria);
    }

    Cases decision(
            String reference,
            String day,
            DecisionOutcome outcome,
            String evidence,
            UnaryOperator<Decision.Builder> change,
            String... criteria) {
        Decision.Builder decision =
                Decision.builder(List.of(evidence.split(" ")), criteria(criteria), outcome, day(day));
        return record(change.apply(decision.reference(reference)).build());
    }

    /** Adds a decision on 9 March that the item meets the criteria. */
    Cases met(String evidence, String... criteria) {
        return decided("D-" + evidence.replace(' ', '-'), "03-09", DecisionOutcome.MET, evidence, criteria);
    }

    Cases withdrawn(String of, String day, String... criteria) {
        return record(
                Withdrawal.builder(of, day(day)).criteria(criteria(criteria)).build());
    }

    Cases signedOff(String day) {
        return record(SignOff.builder(U, SignOffRole.ASSESSOR, day(day))
                .person("assessor-7")
                .reference("S1")
                .build());
    }

    Cases recognised(RecognitionRoute route, UnaryOperator<Recognition.Builder> change) {
        return record(change.apply(Recognition.builder(U, route, day("02-01")).reference("R1"))
                .build());
    }

    Cases person(String reference, PersonRole... roles) {
        return record(Portfolio.builder(LEARNER)
                .person(reference, roles)
                .build()
                .people()
                .get(0));
    }

    Cases assured(
            String reference,
            String day,
            AssuranceTarget target,
            AssuranceBody by,
            AssuranceOutcome outcome,
            String person) {
        return record(QualityAssurance.builder(target, by, outcome, day(day))
                .reference(reference)
                .person(person)
                .build());
    }

    // What is asked

    Cases by(CoveragePolicy asked) {
        policy = asked;
        return this;
    }

    /** Asks for evidence by a policy that demands something of it. */
    Cases demanding(PolicyDemand demand) {
        return by(policy.toBuilder().demand(demand).build());
    }

    PortfolioMapper mapper() {
        return PortfolioMapper.of(framework(), policy);
    }

    Framework framework() {
        List<Unit> units = new ArrayList<>(furtherUnits);
        units.add(replacedUnit.orElseGet(unit::build));
        units.add(optional.build());
        List<Qualification> qualifications = new ArrayList<>(furtherQualifications);
        qualifications.add(qualification.build());
        return Framework.of(units, qualifications).orThrow();
    }

    Portfolio portfolio() {
        return portfolio(records);
    }

    Portfolio reversedPortfolio() {
        List<PortfolioRecord> reversed = new ArrayList<>(records);
        Collections.reverse(reversed);
        return portfolio(reversed);
    }

    private Portfolio portfolio(List<PortfolioRecord> ordered) {
        var builder = Portfolio.builder(LEARNER).addAll(ordered);
        registration.ifPresent(builder::registration);
        return builder.build();
    }

    CoverageReport report() {
        return asOf(LATE);
    }

    CoverageReport asOf(String day) {
        return asOf(day(day));
    }

    CoverageReport asOf(LocalDate day) {
        CoverageReport report = mapper().map(portfolio(), day);
        return size() > MOST_CONFIRMED ? report : ConfirmedReport.of(framework(), report);
    }

    private long size() {
        return records.size()
                + records.stream()
                        .filter(Evidence.class::isInstance)
                        .mapToLong(item -> ((Evidence) item).occurred().size())
                        .sum();
    }
}
