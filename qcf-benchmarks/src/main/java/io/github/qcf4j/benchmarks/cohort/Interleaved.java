package io.github.qcf4j.benchmarks.cohort;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures long pieces of work by turns, so that whatever else the machine does falls on all of them alike.
 * <p>
 * Each gives two medians: the time on the clock, and the time of all processors that the machine has used meanwhile, the
 * collection of garbage and late compilation included. That is counted in hundredths of a second, so work has to take some
 * tenths.
 * <p>
 * Whoever wants to know where the time of one of them goes, and runs it under a profiler, names it by the property
 * {@value #ONLY}; nothing else is done then.
 */
final class Interleaved {

    /** The property that names the one work to be done. */
    static final String ONLY = "qcf.only";

    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final Map<String, Timing> works = new LinkedHashMap<>();

    /** Something that takes long enough to be measured by itself. */
    interface Work {

        /** Does it, and returns something that depends on all of it. */
        long run() throws Exception;
    }

    /** Work that is timed. */
    private interface Timing {

        Time time() throws Exception;
    }

    /**
     * How long something takes.
     *
     * @param clock  nanoseconds on the clock
     * @param processors  nanoseconds of all processors
     */
    record Time(double clock, double processors) {}

    Interleaved add(String name, Work work) {
        return add(name, 1, work);
    }

    /** Adds work that is done so many times in a row, because it takes too little time by itself. */
    Interleaved add(String name, int repeats, Work work) {
        if (name.equals(System.getProperty(ONLY, name))) {
            works.put(name, () -> time(repeats, work));
        }
        return this;
    }

    /** Does everything so many times to warm up and so many times to measure, and returns the medians by name. */
    Map<String, Time> measure(int warmUps, int rounds) throws Exception {
        Map<String, List<Time>> measured = new LinkedHashMap<>();
        for (int round = 0; round < warmUps + rounds; round++) {
            for (Map.Entry<String, Timing> work : works.entrySet()) {
                Time time = work.getValue().time();
                if (round >= warmUps) {
                    measured.computeIfAbsent(work.getKey(), none -> new ArrayList<>())
                            .add(time);
                }
            }
        }
        Map<String, Time> medians = new LinkedHashMap<>();
        measured.forEach((name, times) -> medians.put(name, median(times)));
        return medians;
    }

    private static Time time(int repeats, Work work) throws Exception {
        long processors = SYSTEM.getProcessCpuTime();
        long clock = System.nanoTime();
        for (int i = 0; i < repeats; i++) {
            Sink.value += work.run();
        }
        double clocked = System.nanoTime() - clock;
        return new Time(clocked / repeats, (double) (SYSTEM.getProcessCpuTime() - processors) / repeats);
    }

    private static Time median(List<Time> times) {
        return new Time(
                middle(times.stream().map(Time::clock).sorted().toList()),
                middle(times.stream().map(Time::processors).sorted().toList()));
    }

    /** Returns the one in the middle. */
    static double middle(List<Double> sorted) {
        return sorted.get(sorted.size() / 2);
    }

    /** Keeps what came of the work, so that none of it can be left out. */
    private static final class Sink {

        private static volatile long value;
    }
}
