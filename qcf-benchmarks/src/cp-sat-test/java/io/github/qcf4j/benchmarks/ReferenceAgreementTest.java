package io.github.qcf4j.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.benchmarks.cpsat.CpSatAnswer;
import io.github.qcf4j.benchmarks.cpsat.CpSatQuestion;
import io.github.qcf4j.combination.HeldUnit;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.testkit.CombinationVerdict;
import io.github.qcf4j.testkit.CompletionVerdict.Plan;
import io.github.qcf4j.testkit.CompletionWish;
import io.github.qcf4j.testkit.ReferenceCombination;
import io.github.qcf4j.testkit.ReferenceWay;
import io.github.qcf4j.testkit.RulesCase;
import io.github.qcf4j.testkit.RulesConstruct;
import io.github.qcf4j.testkit.RulesGenerator;
import io.github.qcf4j.testkit.RulesShape;
import io.github.qcf4j.testkit.UnitInHand;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is written down for CP-SAT means what the rules mean: it answers as the reference that tries everything. */
class ReferenceAgreementTest {

    private static final int QUESTIONS = 300;
    private static final int MOST_WORK = 20;
    private static final RulesShape SHAPE = RulesShape.of(3, 5, 3, 4)
            .without(RulesConstruct.MISSING_FACTS, RulesConstruct.INCOMPLETE_GROUPS, RulesConstruct.INCOMPLETE_RULES);

    @Test
    void cp_sat_finds_the_best_combination_of_what_is_held() {
        List<String> differences = questions()
                .filter(asked -> !asked.expectedEvaluation().equals(asked.evaluation()))
                .map(asked -> asked + ": " + asked.expectedEvaluation() + ", by CP-SAT " + asked.evaluation())
                .toList();

        assertThat(differences).isEmpty();
    }

    @Test
    void cp_sat_finds_the_units_that_are_best_taken() {
        List<String> differences = questions()
                .filter(asked -> !asked.expectedCompletion().equals(asked.completion()))
                .map(asked -> asked + ": " + asked.expectedCompletion() + ", by CP-SAT " + asked.completion())
                .toList();

        assertThat(differences).isEmpty();
    }

    private static Stream<Asked> questions() {
        return LongStream.range(0, QUESTIONS)
                .mapToObj(seed -> RulesGenerator.of(SHAPE).question(seed))
                .flatMap(drawn -> ReferenceCombination.of(drawn.qualification(), drawn.units()).ways().stream()
                        .map(way -> Asked.of(drawn, way)))
                .filter(asked -> asked.cpSat.asks());
    }

    /** One question on one way, and the numbers that answer it. */
    private record Asked(
            RulesCase drawn,
            ReferenceCombination reference,
            CpSatQuestion cpSat,
            SortedMap<UnitIdentifier, Long> weights) {

        static Asked of(RulesCase drawn, ReferenceWay way) {
            ReferenceCombination reference = ReferenceCombination.of(drawn.qualification(), drawn.units())
                    .on(way);
            CpSatQuestion cpSat =
                    CpSatQuestion.of(drawn.qualification(), drawn.units(), named(way.pathway()), named(way.size()));
            SortedMap<UnitIdentifier, Long> weights = new TreeMap<>();
            drawn.qualification().units().forEach(unit -> weights.put(unit, 1L + weights.size() % 3));
            return new Asked(drawn, reference, cpSat, weights);
        }

        private static Optional<String> named(String name) {
            return Optional.of(name).filter(given -> !given.isEmpty());
        }

        List<Long> expectedEvaluation() {
            CombinationVerdict verdict = reference.evaluate(drawn.held());
            return List.of(verdict.shortfall(), verdict.credit(), verdict.units());
        }

        List<Long> evaluation() {
            return numbers(cpSat.evaluation(held(drawn.held())).solve(MOST_WORK));
        }

        /** A third is held, so that more is to be taken; there are no numbers where nothing completes it. */
        List<Long> expectedCompletion() {
            CompletionWish wish = new CompletionWish(drawn.planned(), drawn.insisted(), drawn.excluded(), weights);
            return reference.complete(third(), wish).plans().stream()
                    .findFirst()
                    .map(ReferenceAgreementTest::numbers)
                    .orElse(List.of());
        }

        List<Long> completion() {
            List<UnitIdentifier> wanted = new ArrayList<>(drawn.planned());
            wanted.addAll(drawn.insisted());
            return numbers(cpSat.completion(held(third()), wanted, drawn.excluded(), weights::get)
                    .solve(MOST_WORK));
        }

        private List<UnitInHand> third() {
            return drawn.held().subList(0, drawn.held().size() / 3);
        }

        @Override
        public String toString() {
            return "seed %d, %s".formatted(drawn.seed(), reference.ways());
        }
    }

    private static List<HeldUnit> held(List<UnitInHand> held) {
        return held.stream().map(RulesQuestion::inHand).toList();
    }

    private static List<Long> numbers(Plan plan) {
        return List.of(plan.value(), plan.credit(), (long) plan.count());
    }

    private static List<Long> numbers(CpSatAnswer answer) {
        return switch (answer.status()) {
            case BEST -> List.of(answer.value(), answer.credit(), answer.units());
            case NONE -> List.of();
            case FOUND, OPEN -> throw new IllegalStateException("CP-SAT must come to an end");
        };
    }
}
