package io.github.qcf4j.mapping;

import static io.github.qcf4j.mapping.Cases.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.FindingsException;
import io.github.qcf4j.finding.Location;
import io.github.qcf4j.finding.Place;
import io.github.qcf4j.finding.Sources;
import io.github.qcf4j.finding.Validated;
import io.github.qcf4j.portfolio.Portfolio;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PortfolioMapperTest {

    private final Cases cases = given().evidence("E1").mapped("E1", "03-03", "9.9");
    private final PortfolioMapper mapper = PortfolioMapper.of(cases.framework());

    @Test
    void what_was_found_in_reading_goes_on_into_the_report() {
        Place e1 = Place.parse("L-1001 evidence E1");
        Sources sources = Sources.of(Map.of(e1, Location.parse("learner.json:7:19")));
        Finding read = Finding.of(MappingFinding.EVIDENCE_NOT_CURRENT, e1, "was found in reading");

        CoverageReport report = mapper.map(Validated.of(cases.portfolio(), List.of(read), sources), Cases.LATE);

        assertThat(Reports.findings(report))
                .containsExactly(
                        "learner.json:7:19: warning: L-1001 evidence E1 is mapped to 'J/999/0001 9.9', which nothing"
                                + " describes; map it to a criterion in the specification [evidence.criterion.unknown]",
                        "learner.json:7:19: warning: L-1001 evidence E1 was found in reading; use more recent evidence"
                                + " [evidence.not.current]");
    }

    @Test
    void what_could_not_be_read_is_not_mapped() {
        Finding error = Finding.of(
                MappingFinding.REGISTRATION_QUALIFICATION_UNKNOWN, Place.parse("learner L-1001"), "cannot be read");
        Validated<Portfolio> unread = Validated.invalid(List.of(error));

        assertThatExceptionOfType(FindingsException.class).isThrownBy(() -> mapper.map(unread, Cases.LATE));
    }

    @Test
    void a_qualification_that_the_learner_is_not_registered_for_is_answered_by_units() {
        CoverageReport report = mapper.map(
                given().unregistered().evidence("E1").met("E1", "1.1").portfolio(), Cases.Q, Cases.LATE);

        assertThat(report.qualification()).isEmpty();
        assertThat(Reports.findings(report))
                .containsExactly("-: warning: learner L-1001 is not registered for '999/0002/6';"
                        + " record the registration for the qualification [registration.missing]");
    }

    @Test
    void an_error_is_told_apart_from_warnings() {
        assertThat(mapper.map(cases.portfolio(), Cases.LATE).hasErrors()).isFalse();
        assertThat(RecordFindingCases.all()
                        .filter(expected -> expected.kind() == MappingFinding.REGISTRATION_QUALIFICATION_UNKNOWN)
                        .map(FindingCase::report))
                .allMatch(CoverageReport::hasErrors);
    }

    @Test
    void one_mapper_serves_several_threads() {
        CoverageReport alone = mapper.map(cases.portfolio(), Cases.LATE);

        List<CoverageReport> together = IntStream.range(0, 64)
                .parallel()
                .mapToObj(i -> mapper.map(cases.portfolio(), Cases.LATE))
                .toList();

        assertThat(together).allSatisfy(report -> assertThat(report).isEqualTo(alone));
    }

    @Test
    void a_report_lists_unused_evidence() {
        CoverageReport report =
                mapper.map(given().evidence("E1", "E2").met("E1", "1.1").portfolio(), Cases.LATE);

        assertThat(report.evidence())
                .extracting(EvidenceUse::toString)
                .containsExactly("E1 for 1 criterion", "E2 for 0 criteria");
    }

    @Test
    void reports_of_different_days_differ() {
        CoverageReport report = mapper.map(cases.portfolio(), Cases.LATE);

        assertThat(report).isNotEqualTo(mapper.map(cases.portfolio(), Cases.LATE.plusDays(1)));
        assertThat(report)
                .hasToString("L-1001 on 2014-11-21: 0/2")
                .hasSameHashCodeAs(mapper.map(cases.portfolio(), Cases.LATE));
    }

    @Test
    void nothing_is_mapped_without_a_portfolio_or_a_day() {
        assertThatNullPointerException()
                .isThrownBy(() -> mapper.map(cases.portfolio(), null))
                .withMessage("asOf");
        assertThatNullPointerException()
                .isThrownBy(() -> PortfolioMapper.of(null))
                .withMessage("framework");
    }
}
