package io.github.qcf4j.mapping;

import io.github.qcf4j.model.CriterionReference;

/**
 * The numbers of criteria by what names them, such as 17 by 'J/999/0001 1.2'.
 * <p>
 * Every mapping and every decision of a portfolio is looked up here, so that it compares texts and nothing besides: no
 * unit code has the text of a unit reference.
 */
final class CriterionNumbers {

    static final int NONE = -1;

    private static final int SPREAD = 0x9E3779B9;

    private final CriterionReference[] references;
    private final int[] hashes;
    private final int[] slots;

    /** Numbers criteria by their positions. */
    CriterionNumbers(CriterionReference[] references) {
        this.references = references;
        this.hashes = new int[references.length];
        this.slots = new int[Math.max(4, Integer.highestOneBit(Math.max(1, references.length)) << 2)];
        for (int number = 0; number < references.length; number++) {
            int hash = hash(references[number]);
            hashes[number] = hash;
            slots[slot(references[number], hash)] = number + 1;
        }
    }

    /** Returns the number of a criterion, or {@link #NONE}. */
    int of(CriterionReference reference) {
        return slots[slot(reference, hash(reference))] - 1;
    }

    /** Returns the slot of a criterion, which is empty where it has no number. */
    private int slot(CriterionReference reference, int hash) {
        int mask = slots.length - 1;
        int slot = hash & mask;
        while (slots[slot] != 0) {
            int number = slots[slot] - 1;
            if (hashes[number] == hash && isNamed(number, reference)) {
                return slot;
            }
            slot = slot + 1 & mask;
        }
        return slot;
    }

    /** Returns whether a reference names the criterion with a number. */
    boolean isNamed(int number, CriterionReference reference) {
        CriterionReference known = references[number];
        return known == reference
                || (known.number().equals(reference.number())
                        && known.unit().text().equals(reference.unit().text()));
    }

    private static int hash(CriterionReference reference) {
        int hash = (31 * reference.unit().text().hashCode() + reference.number().hashCode()) * SPREAD;
        return hash ^ hash >>> 16;
    }
}
