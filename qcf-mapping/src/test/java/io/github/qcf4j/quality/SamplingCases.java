package io.github.qcf4j.quality;

import io.github.qcf4j.framework.Framework;
import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.mapping.PortfolioMapper;
import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.AssuranceBody;
import io.github.qcf4j.model.AssuranceOutcome;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.DatePeriod;
import io.github.qcf4j.model.DecisionOutcome;
import io.github.qcf4j.model.PersonRole;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.portfolio.AssuranceTarget;
import io.github.qcf4j.portfolio.Attestation;
import io.github.qcf4j.portfolio.DatedRole;
import io.github.qcf4j.portfolio.Decision;
import io.github.qcf4j.portfolio.Evidence;
import io.github.qcf4j.portfolio.Person;
import io.github.qcf4j.portfolio.Portfolio;
import io.github.qcf4j.portfolio.PortfolioBuilder;
import io.github.qcf4j.portfolio.PortfolioRecord;
import io.github.qcf4j.portfolio.QualityAssurance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A cohort of learners to which each case adds assessed units.
 * <p>
 * The units are 'J/999/0001' and 'L/999/0002', each with the criteria 1.1 and 1.2; a unit is finished when both are
 * met. Decisions of trainees are countersigned. Assessors work at a site that has the first letter of their reference.
 */
final class SamplingCases {

    static final LocalDate AS_OF = LocalDate.of(2014, 11, 21);
    static final UnitIdentifier U = UnitIdentifier.parse("J/999/0001");
    static final UnitIdentifier V = UnitIdentifier.parse("L/999/0002");
    private static final LocalDate DECIDED = LocalDate.of(2014, 3, 10);

    private final Map<String, PortfolioBuilder> portfolios = new LinkedHashMap<>();
    private final Map<String, List<String>> known = new LinkedHashMap<>();

    static SamplingCases given() {
        return new SamplingCases();
    }

    SamplingCases finished(String learner, UnitIdentifier unit, String assessor, AssessmentMethod method) {
        return decided(learner, unit, assessor, method, DECIDED, "1.1", "1.2");
    }

    SamplingCases underWay(String learner, UnitIdentifier unit, String assessor, AssessmentMethod method) {
        return decided(learner, unit, assessor, method, DECIDED, "1.1");
    }

    SamplingCases decided(
            String learner,
            UnitIdentifier unit,
            String assessor,
            AssessmentMethod method,
            LocalDate on,
            String... criteria) {
        String item = "E-" + unit.text().charAt(0);
        describe(learner, assessor);
        List<CriterionReference> decided = Arrays.stream(criteria)
                .map(number -> new CriterionReference(unit, number))
                .toList();
        Decision.Builder decision = Decision.builder(List.of(item), decided, DecisionOutcome.MET, on)
                .reference("D-" + unit.text().charAt(0))
                .assessor(assessor);
        if (assessor.contains("trainee")) {
            decision.countersigned(Attestation.of("amir", on));
        }
        return record(
                        learner,
                        Evidence.builder(item).method(method).occurred(on).build())
                .record(learner, decision.build());
    }

    private void describe(String learner, String assessor) {
        List<String> described = known.computeIfAbsent(learner, none -> new ArrayList<>());
        if (!described.contains(assessor)) {
            described.add(assessor);
            PersonRole role = assessor.contains("trainee") ? PersonRole.TRAINEE_ASSESSOR : PersonRole.ASSESSOR;
            DatePeriod since = DatePeriod.from(LocalDate.of(assessor.contains("new") ? 2014 : 2010, 1, 1));
            record(
                    learner,
                    Person.builder(assessor)
                            .role(DatedRole.of(role, since))
                            .site("site " + assessor.charAt(0))
                            .build());
        }
    }

    SamplingCases sampled(String learner, AssuranceTarget target) {
        return record(
                learner,
                QualityAssurance.builder(target, AssuranceBody.INTERNAL, AssuranceOutcome.AGREED, AS_OF)
                        .person("iqa-1")
                        .build());
    }

    SamplingCases record(String learner, PortfolioRecord record) {
        portfolios.computeIfAbsent(learner, Portfolio::builder).add(record);
        return this;
    }

    List<CoverageReport> reports() {
        Framework framework = Framework.of(List.of(unit(U), unit(V)), List.of()).orThrow();
        PortfolioMapper mapper = PortfolioMapper.of(framework);
        return portfolios.values().stream()
                .map(portfolio -> mapper.map(portfolio.build(), AS_OF))
                .toList();
    }

    private static Unit unit(UnitIdentifier identifier) {
        return Unit.builder(identifier)
                .title("Review calls")
                .credit(5)
                .outcome("Be able to review calls", "Review recorded calls", "Report what calls have in common")
                .build();
    }
}
