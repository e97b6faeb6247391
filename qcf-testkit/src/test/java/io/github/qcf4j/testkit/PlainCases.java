package io.github.qcf4j.testkit;

import io.github.qcf4j.framework.Framework;
import io.github.qcf4j.mapping.PortfolioMapper;
import io.github.qcf4j.model.Level;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.QualificationIdentifier;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitGroup;
import io.github.qcf4j.portfolio.CoveragePolicy;
import io.github.qcf4j.portfolio.CoverageRule;
import io.github.qcf4j.portfolio.Evidence;
import io.github.qcf4j.portfolio.EvidenceBuilder;
import io.github.qcf4j.portfolio.PolicyDemand;
import io.github.qcf4j.portfolio.Portfolio;
import io.github.qcf4j.portfolio.PortfolioBuilder;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Cases of units that ask for nothing but decisions, where a record most often tells on one criterion alone. */
final class PlainCases {

    private static final Framework FRAMEWORK = framework();
    private static final QualificationIdentifier ASKED =
            FRAMEWORK.qualifications().get(0).identifier();
    private static final List<PortfolioMapper> MAPPERS = Stream.of(
                    CoveragePolicy.anyAccepted(),
                    CoveragePolicy.anyAccepted(),
                    CoveragePolicy.accepted(2),
                    CoveragePolicy.allMappedAccepted(),
                    CoveragePolicy.proportional(),
                    CoveragePolicy.finalDecision(),
                    CoveragePolicy.builder(CoverageRule.accepted(2))
                            .enoughAlone(RequirementByChance.METHODS.get(0))
                            .demand(PolicyDemand.MORE_THAN_WITNESS_TESTIMONY)
                            .build())
            .map(policy -> PortfolioMapper.of(FRAMEWORK, policy))
            .toList();

    private PlainCases() {}

    private static Framework framework() {
        List<Unit> units = List.of(unit(1, "Answer calls"), unit(2, "Close calls", "Pass calls on"), unit(3, "Coach"));
        Qualification qualification = Qualification.builder(IllustrativeReferences.qualification(1))
                .title("Level 3 Diploma in Contact Centre Operations")
                .group(UnitGroup.builder("A")
                        .unit(units.get(0).identifier())
                        .mandatory(true)
                        .build())
                .group(UnitGroup.builder("B")
                        .unit(units.get(1).identifier())
                        .unit(units.get(2).identifier())
                        .build())
                .build();
        return Framework.of(units, List.of(qualification)).orThrow();
    }

    private static Unit unit(int number, String... outcomes) {
        var unit = Unit.builder(IllustrativeReferences.unit(number))
                .title("Handle contacts of kind " + number)
                .level(Level.LEVEL_3)
                .credit(number + 2);
        for (String outcome : outcomes) {
            unit.outcome("Be able to: " + outcome, outcome + " as agreed", outcome + " in time");
        }
        return unit.build();
    }

    /** Returns so many cases, those of the seeds from the first on. */
    static Stream<GeneratedCase> cases(long first, int count) {
        return LongStream.range(first, first + count).mapToObj(seed -> {
            PortfolioShape shape = new PortfolioShape(2, 3, 3, new Dice(seed).pick(0, 0, 3, 10));
            return of(seed, PortfolioGenerator.of(FRAMEWORK, shape).portfolio(seed));
        });
    }

    /** Returns so many cases of three items of evidence, dated in one case of three, nothing of which is mapped yet. */
    static Stream<GeneratedCase> beginnings(long first, int count) {
        return LongStream.range(first, first + count).mapToObj(seed -> {
            Calendar calendar = new Calendar(new Dice(seed));
            PortfolioBuilder portfolio = Portfolio.builder("L-1001").registration(ASKED, Calendar.FIRST.minusDays(50));
            for (int item = 1; item <= 3; item++) {
                EvidenceBuilder evidence = Evidence.builder("E" + item).method(RequirementByChance.METHODS.get(item));
                portfolio.evidence(
                        seed % 3 == 0 ? evidence.produced(calendar.early()).build() : evidence.build());
            }
            return of(seed, portfolio.build());
        });
    }

    private static GeneratedCase of(long seed, Portfolio portfolio) {
        return new GeneratedCase(
                seed,
                FRAMEWORK,
                MAPPERS.get((int) (seed % MAPPERS.size())),
                portfolio,
                Optional.of(ASKED),
                PortfolioGenerator.asOf(seed));
    }
}
