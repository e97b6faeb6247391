package io.github.qcf4j.framework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitBuilder;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Versions of a unit so large that comparing every criterion with every other would not end. */
class HostileDiffTest {

    private static final int CRITERIA = 20_000;
    private static final int WORDS = 60;

    @Test
    void criteria_that_share_many_words_are_paired_in_time() {
        SpecificationDiff diff = SpecificationDiff.between(unit(0), unit(1));

        assertThat(diff.criteria()).hasSizeGreaterThanOrEqualTo(CRITERIA);
        assertThat(diff.isEmpty()).isFalse();
    }

    @Test
    void criteria_of_one_wording_are_paired_by_their_order() {
        String[] same =
                IntStream.range(0, CRITERIA).mapToObj(i -> "Review calls").toArray(String[]::new);
        Unit before = builder().outcome("Be able to review calls", same).build();
        same[CRITERIA / 2] = "Measure waiting times";

        SpecificationDiff diff = SpecificationDiff.between(
                before, builder().outcome("Be able to review calls", same).build());

        assertThat(diff.criteria())
                .filteredOn(criterion -> criterion.answer() == CarryOver.CARRIES_OVER)
                .hasSize(CRITERIA - 1);
    }

    /** Returns a unit in which a word is in a few criteria only, those of another version beside them. */
    private static Unit unit(int shift) {
        String[] criteria = IntStream.range(0, CRITERIA)
                .mapToObj(criterion -> wording(criterion, shift))
                .toArray(String[]::new);
        return builder().outcome("Be able to review calls", criteria).build();
    }

    private static String wording(int criterion, int shift) {
        return IntStream.range(0, WORDS)
                .map(word -> Math.floorMod((criterion + shift * word) * 7 + word * 31, CRITERIA * 15))
                .mapToObj(word -> "w" + word)
                .collect(Collectors.joining(" "));
    }

    private static UnitBuilder builder() {
        return Unit.builder(UnitIdentifier.parse("J/999/0001")).title("Review calls");
    }
}
