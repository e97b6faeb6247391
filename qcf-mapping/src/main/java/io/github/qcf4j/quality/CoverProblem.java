package io.github.qcf4j.quality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A choice of as few candidates as touch, for each demand, so many of its groups; in plain numbers.
 * <p>
 * All groups can be touched: each has a candidate, and no demand needs more groups than it has.
 */
final class CoverProblem {

    private final int candidates;
    private final int[] needs;
    private final int[] groupCounts;

    /** For each demand and candidate the groups that the candidate belongs to. */
    private final int[][][] groupsOf;

    /**
     * Makes a problem.
     *
     * @param groups  for each demand its groups, each of them the candidates that belong to it
     * @param needs  for each demand how many groups have to be touched
     */
    CoverProblem(int candidates, List<int[][]> groups, int[] needs) {
        this.candidates = candidates;
        this.needs = needs.clone();
        this.groupCounts = groups.stream().mapToInt(demand -> demand.length).toArray();
        this.groupsOf =
                groups.stream().map(demand -> inverted(candidates, demand)).toArray(int[][][]::new);
    }

    private static int[][] inverted(int candidates, int[][] groups) {
        List<List<Integer>> of = new ArrayList<>();
        for (int i = 0; i < candidates; i++) {
            of.add(new ArrayList<>());
        }
        for (int group = 0; group < groups.length; group++) {
            for (int candidate : groups[group]) {
                of.get(candidate).add(group);
            }
        }
        return of.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    int candidates() {
        return candidates;
    }

    int demands() {
        return needs.length;
    }

    int need(int demand) {
        return needs[demand];
    }

    int groups(int demand) {
        return groupCounts[demand];
    }

    int[] groupsOf(int demand, int candidate) {
        return groupsOf[demand][candidate];
    }

    /** Returns whether two candidates touch the same groups of every demand. */
    boolean isAlike(int one, int other) {
        for (int[][] demand : groupsOf) {
            if (!Arrays.equals(demand[one], demand[other])) {
                return false;
            }
        }
        return true;
    }
}
