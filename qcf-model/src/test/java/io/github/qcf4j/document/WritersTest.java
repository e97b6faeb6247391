package io.github.qcf4j.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.framework.Specifications;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitReference;
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

        String written = SpecificationWriter.write(read);

        assertThat(written).isEqualTo(Samples.SPECIFICATION);
    }

    @Test
    void portfolio_is_written_as_it_was_written_by_hand() {
        List<Portfolio> read = PortfolioReader.read(Samples.PORTFOLIO).orThrow();

        String written = PortfolioWriter.write(read);

        assertThat(written).isEqualTo(Samples.PORTFOLIO);
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

        SpecificationWriter.write(specifications, file);
        SpecificationWriter.write(specifications, writer);
        PortfolioWriter.write(portfolio, learner);
        PortfolioWriter.write(portfolio, learnerWriter);

        assertThat(Files.readString(file)).isEqualTo(Samples.SPECIFICATION);
        assertThat(writer).hasToString(Samples.SPECIFICATION);
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
