package io.github.qcf4j.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.Validated;
import io.github.qcf4j.framework.Framework;
import io.github.qcf4j.framework.Specifications;
import io.github.qcf4j.model.LearningOutcome;
import io.github.qcf4j.model.Level;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Units are checked side by side, and nobody can tell. */
class ParallelUnitsTest {

    private static final LocalDate TODAY = LocalDate.of(2014, 3, 1);
    private static final List<String> CRITERIA = List.of(
            "Understand the call",
            "Record and check the call",
            "Answer calls appropriately",
            "Answer calls on three occasions",
            "Record what was agreed");

    @Test
    void what_is_found_side_by_side_is_what_is_found_one_by_one() {
        List<Unit> units =
                IntStream.range(0, 500).mapToObj(ParallelUnitsTest::unit).toList();
        Specifications specifications = Specifications.of(units, List.of());
        CheckedSpecifications checked = new CheckedSpecifications(
                specifications,
                Framework.of(Validated.of(specifications)).orThrow(),
                ValidationOptions.standard(),
                TODAY);
        Vocabulary vocabulary = Vocabulary.of(checked.options());
        List<Finding> oneByOne = units.stream()
                .flatMap(unit -> UnitChecks.findings(checked, vocabulary, unit).stream())
                .toList();

        List<Finding> sideBySide = new ArrayList<>();
        new UnitChecks().check(checked, sideBySide::add);

        assertThat(sideBySide).hasSizeGreaterThan(2_000).containsExactlyElementsOf(oneByOne);
    }

    private static Unit unit(int number) {
        int turn = number % CRITERIA.size();
        return Unit.builder(UnitCode.parse("CC" + number))
                .title("Handle calls " + number)
                .level(Level.LEVEL_2)
                .credit(1 + number % 7)
                .outcome(LearningOutcome.builder("Be able to handle calls")
                        .criterion(CRITERIA.get(turn))
                        .criterion(CRITERIA.get((turn + 1) % CRITERIA.size())))
                .build();
    }
}
