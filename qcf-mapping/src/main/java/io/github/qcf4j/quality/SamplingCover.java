package io.github.qcf4j.quality;

import io.github.qcf4j.planning.search.Allowance;
import io.github.qcf4j.planning.search.Cover;
import io.github.qcf4j.planning.search.CoverProblem;
import io.github.qcf4j.planning.search.CoverSolver;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.LongStream;

/** The question of the smallest sample as plain numbers, without what was sampled already. */
final class SamplingCover {

    private final List<AssessedUnit> candidates;
    private final SortedMap<AssessedUnit, Integer> columns = new TreeMap<>();
    private final CoverProblem problem;

    SamplingCover(SamplingCohort cohort, SamplingPolicy policy) {
        candidates = cohort.units().stream()
                .filter(unit -> !cohort.sampled().contains(unit))
                .toList();
        candidates.forEach(candidate -> columns.put(candidate, columns.size()));
        CoverProblem.Builder builder = CoverProblem.builder(
                LongStream.generate(() -> 1).limit(candidates.size()).toArray());
        for (SamplingGroups demand : SamplingGroups.of(cohort, policy)) {
            List<SortedSet<AssessedUnit>> open = demand.members().values().stream()
                    .filter(members -> members.stream().noneMatch(cohort.sampled()::contains))
                    .toList();
            int need = demand.needed(policy) - (demand.members().size() - open.size());
            if (need > 0) {
                builder.demand(need, parts(open, builder));
            }
        }
        problem = builder.build();
    }

    /** Returns a part for each group: its one member, or a gate; another group with the same member has a gate too. */
    private int[] parts(List<SortedSet<AssessedUnit>> groups, CoverProblem.Builder builder) {
        int[] parts = new int[groups.size()];
        BitSet alone = new BitSet();
        for (int group = 0; group < parts.length; group++) {
            int[] members = groups.get(group).stream().mapToInt(columns::get).toArray();
            boolean itself = members.length == 1 && !alone.get(members[0]);
            parts[group] = itself ? members[0] : builder.gate(1, members);
            alone.set(parts[group]);
        }
        return parts;
    }

    /** Returns the smallest sample that was found; all candidates together are always enough. */
    Cover solve(long steps) {
        return new CoverSolver().solve(problem, Allowance.ofSteps(steps)).orElseThrow();
    }

    AssessedUnit candidate(int column) {
        return candidates.get(column);
    }
}
