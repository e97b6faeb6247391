package io.github.qcf4j.quality;

import io.github.qcf4j.framework.Framework;
import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.mapping.PortfolioMapper;
import io.github.qcf4j.model.AssessmentCriterion;
import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.AuthenticationMethod;
import io.github.qcf4j.model.CitedReferenceKind;
import io.github.qcf4j.model.ContributionKind;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.DecisionOutcome;
import io.github.qcf4j.model.EvidencePart;
import io.github.qcf4j.model.GuidanceCheck;
import io.github.qcf4j.model.GuidanceItem;
import io.github.qcf4j.model.GuidanceKind;
import io.github.qcf4j.model.LearningOutcome;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.QualificationIdentifier;
import io.github.qcf4j.model.RangeDemand;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitBuilder;
import io.github.qcf4j.model.UnitGroup;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.portfolio.Authentication;
import io.github.qcf4j.portfolio.Contribution;
import io.github.qcf4j.portfolio.Decision;
import io.github.qcf4j.portfolio.Evidence;
import io.github.qcf4j.portfolio.EvidenceBuilder;
import io.github.qcf4j.portfolio.EvidenceMapping;
import io.github.qcf4j.portfolio.Portfolio;
import io.github.qcf4j.portfolio.PortfolioBuilder;
import io.github.qcf4j.portfolio.PortfolioRecord;
import io.github.qcf4j.portfolio.Registration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The portfolio of learner L-1001, to which each case adds its records.
 * <p>
 * Unit U is 'J/999/0001', mandatory in '999/0002/6', with the criteria 1.1 to 1.5 of competence and 2.1 and 2.2 of
 * knowledge. Items are work products of 3 March 2014 that the learner declared to be their own.
 */
final class ReviewCases {

    static final LocalDate AS_OF = LocalDate.of(2014, 11, 21);
    static final UnitIdentifier U = UnitIdentifier.parse("J/999/0001");
    private static final LocalDate SHOWN = LocalDate.of(2014, 3, 3);
    private static final LocalDate DECIDED = LocalDate.of(2014, 3, 10);
    private static final QualificationIdentifier Q = QualificationIdentifier.parse("999/0002/6");

    private UnitBuilder unit = Unit.builder(U).title("Review calls").credit(5);
    private LearningOutcome.Builder knowledge = LearningOutcome.builder("Understand why calls are reviewed")
            .number("2")
            .criterion(AssessmentCriterion.of("2.1", "Explain the standards"))
            .criterion(AssessmentCriterion.of("2.2", "Explain the law"));
    private AssessmentCriterion first = AssessmentCriterion.of("1.1", "Review recorded calls");
    private final PortfolioBuilder records = Portfolio.builder("L-1001")
            .registration(Registration.builder(Q, LocalDate.of(2014, 1, 13)).build());

    static ReviewCases given() {
        return new ReviewCases();
    }

    static ReviewCases of(QualityFinding kind) {
        return switch (kind) {
            case EVIDENCE_UNUSED -> given().item("E1");
            case EVIDENCE_REDUNDANT ->
                given().item("E1").item("E2").met("E1", "1.1").met("E2", "1.1");
            case EVIDENCE_CARRIES_MUCH -> given().item("E1").met("E1", "1.1", "1.2", "1.3", "1.4", "1.5");
            case EVIDENCE_OVERMAPPED ->
                given().item("E1").mapped("E1", "1.1", "1.2", "1.3", "1.4", "1.5", "2.1", "2.2");
            case EVIDENCE_REFERENCE_MATERIAL ->
                given().item("E1", item -> item.referenceMaterial(true)).met("E1", "1.1");
            case EVIDENCE_UNDATED -> given().record(undated("E1")).met("E1", "1.1");
            case EVIDENCE_UNATTRIBUTED ->
                given().record(Evidence.builder("E1").occurred(SHOWN).build()).met("E1", "1.1");
            case UNIT_ON_ONE_ITEM -> given().item("E1").met("E1", "1.1", "1.2", "1.3", "1.4", "1.5", "2.1", "2.2");
            case UNIT_METHODS_FEW ->
                given().item("E1")
                        .item("E2")
                        .item("E3")
                        .met("E1", "1.1")
                        .met("E2", "1.2")
                        .met("E3", "1.3");
            case UNIT_VALUES_FEW ->
                given().range(RangeDemand.builder("contactType", List.of("call", "email"))
                                .atLeast(1)
                                .build())
                        .item("E1", item -> item.attribute("contactType", "call"))
                        .item("E2", item -> item.attribute("contactType", "call"))
                        .met("E1", "1.1")
                        .met("E2", "1.2");
            case OUTCOME_KNOWLEDGE_OBSERVED ->
                given().item("E1", item -> item.method(AssessmentMethod.DIRECT_OBSERVATION))
                        .met("E1", "2.1");
            default -> ofAdvice(kind);
        };
    }

    private static ReviewCases ofAdvice(QualityFinding kind) {
        return switch (kind) {
            case ADVICE_BREADTH ->
                given().advised(GuidanceCheck.breadth("contactType", 2, List.of("call", "email", "live chat")))
                        .item("E1", item -> item.attribute("contactType", "call"))
                        .met("E1", "1.1");
            case ADVICE_PARTS ->
                given().advised(GuidanceCheck.parts(List.of(EvidencePart.RESOLUTION, EvidencePart.LEARNING_POINTS)))
                        .item("E1", item -> item.part(EvidencePart.RESOLUTION))
                        .met("E1", "1.1");
            case ADVICE_CITES ->
                given().advised(GuidanceCheck.cites(List.of(CitedReferenceKind.POLICY, CitedReferenceKind.LAW)))
                        .item("E1")
                        .met("E1", "1.1");
            case ADVICE_DATED ->
                given().advised(GuidanceCheck.dated()).record(undated("E1")).met("E1", "1.1");
            case ADVICE_MEASURED ->
                given().advised(GuidanceCheck.measured()).item("E1").met("E1", "1.1");
            case ADVICE_CONTRIBUTION ->
                given().advised(GuidanceCheck.ownContribution())
                        .item("E1", item -> item.contribution(Contribution.of(ContributionKind.GROUP)))
                        .met("E1", "1.1");
            case ADVICE_METHODS ->
                given().advised(GuidanceCheck.methods(
                                List.of(AssessmentMethod.ORAL_QUESTIONING, AssessmentMethod.WRITTEN_QUESTIONING)))
                        .item("E1")
                        .met("E1", "1.1");
            default -> throw new IllegalArgumentException("Kind '%s' must have a case".formatted(kind));
        };
    }

    private static Evidence undated(String reference) {
        return Evidence.builder(reference)
                .method(AssessmentMethod.WORK_PRODUCT)
                .authentication(Authentication.of(AuthenticationMethod.DECLARATION))
                .build();
    }

    ReviewCases range(RangeDemand range) {
        first = AssessmentCriterion.builder(first.statement())
                .number("1.1")
                .range(range)
                .build();
        return this;
    }

    /** Adds advice about the unit that a program can look for. */
    ReviewCases advised(GuidanceCheck check) {
        return advised(GuidanceItem.builder(GuidanceKind.ASSESSMENT_GUIDANCE, "What evidence should be like.")
                .check(check)
                .build());
    }

    ReviewCases advised(GuidanceItem advice) {
        unit = unit.guidance(advice);
        return this;
    }

    ReviewCases item(String reference) {
        return item(reference, item -> item);
    }

    ReviewCases item(String reference, UnaryOperator<EvidenceBuilder> change) {
        return record(
                change.apply(undated(reference).toBuilder().occurred(SHOWN)).build());
    }

    ReviewCases mapped(String item, String... criteria) {
        return record(EvidenceMapping.builder(item, criteria(criteria)).build());
    }

    ReviewCases met(String item, String... criteria) {
        return decided(DecisionOutcome.MET, List.of(item), criteria);
    }

    ReviewCases decided(DecisionOutcome outcome, List<String> items, String... criteria) {
        return record(Decision.builder(items, criteria(criteria), outcome, DECIDED)
                .assessor("assessor-7")
                .build());
    }

    ReviewCases record(PortfolioRecord record) {
        records.add(record);
        return this;
    }

    private static List<CriterionReference> criteria(String... numbers) {
        return Arrays.stream(numbers)
                .map(number -> new CriterionReference(U, number))
                .toList();
    }

    Portfolio portfolio() {
        return records.build();
    }

    Framework framework() {
        LearningOutcome.Builder competence =
                LearningOutcome.builder("Be able to review calls").number("1").criterion(first);
        for (int i = 2; i <= 5; i++) {
            competence.criterion(AssessmentCriterion.of("1." + i, "Report what calls have in common, step " + i));
        }
        Unit described =
                unit.outcome(competence.build()).outcome(knowledge.build()).build();
        Qualification qualification = Qualification.builder(Q)
                .title("Contact centre operations")
                .group(UnitGroup.builder("Mandatory").mandatory(true).unit(U).build())
                .build();
        return Framework.of(List.of(described), List.of(qualification)).orThrow();
    }

    EvidenceReview review() {
        PortfolioMapper mapper = PortfolioMapper.of(framework());
        CoverageReport report = mapper.map(portfolio(), AS_OF);
        return EvidenceReview.of(report, mapper);
    }
}
