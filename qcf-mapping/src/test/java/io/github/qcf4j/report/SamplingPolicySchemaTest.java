package io.github.qcf4j.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.Severity;
import io.github.qcf4j.quality.SamplingDemand;
import io.github.qcf4j.quality.SamplingPolicy;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema of sampling policies asks for what the reader asks for. */
class SamplingPolicySchemaTest {

    /** A schema does not see that a kind of demand stands twice. */
    private static final Set<String> UNSEEN = Set.of("sampling.demand.repeated");

    /** The schema refuses null, of which the reader only warns. */
    private static final String NULL = "json.property.null";

    private static final JsonMapper JSON = new JsonMapper();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final JsonNode WRITTEN = JSON.readTree(SamplingPolicySchema.text());
    private static final Schema SCHEMA = REGISTRY.getSchema(WRITTEN);

    @Test
    void schema_is_a_schema_of_draft_2020_12() {
        List<Error> faults = REGISTRY.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()))
                .validate(WRITTEN);

        assertThat(faults).isEmpty();
        assertThat(WRITTEN.get("$id").asString()).isEqualTo("urn:qcf4j:sampling:1");
    }

    @Test
    void properties_are_those_of_the_records_and_constants_those_of_the_demands() {
        assertThat(WRITTEN.get("properties").propertyNames())
                .containsExactlyElementsOf(names(SamplingPolicyDocument.class));
        assertThat(WRITTEN.at("/$defs/demand/properties").propertyNames())
                .containsExactlyElementsOf(names(SamplingPolicyDocument.Demand.class));
        assertThat(WRITTEN.at("/$defs/samplingDemand/enum").valueStream().map(JsonNode::asString))
                .containsExactlyElementsOf(Arrays.stream(SamplingDemand.values())
                        .map(SamplingDemand::name)
                        .toList());
    }

    private static List<String> names(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    static Stream<Path> files() throws IOException {
        return SamplingPolicyReaderTest.names().stream()
                .map(name -> Path.of("src/test/resources/io/github/qcf4j/report/sampling", name + ".json"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void schema_and_reader_agree_on_files(Path file) throws IOException {
        assertAgreed(Files.readString(file));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{ 'format': 'qcf4j-sampling/1' }",
                "{ 'format': 'qcf4j-sampling/2' }",
                "{ 'format': 'qcf4j-sampling/1', 'newFor': 'P6M', 'demands': [] }",
                "{ 'format': 'qcf4j-sampling/1', 'newFor': 'P0D' }",
                "{ 'format': 'qcf4j-sampling/1', 'newFor': 'half a year' }",
                "{ 'format': 'qcf4j-sampling/1', 'newFor': 6 }",
                "{ 'format': 'qcf4j-sampling/1', 'demands': { 'demand': 'ALL', 'share': 1 } }",
                "{ 'format': 'qcf4j-sampling/1', 'demands': [{ 'demand': 'ALL', 'share': 1, 'minimum': 1 }] }",
                "{ 'format': 'qcf4j-sampling/1', 'demands': [{ 'demand': 'all', 'share': 1 }] }",
                "{ 'format': 'qcf4j-sampling/1', 'demands': [{ 'demand': 'ALL', 'share': 0 }] }",
                "{ 'format': 'qcf4j-sampling/1', 'demands': [{ 'demand': 'ALL', 'share': 100 }] }",
                "{ 'format': 'qcf4j-sampling/1', 'demands': [{ 'demand': 'ALL', 'share': 101 }] }",
                "{ 'format': 'qcf4j-sampling/1', 'demands': [{ 'demand': 'ALL', 'share': 2.5 }] }",
                "{ 'format': 'qcf4j-sampling/1', 'demands': [{ 'demand': 'ALL', 'minimum': 0 }] }",
                "{ 'format': 'qcf4j-sampling/1', 'demands': [{ 'demand': 'ALL', 'minimum': 999999999 }] }",
                "{ 'format': 'qcf4j-sampling/1', 'demands': [{ 'demand': 'ALL', 'minimum': 1000000000 }] }",
                "{ 'format': 'qcf4j-sampling/1', 'demands': [{ 'demand': 'ALL', 'least': 2 }] }",
                "{ 'format': 'qcf4j-sampling/1', 'demands': [{ 'share': 20 }] }",
                "{ 'format': 'qcf4j-sampling/1', 'demands': ['ALL'] }",
                "{ 'format': 'qcf4j-sampling/1', 'demands': null }"
            })
    void schema_and_reader_agree_on_texts(String json) {
        assertAgreed(json.replace('\'', '"'));
    }

    @Test
    void what_is_written_is_admitted() {
        SamplingPolicy policy = SamplingPolicy.builder()
                .share(SamplingDemand.LEARNERS, 100)
                .minimum(SamplingDemand.EACH_NEW_ASSESSOR, 2)
                .newFor(Period.of(1, 6, 0))
                .build();

        assertThat(SCHEMA.validate(JSON.readTree(SamplingPolicyWriter.write(policy))))
                .isEmpty();
    }

    private static void assertAgreed(String json) {
        List<Finding> findings = SamplingPolicyReader.read(json).findings();
        boolean refused = findings.stream()
                .filter(finding -> !UNSEEN.contains(finding.code()))
                .anyMatch(finding ->
                        finding.severity() == Severity.ERROR || finding.code().equals(NULL));

        assertThat(SCHEMA.validate(JSON.readTree(json)).isEmpty())
                .as("%s of %s", findings, json)
                .isEqualTo(!refused);
    }
}
