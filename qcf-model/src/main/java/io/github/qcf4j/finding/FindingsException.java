package io.github.qcf4j.finding;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Thrown by {@link Validated#orThrow} when what was handed in has errors.
 * <p>
 * The message lists the first errors, one on a line; {@link #findings} has them all, and the warnings and notes.
 */
public final class FindingsException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int LISTED = 20;

    private final transient @Nullable List<Finding> findings;

    /** Makes the exception for these findings. */
    public FindingsException(List<Finding> findings) {
        super(message(requireNonNull(findings, "findings")));
        this.findings = List.copyOf(findings);
    }

    /** Returns everything that was found, in the order of places; nothing once the exception was serialised. */
    public List<Finding> findings() {
        return findings == null ? List.of() : findings;
    }

    private static String message(List<Finding> findings) {
        List<Finding> errors = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        String listed = errors.stream().limit(LISTED).map(Finding::toString).collect(Collectors.joining("\n"));
        return errors.size() <= LISTED ? listed : "%s\nand %s more".formatted(listed, errors.size() - LISTED);
    }
}
