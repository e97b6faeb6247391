package io.github.qcf4j.document.internal;

/** Ends the quick reading of a text that only the careful reading may judge. */
final class NotPlain extends RuntimeException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("StaticAssignmentOfThrowable") // it has no stack trace, so that one does for all
    private static final NotPlain HERE = new NotPlain();

    private NotPlain() {
        super(null, null, false, false);
    }

    /** Returns the one there is: it says nothing, so it is never made anew. */
    static NotPlain here() {
        return HERE;
    }
}
