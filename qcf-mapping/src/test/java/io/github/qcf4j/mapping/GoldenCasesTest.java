package io.github.qcf4j.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.framework.Framework;
import io.github.qcf4j.portfolio.Portfolio;
import io.github.qcf4j.report.GoldenFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The cases of the published page on verdicts that are kept as files, for any program to run.
 * <p>
 * With {@code -Dqcf.golden=update} the verdicts are written anew.
 */
class GoldenCasesTest {

    static List<GoldenCase> cases() {
        return GoldenCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_portfolio_gets_the_verdicts_beside_it(GoldenCase golden) {
        String verdicts = golden.verdicts();

        GoldenFile.of(golden.expected()).assertHolds(verdicts);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_verdict_of_a_case_is_explained_and_the_explanation_confirmed(GoldenCase golden) {
        Framework framework = golden.specification().orThrow();

        golden.reports().forEach(report -> ConfirmedReport.of(framework, report));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_files_of_a_case_are_read_without_findings(GoldenCase golden) {
        assertThat(golden.specification().findings()).isEmpty();
        assertThat(golden.portfolios().findings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_case_tells_about_each_of_its_learners(GoldenCase golden) {
        List<Portfolio> portfolios = golden.portfolios().orThrow();

        assertThat(golden.learners())
                .containsExactlyElementsOf(
                        portfolios.stream().map(Portfolio::learner).toList());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_case_is_named_for_the_first_clause_that_it_cites(GoldenCase golden) {
        String clause = golden.clauses().get(0);

        assertThat(golden.toString()).startsWith(clause + "-");
    }

    @Test
    void every_shared_specification_is_one_of_a_case() throws IOException {
        Path shared = GoldenCase.sharedSpecifications();

        try (Stream<Path> files = Files.list(shared)) {
            assertThat(cases()).extracting(GoldenCase::specificationFile).containsAll(files.toList());
        }
    }
}
