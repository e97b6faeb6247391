package io.github.qcf4j.benchmarks.cohort;

import io.github.qcf4j.benchmarks.cohort.Interleaved.Time;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A Java machine of its own for one part of the measurements, with a heap of its own. */
final class Child {

    private static final String SEPARATOR = "\t";

    private final Path java;
    private final List<String> options;

    private Child(Path java, List<String> options) {
        this.java = java;
        this.options = options;
    }

    /** Returns a machine of the Java that is running, with options such as '-Xmx32m'. */
    static Child of(String... options) {
        return of(Path.of(System.getProperty("java.home")), options);
    }

    /** Returns a machine of the Java in a folder. */
    static Child of(Path home, String... options) {
        return new Child(home.resolve("bin").resolve("java"), List.of(options));
    }

    /** Tells its parent what was measured. */
    static void tell(Map<String, Time> measured) {
        measured.forEach((name, time) ->
                System.out.println(String.join(SEPARATOR, name, told(time.clock()), told(time.processors()))));
    }

    private static String told(double number) {
        return String.format(Locale.ROOT, "%.0f", number);
    }

    /** Runs a programme, and returns what it told. */
    Map<String, Time> run(Class<?> programme, String... arguments) throws IOException, InterruptedException {
        Process process = start(programme, arguments);
        Map<String, Time> told = new LinkedHashMap<>();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] parts = line.split(SEPARATOR);
                if (parts.length == 3) {
                    told.put(parts[0], new Time(Double.parseDouble(parts[1]), Double.parseDouble(parts[2])));
                }
            }
        }
        requireEnd(process, programme);
        return told;
    }

    /** Runs a programme, and returns how long the machine lived, in nanoseconds. */
    double life(Class<?> programme, String... arguments) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = start(programme, arguments);
        process.inputReader(StandardCharsets.UTF_8).transferTo(Writer.nullWriter());
        requireEnd(process, programme);
        return System.nanoTime() - start;
    }

    private Process start(Class<?> programme, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(java.toString());
        command.addAll(options);
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(programme.getName());
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static void requireEnd(Process process, Class<?> programme) throws InterruptedException {
        if (process.waitFor() != 0) {
            throw new IllegalStateException("Programme '%s' must end well".formatted(programme.getName()));
        }
    }
}
