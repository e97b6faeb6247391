package io.github.qcf4j.benchmarks.cohort;

import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.DecisionOutcome;
import io.github.qcf4j.model.PersonRole;
import io.github.qcf4j.portfolio.Decision;
import io.github.qcf4j.portfolio.Portfolio;
import io.github.qcf4j.portfolio.PortfolioBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * One very large portfolio, as tracing of requirements knows it: every criterion has three items of evidence, all
 * accepted, but for one in a hundred that has none; an item is for six criteria.
 */
final class CoveredOnce {

    /** For how many criteria an item is. */
    static final int CRITERIA_OF_AN_ITEM = 6;

    private static final String ASSESSOR = "A-1";
    private static final int ITEMS_OF_A_CRITERION = 3;
    private static final IntPredicate HAS_EVIDENCE = criterion -> criterion % 100 != 99;
    private static final LocalDate OCCURRED = LocalDate.of(2013, 5, 6);
    private static final LocalDate DECIDED = LocalDate.of(2013, 6, 3);

    private final WorkModel model;

    CoveredOnce(WorkModel model) {
        this.model = model;
    }

    WorkModel model() {
        return model;
    }

    /** Returns how many items of evidence there are. */
    int items() {
        return model.criteria().size() * ITEMS_OF_A_CRITERION / CRITERIA_OF_AN_ITEM;
    }

    /** Returns the criteria that an item is for. */
    List<Integer> criteria(int item) {
        return IntStream.range(item * CRITERIA_OF_AN_ITEM, (item + 1) * CRITERIA_OF_AN_ITEM)
                .map(place -> place % model.criteria().size())
                .filter(HAS_EVIDENCE)
                .boxed()
                .toList();
    }

    /** Returns how many criteria have no evidence. */
    int open() {
        return (int) IntStream.range(0, model.criteria().size())
                .filter(HAS_EVIDENCE.negate())
                .count();
    }

    /** Returns the records. */
    Portfolio portfolio() {
        PortfolioBuilder portfolio = Portfolio.builder("L-1")
                .registration(model.qualification().identifier().toString(), WorkModel.REGISTERED)
                .person(ASSESSOR, PersonRole.ASSESSOR);
        for (int item = 0; item < items(); item++) {
            String reference = DrawnLearner.reference(item);
            List<CriterionReference> criteria = new ArrayList<>();
            criteria(item).forEach(criterion -> criteria.add(model.criteria().get(criterion)));
            portfolio
                    .evidence(reference, AssessmentMethod.WORK_PRODUCT, OCCURRED)
                    .mapping(reference, OCCURRED, criteria)
                    .decision(Decision.builder(List.of(reference), criteria, DecisionOutcome.MET, DECIDED)
                            .assessor(ASSESSOR)
                            .build());
        }
        return portfolio.build();
    }
}
