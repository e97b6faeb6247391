package io.github.qcf4j.finding;

import java.util.Locale;
import java.util.Optional;

/**
 * A thing that can be wrong with what is handed in, such as 'unit.title.missing'.
 * <p>
 * Each area lists its kinds in an enum that implements this interface; so may anybody who has rules of their own.
 * The code comes from the constant's name, so the two cannot drift apart. A code is never renamed and never used again
 * for something else: people suppress findings by it and look it up.
 */
public interface FindingKind {

    /** Returns the name of the constant, such as 'UNIT_TITLE_MISSING'. */
    String name();

    /** Returns how bad a finding of this kind is, unless whoever checks says otherwise. */
    Severity severity();

    /** Returns what to do about it: one imperative that starts in lower case and has no full stop. */
    String advice();

    /**
     * Returns the property that a finding of this kind is about, as the format has it, such as 'credit' or
     * 'dates/review', where it is always the same; a finding then stands on the line of that property.
     */
    default Optional<String> property() {
        return Optional.empty();
    }

    /** Returns the code by which this kind is known, such as 'unit.title.missing'. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
