package io.github.qcf4j.benchmarks.cohort;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.github.qcf4j.cohort.CohortMapper;
import io.github.qcf4j.cohort.CohortSink;
import io.github.qcf4j.cohort.LearnerRecords;
import io.github.qcf4j.feed.PortfolioFeed;
import io.github.qcf4j.mapping.PackedPortfolio;
import io.github.qcf4j.mapping.PortfolioMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Times of a cohort in lines of JSON, a portfolio to a line, from the bytes to the answers; on one thread.
 * <p>
 * The arguments are how many learners are drawn and held in memory, such as '60', or a file.
 */
public final class LineTimes {

    /** A scan over all tokens by Jackson, which looks at none of them. */
    static final String TOKENS = "tokens";

    /** The library, from the feed to the view. */
    static final String FEED = "feed";

    /** The library, from the feed to the summaries and totals of the cohort. */
    static final String COHORT = "cohort";

    /** Jackson to records of a host, and streams over them. */
    static final String BOUND = "bound";

    private static final JsonFactory JSON = new JsonFactory();

    private final WorkModel model = WorkModel.standard();
    private final PortfolioMapper mapper = PortfolioMapper.of(model.framework());
    private final PackedWay way = new PackedWay(WorkModel.layout(mapper));
    private final NaiveStreams naive = new NaiveStreams(model.plainUnits());
    private final ObjectReader reader = new ObjectMapper().readerFor(BoundLine.class);
    private final Source source;

    /** Where the bytes come from. */
    interface Source {

        InputStream open() throws IOException;
    }

    LineTimes(Source source) {
        this.source = source;
    }

    /** Measures, and tells the times of all lines together. */
    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[0]);
        boolean inFile = Files.exists(file);
        LineTimes times = inFile
                ? new LineTimes(() -> Files.newInputStream(file))
                : inMemory(LearnerLines.of(Integer.parseInt(arguments[0])).bytes());
        Child.tell(times.work().measure(inFile ? 4 : 3, 7));
    }

    private static LineTimes inMemory(byte[] bytes) {
        return new LineTimes(() -> new ByteArrayInputStream(bytes));
    }

    private Interleaved work() {
        return new Interleaved()
                .add(TOKENS, this::tokens)
                .add(FEED, () -> feed(way -> {}))
                .add(COHORT, this::cohort)
                .add(BOUND, () -> bound(fingerprint -> {}));
    }

    /** Reads every token. */
    long tokens() throws IOException {
        long tokens = 0;
        try (JsonParser parser = JSON.createParser(source.open())) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }

    /** Reads and maps every learner with the library, and reads all answers. */
    long feed(Consumer<PackedWay> mapped) throws IOException {
        long read = 0;
        try (InputStream stream = source.open();
                PortfolioFeed feed = PortfolioFeed.of(stream, mapper, WorkModel.AS_OF)) {
            while (feed.hasNext()) {
                read += way.withIndex(packed(feed.next()), WorkModel.AS_OF.toEpochDay());
                mapped.accept(way);
            }
        }
        return read;
    }

    private PackedPortfolio packed(LearnerRecords records) {
        return records.packed().orElseGet(() -> mapper.pack(records.read().orThrow(), WorkModel.AS_OF));
    }

    /** Reads and maps every learner with the library, with a summary of each and the totals of the cohort. */
    long cohort() throws IOException {
        try (InputStream stream = source.open();
                PortfolioFeed feed = PortfolioFeed.of(stream, mapper, WorkModel.AS_OF)) {
            return CohortMapper.of(mapper, WorkModel.AS_OF)
                    .withThreads(1)
                    .map(feed, CohortSink.NONE)
                    .learners();
        }
    }

    /** Binds every learner to records, and maps with streams. */
    long bound(Consumer<PlainReport> mapped) throws IOException {
        long read = 0;
        try (InputStream stream = source.open();
                MappingIterator<BoundLine> lines = reader.readValues(stream)) {
            while (lines.hasNext()) {
                PlainReport report = naive.map(lines.next().rows(), WorkModel.AS_OF);
                read += report.gaps().size();
                mapped.accept(report);
            }
        }
        return read;
    }
}
