package io.github.qcf4j.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.Place;
import io.github.qcf4j.finding.Validated;
import io.github.qcf4j.portfolio.Evidence;
import io.github.qcf4j.portfolio.Portfolio;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortfolioReaderTest {

    @Test
    void portfolio_that_uses_every_form_is_read_without_a_finding() {
        Validated<List<Portfolio>> read = PortfolioReader.read(Samples.PORTFOLIO);

        assertThat(read.findings()).isEmpty();
        assertThat(read.orThrow()).extracting(Portfolio::learner).containsExactly("L-1001", "L-1002");
    }

    @Test
    void record_with_an_error_is_left_out_and_the_others_are_read() {
        String json = """
                { "format": "qcf4j/1",
                  "portfolios": [ { "learner": "L-1001",
                    "evidence": [ { "reference": "E1" }, { "title": "No reference" } ],
                    "decisions": [ { "evidence": ["E1"], "criteria": ["J/999/0001 1.1"], "outcome": "MET" } ] } ] }
                """;

        Validated<Portfolio> read = PortfolioReader.readOne(json);

        assertThat(read.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "-:4:20: error: /portfolios/0/decisions/0 has no date;"
                                + " give the date of the decision [decision.date.missing]",
                        "-:3:42: error: /portfolios/0/evidence/1 has no reference;"
                                + " give the evidence a reference [evidence.reference.missing]");
        assertThat(read.value().orElseThrow().evidence())
                .extracting(Evidence::identifier)
                .containsExactly("E1");
        assertThat(read.value().orElseThrow().decisions()).isEmpty();
    }

    @Test
    void no_finding_quotes_what_somebody_wrote() {
        String json = """
                { "format": "Secret",
                  "portfolios": [ { "learner": " Secret ",
                    "registrations": [ { "qualification": "Secret@", "on": "Secret", "units": ["Secret@", 7] } ],
                    "evidence": [ { "reference": "E1", "title": "Secret", "method": "SECRET", "occurred": ["Secret"],
                                    "mappings": [ { "criteria": ["Secret"], "locator": 5 } ] } ],
                    "decisions": [ { "outcome": "Secret", "sequence": -9876 } ],
                    "recognitions": [ { "held": {}, "unit": "J/999/0001", "route": "EXEMPTION", "on": "2014-01-01" } ],
                    "people": [ { "reference": "p", "roles": [ { "role": "ASSESSOR", "from": "2014-05-06",
                                  "until": "2013-05-06" } ], "interest": "Secret" } ] } ], "Sec": "Secret }
                """;

        Validated<List<Portfolio>> read = PortfolioReader.read(json);

        assertThat(read.findings()).hasSizeGreaterThan(10);
        assertThat(read.findings())
                .extracting(Finding::message)
                .noneMatch(message -> message.toLowerCase(java.util.Locale.ROOT).contains("secret")
                        || message.contains("9876")
                        || message.contains("2013"));
    }

    @Test
    void two_records_with_one_reference_are_a_finding_about_the_second() {
        String json = """
                { "learner": "L-1001", "evidence": [ { "reference": "E1" } ],
                  "people": [ { "reference": "E1" } ] }
                """;

        Validated<Portfolio> read = PortfolioReader.readOne(json);

        assertThat(read.findings())
                .extracting(finding -> finding.place() + " " + finding.code())
                .containsExactly("/people/0/reference record.reference.repeated");
        assertThat(read.value().orElseThrow().evidence()).hasSize(1);
        assertThat(read.value().orElseThrow().people()).isEmpty();
    }

    @Test
    void portfolio_of_one_learner_may_stand_by_itself() {
        Validated<Portfolio> read = PortfolioReader.readOne("{ \"learner\": \"L-1001\" }");

        assertThat(read.orThrow().learner()).isEqualTo("L-1001");
    }

    @Test
    void one_portfolio_is_asked_for_and_there_are_two_or_none() {
        Validated<Portfolio> two = PortfolioReader.readOne(Samples.PORTFOLIO);
        Validated<Portfolio> none = PortfolioReader.readOne("{ \"format\": \"qcf4j/1\", \"portfolios\": [] }");
        Validated<Portfolio> absent = PortfolioReader.readOne("{ \"format\": \"qcf4j/1\" }");

        assertThat(two.findings()).extracting(Finding::code).containsExactly("portfolio.several");
        assertThat(none.findings()).extracting(Finding::code).containsExactly("portfolio.none");
        assertThat(absent.findings()).extracting(Finding::code).containsExactly("portfolio.none");
    }

    @Test
    void learner_with_two_portfolios_is_a_warning() {
        String json = """
                { "format": "qcf4j/1", "portfolios": [ { "learner": "L-1001" }, { "learner": "L-1001" } ] }
                """;

        Validated<List<Portfolio>> read = PortfolioReader.read(json);

        assertThat(read.findings()).extracting(Finding::code).containsExactly("portfolio.learner.repeated");
        assertThat(read.orThrow()).hasSize(2);
    }

    @Test
    void records_name_one_target() {
        String json = """
                { "learner": "L-1001",
                  "qualityAssurance": [
                    { "by": "INTERNAL", "outcome": "AGREED", "on": "2014-01-01" },
                    { "decision": "D1", "learner": true, "by": "INTERNAL", "outcome": "AGREED", "on": "2014-01-01" } ],
                  "certifications": [ {}, { "unit": "HSC 024", "qualification": "999/0002/6", "claimed": "2014-01-01" } ],
                  "mappings": [ { "criteria": ["HSC 024 1.1"] } ] }
                """;

        Validated<Portfolio> read = PortfolioReader.readOne(json);

        assertThat(read.findings())
                .extracting(finding -> finding.place() + " " + finding.code())
                .containsExactly(
                        "/certifications/0 certification.date.missing",
                        "/certifications/0 certification.target.missing",
                        "/certifications/1/qualification json.property.conflict",
                        "/mappings/0 mapping.evidence.missing",
                        "/qualityAssurance/0 assurance.target.missing",
                        "/qualityAssurance/1/learner json.property.conflict");
    }

    @Test
    void records_are_found_in_the_file_after_reading() {
        Validated<List<Portfolio>> read = PortfolioReader.read(Samples.PORTFOLIO);

        assertThat(read.sources().locations())
                .containsKeys(
                        Place.parse("learner L-1001"),
                        Place.parse("L-1001 evidence E2"),
                        Place.parse("L-1001 mapping #2"),
                        Place.parse("L-1001 assurance #3"),
                        Place.parse("L-1001 centre centre-9"));
    }

    @Test
    void directory_is_not_a_portfolio(@TempDir Path directory) throws Exception {
        Files.writeString(directory.resolve("learner.json"), Samples.PORTFOLIO);

        Validated<Portfolio> read = PortfolioReader.readOne(directory);

        assertThat(read.findings()).extracting(Finding::code).containsExactly("file.directory");
    }
}
