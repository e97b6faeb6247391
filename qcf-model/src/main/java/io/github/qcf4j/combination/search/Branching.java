package io.github.qcf4j.combination.search;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Chooses how to go on where the cheapest values of a relaxed problem are no solution, or cost less than the solution
 * they are.
 * <p>
 * A hard row that is broken comes first: of the variables that could mend it, the one that most broken rows share. Then
 * a choice that is still open, a row whose price was paid in vain, and any variable that is not fixed.
 */
final class Branching {

    private final Rows rows;
    private final int[] score;

    Branching(Rows rows) {
        this.rows = rows;
        this.score = new int[rows.variables().count()];
    }

    /** Returns how to go on, or null where every choice is made and everything is fixed. */
    @Nullable
    Branch choose(Domains domains, RelaxedSolution relaxed) {
        int[] values = relaxed.values();
        long[] capped = rows.cappedValues(values);
        int variable = brokenMost(domains, values, capped);
        if (variable >= 0) {
            return split(domains, values, variable, true);
        }
        int choice = openChoice(domains, values, capped, false);
        if (choice >= 0) {
            return Branch.onChoice(choice);
        }
        variable = paidInVain(domains, relaxed, capped);
        variable = variable >= 0 ? variable : openVariable(domains);
        if (variable >= 0) {
            return split(domains, values, variable, false);
        }
        choice = openChoice(domains, values, capped, true);
        return choice >= 0 ? Branch.onChoice(choice) : null;
    }

    /** Returns the first open choice that costs something at the values, or any, or -1. */
    private int openChoice(Domains domains, int[] values, long[] capped, boolean any) {
        for (int choice = 0; choice < rows.choices(); choice++) {
            if (domains.isOpen(choice) && (any || !isFree(rows.choice(choice), values, capped))) {
                return choice;
            }
        }
        return -1;
    }

    private boolean isFree(Choice choice, int[] values, long[] capped) {
        for (int alternative = 0; alternative < choice.alternatives(); alternative++) {
            boolean free = choice.choices()[alternative].length == 0;
            for (int number : choice.rows()[alternative]) {
                free &= rows.sum(rows.row(number), values, capped)
                        >= rows.row(number).bound();
            }
            if (free) {
                return true;
            }
        }
        return false;
    }

    /** Returns the variable that most broken rows share, or -1. */
    private int brokenMost(Domains domains, int[] values, long[] capped) {
        Arrays.fill(score, 0);
        for (int number = 0; number < rows.size(); number++) {
            Row row = rows.row(number);
            if (domains.isAsked(number) && row.isHard() && rows.sum(row, values, capped) < row.bound()) {
                scoreMending(row, domains, values);
            }
        }
        int best = -1;
        for (int variable = 0; variable < score.length; variable++) {
            if (score[variable] > (best < 0 ? 0 : score[best])) {
                best = variable;
            }
        }
        return best;
    }

    private void scoreMending(Row row, Domains domains, int[] values) {
        for (int i = 0; i < row.variables().length; i++) {
            int variable = row.variables()[i];
            boolean mends = row.coefficients()[i] > 0
                    ? values[variable] < domains.most()[variable]
                    : values[variable] > domains.least()[variable];
            score[variable] += mends ? 2 : 0;
        }
        if (!row.isPlain()) {
            for (int variable : rows.support(row)) {
                score[variable] += domains.isFixed(variable) ? 0 : 1;
            }
        }
    }

    private int paidInVain(Domains domains, RelaxedSolution relaxed, long[] capped) {
        for (int number = 0; number < rows.size(); number++) {
            Row row = rows.row(number);
            if (relaxed.rowPrices()[number] > 0 && rows.sum(row, relaxed.values(), capped) > row.bound()) {
                for (int variable : row.variables()) {
                    if (!domains.isFixed(variable)) {
                        return variable;
                    }
                }
            }
        }
        return -1;
    }

    private static int openVariable(Domains domains) {
        for (int variable = 0; variable < domains.least().length; variable++) {
            if (!domains.isFixed(variable)) {
                return variable;
            }
        }
        return -1;
    }

    /** Splits a variable beside its value, on the side on which less is there if it may be. */
    private static Branch split(Domains domains, int[] values, int variable, boolean below) {
        int value = values[variable];
        boolean canBeLess = value > domains.least()[variable];
        boolean canBeMore = value < domains.most()[variable];
        return Branch.onVariable(variable, canBeLess && (below || !canBeMore) ? value - 1 : value);
    }
}
