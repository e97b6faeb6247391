package io.github.qcf4j.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.Validated;
import io.github.qcf4j.framework.Specifications;
import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.OutcomeReference;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.portfolio.CoverageKind;
import io.github.qcf4j.portfolio.CoverageOverride;
import io.github.qcf4j.portfolio.CoveragePolicy;
import io.github.qcf4j.portfolio.CoverageRule;
import io.github.qcf4j.portfolio.CurrencyMeasure;
import io.github.qcf4j.portfolio.PersonRule;
import io.github.qcf4j.portfolio.PolicyDemand;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PolicyReaderTest {

    private static final String ONE = """
            { "format": "qcf4j/1", "policies": [{ "name": "Two", "rule": "ACCEPTED", "items": 2 }] }
            """;

    private static final List<String> PLACES = List.of(
            "J/999/0001", "HSC 024", "outcome 1", "criterion 024", "CC outcome 3", "L/999/0002", "024", "UNIT unit 7");

    static Stream<String> shipped() {
        return PolicyReader.shippedNames().stream();
    }

    @Test
    void every_way_in_reads_the_same(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("policy.json"), ONE);
        CoveragePolicy two = CoveragePolicy.accepted(2).toBuilder().name("Two").build();
        PoliciesDocument bound = new PoliciesDocument(
                "qcf4j/1", List.of(new PolicyDocument("Two", "ACCEPTED", 2, null, null, null, null, null, null, null)));

        assertThat(PolicyReader.readOne(file).orThrow()).isEqualTo(two);
        assertThat(PolicyReader.readOne(stream()).orThrow()).isEqualTo(two);
        assertThat(PolicyReader.readOne(new StringReader(ONE)).orThrow()).isEqualTo(two);
        assertThat(PolicyReader.readOne(ONE).orThrow()).isEqualTo(two);
        assertThat(PolicyReader.readOne(bound).orThrow()).isEqualTo(two);
        assertThat(PolicyReader.readAll(file).orThrow()).containsExactly(two);
        assertThat(PolicyReader.readAll(stream()).orThrow()).containsExactly(two);
        assertThat(PolicyReader.readAll(new StringReader(ONE)).orThrow()).containsExactly(two);
        assertThat(PolicyReader.readAll(ONE).orThrow()).containsExactly(two);
        assertThat(PolicyReader.readAll(bound).orThrow()).containsExactly(two);
        assertThat(PolicyReader.readOne(folder).findings())
                .extracting(Finding::code)
                .containsExactly("file.directory");
    }

    private static ByteArrayInputStream stream() {
        return new ByteArrayInputStream(ONE.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void all_that_a_policy_says_is_read() {
        CoveragePolicy expected = CoveragePolicy.builder(CoverageRule.accepted(2))
                .name("Centre policy 2014")
                .override(CoverageOverride.ofUnit(UnitIdentifier.parse("J/999/0001"), CoverageRule.ANY_ACCEPTED))
                .override(CoverageOverride.ofOutcome(
                        new OutcomeReference(UnitIdentifier.parse("J/999/0001"), "1"),
                        CoverageRule.ALL_MAPPED_ACCEPTED))
                .override(CoverageOverride.ofCriterion(
                        CriterionReference.parse("J/999/0001 1.2"), CoverageRule.accepted(3)))
                .override(CoverageOverride.ofUnit(UnitIdentifier.parse("HSC 024"), CoverageRule.PROPORTIONAL))
                .override(CoverageOverride.ofCriterion(
                        CriterionReference.parse("HSC 024 1.2"), CoverageRule.FINAL_DECISION))
                .enoughAlone(AssessmentMethod.DIRECT_OBSERVATION)
                .demand(PolicyDemand.LOCATOR)
                .demand(PolicyDemand.LEARNER_ACCEPTANCE)
                .currency(Period.ofMonths(24))
                .currencyMeasure(CurrencyMeasure.SIGN_OFF)
                .waive(PersonRule.TRAINEE_UNSIGNED)
                .exemptionCounts(false)
                .build();

        List<CoveragePolicy> read = PolicyReader.readAll(Samples.POLICIES).orThrow();

        assertThat(read).containsExactly(expected, CoveragePolicy.proportional());
    }

    @Test
    void one_item_asked_for_by_number_is_any_item() {
        String json = "{ \"format\": \"qcf4j/1\", \"policies\": [{ \"rule\": \"ACCEPTED\", \"items\": 1 }] }";

        assertThat(PolicyReader.readOne(json).orThrow()).isEqualTo(CoveragePolicy.anyAccepted());
    }

    @Test
    void policies_of_a_specification_are_read_whatever_is_wrong_with_its_units() {
        String json = """
                { "format": "qcf4j/1", "units": [{ "levle": 3 }], "policies": [{ "rule": "PROPORTIONAL" }] }
                """;

        Validated<List<CoveragePolicy>> read = PolicyReader.readAll(json);

        assertThat(read.findings()).isEmpty();
        assertThat(read.orThrow()).containsExactly(CoveragePolicy.proportional());
    }

    @Test
    void specification_says_what_is_wrong_with_its_policies_and_reads_its_units() {
        String json = """
                { "format": "qcf4j/1",
                  "units": [{ "reference": "J/999/0001", "title": "Monitor calls" }],
                  "policies": [{ "rule": "ACCEPTED", "items": 0 }] }
                """;

        Validated<Specifications> read = SpecificationReader.read(json);

        assertThat(read.findings())
                .extracting(Finding::toString)
                .containsExactly("-:3:47: error: /policies/0/items is 0, which is less than 1; write a greater number"
                        + " [json.number.small]");
        assertThat(read.value().orElseThrow().units()).hasSize(1);
    }

    @Test
    void a_policy_with_an_error_is_left_out_whole_and_the_others_are_read() {
        String json = """
                { "format": "qcf4j/1", "policies": [
                  { "rule": "ANY_ACCEPTED", "overrides": [{ "for": "here", "rule": "PROPORTIONAL" }] },
                  { "rule": "PROPORTIONAL" } ] }
                """;

        assertThat(PolicyReader.readAll(json).value()).contains(List.of(CoveragePolicy.proportional()));
        assertThat(PolicyReader.readOne(json).value()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void shipped(String name) {
        CoveragePolicy policy = PolicyReader.shipped(name);

        assertThat(policy.name()).isPresent();
        assertThat(PolicyReader.readOne(PolicyWriter.write(policy)).orThrow()).isEqualTo(policy);
    }

    @Test
    void shipped_policies_are_the_files_that_lie_beside_the_reader() throws Exception {
        Path folder = Path.of("src", "main", "resources", "io", "github", "qcf4j", "document", "policies");

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString().replaceFirst("\\.json$", ""))
                            .sorted())
                    .containsExactlyElementsOf(PolicyReader.shippedNames());
        }
        assertThat(PolicyReader.shipped("any-accepted").rule()).isEqualTo(CoverageRule.ANY_ACCEPTED);
        assertThatThrownBy(() -> PolicyReader.shipped("one"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Policy 'one' must be one of all-mapped-accepted, any-accepted,");
    }

    @Test
    void what_was_written_reads_back_as_it_was() {
        long seed = 20_141_121L;
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 1_000; i++) {
            List<CoveragePolicy> policies = Stream.generate(() -> policy(random))
                    .limit(random.nextInt(3))
                    .toList();
            List<CoveragePolicy> named = new ArrayList<>();
            for (CoveragePolicy policy : policies) {
                named.add(policy.toBuilder().name("Policy " + named.size()).build());
            }
            String written = named.isEmpty() ? PolicyWriter.write(policy(random)) : PolicyWriter.write(named);

            Validated<List<CoveragePolicy>> read = PolicyReader.readAll(written);

            assertThat(read.findings()).as(written).isEmpty();
            assertThat(PolicyWriter.write(read.orThrow())).isEqualTo(written);
            if (!named.isEmpty()) {
                assertThat(read.orThrow()).isEqualTo(named);
            }
        }
    }

    private static CoveragePolicy policy(Random random) {
        CoveragePolicy.Builder builder = CoveragePolicy.builder(rule(random));
        List<String> places = new ArrayList<>(PLACES);
        for (int i = random.nextInt(5); i > 0; i--) {
            UnitIdentifier unit = UnitIdentifier.parse(places.remove(random.nextInt(places.size())));
            builder.override(
                    switch (random.nextInt(3)) {
                        case 0 -> CoverageOverride.ofUnit(unit, rule(random));
                        case 1 -> CoverageOverride.ofOutcome(new OutcomeReference(unit, "1a"), rule(random));
                        default -> CoverageOverride.ofCriterion(new CriterionReference(unit, "P1.2-3"), rule(random));
                    });
        }
        some(AssessmentMethod.values(), random).forEach(builder::enoughAlone);
        some(PolicyDemand.values(), random).forEach(builder::demand);
        some(PersonRule.values(), random).forEach(builder::waive);
        if (random.nextBoolean()) {
            builder.currency(Period.of(random.nextInt(3), random.nextInt(30), 1 + random.nextInt(40)));
        }
        return builder.currencyMeasure(CurrencyMeasure.values()[random.nextInt(CurrencyMeasure.values().length)])
                .exemptionCounts(random.nextBoolean())
                .build();
    }

    private static CoverageRule rule(Random random) {
        CoverageKind kind = CoverageKind.values()[random.nextInt(CoverageKind.values().length)];
        return new CoverageRule(kind, kind == CoverageKind.ACCEPTED ? 1 + random.nextInt(9) : 1);
    }

    private static <T> List<T> some(T[] values, Random random) {
        return Stream.of(values).filter(value -> random.nextInt(4) == 0).toList();
    }
}
