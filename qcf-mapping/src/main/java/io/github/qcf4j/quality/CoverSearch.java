package io.github.qcf4j.quality;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds a smallest choice, by branch and bound from a greedy start, within a budget of steps.
 * <p>
 * Of the free candidate that helps most it is asked first what follows from taking it, then from leaving it and all
 * that are alike. A way is left when what it has and what it lacks at the least are no fewer than the best choice
 * known.
 */
final class CoverSearch {

    private final CoverProblem problem;
    private final CoverState state;
    private final long budget;
    private final int least;
    private long steps;
    private int[] best;
    private boolean finished;

    CoverSearch(CoverProblem problem, long budget) {
        this.problem = problem;
        this.state = new CoverState(problem);
        this.budget = budget;
        this.least = lacking();
        this.best = greedy();
    }

    /** Searches; whatever it comes to, the best choice known is one that meets every demand. */
    void run() {
        finished = best.length == least || search();
    }

    /** Returns the candidates of the best choice, in order. */
    int[] best() {
        return best.clone();
    }

    /** Returns how many candidates any choice has at the least. */
    int bound() {
        return finished ? best.length : least;
    }

    private int[] greedy() {
        List<Integer> taken = new ArrayList<>();
        while (!state.isDone()) {
            int candidate = mostHelpful();
            state.choose(candidate);
            taken.add(candidate);
        }
        for (int candidate : List.copyOf(taken)) {
            state.giveBack(candidate);
            if (state.isDone()) {
                taken.remove(Integer.valueOf(candidate));
            } else {
                state.choose(candidate);
            }
        }
        int[] choice = taken.stream().mapToInt(Integer::intValue).sorted().toArray();
        taken.forEach(state::giveBack);
        return choice;
    }

    private boolean search() {
        List<Branch> path = new ArrayList<>();
        boolean down = true;
        while (true) {
            if (down && steps > budget) {
                return false;
            }
            int next = down ? next() : -1;
            if (next >= 0) {
                state.choose(next);
                path.add(new Branch(next, List.of()));
            } else {
                int last = backtrack(path);
                if (last < 0) {
                    return true;
                }
                List<Integer> alike = alike(last);
                alike.forEach(state::ruleOut);
                path.add(new Branch(last, alike));
                down = state.isPossible();
            }
        }
    }

    /** Goes back to the last candidate that was taken, gives it back and returns it; below zero when there is none. */
    private int backtrack(List<Branch> path) {
        while (!path.isEmpty()) {
            Branch branch = path.remove(path.size() - 1);
            if (branch.ruledOut().isEmpty()) {
                state.giveBack(branch.candidate());
                return branch.candidate();
            }
            branch.ruledOut().forEach(state::readmit);
        }
        return -1;
    }

    /** Returns the candidate to branch on, or below zero where this way leads to nothing better. */
    private int next() {
        if (state.isDone()) {
            if (state.size() < best.length) {
                best = IntStream.range(0, problem.candidates())
                        .filter(state::isChosen)
                        .toArray();
            }
            return -1;
        }
        return state.size() + lacking() >= best.length ? -1 : mostHelpful();
    }

    private List<Integer> alike(int candidate) {
        return IntStream.range(0, problem.candidates())
                .filter(state::isFree)
                .filter(other -> problem.isAlike(candidate, other))
                .boxed()
                .toList();
    }

    private int mostHelpful() {
        int most = -1;
        int candidateOfMost = -1;
        for (int candidate = 0; candidate < problem.candidates(); candidate++) {
            if (state.isFree(candidate)) {
                int gain = 0;
                for (int demand = 0; demand < problem.demands(); demand++) {
                    gain += state.gain(demand, candidate);
                }
                if (gain > most) {
                    most = gain;
                    candidateOfMost = candidate;
                }
            }
        }
        steps += problem.candidates();
        return candidateOfMost;
    }

    /**
     * Returns how many candidates are lacking at the least: what demands need that no candidate serves together, and
     * all demands together at the best rate of any candidate.
     */
    private int lacking() {
        int demands = problem.demands();
        int[] most = new int[demands];
        BitSet[] helpful = new BitSet[demands];
        int mostOfAll = 0;
        for (int demand = 0; demand < demands; demand++) {
            helpful[demand] = new BitSet();
        }
        for (int candidate = 0; candidate < problem.candidates(); candidate++) {
            int all = 0;
            for (int demand = 0; demand < demands && state.isFree(candidate); demand++) {
                int gain = state.gain(demand, candidate);
                most[demand] = Math.max(most[demand], gain);
                helpful[demand].set(candidate, gain > 0);
                all += gain;
            }
            mostOfAll = Math.max(mostOfAll, all);
        }
        steps += problem.candidates();
        int together = IntStream.range(0, demands).map(state::missing).sum();
        return Math.max(perRate(together, mostOfAll), apart(most, helpful));
    }

    /** Adds up what demands need that no candidate serves together: the neediest first, and those of few first. */
    private int apart(int[] most, BitSet[] helpful) {
        List<Integer> open = IntStream.range(0, most.length)
                .filter(demand -> state.missing(demand) > 0)
                .boxed()
                .toList();
        Comparator<Integer> byNeed = Comparator.comparing(demand -> -perRate(state.missing(demand), most[demand]));
        Comparator<Integer> byFew = Comparator.comparing(demand -> helpful[demand].cardinality());
        return Math.max(
                apart(open.stream().sorted(byNeed).toList(), most, helpful),
                apart(open.stream().sorted(byFew).toList(), most, helpful));
    }

    private int apart(List<Integer> order, int[] most, BitSet[] helpful) {
        BitSet served = new BitSet();
        int sum = 0;
        for (int demand : order) {
            if (!served.intersects(helpful[demand])) {
                served.or(helpful[demand]);
                sum += perRate(state.missing(demand), most[demand]);
            }
        }
        return sum;
    }

    private static int perRate(int needed, int rate) {
        return rate == 0 ? 0 : (needed + rate - 1) / rate;
    }

    /**
     * A candidate that was taken, or ruled out with all that are alike.
     *
     * @param ruledOut  what was ruled out; nothing where the candidate was taken
     */
    private record Branch(int candidate, List<Integer> ruledOut) {}
}
