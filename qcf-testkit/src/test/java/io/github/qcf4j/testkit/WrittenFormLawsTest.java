package io.github.qcf4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.document.PortfolioReader;
import io.github.qcf4j.document.PortfolioWriter;
import io.github.qcf4j.document.SpecificationReader;
import io.github.qcf4j.document.SpecificationWriter;
import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.Severity;
import io.github.qcf4j.finding.Validated;
import io.github.qcf4j.framework.Specifications;
import io.github.qcf4j.portfolio.Portfolio;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The law of the written form: what is written and read back is what it was. */
class WrittenFormLawsTest {

    private static final int CASES = 1_000;
    private static final int SPECIFICATIONS = 100;

    @Test
    void portfolio_that_is_written_and_read_is_the_same() {
        GeneratedCase.cases(600_000, CASES).forEach(generated -> {
            String written = PortfolioWriter.write(generated.portfolio());

            Validated<Portfolio> read = PortfolioReader.readOne(written);

            assertThat(errors(read)).as(generated::toString).isEmpty();
            assertThat(read.value()).as(generated::toString).contains(generated.portfolio());
            assertThat(PortfolioWriter.write(read.orThrow()))
                    .as(generated::toString)
                    .isEqualTo(written);
        });
    }

    @Test
    void specifications_that_are_written_and_read_are_the_same() {
        for (long seed = 0; seed < SPECIFICATIONS; seed++) {
            SpecificationShape shape = seed % 10 == 0 ? SpecificationShape.LARGE : SpecificationShape.SMALL;
            Specifications specifications =
                    SpecificationGenerator.of(shape.withoutEmptyUnits()).specifications(seed);
            String written = SpecificationWriter.write(specifications);

            Validated<Specifications> read = SpecificationReader.read(written);

            assertThat(errors(read)).as("seed %d", seed).isEmpty();
            assertThat(read.value()).as("seed %d", seed).contains(specifications);
            assertThat(SpecificationWriter.write(read.orThrow()))
                    .as("seed %d", seed)
                    .isEqualTo(written);
        }
    }

    private static List<Finding> errors(Validated<?> read) {
        return read.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }
}
