package io.github.qcf4j.benchmarks.cohort;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedStackTrace;
import jdk.jfr.consumer.RecordingFile;

/**
 * Tells where the time of a method went, from a recording made by the flight recorder with its settings for profiles: the
 * share of each method that was called, with all that it called.
 * <p>
 * The arguments are the recording and the method, such as 'packed.jfr SqlTimes.map'.
 */
public final class Shares {

    private static final double LEAST = 0.01;

    /** What the names of generated classes have in them; what they call is told by itself. */
    private static final String LAMBDA = "$$Lambda";

    /** What one sample stands for: native code is looked at half as often as Java. */
    private static final Map<String, Integer> MILLISECONDS =
            Map.of("jdk.ExecutionSample", 10, "jdk.NativeMethodSample", 20);

    private final String root;
    private final Map<String, Integer> byMethod = new HashMap<>();
    private int all;

    private Shares(String root) {
        this.root = root;
    }

    /** Reads a recording, and tells the shares of at least one of a hundred. */
    public static void main(String[] arguments) throws IOException {
        Shares shares = new Shares(arguments[1]);
        try (RecordingFile recording = new RecordingFile(Path.of(arguments[0]))) {
            while (recording.hasMoreEvents()) {
                shares.add(recording.readEvent());
            }
        }
        shares.told().forEach(System.out::println);
    }

    private void add(RecordedEvent event) {
        int milliseconds = MILLISECONDS.getOrDefault(event.getEventType().getName(), 0);
        List<String> called = Optional.ofNullable(event.getStackTrace())
                .filter(trace -> milliseconds > 0)
                .map(this::calledByRoot)
                .orElse(List.of());
        if (!called.isEmpty()) {
            all += milliseconds;
            Set<String> once = new HashSet<>(called);
            once.forEach(method -> byMethod.merge(method, milliseconds, Integer::sum));
        }
    }

    /** Returns the methods from the innermost to the root, or none if the root is not among them. */
    private List<String> calledByRoot(RecordedStackTrace trace) {
        List<String> methods = trace.getFrames().stream()
                .map(Shares::name)
                .filter(name -> !name.contains(LAMBDA))
                .toList();
        return IntStream.range(0, methods.size())
                .filter(i -> methods.get(i).startsWith(root))
                .boxed()
                .max(Comparator.naturalOrder())
                .map(last -> methods.subList(0, last + 1))
                .orElse(List.of());
    }

    private static String name(RecordedFrame frame) {
        String type = frame.getMethod().getType().getName();
        String simple = type.contains(LAMBDA) ? LAMBDA : type.substring(type.lastIndexOf('.') + 1);
        return simple + "." + frame.getMethod().getName();
    }

    private List<String> told() {
        return byMethod.entrySet().stream()
                .filter(method -> method.getValue() >= all * LEAST)
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(method ->
                        String.format(Locale.ROOT, "%5.1f %%  %s", 100.0 * method.getValue() / all, method.getKey()))
                .toList();
    }
}
