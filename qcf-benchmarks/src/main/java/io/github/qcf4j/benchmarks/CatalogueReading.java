package io.github.qcf4j.benchmarks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.qcf4j.check.CheckJson;
import io.github.qcf4j.check.CheckResult;
import io.github.qcf4j.check.SpecificationsCheck;
import io.github.qcf4j.document.SpecificationDocument;
import io.github.qcf4j.document.SpecificationReader;
import io.github.qcf4j.finding.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What can be done with a folder of specifications, from binding its JSON to checking and reporting all of it. */
enum CatalogueReading {

    /** Every file is bound to a document by Jackson, as a host without the library would, on all processors. */
    BIND {
        @Override
        String read(Path folder) {
            ObjectMapper mapper = new ObjectMapper();
            List<SpecificationDocument> documents = files(folder).parallelStream()
                    .map(file -> bound(mapper, file))
                    .toList();
            return documents.size() + " files";
        }
    },

    /** Every file is read into the model, with what is wrong in it, one after another. */
    READ {
        @Override
        String read(Path folder) {
            var read = SpecificationReader.read(files(folder));
            return read.value().map(all -> all.units().size()).orElse(0) + " units, "
                    + read.findings().size() + " findings";
        }
    },

    /** Every file is read on all processors, all are checked against the catalogue, and a JSON report is written. */
    CHECK {
        @Override
        String read(Path folder) {
            CheckResult result = SpecificationsCheck.standard().run(folder, TODAY);
            String report = CheckJson.of().write(result);
            return "%d errors, %d warnings, %d notes, %d characters"
                    .formatted(
                            result.count(Severity.ERROR),
                            result.count(Severity.WARNING),
                            result.count(Severity.NOTE),
                            report.length());
        }
    };

    private static final LocalDate TODAY = LocalDate.of(2014, 3, 1);

    /** Reads a folder in this way, and returns what came of it. */
    abstract String read(Path folder);

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SpecificationDocument bound(ObjectMapper mapper, Path file) {
        try {
            return mapper.readValue(Files.readString(file), SpecificationDocument.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("File '%s' must be a specification".formatted(file), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
