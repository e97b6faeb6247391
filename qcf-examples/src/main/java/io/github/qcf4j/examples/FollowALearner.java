package io.github.qcf4j.examples;

import static io.github.qcf4j.model.DecisionOutcome.MET;

import io.github.qcf4j.document.PortfolioReader;
import io.github.qcf4j.document.SpecificationReader;
import io.github.qcf4j.mapping.CoverageListener;
import io.github.qcf4j.mapping.CriterionStatus;
import io.github.qcf4j.mapping.LivePortfolio;
import io.github.qcf4j.mapping.PortfolioMapper;
import io.github.qcf4j.model.CriterionReference;
import java.nio.file.Path;
import java.time.LocalDate;

/** For a developer with a screen: what an assessor's decision changes; arguments as for mapping, then item, criterion. */
public final class FollowALearner {

    private FollowALearner() {}

    public static void main(String... arguments) {
        var framework = SpecificationReader.readFramework(Path.of(arguments[0])).orThrow();
        var portfolio = PortfolioReader.readOne(Path.of(arguments[1])).orThrow();
        LivePortfolio live = LivePortfolio.of(PortfolioMapper.of(framework), portfolio, LocalDate.parse(arguments[2]));
        live.listen(new CoverageListener() {
            @Override
            public void criterionChanged(int criterion, CriterionStatus before, CriterionStatus now) {
                System.out.println(live.layout().criterion(criterion) + ": " + now.label() + ", was " + before.label());
            }
        });

        System.out.println(live);
        live.decide(arguments[3], CriterionReference.parse(arguments[4]), MET, "assessor-7");
        System.out.println(live);
    }
}
