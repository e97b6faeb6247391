package io.github.qcf4j.combination.search;

import java.util.Arrays;

/** How few and how many of each variable may still be, which alternatives were taken, and what is asked therefore. */
final class Domains {

    /** The alternative of a choice of which none was taken. */
    static final int OPEN = -1;

    private final int[] least;
    private final int[] most;
    private final int[] taken;
    private final boolean[] rowAsked;
    private final boolean[] choiceAsked;

    private Domains(int[] least, int[] most, int[] taken, boolean[] rowAsked, boolean[] choiceAsked) {
        this.least = least;
        this.most = most;
        this.taken = taken;
        this.rowAsked = rowAsked;
        this.choiceAsked = choiceAsked;
    }

    /** Returns the domains from which the search starts. */
    static Domains of(Rows rows) {
        Variables variables = rows.variables();
        int[] most = new int[variables.count()];
        for (int variable = 0; variable < most.length; variable++) {
            most[variable] = variables.size(variables.classOf(variable));
        }
        int[] taken = new int[rows.choices()];
        Arrays.fill(taken, OPEN);
        Domains domains =
                new Domains(new int[most.length], most, taken, new boolean[rows.size()], new boolean[rows.choices()]);
        domains.ask(rows.firstRows(), rows.firstChoices());
        return domains;
    }

    Domains copy() {
        return new Domains(least.clone(), most.clone(), taken.clone(), rowAsked.clone(), choiceAsked.clone());
    }

    /** Returns the least value of each variable; not a copy. */
    int[] least() {
        return least;
    }

    /** Returns the greatest value of each variable; not a copy. */
    int[] most() {
        return most;
    }

    boolean isFixed(int variable) {
        return least[variable] == most[variable];
    }

    /** Narrows a variable. */
    void narrow(int variable, int from, int to) {
        least[variable] = Math.max(least[variable], from);
        most[variable] = Math.min(most[variable], to);
    }

    /** Takes an alternative, so that what it is made of is asked. */
    void take(Choice choice, int number, int alternative) {
        taken[number] = alternative;
        ask(choice.rows()[alternative], choice.choices()[alternative]);
    }

    private void ask(int[] rows, int[] choices) {
        for (int row : rows) {
            rowAsked[row] = true;
        }
        for (int choice : choices) {
            choiceAsked[choice] = true;
        }
    }

    boolean isAsked(int row) {
        return rowAsked[row];
    }

    /** Returns whether the choice is asked and none of its alternatives was taken. */
    boolean isOpen(int choice) {
        return choiceAsked[choice] && taken[choice] == OPEN;
    }
}
