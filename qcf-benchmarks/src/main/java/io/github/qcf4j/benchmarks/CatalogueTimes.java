package io.github.qcf4j.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Measures how long a catalogue takes, and how much memory: by turns, each time in a machine that was just started.
 * <p>
 * The arguments are the number of units (2,000 where none is given), how often each is measured, and how large the heap
 * may become, such as '2000 3 512m'. The seconds are those between the first and the last line of the work; that the
 * machine has to be started comes on top. The time of the processors is all that the machine has used, its start and
 * its compiler included, and says more on a machine that has other work. The heap is the sum of what each of its parts
 * had at the most, garbage included; the memory of the process is told where the operating system tells it.
 */
public final class CatalogueTimes {

    private static final String ONE = "one";
    private static final double SECOND = 1e9;
    private static final double MILLISECONDS = 1e3;
    private static final int MEGABYTE = 1 << 20;

    private CatalogueTimes() {}

    /** Measures, and prints a line for each time. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> given = List.of(arguments);
        if (given.size() == 3 && given.get(0).equals(ONE)) {
            measure(CatalogueReading.valueOf(given.get(1)), Path.of(given.get(2)));
            return;
        }
        int units = given.isEmpty() ? 2_000 : Integer.parseInt(given.get(0));
        int times = given.size() < 2 ? 3 : Integer.parseInt(given.get(1));
        String heap = given.size() < 3 ? "512m" : given.get(2);
        CatalogueFolder catalogue = CatalogueFolder.of(units);
        Path folder = Files.createTempDirectory("catalogue");
        try {
            catalogue.write(folder);
            print(String.format(
                    Locale.ROOT,
                    "%d units, %d criteria, %.1f MB, heap %s, %d processors",
                    units,
                    catalogue.criteria(),
                    (double) size(folder) / MEGABYTE,
                    heap,
                    Runtime.getRuntime().availableProcessors()));
            for (int i = 0; i < times; i++) {
                for (CatalogueReading reading : CatalogueReading.values()) {
                    start(reading, folder, heap);
                }
            }
        } finally {
            remove(folder);
        }
    }

    private static void start(CatalogueReading reading, Path folder, String heap)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + heap,
                        "-cp",
                        System.getProperty("java.class.path"),
                        CatalogueTimes.class.getName(),
                        ONE,
                        reading.name(),
                        folder.toString())
                .inheritIO()
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("Reading '%s' must end well".formatted(reading));
        }
    }

    private static void measure(CatalogueReading reading, Path folder) {
        long start = System.nanoTime();
        String told = reading.read(folder);
        double seconds = (System.nanoTime() - start) / SECOND;
        long heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        Duration processors = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
        print(String.format(
                Locale.ROOT,
                "%-5s %7.2f s %7.2f s of processors %5d MB heap %s  %s",
                reading,
                seconds,
                processors.toMillis() / MILLISECONDS,
                heap / MEGABYTE,
                processMemory().map(memory -> memory + " process").orElse(""),
                told));
    }

    /** Returns the most memory that the process has had, where it can be read. */
    private static Optional<String> processMemory() {
        Path status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) {
            return Optional.empty();
        }
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> Integer.parseInt(line.replaceAll("\\D", "")) / 1024 + " MB")
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long size(Path folder) throws IOException {
        long size = 0;
        for (Path file : files(folder)) {
            size += Files.size(file);
        }
        return size;
    }

    private static void remove(Path folder) throws IOException {
        for (Path file : files(folder)) {
            Files.delete(file);
        }
        Files.delete(folder);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static void print(String line) {
        System.out.println(line);
    }
}
