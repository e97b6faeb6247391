package io.github.qcf4j.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.qcf4j.framework.Framework;
import io.github.qcf4j.model.Level;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.QualificationIdentifier;
import io.github.qcf4j.model.RecognitionRoute;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitGroup;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.portfolio.CoveragePolicy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CoverageViewTest {

    private static final QualificationIdentifier QUALIFICATION = QualificationIdentifier.parse("999/0002/6");
    private static final LocalDate FROM = LocalDate.of(2014, 3, 10);
    private static final LocalDate FAR = LocalDate.of(2500, 1, 1);
    private static final List<MappingState> LIVE = List.of(
            MappingState.COUNTED, MappingState.PARTLY_MET, MappingState.NOT_YET_MET, MappingState.AWAITING_DECISION);

    private record Added(int criterion, int item, MappingState state, long until) {}

    private static CoverageLayout layout(CoveragePolicy policy) {
        List<Unit> units = new ArrayList<>();
        UnitGroup.Builder group = UnitGroup.builder("Optional");
        for (int i = 1; i <= 7; i++) {
            Unit unit = Unit.builder(UnitIdentifier.parse("J/999/000" + i))
                    .title("Handle contacts of kind " + i)
                    .level(Level.LEVEL_2)
                    .credit(i)
                    .outcome("Be able to handle contacts", "Answer a call", "Close a call", "Note a call")
                    .outcome("Know how contacts are handled", "Describe a contact", "Describe a note")
                    .build();
            units.add(unit);
            group.unit(unit.identifier());
        }
        Qualification qualification = Qualification.builder(QUALIFICATION)
                .title("Contact centre operations")
                .group(group.build())
                .build();
        Framework framework = Framework.of(units, List.of(qualification)).orThrow();
        return PortfolioMapper.of(framework, policy).layout(QUALIFICATION, FROM).orElseThrow();
    }

    private static List<CoveragePolicy> policies() {
        return List.of(CoveragePolicy.anyAccepted(), CoveragePolicy.accepted(2), CoveragePolicy.finalDecision());
    }

    private static List<Added> drawn(CoverageLayout layout, int items, LocalDate last, Random random) {
        List<Added> drawn = new ArrayList<>();
        for (int criterion = 0; criterion < layout.criteria(); criterion++) {
            for (int item = 0; item < items; item++) {
                if (random.nextInt(5) == 0) {
                    long until = random.nextInt(3) == 0
                            ? PackedPortfolio.FOR_GOOD
                            : FROM.plusDays(random.nextInt(60)).toEpochDay();
                    long latest = random.nextInt(20) == 0 ? last.toEpochDay() : until;
                    drawn.add(new Added(criterion, item, LIVE.get(random.nextInt(LIVE.size())), latest));
                }
            }
        }
        return drawn;
    }

    private static PackedPortfolio packed(CoverageLayout layout, int items, List<Added> all, Random units) {
        PackedPortfolioBuilder builder = PackedPortfolio.builder(layout, "L-1001", FROM);
        for (int item = 0; item < items; item++) {
            builder.item("E%04d".formatted(item));
        }
        all.forEach(added -> builder.add(added.criterion(), added.item(), added.state(), added.until()));
        for (int unit = 0; unit < layout.units(); unit++) {
            switch (units.nextInt(8)) {
                case 0 -> builder.recogniseUnit(unit, RecognitionRoute.EXEMPTION);
                case 1 -> builder.achieve(unit, FROM.minusDays(units.nextInt(9)).toEpochDay());
                case 2 -> builder.recognise(layout.firstCriterion(unit) + units.nextInt(5));
                case 3 -> builder.sign(unit);
                default -> builder.until(LocalDate.MAX);
            }
            builder.select(unit, units.nextInt(3) == 0 ? UnitSelection.NOT_SELECTED : UnitSelection.REGISTERED);
        }
        return builder.build();
    }

    @ParameterizedTest
    @MethodSource("policies")
    void a_view_that_was_used_says_what_a_new_one_says(CoveragePolicy policy) {
        CoverageLayout layout = layout(policy);
        CoverageView used = CoverageView.of(layout);
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            List<Added> all = random.nextInt(5) == 0 ? List.of() : drawn(layout, 6, seed % 4 == 0 ? FAR : FROM, random);
            PackedPortfolio learner = packed(layout, 6, all, random);

            used.map(learner, FROM);

            CoverageView fresh = CoverageView.of(layout).map(learner, FROM);
            assertThat(used.snapshot()).as("seed %d", seed).isEqualTo(fresh.snapshot());
            requireConsistent(used, "seed " + seed);
            used.moveTo(FROM.plusDays(40));
            CoverageView later = CoverageView.of(layout).map(learner, FROM.plusDays(40));
            requireConsistent(used, "seed %d later".formatted(seed));
            assertThat(used.snapshot()).as("seed %d later", seed).isEqualTo(later.snapshot());
        }
    }

    private static void requireConsistent(CoverageView view, String seed) {
        CoverageLayout layout = view.layout();
        for (int outcome = 0; outcome < layout.outcomes(); outcome++) {
            int covered = 0;
            for (int criterion = layout.firstCriterionOfOutcome(outcome);
                    criterion < layout.endCriterionOfOutcome(outcome);
                    criterion++) {
                covered += view.status(criterion).isCovered() ? 1 : 0;
            }
            assertThat(view.metOfOutcome(outcome)).as(seed).isEqualTo(covered);
        }
        CoverageSummary summary = view.snapshot();
        List<Integer> open = new ArrayList<>();
        for (int criterion = 0; criterion < layout.criteria(); criterion++) {
            assertThat(view.evidenceCount(criterion))
                    .as(seed)
                    .isEqualTo(summary.evidence(criterion).size());
            boolean held = view.state(layout.unitOf(criterion)).isHeld();
            if (summary.isOpen(criterion) && !held) {
                open.add(criterion);
            }
        }
        assertThat(opened(view)).as(seed).isEqualTo(open);
        assertThat(view.open()).as(seed).isEqualTo(open.size());
    }

    private static List<Integer> opened(CoverageView view) {
        List<Integer> opened = new ArrayList<>();
        for (int open = view.nextOpen(0); open >= 0; open = view.nextOpen(open + 1)) {
            opened.add(open);
        }
        return opened;
    }

    @Test
    void the_order_in_which_mappings_are_added_does_not_matter() {
        CoverageLayout layout = layout(CoveragePolicy.anyAccepted());
        for (int seed = 0; seed < 40; seed++) {
            LocalDate last = seed % 2 == 0 ? FROM : FAR;
            List<Added> all = drawn(layout, 300, last, new Random(seed));
            PackedPortfolio sorted = packed(layout, 300, all, new Random(1));
            List<Added> backwards = new ArrayList<>(all);
            Collections.reverse(backwards);
            List<Added> shuffled = new ArrayList<>(all);
            Collections.shuffle(shuffled, new Random(seed));
            List<Added> nearlySorted = new ArrayList<>(all);
            Collections.swap(nearlySorted, 3, 9);

            assertThat(packed(layout, 300, backwards, new Random(1)))
                    .as("seed %d", seed)
                    .isEqualTo(sorted);
            assertThat(packed(layout, 300, shuffled, new Random(1)))
                    .as("seed %d", seed)
                    .isEqualTo(sorted);
            assertThat(packed(layout, 300, nearlySorted, new Random(1)))
                    .as("seed %d", seed)
                    .isEqualTo(sorted);
        }
    }

    @Test
    void items_may_be_added_in_any_order_of_their_references() {
        CoverageLayout layout = layout(CoveragePolicy.anyAccepted());
        PackedPortfolioBuilder forwards = PackedPortfolio.builder(layout, "L-1001", FROM);
        PackedPortfolioBuilder backwards = PackedPortfolio.builder(layout, "L-1001", FROM);
        for (int i = 0; i < 200; i++) {
            forwards.add(i % 5, forwards.item("E%04d".formatted(i)), MappingState.COUNTED, FROM.toEpochDay() + i);
            int back = 199 - i;
            backwards.add(
                    back % 5, backwards.item("E%04d".formatted(back)), MappingState.COUNTED, FROM.toEpochDay() + back);
        }

        assertThat(backwards.build()).isEqualTo(forwards.build());
    }

    @Test
    void a_repeated_mapping_is_told_however_far_apart_it_was_added() {
        CoverageLayout layout = layout(CoveragePolicy.anyAccepted());
        List<Added> all = drawn(layout, 300, FROM, new Random(7));
        Added repeated = all.get(12);
        List<Added> twice = new ArrayList<>(all);
        twice.add(repeated);
        String told = "Item 'E%04d' must be added to '%s' once"
                .formatted(repeated.item(), layout.criterion(repeated.criterion()));

        for (int seed = 0; seed < 5; seed++) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> packed(layout, 300, twice, new Random(1)))
                    .withMessage(told);
            Collections.shuffle(twice, new Random(seed));
        }
    }

    @Test
    void evidence_of_a_unit_that_is_not_selected_makes_it_started_and_asks_for_nothing() {
        CoverageLayout layout = layout(CoveragePolicy.anyAccepted());
        PackedPortfolioBuilder builder = PackedPortfolio.builder(layout, "L-1001", FROM);
        builder.add(5, builder.item("E1"), MappingState.COUNTED, PackedPortfolio.FOR_GOOD);

        CoverageView view = CoverageView.of(layout).map(builder.build(), FROM);

        assertThat(view.state(1)).isEqualTo(UnitState.IN_PROGRESS);
        assertThat(view.met(1)).isEqualTo(1);
        assertThat(view.met()).isZero();
        assertThat(view.status(5)).isEqualTo(CriterionStatus.NOT_REQUIRED);
        assertThat(view.metOfOutcome(2)).isZero();
        assertThat(view.evidenceCount(5)).isEqualTo(1);
        assertThat(view.credit(UnitState.IN_PROGRESS)).isEqualTo(2);
        assertThat(view.metUntil(5)).isEqualTo(PackedPortfolio.FOR_GOOD);
    }

    @Test
    void a_criterion_recognised_by_itself_is_covered_beside_its_evidence() {
        CoverageLayout layout = layout(CoveragePolicy.anyAccepted());
        PackedPortfolioBuilder builder = PackedPortfolio.builder(layout, "L-1001", FROM);
        builder.select(0)
                .recognise(1)
                .recognise(0)
                .recognise(1)
                .add(0, builder.item("E1"), MappingState.COUNTED, FROM.toEpochDay());
        CoverageView view = CoverageView.of(layout).map(builder.build(), FROM.plusDays(1));

        assertThat(view.status(0)).isEqualTo(CriterionStatus.RECOGNISED);
        assertThat(view.status(1)).isEqualTo(CriterionStatus.RECOGNISED);
        assertThat(view.met(0)).isEqualTo(2);
        assertThat(view.metOfOutcome(0)).isEqualTo(2);
        assertThat(view.nextOpen(0)).isEqualTo(2);
        assertThat(view.evidenceState(0, 0)).isEqualTo(MappingState.LAPSED);
    }
}
