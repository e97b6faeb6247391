package io.github.qcf4j.quality;

/** Which candidates are chosen and which are ruled out, and what that leaves to be done. */
final class CoverState {

    private final CoverProblem problem;
    private final boolean[] chosen;
    private final boolean[] ruledOut;

    /** For each demand and group how many of the chosen touch it. */
    private final int[][] touched;

    /** For each demand and group how many candidates that are not ruled out could touch it. */
    private final int[][] touchable;

    private final int[] missing;
    private final int[] reachable;
    private int size;

    CoverState(CoverProblem problem) {
        this.problem = problem;
        chosen = new boolean[problem.candidates()];
        ruledOut = new boolean[problem.candidates()];
        touched = new int[problem.demands()][];
        touchable = new int[problem.demands()][];
        missing = new int[problem.demands()];
        reachable = new int[problem.demands()];
        for (int demand = 0; demand < problem.demands(); demand++) {
            touched[demand] = new int[problem.groups(demand)];
            touchable[demand] = new int[problem.groups(demand)];
            missing[demand] = problem.need(demand);
            reachable[demand] = problem.groups(demand);
            for (int candidate = 0; candidate < problem.candidates(); candidate++) {
                for (int group : problem.groupsOf(demand, candidate)) {
                    touchable[demand][group]++;
                }
            }
        }
    }

    int size() {
        return size;
    }

    int missing(int demand) {
        return Math.max(0, missing[demand]);
    }

    boolean isFree(int candidate) {
        return !chosen[candidate] && !ruledOut[candidate];
    }

    boolean isChosen(int candidate) {
        return chosen[candidate];
    }

    boolean isDone() {
        for (int demand = 0; demand < missing.length; demand++) {
            if (missing[demand] > 0) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether what is not ruled out is enough for every demand. */
    boolean isPossible() {
        for (int demand = 0; demand < missing.length; demand++) {
            if (reachable[demand] < problem.need(demand)) {
                return false;
            }
        }
        return true;
    }

    /** Returns how many further groups of a demand a candidate would touch, of those still missing. */
    int gain(int demand, int candidate) {
        if (missing[demand] <= 0) {
            return 0;
        }
        int gain = 0;
        for (int group : problem.groupsOf(demand, candidate)) {
            gain += touched[demand][group] == 0 ? 1 : 0;
        }
        return Math.min(gain, missing[demand]);
    }

    void choose(int candidate) {
        chosen[candidate] = true;
        size++;
        touch(candidate, 1);
    }

    void giveBack(int candidate) {
        chosen[candidate] = false;
        size--;
        touch(candidate, -1);
    }

    void ruleOut(int candidate) {
        ruledOut[candidate] = true;
        for (int demand = 0; demand < missing.length; demand++) {
            for (int group : problem.groupsOf(demand, candidate)) {
                reachable[demand] -= --touchable[demand][group] == 0 ? 1 : 0;
            }
        }
    }

    void readmit(int candidate) {
        ruledOut[candidate] = false;
        for (int demand = 0; demand < missing.length; demand++) {
            for (int group : problem.groupsOf(demand, candidate)) {
                reachable[demand] += touchable[demand][group]++ == 0 ? 1 : 0;
            }
        }
    }

    private void touch(int candidate, int by) {
        for (int demand = 0; demand < missing.length; demand++) {
            for (int group : problem.groupsOf(demand, candidate)) {
                int before = touched[demand][group];
                touched[demand][group] = before + by;
                if (before == 0) {
                    missing[demand]--;
                } else if (before + by == 0) {
                    missing[demand]++;
                }
            }
        }
    }
}
