package io.github.qcf4j.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Unmodifiable copies, in the order written, of what may hold nulls because a document may. */
final class Copies {

    private Copies() {}

    static <T> @Nullable List<T> list(@Nullable List<T> written) {
        return written == null ? null : Collections.unmodifiableList(new ArrayList<>(written));
    }

    static <V> @Nullable Map<String, V> map(@Nullable Map<String, V> written) {
        return written == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(written));
    }

    static @Nullable Map<String, List<String>> lists(@Nullable Map<String, List<String>> written) {
        if (written == null) {
            return null;
        }
        Map<String, List<String>> copy = new LinkedHashMap<>();
        written.forEach((name, values) -> copy.put(name, list(values)));
        return Collections.unmodifiableMap(copy);
    }
}
