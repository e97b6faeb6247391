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
 * The processor time of each answer of a pass over many questions, told as median and ninth decile.
 * <p>
 * Time on the clock is that of everything else the machine does too, and a mean is that of the hardest question.
 */
public final class AnswerTimes implements InternalProfiler {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final double NANOSECONDS_IN_A_MILLISECOND = 1e6;
    private static final SortedMap<String, List<Double>> BY_PART = new TreeMap<>();
    private static final SortedMap<String, Long> KEPT = new TreeMap<>();
    private static int open;

    /** Returns an answer, and keeps how long it took. */
    static <T> T timed(String part, Supplier<T> question) {
        long start = THREADS.getCurrentThreadCpuTime();
        T answer = question.get();
        double time = (THREADS.getCurrentThreadCpuTime() - start) / NANOSECONDS_IN_A_MILLISECOND;
        BY_PART.computeIfAbsent(part, none -> new ArrayList<>()).add(time);
        return answer;
    }

    /** Keeps that an answer was not proven when its time was over. */
    static void keepOpen() {
        open++;
    }

    /** Keeps a number that is part of an answer, such as its value; of several the last. */
    static void keep(String what, long number) {
        KEPT.put(what, number);
    }

    static String median(String part) {
        return part + " median";
    }

    static String ninthDecile(String part) {
        return part + " ninth decile";
    }

    /** Returns the name of the number of answers that were not proven. */
    static String unproven() {
        return "not proven";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        BY_PART.clear();
        KEPT.clear();
        open = 0;
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        List<Result<?>> results = new ArrayList<>();
        BY_PART.forEach((part, times) -> {
            List<Double> sorted = times.stream().sorted().toList();
            results.add(milliseconds(median(part), sorted.get(sorted.size() / 2)));
            results.add(milliseconds(ninthDecile(part), sorted.get(sorted.size() * 9 / 10)));
        });
        KEPT.forEach(
                (what, number) -> results.add(new ScalarResult(what, number.doubleValue(), "", AggregationPolicy.AVG)));
        results.add(new ScalarResult(unproven(), open, "answers", AggregationPolicy.MAX));
        return results;
    }

    private static ScalarResult milliseconds(String name, double time) {
        return new ScalarResult(name, time, "ms", AggregationPolicy.AVG);
    }

    @Override
    public String getDescription() {
        return "processor time of each answer";
    }
}
