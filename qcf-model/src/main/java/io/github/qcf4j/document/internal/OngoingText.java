package io.github.qcf4j.document.internal;

/**
 * A text that is read on while somebody goes through it.
 * <p>
 * A line end stands after what was read so far, and {@link PlainPortfolio#MARGIN} bytes in all.
 */
public interface OngoingText {

    /** Returns the array that the text is in, until more is read. */
    byte[] bytes();

    /** Returns the position after what was read so far. */
    int limit();

    /** Reads more, which leaves every position as it is, and returns whether there was anything to read. */
    boolean readOn();
}
