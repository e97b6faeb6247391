package io.github.qcf4j.report;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The lists of a document, which may have been read from a text that leaves them out. */
final class Listed {

    private Listed() {}

    /** Returns an unmodifiable copy without what is null, empty where nothing is written. */
    static <T> List<T> of(@Nullable List<T> written) {
        return written == null
                ? List.of()
                : written.stream().filter(Objects::nonNull).toList();
    }
}
