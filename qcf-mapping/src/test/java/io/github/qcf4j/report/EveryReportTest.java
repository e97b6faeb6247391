package io.github.qcf4j.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.qcf4j.mapping.CoverageReport;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EveryReportTest {

    static Stream<Function<CoverageReport, String>> forms() {
        return Stream.of(
                TextReport.of()::write,
                MarkdownReport.of()::write,
                HtmlReport.of()::write,
                JsonReport.of()::write,
                CsvReport.criteria()::write,
                CsvReport.gaps()::write,
                CsvReport.findings()::write);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void equal_reports_give_equal_bytes(Function<CoverageReport, String> form) {
        List<String> once = all(form);

        assertThat(all(form)).isEqualTo(once);
    }

    @ParameterizedTest
    @MethodSource("forms")
    @ResourceLock(Resources.LOCALE)
    void the_language_of_the_machine_plays_no_part(Function<CoverageReport, String> form) {
        List<String> expected = all(form);
        Locale before = Locale.getDefault();

        for (String language : List.of("tr-TR", "ar-EG-u-nu-arab")) {
            Locale.setDefault(Locale.forLanguageTag(language));
            try {
                assertThat(all(form)).as(language).isEqualTo(expected);
            } finally {
                Locale.setDefault(before);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void no_report_is_no_report(Function<CoverageReport, String> form) {
        assertThatNullPointerException().isThrownBy(() -> form.apply(null)).withMessage("report");
    }

    private static List<String> all(Function<CoverageReport, String> form) {
        return Stream.of(
                        Specimens.usual(),
                        Specimens.empty(),
                        Specimens.unregistered(),
                        Specimens.hostile(),
                        Specimens.crowded())
                .map(form)
                .toList();
    }
}
