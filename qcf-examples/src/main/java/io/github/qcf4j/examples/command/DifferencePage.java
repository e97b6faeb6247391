package io.github.qcf4j.examples.command;

import io.github.qcf4j.comparison.CoverageDifference;

/** Writes what would be otherwise: the totals, then units, criteria with the reasons, gaps and findings. */
final class DifferencePage {

    private static final String INDENT = "  ";

    private DifferencePage() {}

    static void write(CoverageDifference difference, Page page) {
        if (difference.isNone()) {
            page.line(0, "Nothing would be otherwise.");
        } else {
            difference.lines().forEach(line -> page.line(line.startsWith(INDENT) ? INDENT.length() : 0, line.strip()));
        }
    }
}
