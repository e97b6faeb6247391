package io.github.qcf4j.benchmarks;

import io.github.qcf4j.framework.Framework;
import io.github.qcf4j.framework.Specifications;
import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.mapping.PortfolioMapper;
import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.Credit;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.EvidenceRequirement;
import io.github.qcf4j.model.Level;
import io.github.qcf4j.model.MethodDemand;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.RangeDemand;
import io.github.qcf4j.model.RequirementScope;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitBuilder;
import io.github.qcf4j.model.UnitGroup;
import io.github.qcf4j.planning.FinishPlan;
import io.github.qcf4j.planning.FinishPlanner;
import io.github.qcf4j.portfolio.CoverageOverride;
import io.github.qcf4j.portfolio.CoveragePolicy;
import io.github.qcf4j.portfolio.CoverageRule;
import io.github.qcf4j.portfolio.PlannedActivity;
import io.github.qcf4j.portfolio.Portfolio;
import io.github.qcf4j.testkit.IllustrativeReferences;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A learner at the beginning of a large qualification with 200 activities to choose from, as an assessor plans them: each
 * serves a run of criteria of one unit, and of up to four that stand near it.
 *
 * @param line  the line of a table that it belongs to
 * @param demands  what is demanded
 * @param units  the units, each with as many criteria
 * @param activities  what could be done
 * @param report  the report before anything is done
 */
record FinishCase(
        String line, Demands demands, List<Unit> units, List<PlannedActivity> activities, CoverageReport report) {

    static final int ACTIVITIES = 200;
    static final int CRITERIA = 600;
    static final List<String> CONTACT_TYPES = List.of("call", "email", "live chat");
    static final int OCCASIONS = 2;
    static final int LEAST_VALUES = 2;

    private static final LocalDate DAY = LocalDate.of(2015, 6, 30);
    private static final int OUTCOMES = 4;
    private static final List<AssessmentMethod> METHODS = List.of(
            AssessmentMethod.DIRECT_OBSERVATION,
            AssessmentMethod.DIRECT_OBSERVATION,
            AssessmentMethod.WORK_PRODUCT,
            AssessmentMethod.ORAL_QUESTIONING,
            AssessmentMethod.WITNESS_TESTIMONY);

    /** What is demanded of the evidence. */
    enum Demands {
        /** Every criterion is to be met. */
        CRITERIA("criteria alone"),
        /** Every fourth criterion asks for two items. */
        ITEMS("two items for every fourth"),
        /** Besides, each unit asks for methods, occasions and a range. */
        ALL("and methods, occasions, range");

        private final String label;

        Demands(String label) {
            this.label = label;
        }
    }

    /** Returns the case of a seed; an even one counts activities, an odd one weighs them with 1 to 5. */
    static FinishCase of(int units, Demands demands, long seed) {
        Random random = new Random(seed);
        int criteria = CRITERIA / units;
        List<Unit> offered = new ArrayList<>();
        CoveragePolicy.Builder policy = CoveragePolicy.builder(CoverageRule.ANY_ACCEPTED);
        for (int number = 1; number <= units; number++) {
            Unit unit = unit(number, criteria, demands);
            offered.add(unit);
            unit.criteria()
                    .filter(criterion -> demands != Demands.CRITERIA && random.nextInt(4) == 0)
                    .forEach(criterion ->
                            policy.override(CoverageOverride.ofCriterion(criterion, CoverageRule.accepted(2))));
        }
        List<PlannedActivity> activities = new ArrayList<>();
        for (int number = 1; number <= ACTIVITIES; number++) {
            activities.add(activity(number, offered, seed % 2 == 0 ? 1 : 1 + random.nextInt(5), random));
        }
        String line = "%d × %d | %s | %s".formatted(units, criteria, demands.label, seed % 2 == 0 ? "1" : "1 to 5");
        return new FinishCase(line, demands, offered, activities, report(offered, policy.build()));
    }

    private static Unit unit(int number, int criteria, Demands demands) {
        UnitBuilder builder = Unit.builder(IllustrativeReferences.unit(number))
                .title("Illustrative unit " + number)
                .level(Level.LEVEL_3)
                .credit(Credit.of(5));
        for (int outcome = 1; outcome <= OUTCOMES; outcome++) {
            int first = criteria * (outcome - 1) / OUTCOMES;
            int end = criteria * outcome / OUTCOMES;
            String[] statements = new String[end - first];
            for (int i = 0; i < statements.length; i++) {
                statements[i] = "Show step " + (first + i + 1);
            }
            builder.outcome("Be able to do part " + outcome, statements);
        }
        if (demands == Demands.ALL) {
            builder.requirement(EvidenceRequirement.builder()
                            .methods(MethodDemand.all(
                                    AssessmentMethod.DIRECT_OBSERVATION, AssessmentMethod.WORK_PRODUCT))
                            .build())
                    .requirement(EvidenceRequirement.builder()
                            .scope(RequirementScope.outcomes("1"))
                            .occasions(OCCASIONS)
                            .build())
                    .requirement(EvidenceRequirement.builder()
                            .scope(RequirementScope.outcomes("2"))
                            .range(RangeDemand.builder("contactType", CONTACT_TYPES)
                                    .atLeast(LEAST_VALUES)
                                    .build())
                            .build());
        }
        return builder.build();
    }

    private static PlannedActivity activity(int number, List<Unit> units, long weight, Random random) {
        List<CriterionReference> criteria = new ArrayList<>();
        int first = random.nextInt(units.size());
        int served = 2 + random.nextInt(4);
        for (int i = 0; i < served; i++) {
            Unit unit = units.get((first + (i == 0 ? 0 : random.nextInt(6))) % units.size());
            List<CriterionReference> all = unit.criteria().toList();
            int from = random.nextInt(all.size());
            int end = Math.min(all.size(), from + 4 + random.nextInt(10));
            all.subList(from, end).stream()
                    .filter(criterion -> random.nextInt(10) < 8)
                    .forEach(criteria::add);
            if (i == 0) {
                criteria.add(all.get(from));
            }
        }
        return PlannedActivity.builder("A%03d".formatted(number), criteria)
                .method(METHODS.get(random.nextInt(METHODS.size())))
                .on(DAY.minusDays(random.nextInt(60)))
                .range("contactType", List.of(CONTACT_TYPES.get(random.nextInt(CONTACT_TYPES.size()))))
                .weight(weight)
                .build();
    }

    private static CoverageReport report(List<Unit> units, CoveragePolicy policy) {
        UnitGroup.Builder group = UnitGroup.builder("A").mandatory(true);
        units.forEach(unit -> group.unit(unit.identifier()));
        Qualification qualification = Qualification.builder(IllustrativeReferences.qualification(1))
                .title("Level 3 Diploma in Contact Centre Operations")
                .group(group.build())
                .build();
        Framework framework =
                Framework.of(Specifications.of(units, List.of(qualification))).orThrow();
        Portfolio portfolio = Portfolio.builder("L-1001")
                .registration(qualification.identifier(), DAY.minusYears(1))
                .build();
        return PortfolioMapper.of(framework, policy).map(portfolio, DAY);
    }

    /** Returns how many items a criterion asks for. */
    int items(CriterionReference criterion) {
        return report.policy().overrides().stream()
                .filter(override ->
                        override.criterion().filter(criterion::equals).isPresent())
                .mapToInt(override -> override.rule().items())
                .findFirst()
                .orElse(1);
    }

    FinishPlan plan() {
        return FinishPlanner.of(report).plan(activities);
    }
}
