package io.github.qcf4j.combination.search;

/**
 * How the problems below a node differ: a variable is at most a split or above it, or a choice takes each of its
 * alternatives.
 *
 * @param variable  the variable, or -1
 * @param split  the greatest value of the variable in the first problem
 * @param choice  the choice, or -1
 * @param preferred  which of the problems comes first where they cost the same
 */
record Branch(int variable, int split, int choice, int preferred) {

    static Branch onVariable(int variable, int split) {
        return onVariable(variable, split, 0);
    }

    static Branch onVariable(int variable, int split, int preferred) {
        return new Branch(variable, split, -1, preferred);
    }

    static Branch onChoice(int choice) {
        return new Branch(-1, 0, choice, 0);
    }

    /** Returns how many problems there are below. */
    int children(Rows rows) {
        return choice < 0 ? 2 : rows.choice(choice).alternatives();
    }

    /** Narrows domains to one of the problems below. */
    void narrow(int child, Rows rows, Domains domains) {
        if (choice >= 0) {
            domains.take(rows.choice(choice), choice, child);
        } else if (child == 0) {
            domains.narrow(variable, 0, split);
        } else {
            domains.narrow(variable, split + 1, Integer.MAX_VALUE);
        }
    }
}
