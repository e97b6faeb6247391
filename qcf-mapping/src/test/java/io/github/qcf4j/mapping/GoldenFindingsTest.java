package io.github.qcf4j.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.document.PortfolioReader;
import io.github.qcf4j.document.PortfolioWriter;
import io.github.qcf4j.document.SpecificationReader;
import io.github.qcf4j.document.SpecificationWriter;
import io.github.qcf4j.framework.Framework;
import io.github.qcf4j.framework.Specifications;
import io.github.qcf4j.report.GoldenFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * For each kind of finding of the mapper a portfolio file with its specification, and the findings with their lines.
 * <p>
 * With {@code -Dqcf.golden=update} the files are written anew from the cases of {@link FindingKindsTest}.
 */
class GoldenFindingsTest {

    private static final String FOLDER = "io/github/qcf4j/mapping/golden/";
    private static final Path FILES = Path.of("src", "test", "resources").resolve(FOLDER);

    static Stream<FindingCase> kinds() {
        return FindingKindsTest.cases()
                .collect(Collectors.toMap(FindingCase::kind, found -> found, (first, next) -> first))
                .values()
                .stream()
                .sorted((one, other) -> one.kind().compareTo(other.kind()));
    }

    @BeforeAll
    static void write_the_files_anew_where_that_is_asked_for() {
        if ("update".equals(System.getProperty("qcf.golden"))) {
            kinds().forEach(GoldenFindingsTest::write);
        }
    }

    private static void write(FindingCase kind) {
        Framework framework = kind.cases().framework();
        GoldenFile.of(FOLDER + kind + ".specification.json")
                .assertHolds(
                        SpecificationWriter.write(Specifications.of(framework.units(), framework.qualifications())));
        GoldenFile.of(FOLDER + kind + ".json")
                .assertHolds(PortfolioWriter.write(kind.cases().portfolio()));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void a_portfolio_file_gives_the_findings_beside_it(FindingCase kind) {
        Framework framework = SpecificationReader.readFramework(FILES.resolve(kind + ".specification.json"))
                .orThrow();

        CoverageReport report = PortfolioMapper.of(
                        framework, kind.cases().mapper().policy())
                .map(PortfolioReader.readOne(FILES.resolve(kind + ".json")), kind.asOf());

        String lines = report.findings().stream()
                .map(finding -> finding.toString().replaceAll("^\\S*[/\\\\](?=[^/\\\\ ]+\\.json:)", "") + '\n')
                .collect(Collectors.joining());
        assertThat(lines).contains("[" + kind.kind().code() + "]");
        GoldenFile.of(FOLDER + kind + ".findings").assertHolds("as of " + kind.asOf() + '\n' + lines);
    }

    @Test
    void every_kind_has_its_files_and_every_file_is_of_a_kind() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(MappingFinding.values())
                            .flatMap(kind -> Stream.of(".json", ".specification.json", ".findings")
                                    .map(ending -> kind.code() + ending))
                            .toList());
        }
    }
}
