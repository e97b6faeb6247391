package io.github.qcf4j.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.document.PortfolioReader;
import io.github.qcf4j.document.PortfolioWriter;
import io.github.qcf4j.document.SpecificationReader;
import io.github.qcf4j.document.SpecificationWriter;
import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.Severity;
import io.github.qcf4j.framework.Framework;
import io.github.qcf4j.framework.Specifications;
import io.github.qcf4j.mapping.PortfolioMapper;
import io.github.qcf4j.report.GoldenFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * For each kind of note a portfolio file with its specification, and the notes of the review.
 * <p>
 * With {@code -Dqcf.golden=update} the files are written anew from {@link ReviewCases}.
 */
class QualityFindingsTest {

    private static final String FOLDER = "io/github/qcf4j/quality/golden/";
    private static final Path FILES = Path.of("src", "test", "resources").resolve(FOLDER);
    private static final Pattern QUOTED = Pattern.compile("'[^']*'");

    @BeforeAll
    static void write_the_files_anew_where_that_is_asked_for() {
        if ("update".equals(System.getProperty("qcf.golden"))) {
            Arrays.stream(QualityFinding.values()).forEach(QualityFindingsTest::write);
        }
    }

    private static void write(QualityFinding kind) {
        ReviewCases cases = ReviewCases.of(kind);
        Framework framework = cases.framework();
        GoldenFile.of(FOLDER + kind.code() + ".specification.json")
                .assertHolds(
                        SpecificationWriter.write(Specifications.of(framework.units(), framework.qualifications())));
        GoldenFile.of(FOLDER + kind.code() + ".json").assertHolds(PortfolioWriter.write(cases.portfolio()));
    }

    @ParameterizedTest
    @EnumSource
    void a_portfolio_file_gives_the_notes_beside_it(QualityFinding kind) {
        Framework framework = SpecificationReader.readFramework(FILES.resolve(kind.code() + ".specification.json"))
                .orThrow();
        PortfolioMapper mapper = PortfolioMapper.of(framework);

        EvidenceReview review = EvidenceReview.of(
                mapper.map(PortfolioReader.readOne(FILES.resolve(kind.code() + ".json")), ReviewCases.AS_OF), mapper);

        assertThat(review.findings()).extracting(Finding::kind).contains(kind);
        String lines = review.findings().stream().map(finding -> finding + "\n").collect(Collectors.joining());
        GoldenFile.of(FOLDER + kind.code() + ".findings").assertHolds("as of " + ReviewCases.AS_OF + '\n' + lines);
    }

    @Test
    void every_kind_has_its_files_and_every_file_is_of_a_kind() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(QualityFinding.values())
                            .flatMap(kind -> Stream.of(".json", ".specification.json", ".findings")
                                    .map(ending -> kind.code() + ending))
                            .toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_message_is_one_sentence_that_goes_on_from_its_place(QualityFinding kind) {
        for (Finding finding : ReviewCases.of(kind).review().findings()) {
            assertThat(finding.severity()).isEqualTo(Severity.NOTE);
            assertThat(QUOTED.matcher(finding.message()).replaceAll("''"))
                    .matches("[a-z].*[^.!]")
                    .doesNotContain(". ", ";", "please", "invalid");
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_advice_is_one_imperative(QualityFinding kind) {
        List<String> notImperative = List.of("a", "an", "the", "it", "you", "must", "should", "is", "has", "no", "not");

        assertThat(kind.advice()).matches("[a-z].*[^.!]").doesNotContain(". ", ";", "please", "invalid");
        assertThat(notImperative).doesNotContain(kind.advice().split("[ ,]")[0]);
    }
}
