package io.github.qcf4j.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The processor that is measured on. */
public final class Processor {

    private static final Path FACTS = Path.of("/proc/cpuinfo");

    private Processor() {}

    /** Returns its name where the system tells it, else 'a processor'. */
    public static String name() {
        try (Stream<String> lines = Files.lines(FACTS)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("a processor");
        } catch (IOException untold) {
            return "a processor";
        }
    }
}
