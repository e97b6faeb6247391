package io.github.qcf4j.mapping;

/** Ends the quick reading of records about which there is more to say. */
final class Unusual extends RuntimeException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("StaticAssignmentOfThrowable") // it has no stack trace, so that one does for all
    private static final Unusual HERE = new Unusual();

    private Unusual() {
        super(null, null, false, false);
    }

    /** Returns the one there is: it says nothing, so it is never made anew. */
    static Unusual here() {
        return HERE;
    }

    /** Makes sure that nothing more is to be said. */
    static void unless(boolean usual) {
        if (!usual) {
            throw HERE;
        }
    }
}
