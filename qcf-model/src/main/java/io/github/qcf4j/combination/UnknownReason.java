package io.github.qcf4j.combination;

/** Why an answer about rules of combination is unknown, such as 'Not recorded'. */
public enum UnknownReason {

    /** Something that the answer hangs on is not recorded, such as the credit of a unit. */
    NOT_RECORDED("Not recorded"),

    /** The combinations were not searched to the end within the budget. */
    NOT_SEARCHED("Not searched to the end");

    private final String label;

    UnknownReason(String label) {
        this.label = label;
    }

    /** Returns the words this is shown as, such as 'Not recorded'. */
    public String label() {
        return label;
    }
}
