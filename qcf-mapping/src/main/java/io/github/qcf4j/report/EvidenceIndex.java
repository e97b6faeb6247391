package io.github.qcf4j.report;

import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.mapping.EvidenceUse;
import io.github.qcf4j.mapping.MappingResult;
import io.github.qcf4j.mapping.MappingState;
import io.github.qcf4j.portfolio.Evidence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The items of evidence that stand, each with where it is used. */
final class EvidenceIndex {

    private final CoverageReport report;
    private final ReportLabels labels;

    EvidenceIndex(CoverageReport report, ReportLabels labels) {
        this.report = report;
        this.labels = labels;
    }

    Sheet sheet() {
        List<List<String>> rows = new ArrayList<>();
        for (EvidenceUse use : report.evidence()) {
            rows.add(row(rows.size() + 1, use));
        }
        return new Sheet(
                "evidence",
                labels.heading(ReportWord.EVIDENCE) + " index",
                List.of("Number", "Reference", "Title", "Method", "Date", "By", "Location", "Where used"),
                rows);
    }

    private List<String> row(int number, EvidenceUse use) {
        Optional<Evidence> recorded = report.portfolio().evidence(use.reference());
        return List.of(
                Integer.toString(number),
                use.reference(),
                recorded.flatMap(Evidence::title).orElse(""),
                use.method().map(labels::of).orElse(""),
                date(use),
                recorded.flatMap(Evidence::by).orElse(""),
                recorded.flatMap(Evidence::location).orElse(""),
                String.join("; ", used(use)));
    }

    private static String date(EvidenceUse use) {
        Stream<LocalDate> days = use.occurred().isEmpty() ? use.produced().stream() : use.occurred().stream();
        List<String> written = days.sorted().map(LocalDate::toString).toList();
        return written.size() <= 2
                ? String.join(", ", written)
                : "%s to %s".formatted(written.get(0), written.get(written.size() - 1));
    }

    /** Returns the criteria it is mapped to, with the place in the item, and what came of it where it does not count. */
    private List<String> used(EvidenceUse use) {
        return use.mappings().stream().map(this::used).toList();
    }

    private String used(MappingResult mapping) {
        List<String> beside = new ArrayList<>(mapping.locators());
        if (mapping.state() != MappingState.COUNTED) {
            beside.add(ReportLabels.within(labels.of(mapping.state())));
        }
        return beside.isEmpty()
                ? mapping.criterion().toString()
                : "%s (%s)".formatted(mapping.criterion(), String.join(", ", beside));
    }
}
