package io.github.qcf4j.check;

import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.Location;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The order in which findings are told: of the files and the lines they are about, those without a line last. */
final class FindingOrder {

    private static final Comparator<Finding> AS_WRITTEN = Comparator.comparing(
                    (Finding finding) -> finding.location().orElse(null),
                    Comparator.nullsLast(Comparator.<Location>naturalOrder()))
            .thenComparing(Comparator.naturalOrder());

    private FindingOrder() {}

    /** Returns each finding once, in order. */
    static List<Finding> asWritten(Collection<Finding> findings) {
        return findings.stream().sorted(AS_WRITTEN).distinct().toList();
    }
}
