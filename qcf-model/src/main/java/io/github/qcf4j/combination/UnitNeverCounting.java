package io.github.qcf4j.combination;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.model.UnitIdentifier;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A unit that a qualification offers and that counts in no combination, such as one that is barred by a mandatory unit.
 *
 * @param unit  the unit
 * @param groups  the names of the groups that offer it
 * @param against  what keeps it from counting, none where that was not searched to the end
 */
public record UnitNeverCounting(UnitIdentifier unit, List<String> groups, List<AskedPart> against) {

    public UnitNeverCounting {
        requireNonNull(unit, "unit");
        groups = List.copyOf(requireNonNull(groups, "groups"));
        against = List.copyOf(requireNonNull(against, "against"));
    }

    /** Returns the fact in a sentence, with the reason where it is known. */
    public String sentence() {
        String reason = against.stream().map(AskedPart::sentence).collect(Collectors.joining(", and "));
        return "%s in %s can never count%s"
                .formatted(unit.text(), CertificateWords.groups(groups), reason.isEmpty() ? "" : ": " + reason);
    }

    @Override
    public String toString() {
        return sentence();
    }
}
