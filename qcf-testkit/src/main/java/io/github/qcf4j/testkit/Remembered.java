package io.github.qcf4j.testkit;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Answers that are worked out once for each question; they are only looked up, never walked.
 *
 * @param <K>  what is asked about
 * @param <V>  what is answered
 */
final class Remembered<K, V> {

    private final Map<K, V> answers = new HashMap<>();
    private final Function<K, V> working;

    Remembered(Function<K, V> working) {
        this.working = working;
    }

    /** Returns the answer, worked out when it is asked for the first time. */
    V of(K question) {
        @Nullable V known = answers.get(question);
        if (known != null) {
            return known;
        }
        V answer = working.apply(question);
        answers.put(question, answer);
        return answer;
    }
}
