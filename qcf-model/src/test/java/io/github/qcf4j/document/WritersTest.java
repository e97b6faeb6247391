package io.github.qcf4j.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.framework.Specifications;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitReference;
import io.github.qcf4j.portfolio.CoveragePolicy;
import io.github.qcf4j.portfolio.Evidence;
import io.github.qcf4j.portfolio.EvidenceMapping;
import io.github.qcf4j.portfolio.Portfolio;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WritersTest {

    @Test
    void specification_is_written_as_it_was_written_by_hand() {
        Specifications read = SpecificationReader.read(Samples.SPECIFICATION).orThrow();
        List<CoveragePolicy> policies =
                PolicyReader.readAll(Samples.SPECIFICATION).orThrow();

        String written = SpecificationWriter.write(read, policies);

        assertThat(written).isEqualTo(Samples.SPECIFICATION);
    }

    @Test
    void portfolio_is_written_as_it_was_written_by_hand() {
        List<Portfolio> read = PortfolioReader.read(Samples.PORTFOLIO).orThrow();

        String written = PortfolioWriter.write(read);

        assertThat(written).isEqualTo(Samples.PORTFOLIO);
    }

    @Test
    void policies_are_written_as_they_were_written_by_hand() {
        List<CoveragePolicy> read = PolicyReader.readAll(Samples.POLICIES).orThrow();

        String written = PolicyWriter.write(read);

        assertThat(written).isEqualTo(Samples.POLICIES);
    }

    @Test
    void every_way_out_writes_the_same(@TempDir Path directory) throws Exception {
        Specifications specifications =
                SpecificationReader.read(Samples.SPECIFICATION).orThrow();
        Portfolio portfolio = Portfolio.builder("L-1001").build();
        Path file = directory.resolve("specification.json");
        Path learner = directory.resolve("learner.json");
        StringWriter writer = new StringWriter();
        StringWriter learnerWriter = new StringWriter();

        List<CoveragePolicy> policies = PolicyReader.readAll(Samples.POLICIES).orThrow();
        Path policyFile = directory.resolve("policies.json");
        StringWriter policyWriter = new StringWriter();
        Path plain = directory.resolve("plain.json");
        StringWriter plainWriter = new StringWriter();

        SpecificationWriter.write(specifications, policies, file);
        SpecificationWriter.write(specifications, policies, writer);
        SpecificationWriter.write(specifications, plain);
        SpecificationWriter.write(specifications, plainWriter);
        PolicyWriter.write(policies, policyFile);
        PolicyWriter.write(policies, policyWriter);
        PortfolioWriter.write(portfolio, learner);
        PortfolioWriter.write(portfolio, learnerWriter);

        assertThat(Files.readString(file)).isEqualTo(Samples.SPECIFICATION);
        assertThat(writer).hasToString(Samples.SPECIFICATION);
        assertThat(Files.readString(plain)).isEqualTo(SpecificationWriter.write(specifications));
        assertThat(plainWriter).hasToString(SpecificationWriter.write(specifications));
        assertThat(Files.readString(policyFile)).isEqualTo(Samples.POLICIES);
        assertThat(policyWriter).hasToString(Samples.POLICIES);
        assertThat(Files.readString(learner)).isEqualTo(PortfolioWriter.write(portfolio));
        assertThat(learnerWriter).hasToString(PortfolioWriter.write(portfolio));
    }

    @Test
    void numbers_that_follow_from_the_order_and_sentences_are_written_short() {
        Unit unit = Unit.builder(UnitReference.parse("J/999/0001"))
                .title("Monitor calls")
                .outcome("Be able to monitor calls", "Review recorded calls", "Document findings")
                .build();

        String written = SpecificationWriter.write(Specifications.of(List.of(unit), List.of()));

        assertThat(written).isEqualTo("""
                        {
                          "format": "qcf4j/1",
                          "units": [
                            {
                              "reference": "J/999/0001",
                              "title": "Monitor calls",
                              "outcomes": [
                                {
                                  "statement": "Be able to monitor calls",
                                  "criteria": [
                                    "Review recorded calls",
                                    "Document findings"
                                  ]
                                }
                              ]
                            }
                          ]
                        }
                        """);
        assertThat(SpecificationReader.read(written).orThrow().units()).containsExactly(unit);
    }

    @Test
    void mappings_that_would_change_their_order_are_written_apart() {
        CriterionReference criterion = CriterionReference.parse("J/999/0001 1.1");
        Portfolio portfolio = Portfolio.builder("L-1001")
                .evidence(Evidence.builder("E1").build())
                .evidence(Evidence.builder("E2").build())
                .mapping(EvidenceMapping.builder("E2", List.of(criterion)).build())
                .mapping(EvidenceMapping.builder("E1", List.of(criterion)).build())
                .build();

        String written = PortfolioWriter.write(portfolio);

        assertThat(PortfolioReader.readOne(written).orThrow()).isEqualTo(portfolio);
        assertThat(written).contains("{ \"evidence\": \"E2\", \"criteria\": [\"J/999/0001 1.1\"] }");
    }

    @Test
    void any_text_reads_back_as_it_was() {
        String odd = "quote \" backslash \\ tab \t line \n nul \u0000 direction \u202e half \ud83d pair \ud83d\ude00 é";
        Unit unit = Unit.builder(UnitReference.parse("J/999/0001")).title(odd).build();

        String written = SpecificationWriter.write(Specifications.of(List.of(unit), List.of()));

        assertThat(written).doesNotContain("\u202e", "\u0000");
        assertThat(SpecificationReader.read(written).orThrow().units()).containsExactly(unit);
    }
}
