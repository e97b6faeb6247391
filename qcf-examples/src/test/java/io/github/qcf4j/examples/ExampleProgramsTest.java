package io.github.qcf4j.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qcf4j.document.LearnerPortfolioDocument;
import io.github.qcf4j.document.PolicyReader;
import io.github.qcf4j.document.PolicyWriter;
import io.github.qcf4j.document.SpecificationReader;
import io.github.qcf4j.mapping.PortfolioMapper;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.report.CoverageReportDocument;
import io.github.qcf4j.report.JsonReport;
import io.github.qcf4j.report.TextReport;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExampleProgramsTest {

    private static final String SPECIFICATIONS = ExampleData.SPECIFICATIONS.toString();
    private static final String AS_OF = ExampleData.AS_OF.toString();
    private static final Path PROGRAMS = Path.of("src", "main", "java", "io", "github", "qcf4j", "examples");
    private static final String GAP_OF_THE_ROWS = "J/999/0001 1.2 has no evidence; map evidence to it [gap.criterion]";

    static List<Path> programs() throws IOException {
        try (Stream<Path> files = Files.list(PROGRAMS)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("programs")
    void a_program_with_all_that_its_file_holds_is_under_forty_lines(Path program) throws IOException {
        List<String> lines = Files.readAllLines(program);

        assertThat(lines).hasSizeLessThan(40);
    }

    @Test
    void a_portfolio_is_mapped_to_text_and_json() throws Exception {
        var report = ExampleData.report("half-way");

        String printed = printedBy(() -> {
            MapAPortfolio.main(SPECIFICATIONS, ExampleData.portfolio("half-way").toString(), AS_OF);
            return null;
        });

        assertThat(printed)
                .isEqualTo(TextReport.of().write(report) + JsonReport.of().write(report));
    }

    @Test
    void a_cohort_is_mapped_learner_by_learner_and_then_told_as_a_whole() throws Exception {
        String printed = printedBy(() -> {
            MapACohort.main(
                    SPECIFICATIONS,
                    Path.of("data", "cohorts", "contact-centre.ndjson").toString(),
                    AS_OF);
            return null;
        });

        assertThat(printed.lines())
                .startsWith(
                        "L-1002 on 2014-11-21: 18/55",
                        "L-1003 on 2014-11-21: 3/37",
                        "L-1001 on 2014-11-21: 65/66",
                        "3 learners, 0 unread",
                        "999/0002/6: 3 learners",
                        "J/999/0001 1.2: 2 of 3 learners");
    }

    @Test
    void a_portfolio_is_mapped_under_a_policy_of_a_file(@TempDir Path folder) throws Exception {
        Path policy = folder.resolve("policy.json");
        PolicyWriter.write(PolicyReader.shipped("two-items-accepted"), policy);

        String printed = printedBy(() -> {
            MapUnderAPolicy.main(
                    SPECIFICATIONS, ExampleData.portfolio("half-way").toString(), AS_OF, policy.toString());
            return null;
        });

        assertThat(printed.lines())
                .containsExactly(
                        "A criterion is met when 2 different items of evidence are accepted.",
                        "Any item accepted: 18/55 criteria",
                        "Two items accepted: 1/55 criteria");
    }

    @Test
    void a_verdict_is_explained_and_the_explanation_confirmed() throws Exception {
        String printed = printedBy(() -> {
            ExplainAVerdict.main(
                    SPECIFICATIONS, ExampleData.portfolio("half-way").toString(), AS_OF, "J/999/0001 1.2");
            return null;
        });

        assertThat(printed.lines()).contains("  - decision D8 of 2014-04-07: not yet met, stands", "confirmed");
    }

    @Test
    void two_policies_are_compared_and_what_makes_the_difference_is_told() throws Exception {
        String printed = printedBy(() -> {
            CompareTwoPolicies.main(
                    SPECIFICATIONS, ExampleData.portfolio("half-way").toString(), AS_OF);
            return null;
        });

        assertThat(printed.lines())
                .startsWith("Any item accepted: 18/55", "2 different items accepted: 1/55")
                .contains("J/999/0001 2.1");
    }

    @Test
    void what_would_be_otherwise_without_a_decision_is_told_with_its_reasons() throws Exception {
        String printed = printedBy(() -> {
            AskWhatIf.main(SPECIFICATIONS, ExampleData.portfolio("half-way").toString(), AS_OF, "D10");
            return null;
        });

        assertThat(printed.lines())
                .startsWith("Progress: 16/55, was 18/55", "J/999/0001 2.1: Awaiting decision, was Met")
                .contains("  D10 is withdrawn, was standing");
    }

    @Test
    void a_learner_is_followed_from_one_decision_to_the_next() throws Exception {
        String printed = printedBy(() -> {
            FollowALearner.main(
                    SPECIFICATIONS, ExampleData.portfolio("half-way").toString(), AS_OF, "E4", "J/999/0001 1.2");
            return null;
        });

        assertThat(printed.lines())
                .containsExactly(
                        "L-1002 on 2014-11-21: 18/55",
                        "J/999/0001 1.2: Met, was Awaiting decision",
                        "L-1002 on 2014-11-21: 19/55");
    }

    @Test
    void evidence_is_reviewed() throws Exception {
        String printed = printedBy(() -> {
            ReviewEvidence.main(
                    SPECIFICATIONS, ExampleData.portfolio("in-trouble").toString(), AS_OF);
            return null;
        });

        assertThat(printed.lines())
                .startsWith(
                        "Evidence of L-1003 on 2014-11-21: 7 items",
                        "Could be left out together: E5 (the most there can be)")
                .anyMatch(line -> line.endsWith("[advice.parts]"));
    }

    @Test
    void a_sample_is_planned_for_a_cohort() throws Exception {
        String printed = printedBy(() -> {
            PlanASample.main(
                    SPECIFICATIONS,
                    AS_OF,
                    ExampleData.portfolio("in-trouble").toString(),
                    ExampleData.portfolio("half-way").toString());
            return null;
        });

        assertThat(printed.lines())
                .contains("  not met  Learners: 1 of 2 sampled, 2 needed, 1 missing")
                .anyMatch(line -> line.startsWith("  L-1003 J/999/0001, interim, by assessor-7"));
    }

    @Test
    void rows_are_mapped_without_json() throws Exception {
        String printed = printedBy(() -> {
            MapRowsOfADatabase.main();
            return null;
        });

        assertThat(printed.lines()).containsExactly(GAP_OF_THE_ROWS);
    }

    @Test
    void rows_are_mapped_where_neither_jackson_nor_hibernate_is_there() throws Exception {
        URL[] own = Stream.of(MapRowsOfADatabase.class, PortfolioMapper.class, Unit.class)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .toArray(URL[]::new);
        try (URLClassLoader bare = new URLClassLoader(own, ClassLoader.getPlatformClassLoader())) {
            Method main = bare.loadClass(MapRowsOfADatabase.class.getName()).getMethod("main", String[].class);

            String printed = printedBy(() -> main.invoke(null, (Object) new String[0]));

            assertThat(printed.lines()).containsExactly(GAP_OF_THE_ROWS);
            assertThatThrownBy(() -> bare.loadClass("com.fasterxml.jackson.databind.ObjectMapper"))
                    .isInstanceOf(ClassNotFoundException.class);
            assertThatThrownBy(() -> bare.loadClass("jakarta.validation.Validator"))
                    .isInstanceOf(ClassNotFoundException.class);
        }
    }

    @Test
    void the_next_units_are_planned_and_the_reason_for_each_is_told() throws Exception {
        String printed = printedBy(() -> {
            PlanTheNextUnits.main(
                    ExampleData.SPECIFICATIONS.toString(),
                    ExampleData.portfolio("half-way").toString(),
                    AS_OF);
            return null;
        });

        assertThat(printed.lines())
                .startsWith("Possible, proven: true")
                .anyMatch(line -> line.startsWith("take 36 credits: J/999/0001, L/999/0002, H/999/0006"))
                .contains("J/999/0001 in group A, 5 credits: mandatory in group A");
    }

    @Test
    void the_shortest_way_to_finish_is_planned_with_what_stays_open() throws Exception {
        String printed = printedBy(() -> {
            FinishInTime.main(
                    ExampleData.SPECIFICATIONS.toString(),
                    ExampleData.portfolio("half-way").toString(),
                    AS_OF);
            return null;
        });

        assertThat(printed.lines())
                .anyMatch(line -> line.endsWith("needs, proven"))
                .anyMatch(line -> line.startsWith("A1 for "))
                .anyMatch(line -> line.endsWith("no activity serves it"));
    }

    @Test
    void a_specification_is_checked_line_by_line(@TempDir Path directory) throws Exception {
        Path file = Files.writeString(directory.resolve("unit.json"), """
            {"format": "qcf4j/1", "units": [{"reference": "J/999/0001", "title": "Monitor calls",
             "outcomes": [{"statement": "Be able to review calls", "criteria": []}]}]}
            """);

        String printed = checked(file);

        assertThat(printed.lines())
                .containsExactly(file + ":2:68: error: /units/0/outcomes/0/criteria has no assessment criteria;"
                        + " add at least one assessment criterion [outcome.criteria.none]");
    }

    @Test
    void a_specification_without_findings_tells_what_its_rules_say() throws Exception {
        String printed = checked(ExampleData.SPECIFICATIONS.resolve("contact-centre.json"));

        assertThat(printed.lines())
                .startsWith("999/0002/6@1: satisfied, 65 credits counted")
                .hasSize(2);
    }

    private static String checked(Path specification) throws Exception {
        return printedBy(() -> {
            CheckASpecification.main(specification.toString(), AS_OF);
            return null;
        });
    }

    @Test
    void two_versions_are_compared_and_what_must_be_judged_again_is_told() throws Exception {
        String printed = printedBy(() -> {
            CompareTwoVersions.main(
                    ExampleData.SPECIFICATIONS.resolve("contact-centre.json").toString(),
                    ExampleData.SPECIFICATIONS
                            .resolve("contact-centre-rqf.json")
                            .toString());
            return null;
        });

        assertThat(printed.lines())
                .contains("J/999/0001@2: credit changed from '5 credits' to '6 credits'")
                .endsWith(
                        "To be judged again:",
                        "J/999/0001 5.3 must be judged again as J/999/0001@2 5.3: its words changed");
    }

    @Test
    void a_form_is_told_what_to_write_instead() {
        Validator validator = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(Locale.ENGLISH), Locale.ENGLISH, false))
                .buildValidatorFactory()
                .getValidator();
        var form = new ValidateAForm.RegistrationForm("999/0002/7", "9999999999", "5", List.of("J/999/0001", "J-1"));

        assertThat(ValidateAForm.mistakes(validator, form))
                .containsExactly(
                        "level must be a level from '2' to '4'",
                        "qualification must end in the character that its digits ask for; compare it with its source",
                        "units[1].<list element> must be a unit reference number such as 'J/999/0001'");
    }

    @Test
    void a_rule_of_the_house_is_checked_beside_the_others(@TempDir Path directory) throws Exception {
        Path profile = Files.writeString(directory.resolve("qcf-rules.json"), """
                {"format": "qcf4j-rules/1", "severities": {"house.title.long": "ERROR"}}
                """);
        Path folder = Files.createDirectory(directory.resolve("specifications"));
        Path unit = Files.writeString(folder.resolve("unit.json"), """
                {"format": "qcf4j/1", "units": [{"reference": "J/999/0001", "title":
                 "Monitor and review the calls that are made to a busy contact centre"}]}
                """);

        String printed = printedBy(() -> {
            CheckByHouseRules.main(folder.toString(), profile.toString(), AS_OF);
            return null;
        });

        assertThat(printed.lines().map(line -> line.replace('\\', '/')))
                .contains(unit.toString().replace('\\', '/') + ":1:33: error: J/999/0001 has a title of 67 characters;"
                        + " shorten the title to 60 characters [house.title.long]")
                .anyMatch(line -> line.contains("1 error"));
    }

    @Test
    void a_product_that_differs_is_told_where() {
        var report = ExampleData.report("nearly-complete");
        List<String> theirs = report.selectedUnits().stream()
                .flatMap(unit -> unit.criteria().stream())
                .map(criterion ->
                        criterion.reference() + " " + criterion.status().name())
                .map(line -> line.replace("Y/999/0004 2.3 AWAITING_DECISION", "Y/999/0004 2.3 MET"))
                .filter(line -> !line.startsWith("K/999/0007 3.2"))
                .toList();

        List<String> differences = CompareWithTheReference.differences(theirs, report);

        assertThat(differences)
                .containsExactly(
                        "Y/999/0004 2.3: yours says MET, ours AWAITING_DECISION",
                        "K/999/0007 3.2: yours says nothing, ours RECOGNISED");
    }

    @Test
    void a_controller_hands_out_the_json_form_of_the_report() {
        var framework =
                SpecificationReader.readFramework(ExampleData.SPECIFICATIONS).orThrow();
        var controller = new ReportController(PortfolioMapper.of(framework));

        CoverageReportDocument document = controller.report(learner(), ExampleData.AS_OF);

        assertThat(JsonReport.read(JsonReport.of().write(document)).orThrow()).isEqualTo(document);
        assertThat(document.learner()).isEqualTo("L-1004");
    }

    private static LearnerPortfolioDocument learner() {
        return new LearnerPortfolioDocument(
                null, "L-1004", null, null, null, null, null, null, null, null, null, null, null);
    }

    private static String printedBy(Callable<@Nullable Object> program) throws Exception {
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (PrintStream captured = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(captured);
            program.call();
        } finally {
            System.setOut(console);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
