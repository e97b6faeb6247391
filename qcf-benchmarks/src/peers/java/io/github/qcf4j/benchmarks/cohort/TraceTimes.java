package io.github.qcf4j.benchmarks.cohort;

import io.github.qcf4j.document.PortfolioReader;
import io.github.qcf4j.document.PortfolioWriter;
import io.github.qcf4j.mapping.CoverageView;
import io.github.qcf4j.mapping.PackedPortfolio;
import io.github.qcf4j.mapping.PortfolioMapper;
import io.github.qcf4j.portfolio.Portfolio;
import io.github.qcf4j.report.TextReport;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.itsallcode.openfasttrace.api.core.SpecificationItem;
import org.itsallcode.openfasttrace.api.core.Trace;
import org.itsallcode.openfasttrace.api.importer.ImportSettings;
import org.itsallcode.openfasttrace.core.Oft;

/**
 * Times of one very large portfolio, as the library maps it and as OpenFastTrace traces the same criteria and evidence.
 * <p>
 * From records: from what was read to what can be asked. From files: from the text to a written report. The arguments are
 * the numbers of units and of outcomes, of ten criteria each, and how often it is measured, such as '2000 10000 3'.
 */
public final class TraceTimes {

    static final String REPORT = "report";
    static final String PACKED = "packed";
    static final String SUMMARY = "summary";
    static final String VIEW = "view";
    static final String FILES = "files";
    static final String TRACE = "trace";
    static final String TRACE_FILES = "trace files";

    private static final int REPEATS = 50;
    private static final int WARM_UPS = 4;

    private final CoveredOnce covered;
    private final PortfolioMapper mapper;
    private final Oft tracer = Oft.create();
    private final Path folder;

    private TraceTimes(CoveredOnce covered, Path folder) {
        this.covered = covered;
        this.mapper = PortfolioMapper.of(covered.model().framework());
        this.folder = folder;
    }

    /** Measures, and tells the times. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("trace");
        try {
            WorkModel model = WorkModel.mandatory(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]));
            new TraceTimes(new CoveredOnce(model), folder).measure(Integer.parseInt(arguments[2]));
        } finally {
            for (String file : List.of("items.md", "trace.txt", "portfolio.json", "report.txt")) {
                Files.deleteIfExists(folder.resolve(file));
            }
            Files.delete(folder);
        }
    }

    private void measure(int rounds) throws Exception {
        Portfolio records = covered.portfolio();
        PortfolioWriter.write(records, folder.resolve("portfolio.json"));
        writeItems(folder.resolve("items.md"));
        List<SpecificationItem> items = read();
        PackedPortfolio packed = mapper.pack(records, WorkModel.AS_OF);
        CoverageView view = CoverageView.of(packed.layout());
        Child.tell(new Interleaved()
                .add(TRACE, () -> open(tracer.trace(tracer.link(items)).countDefects()))
                .add(REPORT, () -> open(ReadReport.open(mapper.map(records, WorkModel.AS_OF))))
                .add(
                        PACKED,
                        () -> open(view.map(mapper.pack(records, WorkModel.AS_OF), WorkModel.AS_OF)
                                .open()))
                .add(
                        SUMMARY,
                        () -> open(view.map(mapper.pack(records, WorkModel.AS_OF), WorkModel.AS_OF)
                                .snapshot()
                                .open()
                                .size()))
                .add(VIEW, REPEATS, () -> open(view.map(packed, WorkModel.AS_OF).open()))
                .measure(WARM_UPS, rounds));
        Child.tell(new Interleaved()
                .add(TRACE_FILES, this::traceFiles)
                .add(FILES, this::mapFiles)
                .measure(1, Math.min(3, rounds)));
    }

    private long open(int count) {
        if (count != covered.open()) {
            throw new IllegalStateException(
                    "Open criteria '%d' must be those without evidence, %d".formatted(count, covered.open()));
        }
        return count;
    }

    private void writeItems(Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int criterion = 0; criterion < covered.model().criteria().size(); criterion++) {
                out.write("## Criterion %d\n`req~c%d~1`\n\nNeeds: evd\n\n".formatted(criterion, criterion));
            }
            for (int item = 0; item < covered.items(); item++) {
                out.write("## Evidence %d\n`evd~e%d~1`\n\nCovers:\n\n".formatted(item, item));
                for (int criterion : covered.criteria(item)) {
                    out.write("* `req~c%d~1`\n".formatted(criterion));
                }
                out.write("\n");
            }
        }
    }

    private List<SpecificationItem> read() {
        return tracer.importItems(
                ImportSettings.builder().addInputs(folder.resolve("items.md")).build());
    }

    private long traceFiles() {
        Trace trace = tracer.trace(tracer.link(read()));
        tracer.reportToPath(trace, folder.resolve("trace.txt"));
        return open(trace.countDefects());
    }

    private long mapFiles() throws IOException {
        var report = mapper.map(PortfolioReader.readOne(folder.resolve("portfolio.json")), WorkModel.AS_OF);
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("report.txt"))) {
            TextReport.of().write(report, out);
        }
        return open(report.gaps().size());
    }
}
