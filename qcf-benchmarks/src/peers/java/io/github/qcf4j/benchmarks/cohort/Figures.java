package io.github.qcf4j.benchmarks.cohort;

import io.github.qcf4j.benchmarks.cohort.Interleaved.Time;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Everything that was measured, by name: times in nanoseconds, and bytes. */
final class Figures {

    private static final double THOUSAND = 1e3;

    private final Map<String, Double> byName = new TreeMap<>();

    void put(String name, double figure) {
        byName.put(name, figure);
    }

    /** Keeps times of the clock as 'part name', and of the processors as 'part name, processors'. */
    void putAll(String part, Map<String, Time> times) {
        times.forEach((name, time) -> {
            put(part + " " + name, time.clock());
            put(processors(part + " " + name), time.processors());
        });
    }

    static String processors(String name) {
        return name + ", processors";
    }

    double get(String name) {
        Double figure = byName.get(name);
        if (figure == null) {
            throw new IllegalArgumentException("Figure '%s' must be one of %s".formatted(name, byName.keySet()));
        }
        return figure;
    }

    /** Returns how many times the one is the other. */
    double ratio(String one, String other) {
        return get(one) / get(other);
    }

    /** Returns a ratio as a cell. */
    String times(String one, String other) {
        return number(ratio(one, other));
    }

    String microseconds(String name) {
        return number(get(name) / THOUSAND);
    }

    String milliseconds(String name) {
        return number(get(name) / THOUSAND / THOUSAND);
    }

    /** Returns a number with as many digits as are worth reading. */
    static String number(double number) {
        String form = number < 0.1 ? "%.3f" : number < 1 ? "%.2f" : number < 20 ? "%.1f" : "%,.0f";
        return String.format(Locale.ROOT, form, number);
    }
}
