package io.github.qcf4j.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.qcf4j.document.SchemaCheck;
import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.Severity;
import io.github.qcf4j.finding.Validated;
import io.github.qcf4j.validation.Threshold;
import io.github.qcf4j.validation.WordList;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas ask for what the readers ask for. */
class CheckSchemaTest {

    /** What a schema cannot see: whether a code is known, what a place names, what a pointer needs, and repeats. */
    private static final Set<String> UNSEEN = Set.of("profile.code.unknown");

    static Stream<Arguments> records() {
        return Stream.of(
                Arguments.of(CheckSchema.PROFILE, "", RuleProfileDocument.class),
                Arguments.of(CheckSchema.PROFILE, "/$defs/suppression", RuleProfileDocument.Suppressed.class),
                Arguments.of(CheckSchema.BASELINE, "", BaselineDocument.class),
                Arguments.of(CheckSchema.BASELINE, "/$defs/knownFinding", BaselineDocument.Entry.class));
    }

    @ParameterizedTest
    @EnumSource
    void schema_is_a_schema_of_draft_2020_12(CheckSchema schema) {
        JsonNode node = new JsonMapper().readTree(schema.text());

        List<?> faults = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()))
                .validate(node);

        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("records")
    void properties_are_those_of_the_record(CheckSchema schema, String pointer, Class<?> type) {
        JsonNode definition = new JsonMapper().readTree(schema.text()).at(pointer);

        assertThat(definition.get("properties").propertyNames())
                .containsExactlyElementsOf(Stream.of(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
    }

    @Test
    void constants_are_those_of_the_catalogue() {
        JsonNode constants =
                new JsonMapper().readTree(CheckSchema.PROFILE.text()).get("$defs");

        assertThat(constants.at("/threshold/enum").valueStream().map(JsonNode::asString))
                .containsExactlyElementsOf(
                        Stream.of(Threshold.values()).map(Enum::name).toList());
        assertThat(constants.at("/wordList/enum").valueStream().map(JsonNode::asString))
                .containsExactlyElementsOf(
                        Stream.of(WordList.values()).map(Enum::name).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{ 'format': 'qcf4j-rules/1' }",
                "{ 'format': 'qcf4j-rules/2' }",
                "{ 'format': 'qcf4j-rules/1', 'framework': 'CQFW' }",
                "{ 'format': 'qcf4j-rules/1', 'framework': 'cqfw' }",
                "{ 'format': 'qcf4j-rules/1', 'frame': 'CQFW' }",
                "{ 'format': 'qcf4j-rules/1', 'severities': { 'unit.title.missing': 'NOTE', 'house.rule': 'OFF' } }",
                "{ 'format': 'qcf4j-rules/1', 'severities': { 'unit.title.missing': 'note' } }",
                "{ 'format': 'qcf4j-rules/1', 'severities': { 'Unit': 'NOTE' } }",
                "{ 'format': 'qcf4j-rules/1', 'severities': ['unit.title.missing'] }",
                "{ 'format': 'qcf4j-rules/1', 'thresholds': { 'CRITERION_WORDS': 0 } }",
                "{ 'format': 'qcf4j-rules/1', 'thresholds': { 'CRITERION_WORDS': -1 } }",
                "{ 'format': 'qcf4j-rules/1', 'thresholds': { 'CRITERION_WORDS': 1.5 } }",
                "{ 'format': 'qcf4j-rules/1', 'thresholds': { 'CRITERION_WORDS': 1000000000 } }",
                "{ 'format': 'qcf4j-rules/1', 'thresholds': { 'criterionWords': 5 } }",
                "{ 'format': 'qcf4j-rules/1', 'words': { 'RELATIVE_WORDS': [] } }",
                "{ 'format': 'qcf4j-rules/1', 'words': { 'RELATIVE_WORDS': ['fit', ' '] } }",
                "{ 'format': 'qcf4j-rules/1', 'words': { 'WORDS': ['fit'] } }",
                "{ 'format': 'qcf4j-rules/1', 'suppressions': [] }",
                "{ 'format': 'qcf4j-rules/1', 'suppressions': [{}] }",
                "{ 'format': 'qcf4j-rules/1', 'suppressions': [{ 'code': 'a.b', 'place': 'J/999/0001',"
                        + " 'reason': 'r', 'approvedBy': 'b', 'until': '2015-08-31' }] }",
                "{ 'format': 'qcf4j-rules/1', 'suppressions': [{ 'code': 'a.b', 'place': 'J/999/0001',"
                        + " 'reason': 'r', 'approvedBy': ' ', 'until': '2015-08-31' }] }",
                "{ 'format': 'qcf4j-rules/1', 'suppressions': [{ 'code': 'a.b', 'place': 'J/999/0001',"
                        + " 'reason': 'r', 'approvedBy': 'b', 'until': '+12015-08-31' }] }",
                "{ 'format': 'qcf4j-rules/1', 'suppressions': [{ 'code': 'A', 'place': 'J/999/0001',"
                        + " 'reason': 'r', 'approvedBy': 'b', 'until': '2015-08-31' }] }"
            })
    void schema_and_reader_agree_on_profiles(String json) {
        String written = json.replace('\'', '"');

        assertAgreed(CheckSchema.PROFILE, written, CheckProfile.read(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ 'format': 'qcf4j-baseline/1' }",
                "{ 'format': 'qcf4j-rules/1' }",
                "{ 'format': 'qcf4j-baseline/1', 'findings': [{}] }",
                "{ 'format': 'qcf4j-baseline/1', 'findings': [7] }",
                "{ 'format': 'qcf4j-baseline/1', 'findings': [{ 'code': 'a.b', 'file': '-', 'place': '/units/0',"
                        + " 'message': 'has none' }] }",
                "{ 'format': 'qcf4j-baseline/1', 'findings': [{ 'code': 'a.b', 'file': '', 'place': '/units/0',"
                        + " 'message': 'has none' }] }",
                "{ 'format': 'qcf4j-baseline/1', 'findings': [{ 'code': 'a..b', 'file': '-', 'place': '/units/0',"
                        + " 'message': 'has none' }] }"
            })
    void schema_and_reader_agree_on_baselines(String json) {
        String written = json.replace('\'', '"');

        assertAgreed(CheckSchema.BASELINE, written, Baseline.read(written));
    }

    private static void assertAgreed(CheckSchema schema, String json, Validated<?> read) {
        boolean refused = read.findings().stream()
                .filter(finding -> !UNSEEN.contains(finding.code()))
                .map(Finding::severity)
                .anyMatch(Severity.ERROR::equals);

        assertThat(SchemaCheck.of(schema.text()).faultsOf(json).isEmpty())
                .as("%s", read.findings())
                .isEqualTo(!refused);
    }
}
