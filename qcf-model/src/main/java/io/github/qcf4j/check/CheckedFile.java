package io.github.qcf4j.check;

import static java.util.Objects.requireNonNull;

/**
 * A file as it was when it was checked.
 *
 * @param name  the name under which its findings are told
 * @param kind  what it holds
 * @param sha256  the SHA-256 digest of its bytes, in 64 small hexadecimal digits
 */
public record CheckedFile(String name, Kind kind, String sha256) {

    public CheckedFile {
        requireNonNull(name, "name");
        requireNonNull(kind, "kind");
        requireNonNull(sha256, "sha256");
    }

    /** What a file holds. */
    public enum Kind {
        /** Units and qualifications. */
        SPECIFICATION,

        /** The records about learners, of which only the form is checked. */
        PORTFOLIO
    }
}
