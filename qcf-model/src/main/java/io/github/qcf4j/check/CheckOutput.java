package io.github.qcf4j.check;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;

/** A form in which the result of a check is written, such as text for a terminal or SARIF for a code host. */
@FunctionalInterface
public interface CheckOutput {

    /** Returns the result in this form. */
    String write(CheckResult result);

    /**
     * Writes the result in this form.
     *
     * @throws UncheckedIOException  if it cannot be written
     */
    default void write(CheckResult result, Appendable out) {
        try {
            requireNonNull(out, "out").append(write(result));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
