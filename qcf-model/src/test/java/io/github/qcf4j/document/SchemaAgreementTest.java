package io.github.qcf4j.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.FindingKind;
import io.github.qcf4j.finding.Severity;
import io.github.qcf4j.finding.Validated;
import io.github.qcf4j.framework.FrameworkFinding;
import io.github.qcf4j.framework.Specifications;
import io.github.qcf4j.portfolio.CoveragePolicy;
import io.github.qcf4j.portfolio.Portfolio;
import io.github.qcf4j.validation.QualificationFinding;
import io.github.qcf4j.validation.UnitFinding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class SchemaAgreementTest {

    private static final SchemaCheck SPECIFICATION = SchemaCheck.of(DocumentSchema.SPECIFICATION);
    private static final SchemaCheck PORTFOLIO = SchemaCheck.of(DocumentSchema.PORTFOLIO);
    private static final SchemaCheck POLICY = SchemaCheck.of(DocumentSchema.POLICY);

    /** What a schema cannot see: bytes and sizes, check characters, repeats and names that lead nowhere. */
    private static final Set<String> UNSEEN = unseen();

    /** The schema refuses null, of which the readers only warn. */
    private static final String NULL = DocumentFinding.JSON_PROPERTY_NULL.code();

    @TempDir
    static Path made;

    private static Set<String> unseen() {
        Stream<Enum<?>> kinds = Stream.of(
                DocumentFinding.FILE_EMPTY,
                DocumentFinding.FILE_ENCODING,
                DocumentFinding.FILE_DIRECTORY,
                DocumentFinding.FILE_NONE,
                DocumentFinding.JSON_SYNTAX,
                DocumentFinding.JSON_TOO_DEEP,
                DocumentFinding.JSON_TOO_LARGE,
                DocumentFinding.JSON_PROPERTY_REPEATED,
                DocumentFinding.JSON_VALUE_REFUSED,
                DocumentFinding.FINDINGS_MANY,
                UnitFinding.UNIT_REFERENCE_CHECK,
                UnitFinding.NUMBER_REPEATED,
                UnitFinding.REQUIREMENT_NOTHING,
                QualificationFinding.QUALIFICATION_NUMBER_CHECK,
                QualificationFinding.NAME_REPEATED,
                PolicyFinding.POLICY_SEVERAL,
                PolicyFinding.POLICY_NAME_REPEATED,
                PolicyFinding.POLICY_PLACE_REPEATED,
                PortfolioFinding.PORTFOLIO_SEVERAL,
                PortfolioFinding.PORTFOLIO_LEARNER_REPEATED,
                PortfolioFinding.RECORD_REFERENCE_REPEATED);
        return Stream.concat(kinds, Stream.of(FrameworkFinding.values()))
                .map(kind -> ((FindingKind) kind).code())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Stream<GoldenDocument> documents() {
        return GoldenDocument.all(made).stream().filter(GoldenDocument::kept);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void schema_refuses_what_the_reader_refuses_and_admits_the_rest(GoldenDocument document) {
        SchemaCheck schema = schemaOf(document.form());
        List<Finding> findings = document.findings();

        JsonNode written = tree(document.input());

        if (written.isMissingNode()) {
            assertThat(document.code()).isIn(UNSEEN);
        } else {
            assertAgreed(schema, written, findings);
        }
    }

    private static SchemaCheck schemaOf(GoldenDocument.Form form) {
        return switch (form) {
            case SPECIFICATION -> SPECIFICATION;
            case POLICY -> POLICY;
            case PORTFOLIO -> PORTFOLIO;
        };
    }

    @ParameterizedTest
    @CsvSource({"SPECIFICATION, specifications", "PORTFOLIO, portfolios", "POLICY, policies"})
    void schema_admits_the_examples(DocumentSchema schema, String folder) {
        SchemaCheck check = SchemaCheck.of(schema);
        List<Path> examples = Golden.files(Path.of("..", "qcf-examples", "data", folder), ".json");

        assertThat(examples)
                .isNotEmpty()
                .allSatisfy(example -> assertThat(check.faultsOf(tree(example))).isEmpty());
    }

    /** Returns what is written in the file, or a missing node where that is not JSON. */
    private static JsonNode tree(Path file) {
        try {
            return SchemaCheck.JSON.readTree(file.toFile());
        } catch (JacksonException notJson) {
            return SchemaCheck.JSON.missingNode();
        }
    }

    @Test
    void schema_and_reader_agree_on_damaged_specifications() {
        Random random = seeded(20_141_121L);
        for (int i = 0; i < 400; i++) {
            JsonNode damaged = damaged(Samples.SPECIFICATION, random);

            Validated<Specifications> read = SpecificationReader.read(damaged.toString());

            String written = SpecificationWriter.write(read.value().orElseThrow());
            assertAgreed(SPECIFICATION, damaged, read.findings());
            assertAgreed(
                    SPECIFICATION,
                    SchemaCheck.JSON.readTree(written),
                    SpecificationReader.read(written).findings());
        }
    }

    @Test
    void schema_and_reader_agree_on_damaged_portfolios() {
        Random random = seeded(19_880_729L);
        for (int i = 0; i < 400; i++) {
            JsonNode damaged = damaged(Samples.PORTFOLIO, random);

            Validated<List<Portfolio>> read = PortfolioReader.read(damaged.toString());

            assertAgreed(PORTFOLIO, damaged, read.findings());
            List<Portfolio> portfolios = read.value().orElseThrow();
            if (!portfolios.isEmpty()) {
                assertThat(PORTFOLIO.faultsOf(PortfolioWriter.write(portfolios)))
                        .isEmpty();
            }
        }
    }

    @Test
    void schema_and_reader_agree_on_damaged_policies() {
        Random random = seeded(20_150_901L);
        for (int i = 0; i < 400; i++) {
            JsonNode damaged = damaged(Samples.POLICIES, random);

            Validated<List<CoveragePolicy>> read = PolicyReader.readAll(damaged.toString());

            assertAgreed(POLICY, damaged, read.findings());
            List<CoveragePolicy> policies = read.value().orElseThrow();
            if (!policies.isEmpty()) {
                assertThat(POLICY.faultsOf(PolicyWriter.write(policies))).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            TEXT | a, " ", ""
            FORMAT | qcf4j/1, qcf4j/2
            DATE | 2014-11-21, 2014-1-21, 21.11.2014, 2014-13-01, 2014-11-32, 2014-11-21T00:00
            PERIOD | P24M, P1Y6M, P2W, p3y, P0D, P, 24M, P1H, P1Y-
            LEVEL | 3, E1, e3, Level 3, LEVEL_3, entry 2, Entry Level 2, ENTRY_1, 9, E4, 0, Entry, Level3, 3+
            VERSION | 1, 2.1, 2014-11, " 2 ", a b, v@1, ""
            UNIT_REFERENCE | J/999/0001, j9990001, J 999 0001, J∕999∕0001, B/999/0001, J/99/0001, J-999-0001, ""
            UNIT_CODE | HSC 024, CC13, 3412-03, J/999/0001, j9990001, a  b, " a", "", É
            UNIT_IDENTIFIER | HSC 024, J/999/0001, j∕999∕0001, a@b, "", É
            UNIT_VERSION | J/999/0001@2, J/999/0001, HSC 024@2, HSC 024@, @2, J/999/0001@2@3
            QUALIFICATION_NUMBER | 999/0002/6, 99900026, 603/7584/x, 999/002/6, A99/0002/6
            QUALIFICATION_CODE | GD5J 68, C00/0745/9, 999/0002/6, ""
            QUALIFICATION_IDENTIFIER | GD5J 68, 999/0002/6, 999∕0002∕6, a@b
            QUALIFICATION_VERSION | 999/0002/6@2, 999/0002/6, GD5J 68@2, @1, 999/0002/6@
            CRITERION_REFERENCE | J/999/0001 1.2, HSC 024 1.2, J9990001 P1, J/999/0001, J/999/0001 1., J/999/0001 1..2
            UNIT_PLACE | J/999/0001, j9990001 1.2, J/999/0001 outcome 1, unit HSC 024, HSC 024 criterion 1.2, HSC 024 outcome 1, HSC 024, J/999/0001 rule 1, J/999/0001@2, J/999/0001 1..2, 999/0002/6, learner L-1, /units/0, document, ""
            NUMBER | 1, 1.2, 1a, P1, 1.1.1, 1-2, 1., .1, 1 2, "", 12345678901234567
            SECTOR_SUBJECT_AREA | 15.2, 01.1, 1.1, 1.6, 16.1, 15, 15.20
            ATTRIBUTE | contactType, a, A1, 1a, contact type, contact-type, ""
            RECORDED_ATTRIBUTE | contactType, contact type, a  b, " a", ""
            NAME | Optional, Group B, " B", "B ", B  C, ""
            RECORD_REFERENCE | E1, assessor 7, " E1", "E1 ", E  1, ""
            """)
    void schema_and_reader_agree_on_how_a_text_is_written(WrittenForm form, String texts) {
        List<String> disagreed = new ArrayList<>();
        for (String text : texts.split(",\\s*", -1)) {
            String written = text.strip().startsWith("\"")
                    ? text.strip().substring(1, text.strip().length() - 1)
                    : text.strip();
            if (schemaOf(form).admits(SchemaCheck.JSON.valueToTree(written)) != form.admits(written)) {
                disagreed.add(written);
            }
        }

        assertThat(disagreed).isEmpty();
    }

    private static SchemaCheck schemaOf(WrittenForm form) {
        String name = SchemaCheck.camelCase(form.name());
        SchemaCheck schema = SPECIFICATION.node().get("$defs").has(name) ? SPECIFICATION : PORTFOLIO;
        return schema.at("/$defs/" + name);
    }

    private static void assertAgreed(SchemaCheck schema, JsonNode document, List<Finding> findings) {
        List<String> faults = schema.faultsOf(document);
        if (isToBeRefused(findings)) {
            assertThat(faults).as("%s%n%s", findings, document).isNotEmpty();
        } else if (isToBeAdmitted(findings)) {
            assertThat(faults).as(document.toString()).isEmpty();
        }
    }

    private static boolean isToBeRefused(List<Finding> findings) {
        return findings.stream()
                .anyMatch(finding -> finding.code().equals(NULL)
                        || finding.severity() == Severity.ERROR && !UNSEEN.contains(finding.code()));
    }

    private static boolean isToBeAdmitted(List<Finding> findings) {
        return findings.stream().noneMatch(finding -> finding.code().equals(DocumentFinding.JSON_VALUE_REFUSED.code()));
    }

    private static Random seeded(long seed) {
        System.out.println("seed " + seed);
        return new Random(seed);
    }

    /** Returns the document with some parts taken away and some values exchanged for others. */
    private static JsonNode damaged(String json, Random random) {
        JsonNode document = SchemaCheck.JSON.readTree(json);
        int removals = random.nextInt(40);
        for (int i = 0; i < removals + random.nextInt(3); i++) {
            List<JsonNode> containers = new ArrayList<>();
            collect(document, containers);
            JsonNode chosen = containers.get(random.nextInt(containers.size()));
            int member = chosen.isEmpty() ? -1 : random.nextInt(chosen.size());
            if (member >= 0) {
                change(chosen, member, i < removals ? null : value(random));
            }
        }
        return document;
    }

    private static void change(JsonNode container, int member, JsonNode value) {
        if (container instanceof ArrayNode list) {
            if (value == null) {
                list.remove(member);
            } else {
                list.set(member, value);
            }
        } else if (container instanceof ObjectNode object) {
            String name = List.copyOf(object.propertyNames()).get(member);
            if (value == null) {
                object.remove(name);
            } else {
                object.set(name, value);
            }
        }
    }

    private static JsonNode value(Random random) {
        List<String> values = List.of(
                "\"\"",
                "\"x@\"",
                "\"MET\"",
                "\"B\"",
                "\"1.1\"",
                "null",
                "7",
                "-1",
                "1.5",
                "true",
                "false",
                "[]",
                "{}",
                "[null]",
                "[\"1.1\", \"1.1\"]",
                "{\"min\": 9}",
                "{\"max\": 9}",
                "{\"nim\": 9}");
        return SchemaCheck.JSON.readTree(values.get(random.nextInt(values.size())));
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainer()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }
}
