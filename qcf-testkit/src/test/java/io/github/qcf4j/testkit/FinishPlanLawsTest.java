package io.github.qcf4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.mapping.DecisionState;
import io.github.qcf4j.mapping.GapKind;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.planning.FinishPlan;
import io.github.qcf4j.planning.FinishPlanner;
import io.github.qcf4j.planning.Refusal;
import io.github.qcf4j.portfolio.PlannedActivity;
import io.github.qcf4j.portfolio.PolicyDemand;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The laws that a plan, carried out, closes what it says, and that nothing of less weight does. */
class FinishPlanLawsTest {

    private static final int CASES = 400;
    private static final int MOST_ACTIVITIES = 8;

    /**
     * Seeds further on: where evidence offered anew makes a joint decision count again, to the good (1938, 9873, 14794,
     * 19416) and to the bad (5177), and where who would assess had agreed the learner as internal quality assurer (11401).
     */
    private static final List<Long> FURTHER = List.of(1938L, 5177L, 9873L, 11401L, 14794L, 19416L);

    private static final Set<DecisionState> SET_ASIDE = EnumSet.of(DecisionState.WITHDRAWN, DecisionState.SET_ASIDE);
    private static final Set<GapKind> OF_UNITS = EnumSet.complementOf(EnumSet.of(GapKind.GROUP, GapKind.RULE));

    @Test
    void a_plan_carried_out_leaves_only_what_it_says_nobody_can_close() {
        AtomicInteger closed = new AtomicInteger();

        cases().parallel().forEach(generated -> {
            Planned planned = new Planned(generated);

            Set<String> left = planned.left(planned.chosen());

            assertThat(planned.unclosable()).as(planned.toString()).containsAll(left);
            closed.addAndGet(planned.left(Map.of()).size() - left.size());
        });

        assertThat(closed.get()).isGreaterThan(CASES / 2);
    }

    @Test
    void what_nobody_can_close_is_left_by_all_activities_together() {
        AtomicInteger compared = new AtomicInteger();

        cases().parallel().forEach(generated -> {
            Planned planned = new Planned(generated);

            Set<String> left = planned.left(planned.all());

            assertThat(planned.unclosable()).as(planned.toString()).containsAll(left);
            if (planned.standsAlone()) {
                assertThat(left).as(planned.toString()).isEqualTo(planned.unclosable());
                compared.incrementAndGet();
            }
        });

        assertThat(compared.get()).isGreaterThan(CASES / 4);
    }

    @Test
    void by_the_usual_policy_it_is_so_in_units_signed_off_too() {
        GeneratedCase.cases(0, CASES).parallel().forEach(generated -> {
            Planned planned = new Planned(generated);

            assertThat(planned.left(planned.all())).as(planned.toString()).isEqualTo(planned.unclosable());
        });
    }

    @Test
    void what_a_report_lacks_is_what_a_plan_needs() {
        cases().parallel().forEach(generated -> {
            Planned planned = new Planned(generated);

            Set<String> needed = planned.plan.needs().stream()
                    .map(need -> need.kind() + " " + need.place())
                    .collect(Collectors.toCollection(TreeSet::new));

            assertThat(needed).as(planned.toString()).isEqualTo(planned.left(Map.of()));
        });
    }

    @Test
    void no_choice_of_less_weight_closes_as_much() {
        AtomicInteger compared = new AtomicInteger();

        cases().parallel().forEach(generated -> {
            Planned planned = new Planned(generated);
            if (planned.isToldApart() && planned.standsAlone()) {
                assertThat(planned.plan.proven()).as(planned.toString()).isTrue();
                assertThat(planned.plan.value()).as(planned.toString()).isEqualTo(planned.leastWeight());
                compared.incrementAndGet();
            }
        });

        assertThat(compared.get()).isGreaterThan(CASES / 4);
    }

    @Test
    void the_order_of_activities_does_not_matter() {
        GeneratedCase.byPolicies(0, 100).forEach(generated -> {
            Planned planned = new Planned(generated);

            FinishPlan again =
                    FinishPlanner.of(planned.report).plan(generated.dice().shuffled(planned.activities));

            assertThat(again).as(planned.toString()).isEqualTo(planned.plan);
        });
    }

    @Test
    void evidence_that_would_make_an_earlier_decision_take_other_evidence_away_is_refused() {
        Planned planned = new Planned(GeneratedCase.byPolicy(5177));

        assertThat(planned.refused())
                .contains("E1 for J/999/0001 1.1: An earlier decision would count again and take other evidence away");
    }

    @Test
    void an_activity_whose_assessor_agreed_the_learner_as_quality_assurer_is_refused() {
        Planned planned = new Planned(GeneratedCase.byPolicy(11_401));

        assertThat(planned.refused()).contains("A03 for L/999/0002 2.1: Its assessor is the internal quality assurer");
    }

    private static Stream<GeneratedCase> cases() {
        return Stream.concat(
                GeneratedCase.byPolicies(0, CASES), FURTHER.stream().map(GeneratedCase::byPolicy));
    }

    /** A case with activities by chance and the plan made of them. */
    private static final class Planned {

        private final GeneratedCase generated;
        private final CoverageReport report;
        private final List<PlannedActivity> activities;
        private final FinishPlan plan;

        private Planned(GeneratedCase generated) {
            this.generated = generated;
            this.report = report(generated);
            this.activities = new ActivitiesByChance(report, generated.dice()).activities(MOST_ACTIVITIES);
            this.plan = FinishPlanner.of(report).plan(activities);
        }

        private static CoverageReport report(GeneratedCase generated) {
            return generated
                    .named()
                    .map(named -> generated.mapper().map(generated.portfolio(), named, generated.asOf()))
                    .orElseGet(() -> generated.mapper().map(generated.portfolio(), generated.asOf()));
        }

        private Map<PlannedActivity, List<CriterionReference>> chosen() {
            Map<PlannedActivity, List<CriterionReference>> chosen = new LinkedHashMap<>();
            plan.activities().forEach(each -> chosen.put(each.activity(), each.criteria()));
            return chosen;
        }

        /** Returns all activities, each for the criteria for which the plan says that it would count. */
        private Map<PlannedActivity, List<CriterionReference>> all() {
            return some(-1);
        }

        private Map<PlannedActivity, List<CriterionReference>> some(int members) {
            Map<PlannedActivity, List<CriterionReference>> some = new LinkedHashMap<>();
            for (int i = 0; i < activities.size(); i++) {
                PlannedActivity activity = activities.get(i);
                if ((members >> i & 1) == 1) {
                    some.put(
                            activity,
                            activity.criteria().stream()
                                    .filter(criterion -> !isRefused(activity, criterion))
                                    .toList());
                }
            }
            return some;
        }

        private boolean isRefused(PlannedActivity activity, CriterionReference criterion) {
            return plan.refusals().stream()
                    .anyMatch(refusal -> refusal.activity().equals(activity.reference())
                            && refusal.criterion().equals(criterion));
        }

        private List<String> refused() {
            return plan.refusals().stream().map(Refusal::toString).toList();
        }

        private CoverageReport after(Map<PlannedActivity, List<CriterionReference>> activities) {
            return report(generated.with(CarriedOut.of(report, activities)));
        }

        /** Returns the gaps of units that are left once activities are carried out. */
        private Set<String> left(Map<PlannedActivity, List<CriterionReference>> activities) {
            return after(activities).gaps().stream()
                    .filter(gap -> OF_UNITS.contains(gap.kind()))
                    .map(gap -> gap.kind() + " " + gap.place())
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        /**
         * Returns whether an activity helps by itself alone. To authenticate an item, to close an action or to map an item
         * may make other decisions count; and a unit that is signed off may be achieved on an earlier day, with what has
         * ended since.
         */
        private boolean standsAlone() {
            return report.selectedUnits().stream()
                            .noneMatch(unit -> unit.signedOff().isPresent())
                    && !generated.policy().demands(PolicyDemand.AUTHENTICATION)
                    && !generated.policy().demands(PolicyDemand.INTERNAL_QUALITY_ASSURANCE)
                    && setAside(after(all())).containsAll(setAside(report));
        }

        /** Returns the decisions that count for nothing, for each of their criteria. */
        private static Set<String> setAside(CoverageReport report) {
            return report.decisions().stream()
                    .filter(result -> SET_ASIDE.contains(result.state()))
                    .map(result -> "%s for %s".formatted(result.decision(), result.criterion()))
                    .collect(Collectors.toSet());
        }

        /** Returns whether no need that can be closed stands where one of its kind stands that cannot. */
        private boolean isToldApart() {
            Set<String> unclosable = unclosable();
            return plan.needs().stream()
                    .filter(need -> need.obstacle().isEmpty())
                    .noneMatch(need -> unclosable.contains(need.kind() + " " + need.place()));
        }

        private Set<String> unclosable() {
            return plan.unclosable().stream()
                    .map(need -> need.kind() + " " + need.place())
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        private long leastWeight() {
            Set<String> goal = left(all());
            long least = Long.MAX_VALUE;
            for (int members = 0; members < 1 << activities.size(); members++) {
                Map<PlannedActivity, List<CriterionReference>> some = some(members);
                long weight = some.keySet().stream()
                        .mapToLong(PlannedActivity::weight)
                        .sum();
                if (weight < least && left(some).equals(goal)) {
                    least = weight;
                }
            }
            return least;
        }

        @Override
        public String toString() {
            return "%s%n%s%n%s".formatted(generated, activities, plan);
        }
    }
}
