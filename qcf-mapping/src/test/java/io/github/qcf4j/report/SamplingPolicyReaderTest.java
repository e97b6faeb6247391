package io.github.qcf4j.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.Validated;
import io.github.qcf4j.quality.SamplingDemand;
import io.github.qcf4j.quality.SamplingPolicy;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sampling policies as files: a file beside what is found in it for each kind of finding, and there and back.
 * <p>
 * With {@code -Dqcf.golden=update} the files of findings are written anew.
 */
class SamplingPolicyReaderTest {

    private static final String FOLDER = "io/github/qcf4j/report/sampling/";
    private static final Path FILES = Path.of("src", "test", "resources").resolve(FOLDER);
    private static final Pattern QUOTED = Pattern.compile("'[^']*'");

    static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> name.substring(0, name.length() - ".json".length()))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_file_gives_the_findings_beside_it(String name) {
        Validated<SamplingPolicy> read = SamplingPolicyReader.read(FILES.resolve(name + ".json"));

        assertThat(read.findings()).extracting(Finding::code).contains(name);
        assertThat(read.findings())
                .allSatisfy(finding -> assertThat(finding.location()).isPresent());
        assertThat(read.value().isPresent()).isNotEqualTo(read.hasErrors());
        String lines = read.findings().stream()
                .map(finding -> finding.toString().replaceFirst("^.*?([^/\\\\]*\\.json:)", "$1") + "\n")
                .collect(Collectors.joining());
        GoldenFile.of(FOLDER + name + ".findings").assertHolds(lines);
    }

    @Test
    void every_kind_has_its_file() throws IOException {
        assertThat(names())
                .containsAll(Arrays.stream(SamplingPolicyFinding.values())
                        .map(SamplingPolicyFinding::code)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void every_sentence_goes_on_from_its_place_and_every_advice_is_one_imperative(SamplingPolicyFinding kind) {
        for (String told : List.of(kind.sentence(), kind.advice())) {
            assertThat(QUOTED.matcher(told).replaceAll("''"))
                    .matches("[a-z].*[^.!]")
                    .doesNotContain(". ", ";", "please", "invalid");
        }
    }

    @Test
    void a_policy_is_read_as_it_is_meant() {
        String json = """
                {
                  "format": "qcf4j-sampling/1",
                  "newFor": "P6M",
                  "demands": [
                    { "demand": "LEARNERS", "share": 100 },
                    { "demand": "EACH_NEW_ASSESSOR", "share": 50, "minimum": 2 }
                  ]
                }
                """;

        Validated<SamplingPolicy> read = SamplingPolicyReader.read(json);

        SamplingPolicy policy = SamplingPolicy.builder()
                .share(SamplingDemand.LEARNERS, 100)
                .share(SamplingDemand.EACH_NEW_ASSESSOR, 50)
                .minimum(SamplingDemand.EACH_NEW_ASSESSOR, 2)
                .newFor(Period.ofMonths(6))
                .build();
        assertThat(read.findings()).isEmpty();
        assertThat(read.orThrow()).isEqualTo(policy);
        assertThat(SamplingPolicyWriter.write(policy)).isEqualTo(json);
    }

    static Stream<SamplingPolicy> policies() {
        return Stream.concat(
                Stream.of(SamplingPolicy.builder().build()),
                IntStream.range(0, 200).mapToObj(seed -> any(seed)));
    }

    @ParameterizedTest(name = "seed {index}")
    @MethodSource("policies")
    void a_policy_that_is_written_reads_back_as_what_it_was(SamplingPolicy policy) {
        String json = SamplingPolicyWriter.write(policy);

        Validated<SamplingPolicy> read = SamplingPolicyReader.read(json);

        assertThat(read.orThrow()).isEqualTo(policy);
        assertThat(SamplingPolicyWriter.write(read.orThrow())).isEqualTo(json);
    }

    @Test
    void files_and_streams_of_characters_hold_the_same(@TempDir Path folder) throws IOException {
        SamplingPolicy policy = any(7);
        Path file = folder.resolve("sampling.json");
        StringWriter written = new StringWriter();

        SamplingPolicyWriter.write(policy, file);
        SamplingPolicyWriter.write(policy, written);

        assertThat(written).hasToString(Files.readString(file));
        assertThat(SamplingPolicyReader.read(file).orThrow()).isEqualTo(policy);
        assertThat(SamplingPolicyReader.read(new StringReader(written.toString()))
                        .orThrow())
                .isEqualTo(policy);
    }

    @Test
    void a_file_that_breaks_off_is_not_said_to_lack_what_may_have_followed() {
        String json = "{ \"format\": \"qcf4j-sampling/1\", \"demands\": [ { \"demand\": \"LEARNERS\"";

        Validated<SamplingPolicy> read = SamplingPolicyReader.read(json);

        assertThat(read.findings()).extracting(Finding::code).containsExactly("json.syntax");
        assertThat(read.value()).isEmpty();
    }

    @Test
    void nothing_is_read_of_nothing() {
        assertThatNullPointerException()
                .isThrownBy(() -> SamplingPolicyReader.read((String) null))
                .withMessage("json");
        assertThatNullPointerException()
                .isThrownBy(() -> SamplingPolicyWriter.write(null))
                .withMessage("policy");
    }

    private static SamplingPolicy any(int seed) {
        Random random = new Random(seed);
        SamplingPolicy.Builder policy = SamplingPolicy.builder();
        for (SamplingDemand demand : SamplingDemand.values()) {
            if (random.nextBoolean()) {
                policy.share(demand, random.nextInt(101));
            }
            if (random.nextBoolean()) {
                policy.minimum(demand, random.nextInt(12));
            }
        }
        return policy.newFor(Period.of(random.nextInt(2), random.nextInt(12), random.nextInt(30)))
                .build();
    }
}
