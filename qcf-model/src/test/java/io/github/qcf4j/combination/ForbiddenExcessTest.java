package io.github.qcf4j.combination;

import static io.github.qcf4j.combination.CertificateSamples.group;
import static io.github.qcf4j.combination.CertificateSamples.held;
import static io.github.qcf4j.combination.CertificateSamples.qualification;
import static io.github.qcf4j.combination.CertificateSamples.unit;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.model.Bounds;
import io.github.qcf4j.model.ExcessPolicy;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitGroup;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is held beyond forbidden maxima when units that are left out may be put in one of several groups. */
class ForbiddenExcessTest {

    private static final List<Unit> UNITS =
            IntStream.rangeClosed(1, 5).mapToObj(number -> unit(number, 5, 3)).toList();

    private static UnitGroup.Builder forbidding(String name, int... units) {
        return group(name, units).unitCount(Bounds.atMost(1)).excess(ExcessPolicy.FORBIDDEN);
    }

    private static CombinationCheck check(Qualification qualification, int... held) {
        return CombinationChecker.of(qualification, UNITS)
                .checkCertain(CertificateSamples.way(qualification), held(held), List.of());
    }

    @Test
    void units_left_out_are_put_where_they_exceed_least() {
        Qualification qualification =
                qualification(forbidding("A", 1, 2), forbidding("B", 1)).build();

        assertThat(check(qualification, 1, 2).isConfirmed()).isTrue();
    }

    @Test
    void of_all_ways_to_put_them_the_least_excess_is_told() {
        Qualification qualification = qualification(
                        forbidding("A", 1, 2, 3), forbidding("B", 1, 4), forbidding("C", 2, 4, 5))
                .build();

        assertThat(check(qualification, 1, 2, 3, 4).shortfall()).isEqualTo(1);
        assertThat(check(qualification, 1, 3, 4).isConfirmed()).isTrue();
    }
}
