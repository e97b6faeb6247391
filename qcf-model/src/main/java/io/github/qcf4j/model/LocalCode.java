package io.github.qcf4j.model;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A further code that an organisation has for a unit or qualification, such as '3412-03'.
 * <p>
 * One unit may have as many as organisations use it. A local code does not identify: nothing is found by it.
 */
public final class LocalCode {

    private final @Nullable String organisation;
    private final String code;

    private LocalCode(@Nullable String organisation, String code) {
        this.organisation = organisation;
        this.code = Wording.notBlank("Local code", Objects.requireNonNull(code, "code"));
    }

    /** Returns a code of which nobody says whose it is. */
    public static LocalCode of(String code) {
        return new LocalCode(null, code);
    }

    /**
     * Returns the code that an organisation uses.
     *
     * @param organisation  the organisation whose code it is
     * @param code  the code
     */
    public static LocalCode of(String organisation, String code) {
        return new LocalCode(
                Wording.notBlank("Organisation", Objects.requireNonNull(organisation, "organisation")), code);
    }

    /** Returns the organisation whose code it is, if that is recorded. */
    public Optional<String> organisation() {
        return Optional.ofNullable(organisation);
    }

    /** Returns the code as it is written. */
    public String code() {
        return code;
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof LocalCode other
                && Objects.equals(organisation, other.organisation)
                && code.equals(other.code);
    }

    @Override
    public int hashCode() {
        return Objects.hash(organisation, code);
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}
