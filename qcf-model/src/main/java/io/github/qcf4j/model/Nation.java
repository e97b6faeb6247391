package io.github.qcf4j.model;

/**
 * Where a qualification is offered, such as 'Wales'.
 */
public enum Nation {
    /** Offered in England. */
    ENGLAND("England"),

    /** Offered in Wales. */
    WALES("Wales"),

    /** Offered in Northern Ireland. */
    NORTHERN_IRELAND("Northern Ireland"),

    /** Offered in Scotland. */
    SCOTLAND("Scotland"),

    /** Offered outside the United Kingdom. */
    INTERNATIONAL("International");

    private final String label;

    Nation(String label) {
        this.label = label;
    }

    /** Returns the words this is shown as, such as 'Wales'. */
    public String label() {
        return label;
    }
}
