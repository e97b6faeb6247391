package io.github.qcf4j.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * The processor time of each answer of a pass over many questions, as median and ninth decile of each line of a table.
 * <p>
 * Time on the clock is that of everything else the machine does too, and a mean is that of the hardest question.
 */
public final class AnswerTimes implements InternalProfiler {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final double NANOSECONDS_IN_A_MILLISECOND = 1e6;
    private static final SortedMap<String, List<Double>> BY_LINE = new TreeMap<>();
    private static final SortedMap<String, Long> NUMBERS = new TreeMap<>();

    /** Returns an answer, and keeps how long it took. */
    static <T> T timed(String line, Supplier<T> question) {
        long start = THREADS.getCurrentThreadCpuTime();
        T answer = question.get();
        double time = (THREADS.getCurrentThreadCpuTime() - start) / NANOSECONDS_IN_A_MILLISECOND;
        BY_LINE.computeIfAbsent(line, none -> new ArrayList<>()).add(time);
        return answer;
    }

    /** Keeps whether an answer was proven. */
    static void proven(String line, boolean proven) {
        NUMBERS.merge(proven(line), proven ? 1L : 0L, Long::sum);
    }

    /** Keeps a number that is part of an answer, such as its value; of several the last. */
    static void keep(String name, long number) {
        NUMBERS.put(name, number);
    }

    static String median(String line) {
        return line + " median";
    }

    static String ninthDecile(String line) {
        return line + " ninth decile";
    }

    /** Returns the name of the number of answers that were proven. */
    static String proven(String line) {
        return line + " proven";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        BY_LINE.clear();
        NUMBERS.clear();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        List<Result<?>> results = new ArrayList<>();
        BY_LINE.forEach((line, times) -> {
            List<Double> sorted = times.stream().sorted().toList();
            results.add(scalar(median(line), sorted.get(sorted.size() / 2), "ms"));
            results.add(scalar(ninthDecile(line), sorted.get(sorted.size() * 9 / 10), "ms"));
        });
        NUMBERS.forEach((name, number) -> results.add(scalar(name, number.doubleValue(), "")));
        return results;
    }

    private static ScalarResult scalar(String name, double number, String unit) {
        return new ScalarResult(name, number, unit, AggregationPolicy.AVG);
    }

    @Override
    public String getDescription() {
        return "processor time of each answer";
    }
}
