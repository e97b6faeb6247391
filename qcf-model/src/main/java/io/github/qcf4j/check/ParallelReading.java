package io.github.qcf4j.check;

import io.github.qcf4j.document.internal.SpecificationReading;
import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.Validated;
import io.github.qcf4j.framework.Specifications;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Reads many files at once and puts what they hold together in their order, whichever was read first.
 * <p>
 * A file is in memory only while it is read, and no more of them are than there are threads.
 */
final class ParallelReading {

    private static final int AHEAD = 8;

    private final List<CheckedFile> files = new ArrayList<>();
    private final List<String> passedOver = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final SpecificationReading whole = new SpecificationReading();

    private ParallelReading() {}

    /** Reads files on so many threads. */
    static ParallelReading read(List<CheckInput> inputs, int threads, CheckProgress progress) {
        ParallelReading reading = new ParallelReading();
        ExecutorService workers = Executors.newFixedThreadPool(Math.max(1, Math.min(threads, inputs.size())));
        try {
            Deque<Future<FileReading>> running = new ArrayDeque<>();
            int next = 0;
            for (int done = 0; done < inputs.size(); done++) {
                progress.read(done, inputs.size());
                for (; next < inputs.size() && running.size() < threads * AHEAD; next++) {
                    CheckInput input = inputs.get(next);
                    running.add(workers.submit(() -> FileReading.of(input)));
                }
                reading.add(outcome(running.remove()));
            }
            progress.read(inputs.size(), inputs.size());
        } finally {
            workers.shutdownNow();
        }
        return reading;
    }

    private static FileReading outcome(Future<FileReading> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UncheckedIOException unread) {
                throw new UncheckedIOException(unread.getCause());
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Reading must not be interrupted", e);
        }
    }

    private void add(FileReading read) {
        read.file().ifPresentOrElse(files::add, () -> passedOver.add(read.name()));
        findings.addAll(read.findings());
        whole.add(read.specifications());
    }

    /** Returns the files that were read. */
    List<CheckedFile> files() {
        return files;
    }

    /** Returns the names of the files that are of another kind. */
    List<String> passedOver() {
        return passedOver;
    }

    /** Returns what is wrong with portfolios. */
    List<Finding> portfolioFindings() {
        return findings;
    }

    /** Returns the specifications of all files as one. */
    Validated<Specifications> specifications() {
        return whole.finish();
    }
}
