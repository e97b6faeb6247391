package io.github.qcf4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.framework.CarryOver;
import io.github.qcf4j.framework.ChangeKind;
import io.github.qcf4j.framework.SpecificationChange;
import io.github.qcf4j.framework.SpecificationDiff;
import io.github.qcf4j.framework.Specifications;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws of a diff, over generated specifications. */
class SpecificationDiffLawsTest {

    private static final int SEEDS = 150;
    private static final SpecificationGenerator SMALL = SpecificationGenerator.of(SpecificationShape.SMALL);
    private static final SpecificationGenerator MEDIUM = SpecificationGenerator.of(SpecificationShape.MEDIUM);

    static List<Mutation<Unit>> unitMutations() {
        return UnitMutations.all();
    }

    static List<Mutation<Qualification>> qualificationMutations() {
        return QualificationMutations.all();
    }

    @ParameterizedTest
    @MethodSource("unitMutations")
    void what_is_done_to_a_unit_is_found_and_nothing_else(Mutation<Unit> mutation) {
        holds(
                mutation,
                seed -> MEDIUM.specifications(seed).units().stream()
                        .map(UnitMutations::plain)
                        .toList(),
                SpecificationDiff::between);
    }

    @ParameterizedTest
    @MethodSource("qualificationMutations")
    void what_is_done_to_a_qualification_is_found_and_nothing_else(Mutation<Qualification> mutation) {
        holds(mutation, seed -> MEDIUM.specifications(seed).qualifications(), SpecificationDiff::between);
    }

    private static <T> void holds(
            Mutation<T> mutation, LongFunction<List<T>> originals, BiFunction<T, T, SpecificationDiff> between) {
        int applied = 0;
        for (long seed = 0; seed < SEEDS / 10; seed++) {
            for (T original : originals.apply(seed)) {
                Optional<T> changed = mutation.applied().apply(original);
                if (changed.isPresent() && !changed.get().equals(original)) {
                    applied++;
                    SpecificationDiff diff = between.apply(original, changed.get());
                    assertThat(Mutation.told(diff))
                            .as("%s, seed %d, %s: %s", mutation, seed, original, diff.sentences())
                            .isEqualTo(mutation.sorted());
                    assertThat(between.apply(changed.get(), original).isEmpty()).isFalse();
                }
            }
        }
        assertThat(applied).as("how often: %s", mutation).isGreaterThan(3);
    }

    @Test
    void diff_is_empty_exactly_for_equal_units_and_qualifications() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Specifications one = SMALL.specifications(seed);
            Specifications other = SMALL.specifications(seed % 3 == 0 ? seed : seed + 1);
            for (int i = 0; i < Math.min(one.units().size(), other.units().size()); i++) {
                Unit before = one.units().get(i);
                Unit after = other.units().get(i);
                assertThat(SpecificationDiff.between(before, after).isEmpty())
                        .as("seed %d, %s", seed, before)
                        .isEqualTo(before.equals(after));
            }
            Qualification before = one.qualifications().get(0);
            Qualification after = other.qualifications().get(0);
            assertThat(SpecificationDiff.between(before, after).isEmpty())
                    .as("seed %d, %s", seed, before)
                    .isEqualTo(before.equals(after));
        }
    }

    @Test
    void whole_specifications_differ_from_themselves_in_nothing() {
        for (long seed = 0; seed < SEEDS; seed++) {
            SpecificationDiff diff =
                    SpecificationDiff.between(MEDIUM.specifications(seed), MEDIUM.specifications(seed));

            assertThat(diff.changes()).as("seed %d", seed).isEmpty();
            assertThat(diff.isInvalidating()).as("seed %d", seed).isFalse();
        }
    }

    @Test
    void exchanging_the_versions_exchanges_what_was_added_and_removed() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Specifications before = MEDIUM.specifications(seed);
            Specifications after = MEDIUM.specifications(seed + 1);

            SpecificationDiff there = SpecificationDiff.between(before, after);
            SpecificationDiff back = SpecificationDiff.between(after, before);

            assertThat(told(there, false)).as("seed %d", seed).isEqualTo(told(back, true));
            assertThat(count(there, CarryOver.NEW))
                    .as("seed %d", seed)
                    .isEqualTo(back.criteria().stream()
                            .filter(criterion -> criterion.after().isEmpty())
                            .count());
        }
    }

    @Test
    void changes_that_invalidate_go_with_criteria_that_do_not_carry_over() {
        for (long seed = 0; seed < SEEDS; seed++) {
            List<Unit> before = MEDIUM.specifications(seed).units();
            List<Unit> after = MEDIUM.specifications(seed + 1).units();
            for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
                SpecificationDiff diff = SpecificationDiff.between(before.get(i), after.get(i));
                boolean byChange = diff.changes().stream().anyMatch(SpecificationChange::isInvalidating);
                boolean byCriterion = diff.criteria().stream()
                        .anyMatch(criterion -> criterion.answer().isInvalidating());

                assertThat(byChange).as("seed %d, %s", seed, before.get(i)).isEqualTo(byCriterion);
            }
        }
    }

    @Test
    void every_criterion_of_either_version_has_one_answer() {
        for (long seed = 0; seed < SEEDS; seed++) {
            List<Unit> before = MEDIUM.specifications(seed).units();
            List<Unit> after = MEDIUM.specifications(seed + 1).units();
            for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
                SpecificationDiff diff = SpecificationDiff.between(before.get(i), after.get(i));

                assertThat(diff.criteria().stream().flatMap(criterion -> criterion.before().stream()))
                        .as("seed %d, %s", seed, before.get(i))
                        .doesNotHaveDuplicates()
                        .hasSize((int) before.get(i).criteria().count());
                assertThat(diff.criteria().stream().flatMap(criterion -> criterion.after().stream()))
                        .as("seed %d, %s", seed, after.get(i))
                        .doesNotHaveDuplicates()
                        .hasSize((int) after.get(i).criteria().count());
            }
        }
    }

    private static long count(SpecificationDiff diff, CarryOver answer) {
        return diff.criteria().stream()
                .filter(criterion -> criterion.answer() == answer)
                .count();
    }

    /** Returns the changes without their places, mirrored or as they are; which of two moved can be told either way. */
    private static List<String> told(SpecificationDiff diff, boolean mirrored) {
        List<String> told = new ArrayList<>();
        for (SpecificationChange change : diff.changes()) {
            String before = change.before().orElse("");
            String after = change.after().orElse("");
            ChangeKind kind = mirrored ? change.kind().mirrored() : change.kind();
            String sides = mirrored ? after + " > " + before : before + " > " + after;
            told.add("%s %s %s".formatted(kind, change.part(), kind == ChangeKind.MOVED ? "" : sides));
        }
        return told.stream().sorted().toList();
    }
}
