package io.github.qcf4j.document.internal;

import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.HashMap;
import java.util.Map;

/** The criteria that one portfolio names by their texts, each of which is parsed once and shared by all its records. */
final class CriterionTexts {

    private final Map<String, CriterionReference> criteria = new HashMap<>();
    private final Map<UnitIdentifier, UnitIdentifier> units = new HashMap<>();

    /**
     * Returns the criterion that a text names.
     *
     * @throws IllegalArgumentException  if it names none
     */
    CriterionReference parse(String text) {
        CriterionReference known = criteria.get(text);
        if (known != null) {
            return known;
        }
        CriterionReference parsed = CriterionReference.parse(text);
        UnitIdentifier unit = units.putIfAbsent(parsed.unit(), parsed.unit());
        CriterionReference shared = unit == null ? parsed : CriterionReference.of(unit, parsed.number());
        criteria.put(text, shared);
        return shared;
    }
}
