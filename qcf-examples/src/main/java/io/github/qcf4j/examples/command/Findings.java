package io.github.qcf4j.examples.command;

import io.github.qcf4j.document.DocumentFinding;
import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.FindingKind;
import io.github.qcf4j.finding.Location;
import io.github.qcf4j.finding.Severity;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Findings as a command deals with them: in the order of the files, counted, and asked whether a file could be read. */
final class Findings {

    private static final Set<FindingKind> UNREAD = Set.of(
            DocumentFinding.FILE_EMPTY,
            DocumentFinding.FILE_NONE,
            DocumentFinding.FILE_DIRECTORY,
            DocumentFinding.JSON_SYNTAX,
            DocumentFinding.JSON_TOO_DEEP,
            DocumentFinding.JSON_TOO_LARGE);

    private static final Comparator<Finding> AS_WRITTEN = Comparator.comparing(
                    (Finding finding) -> finding.location().orElse(null),
                    Comparator.nullsLast(Comparator.<Location>naturalOrder()))
            .thenComparing(Comparator.naturalOrder());

    private Findings() {}

    /** Returns each finding once, in the order of the files and lines they are about; those without a line are last. */
    static List<Finding> asWritten(Collection<Finding> findings) {
        return findings.stream().sorted(AS_WRITTEN).distinct().toList();
    }

    /** Returns how many findings are of a severity. */
    static long count(Collection<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** Returns the findings that are at least so bad. */
    static List<Finding> from(Severity least, Collection<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.severity().compareTo(least) <= 0)
                .toList();
    }

    /** Returns whether one of the findings is that a file could not be read at all. */
    static boolean isUnread(Collection<Finding> findings) {
        return findings.stream().anyMatch(finding -> UNREAD.contains(finding.kind()));
    }

    /** Returns the number with its noun, such as '1 error' or '2 errors'. */
    static String counted(long number, String noun) {
        return "%s %s%s".formatted(number, noun, number == 1 ? "" : "s");
    }
}
