package io.github.qcf4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.document.PortfolioReader;
import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.Severity;
import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.mapping.CriterionCoverage;
import io.github.qcf4j.mapping.CriterionStatus;
import io.github.qcf4j.mapping.Gap;
import io.github.qcf4j.mapping.UnitCoverage;
import io.github.qcf4j.mapping.UnitState;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.Fraction;
import io.github.qcf4j.portfolio.Decision;
import io.github.qcf4j.portfolio.Person;
import io.github.qcf4j.portfolio.Portfolio;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExamplePortfoliosTest {

    private static final Pattern OPAQUE = Pattern.compile("(L|assessor|trainee|witness|iqa|centre|site)-[a-z0-9]+");

    @ParameterizedTest
    @ValueSource(strings = {"nearly-complete", "half-way", "in-trouble"})
    void a_file_is_read_without_findings(String name) {
        var portfolio = PortfolioReader.readOne(ExampleData.portfolio(name));

        assertThat(portfolio.findings()).isEmpty();
        assertThat(portfolio.value()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nearly-complete", "half-way", "in-trouble"})
    void people_are_opaque_references(String name) {
        Portfolio portfolio =
                PortfolioReader.readOne(ExampleData.portfolio(name)).orThrow();

        Stream<String> named = Stream.of(
                        Stream.of(portfolio.learner()),
                        portfolio.people().stream().map(Person::identifier),
                        portfolio.decisions().stream().map(Decision::assessor).flatMap(Optional::stream))
                .flatMap(people -> people);

        assertThat(named).allMatch(OPAQUE.asMatchPredicate());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nearly-complete", "half-way"})
    void records_in_order_give_no_finding_above_note(String name) {
        CoverageReport report = ExampleData.report(name);

        assertThat(report.findings()).noneMatch(finding -> finding.severity() != Severity.NOTE);
    }

    @Test
    void nearly_complete_lacks_a_live_chat_and_a_decision() {
        CoverageReport report = ExampleData.report("nearly-complete");

        assertThat(report.gaps()).extracting(Gap::code).containsExactly("gap.range", "gap.criterion");
        assertThat(report.progress()).isEqualTo(new Fraction(65, 66));
        assertThat(report.selectedUnits())
                .extracting(UnitCoverage::state)
                .containsExactly(
                        UnitState.IN_PROGRESS,
                        UnitState.ACHIEVED,
                        UnitState.ACHIEVED,
                        UnitState.ACHIEVED,
                        UnitState.ACHIEVED,
                        UnitState.IN_PROGRESS,
                        UnitState.RECOGNISED);
    }

    @Test
    void half_way_shows_criteria_in_every_state_of_progress() {
        CoverageReport report = ExampleData.report("half-way");

        assertThat(report.selectedUnits().stream().flatMap(unit -> unit.criteria().stream()))
                .extracting(CriterionCoverage::status)
                .contains(
                        CriterionStatus.MET,
                        CriterionStatus.PARTLY_MET,
                        CriterionStatus.AWAITING_DECISION,
                        CriterionStatus.NOT_YET_MET,
                        CriterionStatus.NO_EVIDENCE,
                        CriterionStatus.LAPSED,
                        CriterionStatus.NOT_REQUIRED);
        assertThat(report.gaps()).extracting(Gap::code).contains("gap.range", "gap.occasions", "gap.items", "gap.rule");
    }

    @Test
    void in_trouble_shows_what_was_handed_in_wrong() {
        CoverageReport report = ExampleData.report("in-trouble");

        String file = ExampleData.portfolio("in-trouble").toString();
        assertThat(report.findings())
                .extracting(Finding::toString)
                .extracting(line -> line.replace(file, "in-trouble.json"))
                .containsExactly(
                        "-: warning: J/999/0001 has a sign-off and is not complete;"
                                + " complete the unit or withdraw the signature [signoff.unsupported]",
                        "in-trouble.json:10:9: warning: L-1003 evidence E1 is mapped to 'J/999/0001 9.9',"
                                + " which nothing describes; map it to a criterion in the specification"
                                + " [evidence.criterion.unknown]",
                        "in-trouble.json:24:9: note: L-1003 evidence E2 is not decided, so it is open whether it is"
                                + " current for 'J/999/0001 2.1'; record when it occurred and decide it in time"
                                + " [evidence.currency.unknown]",
                        "in-trouble.json:44:9: note: L-1003 evidence E4 has no date to tell whether it is"
                                + " current for 'J/999/0001 3.1'; record when it occurred and decide it in time"
                                + " [evidence.currency.unknown]",
                        "in-trouble.json:52:9: warning: L-1003 evidence E5 is simulated, which is not allowed for"
                                + " 'J/999/0001 1.1'; use evidence from the workplace"
                                + " [evidence.simulation.not.allowed]",
                        "in-trouble.json:62:9: note: L-1003 evidence E6 is not decided, so it is open whether it is"
                                + " current for 'J/999/0001 2.4'; record when it occurred and decide it in time"
                                + " [evidence.currency.unknown]",
                        "in-trouble.json:124:9: warning: L-1003 decision D6 is by 'witness-3', who is the witness;"
                                + " let somebody else decide on this testimony [decision.by.witness]",
                        "in-trouble.json:141:9: note: L-1003 decision D8 is by 'trainee-2', who is in training,"
                                + " and not countersigned; get it countersigned [decision.not.countersigned]");
    }

    @Test
    void in_trouble_leaves_what_was_withdrawn_replaced_or_not_admitted_uncovered() {
        CoverageReport report = ExampleData.report("in-trouble");

        assertThat(status(report, "J/999/0001 1.1")).isEqualTo(CriterionStatus.MET);
        assertThat(status(report, "J/999/0001 2.1")).isEqualTo(CriterionStatus.AWAITING_DECISION);
        assertThat(status(report, "J/999/0001 2.2")).isEqualTo(CriterionStatus.NOT_YET_MET);
        assertThat(status(report, "J/999/0001 2.4")).isEqualTo(CriterionStatus.AWAITING_DECISION);
        assertThat(status(report, "J/999/0001 5.1")).isEqualTo(CriterionStatus.AWAITING_DECISION);
    }

    private static CriterionStatus status(CoverageReport report, String criterion) {
        CriterionReference reference = CriterionReference.parse(criterion);
        return report.unit(reference.unit())
                .flatMap(unit -> unit.criterion(reference.number()))
                .map(CriterionCoverage::status)
                .orElseThrow();
    }
}
