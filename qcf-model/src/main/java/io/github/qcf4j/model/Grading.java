package io.github.qcf4j.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a qualification is graded, such as 'Graded' with the scale Pass, Merit, Distinction.
 * <p>
 * Units of the QCF are not graded: they are achieved or not. Most NVQs are graded 'Pass/fail' as a whole.
 */
public final class Grading {

    private final @Nullable String type;
    private final List<String> scale;

    private Grading(@Nullable String type, List<String> scale) {
        this.type = type == null ? null : Wording.notBlank("Grading type", type);
        this.scale = Wording.noneBlank("Grade", scale);
        if (type == null && this.scale.isEmpty()) {
            throw new IllegalArgumentException("Grading '' must have a type or a scale");
        }
    }

    /** Returns grading of which only the type is recorded, such as 'Pass/fail'. */
    public static Grading of(String type) {
        return of(type, List.of());
    }

    /**
     * Returns grading of a type.
     *
     * @param type  the type, such as 'Graded'
     * @param scale  the grades, as the specification orders them
     */
    public static Grading of(String type, List<String> scale) {
        return new Grading(requireNonNull(type, "type"), requireNonNull(scale, "scale"));
    }

    /** Returns grading of which only the grades are recorded, at least one. */
    public static Grading ofScale(List<String> scale) {
        return new Grading(null, requireNonNull(scale, "scale"));
    }

    public Optional<String> type() {
        return Optional.ofNullable(type);
    }

    /** Returns the grades, as the specification orders them. */
    public List<String> scale() {
        return scale;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Grading other && Objects.equals(type, other.type) && scale.equals(other.scale);
    }

    @Override
    public int hashCode() {
        return Objects.hash(type, scale);
    }

    /** Returns the type and the grades, such as 'Graded: Pass, Merit, Distinction'. */
    @Override
    public String toString() {
        String grades = String.join(", ", scale);
        return type == null ? grades : scale.isEmpty() ? type : type + ": " + grades;
    }
}
