package io.github.qcf4j.examples.command;

import io.github.qcf4j.cohort.CohortSink;
import io.github.qcf4j.feed.CohortSinks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The files that results are written into while learners are mapped. */
final class CohortFiles implements AutoCloseable {

    private final List<Writer> writers = new ArrayList<>();
    private CohortSink sink = CohortSink.NONE;

    private CohortFiles() {}

    /** Opens those of the files that are wanted, and makes the folders they lie in. */
    static CohortFiles open(Surroundings surroundings, @Nullable String ndjson, @Nullable String csv) {
        CohortFiles files = new CohortFiles();
        files.add(surroundings, ndjson, CohortSinks::ndjson);
        files.add(surroundings, csv, CohortSinks::csv);
        return files;
    }

    private void add(Surroundings surroundings, @Nullable String name, Function<Writer, CohortSink> written) {
        if (name == null) {
            return;
        }
        Path file = surroundings.path(name).toAbsolutePath();
        try {
            Path folder = file.getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Writer writer = Files.newBufferedWriter(file);
            writers.add(writer);
            sink = sink.andThen(written.apply(writer));
        } catch (IOException e) {
            close();
            throw Refusal.of("written", name, e);
        }
    }

    CohortSink sink() {
        return sink;
    }

    @Override
    public void close() {
        try {
            for (Writer writer : writers) {
                writer.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
