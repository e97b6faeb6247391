package io.github.qcf4j.explanation;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a requirement is short of, such as '1 of 2 occasions', counted so that it can be checked by hand.
 */
public final class Lack {

    private final LackKind kind;
    private final @Nullable String criterion;
    private final List<String> open;
    private final int counted;
    private final int asked;

    private Lack(LackKind kind, @Nullable String criterion, List<String> open, int counted, int asked) {
        this.kind = requireNonNull(kind, "kind");
        this.criterion = criterion;
        this.open = List.copyOf(open);
        this.counted = counted;
        this.asked = asked;
        if (counted < 0 || counted >= asked) {
            throw new IllegalArgumentException("Lack '%s of %s' must be short of something".formatted(counted, asked));
        }
    }

    /**
     * Returns what is missing from some criteria together.
     *
     * @param open  the methods or values that would do, as the specification has them; none where a number says all
     * @param counted  how many there are
     * @param asked  how many are asked for, more than there are
     */
    public static Lack of(LackKind kind, List<String> open, int counted, int asked) {
        return new Lack(kind, null, open, counted, asked);
    }

    /** Returns the same as missing from one criterion, where a requirement is asked for each. */
    public Lack of(String criterion) {
        return new Lack(kind, requireNonNull(criterion, "criterion"), open, counted, asked);
    }

    /** Returns what kind of thing is missing. */
    public LackKind kind() {
        return kind;
    }

    /** Returns the number of the one criterion that lacks it, where the requirement is asked for each. */
    public Optional<String> criterion() {
        return Optional.ofNullable(criterion);
    }

    /** Returns the methods or values that would do; none where a number says all. */
    public List<String> open() {
        return open;
    }

    /** Returns how many there are. */
    public int counted() {
        return counted;
    }

    /** Returns how many are asked for. */
    public int asked() {
        return asked;
    }

    /** Returns how many are missing. */
    public int missing() {
        return asked - counted;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Lack other && components().equals(other.components());
    }

    @Override
    public int hashCode() {
        return components().hashCode();
    }

    /** Returns it in words, such as '1 of 2 occasions' or '1.2: 0 of 1 range values: call'. */
    @Override
    public String toString() {
        String what = "%s of %s %s".formatted(counted, asked, asked == 1 ? kind.one() : kind.many());
        String which = open.isEmpty() ? "" : open.stream().collect(Collectors.joining(", ", ": ", ""));
        return criterion().map(number -> number + ": ").orElse("") + what + which;
    }

    private List<@Nullable Object> components() {
        return Arrays.asList(kind, criterion, open, counted, asked);
    }
}
