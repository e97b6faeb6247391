package io.github.qcf4j.examples.spark;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Tells what each step took, such as 'the lines are answered: 12.3 s, of the processor 12.1 s', from the start on. */
final class Clock {

    private Instant since = ProcessHandle.current().info().startInstant().orElseGet(Instant::now);
    private Duration spent = Duration.ZERO;

    void tell(String step) {
        Instant now = Instant.now();
        Duration processor = processor();
        System.out.println(step + ": " + seconds(Duration.between(since, now)) + " s, of the processor "
                + seconds(processor.minus(spent)) + " s");
        since = now;
        spent = processor;
    }

    /** Returns the time that all threads of this process have had of the processor. */
    static Duration processor() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f", duration.toMillis() / 1000.0);
    }
}
