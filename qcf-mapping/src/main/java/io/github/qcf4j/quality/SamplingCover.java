package io.github.qcf4j.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/** The question of the smallest sample as plain numbers, without what was sampled already. */
final class SamplingCover {

    private final List<AssessedUnit> candidates;
    private final CoverProblem problem;

    SamplingCover(SamplingCohort cohort, SamplingPolicy policy) {
        candidates = cohort.units().stream()
                .filter(unit -> !cohort.sampled().contains(unit))
                .toList();
        List<int[][]> groups = new ArrayList<>();
        List<Integer> needs = new ArrayList<>();
        for (SamplingGroups demand : SamplingGroups.of(cohort, policy)) {
            List<SortedSet<AssessedUnit>> open = demand.members().values().stream()
                    .filter(members -> members.stream().noneMatch(cohort.sampled()::contains))
                    .toList();
            int need = demand.needed(policy) - (demand.members().size() - open.size());
            if (need > 0) {
                groups.add(open.stream().map(this::indexes).toArray(int[][]::new));
                needs.add(need);
            }
        }
        problem = new CoverProblem(
                candidates.size(),
                groups,
                needs.stream().mapToInt(Integer::intValue).toArray());
    }

    private int[] indexes(SortedSet<AssessedUnit> members) {
        return members.stream().mapToInt(candidates::indexOf).toArray();
    }

    CoverProblem problem() {
        return problem;
    }

    AssessedUnit candidate(int index) {
        return candidates.get(index);
    }
}
