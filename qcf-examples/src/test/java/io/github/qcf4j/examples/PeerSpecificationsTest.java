package io.github.qcf4j.examples;

import static io.github.qcf4j.examples.PeerCases.AS_OF;
import static io.github.qcf4j.examples.PeerCases.decision;
import static io.github.qcf4j.examples.PeerCases.group;
import static io.github.qcf4j.examples.PeerCases.item;
import static io.github.qcf4j.examples.PeerCases.learner;
import static io.github.qcf4j.examples.PeerCases.stream;
import static io.github.qcf4j.examples.PeerCases.texts;
import static io.github.qcf4j.examples.PeerCases.unit;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.qcf4j.combination.CombinationResult;
import io.github.qcf4j.document.SpecificationReader;
import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.mapping.MappingResult;
import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.DecisionOutcome;
import io.github.qcf4j.model.SignOffRole;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.model.Version;
import io.github.qcf4j.portfolio.CoveragePolicy;
import io.github.qcf4j.portfolio.EvidenceMapping;
import io.github.qcf4j.portfolio.PortfolioBuilder;
import io.github.qcf4j.portfolio.SignOff;
import io.github.qcf4j.validation.SpecificationValidator;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What other products let be set up, link and share out, from 'peers/peer-cases.json', and what we find and answer. */
class PeerSpecificationsTest {

    private static final JsonNode CASES = PeerCases.all();
    private static final String NONE = "none";

    static Stream<JsonNode> configuration() {
        return stream(CASES.at("/configuration/cases"));
    }

    static Stream<JsonNode> mappedLinks() {
        return stream(CASES.at("/links/cases")).filter(given -> given.has("criterion"));
    }

    static Stream<JsonNode> linksThatCannotBeRead() {
        return stream(CASES.at("/links/cases")).filter(given -> !given.has("criterion"));
    }

    static Stream<JsonNode> allocation() {
        return stream(CASES.at("/allocation/cases"));
    }

    static Stream<JsonNode> structure() {
        return stream(CASES.at("/structure/cases"));
    }

    /** Whatever the smallest valid specification of this form lacks is no answer to the case. */
    @ParameterizedTest
    @MethodSource
    void configuration(JsonNode given) {
        String units = unit("A", 1) + ", " + unit("B", 1);
        String plain = "{ \"points\": { \"min\": 1 } }";
        List<String> usual = codes(units, group("G", false, List.of("A", "B")), plain);
        String groups = "{ \"name\": \"G\", \"units\": %s }".formatted(given.get("offered"));
        if (given.has("required")) {
            groups += ", { \"name\": \"R\", \"mandatory\": true, \"units\": %s }".formatted(given.get("required"));
        }

        List<String> added =
                without(usual, codes(units, groups, given.get("rule").toString()));

        String ours = given.get("ours").asText();
        if (ours.equals(NONE)) {
            assertThat(added).isSubsetOf("unit.orphan");
        } else {
            assertThat(added).contains(ours);
        }
    }

    @ParameterizedTest
    @MethodSource
    void mappedLinks(JsonNode given) {
        CriterionReference criterion =
                CriterionReference.parse(given.get("criterion").asText());
        EvidenceMapping.Builder mapping = EvidenceMapping.builder("E1", List.of(criterion));
        if (given.has("version")) {
            mapping.version(Version.parse(given.get("version").asText()));
        }
        PortfolioBuilder portfolio = learner()
                .add(item("E1").toBuilder()
                        .method(AssessmentMethod.WORK_PRODUCT)
                        .build())
                .add(mapping.build());
        if (given.get("decided").asBoolean()) {
            portfolio.add(
                    decision("E1", criterion.toString(), DecisionOutcome.MET).build());
        }

        CoverageReport report = map(given, offering(given), portfolio);

        assertThat(report.mappings())
                .extracting(MappingResult::state)
                .extracting(Enum::name)
                .containsOnly(given.get("ours").asText());
    }

    @ParameterizedTest
    @MethodSource
    void linksThatCannotBeRead(JsonNode given) {
        assertThat(codes(inside(given.get("units")), offering(given), inside(given.path("rules"))))
                .contains(given.get("ours").asText());
    }

    @ParameterizedTest
    @MethodSource
    void allocation(JsonNode given) {
        PortfolioBuilder portfolio = learner();
        for (String held : texts(given.get("held"))) {
            portfolio
                    .add(item("E " + held))
                    .add(decision("E " + held, held + " 1.1", DecisionOutcome.MET)
                            .build())
                    .add(SignOff.builder(UnitIdentifier.parse(held), SignOffRole.ASSESSOR, AS_OF)
                            .build());
        }
        String units = texts(given.get("units")).stream()
                .map(code -> unit(code, 1).replaceFirst("\\{", "{ \"credit\": 1,"))
                .collect(Collectors.joining(", "));

        CoverageReport report = PeerCases.map(
                units,
                inside(given.get("groups")),
                inside(given.get("rules")),
                CoveragePolicy.anyAccepted(),
                portfolio);

        CombinationResult rules = report.rules().orElseThrow();
        assertThat(rules.answer() + " " + rules.creditCounted().value())
                .isEqualTo(given.get("ours").asText());
    }

    @ParameterizedTest
    @MethodSource
    void structure(JsonNode given) {
        List<String> codes = codes("{ \"format\": \"qcf4j/1\", \"units\": %s, \"qualifications\": [%s] }"
                .formatted(given.get("units"), given.get("qualification")));

        assertThat(codes).containsAll(Arrays.asList(given.get("ours").asText().split(", ")));
    }

    private static String offering(JsonNode given) {
        return "{ \"name\": \"All\", \"mandatory\": true, \"units\": %s }".formatted(given.get("offered"));
    }

    private static CoverageReport map(JsonNode given, String groups, PortfolioBuilder portfolio) {
        return PeerCases.map(inside(given.get("units")), groups, "", CoveragePolicy.anyAccepted(), portfolio);
    }

    /** Returns what is in a list, as it stands in JSON. */
    private static String inside(JsonNode list) {
        return stream(list).map(JsonNode::toString).collect(Collectors.joining(", "));
    }

    private static List<String> codes(String units, String groups, String rules) {
        return codes(PeerCases.specification(units, groups, rules));
    }

    private static List<String> codes(String json) {
        return SpecificationValidator.standard().validate(SpecificationReader.read(json), AS_OF).stream()
                .map(Finding::code)
                .toList();
    }

    private static List<String> without(List<String> usual, List<String> found) {
        return found.stream().filter(code -> !usual.contains(code)).toList();
    }
}
