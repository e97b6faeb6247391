package io.github.qcf4j.testkit;

import io.github.qcf4j.testkit.CombinationVerdict.Answer;
import io.github.qcf4j.testkit.CombinationVerdict.OnWay;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * S9: the best of all combinations of units held: short of least, then of most credit, then of most units.
 *
 * @param shortfall  how much it is short of
 * @param credit  the recorded credit of the units that count
 * @param units  how many units count
 */
record BestCombination(long shortfall, long credit, long units) {

    private static final Comparator<BestCombination> ORDER = Comparator.comparingLong(BestCombination::shortfall)
            .thenComparing(Comparator.comparingLong(BestCombination::credit).reversed())
            .thenComparing(Comparator.comparingLong(BestCombination::units).reversed());

    static BestCombination of(CombinationQuestion question, Reading reading, List<List<Choice>> choices) {
        Search search = new Search(question, reading);
        EveryCombination.walk(choices, search::visit);
        return search.best;
    }

    OnWay on(ReferenceWay way, Answer answer) {
        return new OnWay(way, answer, shortfall, credit, units);
    }

    private static final class Search {

        private final CombinationQuestion question;
        private final Reading reading;
        private BestCombination best = new BestCombination(GroupDemands.NEVER, 0, 0);

        Search(CombinationQuestion question, Reading reading) {
            this.question = question;
            this.reading = reading;
        }

        void visit(List<Choice> choices) {
            Combination combination = new Combination(question, reading, choices, Set.of());
            long shortfall = CombinationShortfall.of(combination, reading, best.shortfall);
            if (shortfall <= best.shortfall) {
                BestCombination found = new BestCombination(shortfall, combination.credit(), combination.units());
                best = ORDER.compare(found, best) < 0 ? found : best;
            }
        }
    }
}
