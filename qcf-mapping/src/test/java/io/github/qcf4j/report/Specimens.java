package io.github.qcf4j.report;

import static io.github.qcf4j.model.AssessmentMethod.DIRECT_OBSERVATION;
import static io.github.qcf4j.model.AssessmentMethod.ORAL_QUESTIONING;
import static io.github.qcf4j.model.AssessmentMethod.PROFESSIONAL_DISCUSSION;
import static io.github.qcf4j.model.AssessmentMethod.WITNESS_TESTIMONY;
import static io.github.qcf4j.model.AssessmentMethod.WORK_PRODUCT;
import static io.github.qcf4j.model.DecisionOutcome.MET;
import static io.github.qcf4j.model.DecisionOutcome.NOT_YET_MET;
import static io.github.qcf4j.model.DecisionOutcome.PARTLY_MET;

import io.github.qcf4j.framework.Framework;
import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.mapping.PortfolioMapper;
import io.github.qcf4j.model.Bounds;
import io.github.qcf4j.model.CriterionChoice;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.EvidenceRequirement;
import io.github.qcf4j.model.EvidenceSetting;
import io.github.qcf4j.model.Level;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.QualificationIdentifier;
import io.github.qcf4j.model.RangeDemand;
import io.github.qcf4j.model.RecognitionRoute;
import io.github.qcf4j.model.RuleScope;
import io.github.qcf4j.model.SignOffRole;
import io.github.qcf4j.model.SimulationPolicy;
import io.github.qcf4j.model.SimulationRule;
import io.github.qcf4j.model.SizeRule;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitGroup;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.portfolio.CoverageOverride;
import io.github.qcf4j.portfolio.CoveragePolicy;
import io.github.qcf4j.portfolio.CoverageRule;
import io.github.qcf4j.portfolio.Evidence;
import io.github.qcf4j.portfolio.PolicyDemand;
import io.github.qcf4j.portfolio.Portfolio;
import io.github.qcf4j.portfolio.PortfolioBuilder;
import io.github.qcf4j.portfolio.PortfolioRecord;
import io.github.qcf4j.portfolio.Registration;
import io.github.qcf4j.quality.EvidenceReview;
import java.time.LocalDate;
import java.util.List;

/** Reports that the tests of this package write: a usual one, and some at the ends of what can happen. */
final class Specimens {

    static final LocalDate AS_OF = LocalDate.of(2014, 11, 21);

    private static final String ASSESSOR = "assessor-7";
    private static final QualificationIdentifier QUALIFICATION = QualificationIdentifier.parse("999/0002/6");
    private static final UnitIdentifier CONTACTS = UnitIdentifier.parse("J/999/0001");
    private static final UnitIdentifier COMMUNICATION = UnitIdentifier.parse("L/999/0002");
    private static final UnitIdentifier SYSTEMS = UnitIdentifier.parse("R/999/0003");
    private static final UnitIdentifier HEALTH = UnitIdentifier.parse("Y/999/0004");
    private static final UnitIdentifier OUTLINE = UnitIdentifier.parse("HSC 024");

    private static final Framework FRAMEWORK = Framework.of(
                    List.of(contacts(), communication(), systems(), health(), outline()), List.of(qualification()))
            .orThrow();

    private Specimens() {}

    /** A learner half way, with something in every state. */
    static CoverageReport usual() {
        return PortfolioMapper.of(FRAMEWORK).map(usualPortfolio(), AS_OF);
    }

    /** The review of the evidence behind the usual report, or behind another one by the same specification. */
    static EvidenceReview review(CoverageReport report) {
        return EvidenceReview.of(report, PortfolioMapper.of(FRAMEWORK));
    }

    /** A learner half way, of whom something more is recorded. */
    static CoverageReport usualWith(PortfolioRecord... records) {
        Portfolio portfolio =
                usualPortfolio().toBuilder().addAll(List.of(records)).build();
        return PortfolioMapper.of(FRAMEWORK).map(portfolio, AS_OF);
    }

    /** A learner who is registered and has handed in nothing. */
    static CoverageReport empty() {
        Portfolio portfolio = Portfolio.builder("L-1002")
                .registration(QUALIFICATION, day(1, 13))
                .build();
        return PortfolioMapper.of(FRAMEWORK).map(portfolio, AS_OF);
    }

    /** A learner who is not registered for anything. */
    static CoverageReport unregistered() {
        Portfolio portfolio = Portfolio.builder("L-1003")
                .evidence("E1", WORK_PRODUCT, day(3, 3))
                .mapping("E1", day(3, 4), "L/999/0002 1.1")
                .build();
        return PortfolioMapper.of(FRAMEWORK).map(portfolio, AS_OF);
    }

    /** A learner about whom and whose specification every text is hostile. */
    static CoverageReport hostile() {
        Portfolio portfolio = Portfolio.builder("=L|<i>'\"&")
                .registration(QUALIFICATION, day(1, 13))
                .evidence(HostileText.REFERENCE, WORK_PRODUCT, day(3, 3))
                .evidence(Evidence.builder("@E|2").title(HostileText.ALL).build())
                .mapping(HostileText.REFERENCE, day(3, 4), "J/999/0001 1.1", "J/999/0001 9.9")
                .mapping("@E|2", day(3, 4), "J/999/0001 1.1")
                .decision("=D", day(3, 5), MET, "+a", List.of(HostileText.REFERENCE), "J/999/0001 1.1")
                .build();
        CoveragePolicy policy =
                CoveragePolicy.anyAccepted().toBuilder().name(HostileText.ALL).build();
        return PortfolioMapper.of(hostileFramework(), policy).map(portfolio, AS_OF);
    }

    /** A specification of which every text is hostile. */
    static Framework hostileFramework() {
        Unit unit = Unit.builder(CONTACTS)
                .title(HostileText.ALL)
                .level(Level.LEVEL_3)
                .credit(5)
                .outcome(HostileText.ALL, HostileText.SCRIPT, HostileText.FORMULA, HostileText.TERMINAL)
                .outcome(HostileText.LONG_WORD, HostileText.LONG_WORD)
                .build();
        Qualification qualification = Qualification.builder(QUALIFICATION)
                .title(HostileText.ALL)
                .group(UnitGroup.builder("=A|<b>")
                        .mandatory(true)
                        .unit(CONTACTS)
                        .build())
                .build();
        return Framework.of(List.of(unit), List.of(qualification)).orThrow();
    }

    /** The usual learner, under a policy that says several things. */
    static CoverageReport underAPolicy() {
        CoveragePolicy policy = CoveragePolicy.accepted(2).toBuilder()
                .name("Centre policy 2014")
                .override(CoverageOverride.ofCriterion(
                        CriterionReference.parse("J/999/0001 1.2"), CoverageRule.PROPORTIONAL))
                .demand(PolicyDemand.LOCATOR)
                .build();
        return PortfolioMapper.of(FRAMEWORK, policy).map(usualPortfolio(), AS_OF);
    }

    /** A learner with 300 items of evidence. */
    static CoverageReport crowded() {
        PortfolioBuilder portfolio = Portfolio.builder("L-1004").registration(QUALIFICATION, day(1, 13));
        for (int i = 1; i <= 300; i++) {
            portfolio
                    .evidence("E" + i, DIRECT_OBSERVATION, day(2, 1).plusDays(i % 200))
                    .mapping("E" + i, day(10, 1), "J/999/0001 1." + (1 + i % 3));
        }
        return PortfolioMapper.of(FRAMEWORK).map(portfolio.build(), AS_OF);
    }

    private static Portfolio usualPortfolio() {
        PortfolioBuilder portfolio = Portfolio.builder("L-1001")
                .registration(registration())
                .evidence(observation("E1", "call", day(3, 3)))
                .evidence("E2", WORK_PRODUCT, day(3, 10))
                .evidence(Evidence.builder("E3")
                        .method(WITNESS_TESTIMONY)
                        .by("witness-3")
                        .build())
                .evidence("E4", PROFESSIONAL_DISCUSSION, day(4, 2))
                .evidence(Evidence.builder("E5")
                        .method(WORK_PRODUCT)
                        .produced(day(4, 20))
                        .setting(EvidenceSetting.SIMULATION)
                        .build())
                .evidence(Evidence.builder("E6")
                        .method(ORAL_QUESTIONING)
                        .occurred(day(5, 6))
                        .expires(day(10, 31))
                        .build())
                .evidence("E7", DIRECT_OBSERVATION, day(9, 9));
        return recordWork(portfolio)
                .signOff("R/999/0003", SignOffRole.ASSESSOR, ASSESSOR, day(6, 2))
                .recognition(HEALTH, RecognitionRoute.EXEMPTION, day(2, 3))
                .build();
    }

    private static Registration registration() {
        return Registration.builder(QUALIFICATION, day(1, 13))
                .units(List.of(CONTACTS, COMMUNICATION, SYSTEMS, HEALTH))
                .build();
    }

    private static PortfolioBuilder recordWork(PortfolioBuilder portfolio) {
        return portfolio
                .mapping("E1", day(3, 4), "J/999/0001 1.1", "J/999/0001 1.2")
                .mapping("E2", day(3, 11), "J/999/0001 1.2", "J/999/0001 2.1")
                .mapping("E3", day(3, 12), "J/999/0001 2.1", "J/999/0001 2.2")
                .mapping("E5", day(4, 21), "J/999/0001 1.3", "J/999/0001 9.9")
                .mapping("E6", day(5, 6), "J/999/0001 2.3", "L/999/0002 1.1")
                .mapping("E8", day(5, 7), "L/999/0002 1.2")
                .decision("D1", day(3, 14), MET, ASSESSOR, List.of("E1"), "J/999/0001 1.1", "J/999/0001 1.2")
                .decision("D2", day(3, 14), PARTLY_MET, ASSESSOR, List.of("E2"), "J/999/0001 2.1")
                .decision("D3", day(3, 20), NOT_YET_MET, ASSESSOR, List.of("E3"), "J/999/0001 2.2")
                .decision("D4", day(5, 8), MET, ASSESSOR, List.of("E6"), "J/999/0001 2.3", "L/999/0002 1.1")
                .decision("D5", day(4, 3), MET, ASSESSOR, List.of("E4"), "R/999/0003 1.1", "R/999/0003 1.2");
    }

    private static Evidence observation(String reference, String contactType, LocalDate occurred) {
        return Evidence.builder(reference)
                .title("Observed handling a complaint")
                .method(DIRECT_OBSERVATION)
                .occurred(occurred)
                .attribute("contactType", contactType)
                .build();
    }

    private static Qualification qualification() {
        return Qualification.builder(QUALIFICATION)
                .title("Level 3 NVQ Diploma in Contact Centre Operations (QCF)")
                .level(Level.LEVEL_3)
                .group(UnitGroup.builder("A")
                        .mandatory(true)
                        .units(CONTACTS, COMMUNICATION)
                        .build())
                .group(UnitGroup.builder("B")
                        .credits(Bounds.atLeast(9))
                        .units(SYSTEMS, HEALTH, OUTLINE)
                        .build())
                .rule(SizeRule.of(Measure.CREDIT, Bounds.atLeast(20), RuleScope.whole()))
                .build();
    }

    private static Unit contacts() {
        return Unit.builder(CONTACTS)
                .title("Maintain customer support operations in a contact centre")
                .level(Level.LEVEL_3)
                .credit(7)
                .outcome(
                        "Be able to review contacts with customers",
                        "Review recorded contacts against agreed standards",
                        "Report what contacts have in common",
                        "Agree what to change with those whose work it is")
                .outcome(
                        "Know how contacts are recorded",
                        "Explain what must be recorded of each kind of contact",
                        "Describe who may listen to a recording",
                        "Explain how long recordings are kept")
                .choice(CriterionChoice.of(1, "2.2", "2.3"))
                .requirement(EvidenceRequirement.builder()
                        .simulation(SimulationRule.of(SimulationPolicy.NOT_ALLOWED))
                        .build())
                .requirement(EvidenceRequirement.builder()
                        .occasions(2)
                        .range(RangeDemand.of("contactType", "call", "email", "live chat"))
                        .build())
                .build();
    }

    private static Unit communication() {
        return Unit.builder(COMMUNICATION)
                .title("Communicate with customers through a contact centre")
                .level(Level.LEVEL_2)
                .credit(5)
                .outcome("Be able to communicate", "Choose words that the customer knows", "Confirm what was agreed")
                .build();
    }

    private static Unit systems() {
        return Unit.builder(SYSTEMS)
                .title("Use contact centre systems")
                .level(Level.LEVEL_3)
                .credit(4)
                .outcome("Be able to use systems", "Find the record of a customer", "Keep the record up to date")
                .build();
    }

    private static Unit health() {
        return Unit.builder(HEALTH)
                .title("Work safely at a desk")
                .level(Level.LEVEL_1)
                .credit(2)
                .outcome("Be able to work safely", "Set up a desk")
                .build();
    }

    private static Unit outline() {
        return Unit.builder(OUTLINE).title("Support a person at home").credit(4).build();
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2014, month, day);
    }
}
