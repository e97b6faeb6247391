package io.github.qcf4j.combination;

import io.github.qcf4j.model.Pathway;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.SizeOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One way through a qualification, such as 'pathway Team leading, size Certificate'.
 * <p>
 * A learner takes exactly one pathway where there are any, and is awarded one size where there are several. A
 * qualification with neither has one way, the whole of it.
 */
public final class Way {

    private final @Nullable String pathway;
    private final @Nullable String size;

    Way(@Nullable String pathway, @Nullable String size) {
        this.pathway = pathway;
        this.size = size;
    }

    /** Returns the ways of a qualification in the order in which it writes them, pathway by pathway. */
    static List<Way> of(Qualification qualification, @Nullable String pathway, @Nullable String size) {
        List<Way> ways = new ArrayList<>();
        for (Optional<String> onPathway :
                chosen(pathway, qualification.pathways().stream().map(Pathway::name))) {
            chosen(size, qualification.sizes().stream().map(SizeOption::name))
                    .forEach(inSize -> ways.add(new Way(onPathway.orElse(null), inSize.orElse(null))));
        }
        return ways;
    }

    private static List<Optional<String>> chosen(@Nullable String one, Stream<String> all) {
        if (one != null) {
            return List.of(Optional.of(one));
        }
        List<Optional<String>> names = all.map(Optional::of).toList();
        return names.isEmpty() ? List.of(Optional.empty()) : names;
    }

    /** Returns the name of the pathway, empty where the qualification has none. */
    public Optional<String> pathway() {
        return Optional.ofNullable(pathway);
    }

    /** Returns the name of the size, empty where the qualification has a single one. */
    public Optional<String> size() {
        return Optional.ofNullable(size);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Way other
                && Objects.equals(pathway, other.pathway)
                && Objects.equals(size, other.size);
    }

    @Override
    public int hashCode() {
        return Objects.hash(pathway, size);
    }

    /** Returns the way in words: 'pathway Team leading', 'size Certificate', both, or 'the qualification'. */
    @Override
    public String toString() {
        if (pathway == null) {
            return size == null ? "the qualification" : "size " + size;
        }
        return "pathway " + pathway + (size == null ? "" : ", size " + size);
    }
}
