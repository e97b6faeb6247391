package io.github.qcf4j.document.internal;

import io.github.qcf4j.document.PolicyReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The policy files that lie in the library, by the names of the files without their ending. */
public final class ShippedPolicies {

    private static final List<String> NAMES = List.of(
            "all-mapped-accepted",
            "any-accepted",
            "final-decision",
            "in-proportion",
            "one-item-of-every-quality",
            "one-item-signed-by-both",
            "two-items-accepted",
            "two-items-signed-by-both");

    private ShippedPolicies() {}

    /** Returns the names, in order. */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * Returns the file of this name, as a JSON text.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static String text(String name) {
        if (!NAMES.contains(name)) {
            throw new IllegalArgumentException(
                    "Policy '%s' must be one of %s".formatted(name, String.join(", ", NAMES)));
        }
        try (InputStream stream = PolicyReader.class.getResourceAsStream("policies/" + name + ".json")) {
            if (stream == null) {
                throw new IllegalStateException("Policy '%s' must lie beside its reader".formatted(name));
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
