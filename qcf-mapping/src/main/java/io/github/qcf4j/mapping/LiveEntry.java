package io.github.qcf4j.mapping;

/** What one record says of an item on a criterion, filled anew for each that is added. */
final class LiveEntry {

    /** The record that says it. */
    int record;

    /** What was decided, as a state of {@link PackedMappings}; awaiting a decision for a mapping. */
    int outcome;

    /** The day of the record; the least number where a mapping has none. */
    long day;

    /** The place of a decision among those of its day. */
    int sequence;

    /** Since when it is withdrawn for the criterion. */
    long gone;

    /** Whether there is more to it than these numbers say. */
    boolean odd;

    /** The next entry of the same record. */
    int next;
}
