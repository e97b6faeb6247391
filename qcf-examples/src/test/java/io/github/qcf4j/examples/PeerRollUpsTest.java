package io.github.qcf4j.examples;

import static io.github.qcf4j.examples.PeerCases.DECIDED;
import static io.github.qcf4j.examples.PeerCases.decision;
import static io.github.qcf4j.examples.PeerCases.group;
import static io.github.qcf4j.examples.PeerCases.item;
import static io.github.qcf4j.examples.PeerCases.learner;
import static io.github.qcf4j.examples.PeerCases.map;
import static io.github.qcf4j.examples.PeerCases.stream;
import static io.github.qcf4j.examples.PeerCases.texts;
import static io.github.qcf4j.examples.PeerCases.unit;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.model.DecisionOutcome;
import io.github.qcf4j.model.SignOffRole;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.portfolio.CoveragePolicy;
import io.github.qcf4j.portfolio.PortfolioBuilder;
import io.github.qcf4j.portfolio.SignOff;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How other products roll up what is below into what is above, from 'peers/peer-cases.json', and how we do. */
class PeerRollUpsTest {

    private static final JsonNode CASES = PeerCases.all();

    static Stream<JsonNode> allChildren() {
        return stream(CASES.at("/allChildren/cases"));
    }

    static Stream<JsonNode> points() {
        return stream(CASES.at("/points/cases"));
    }

    static Stream<JsonNode> rollUps() {
        return stream(CASES.at("/rollUp/cases"));
    }

    static Stream<JsonNode> either() {
        return stream(CASES.at("/rollUp/either"));
    }

    @ParameterizedTest
    @MethodSource
    void allChildren(JsonNode given) {
        PortfolioBuilder portfolio = learner();
        for (int i = 0; i < given.get("children").size(); i++) {
            JsonNode child = given.get("children").get(i);
            if (!child.isNull()) {
                decide(portfolio, "U 1." + (i + 1), child.asBoolean());
            }
        }

        String state = stateOf("U", given.get("children").size(), portfolio);

        assertThat(state).isEqualTo(given.get("ours").asText());
    }

    @ParameterizedTest
    @MethodSource
    void points(JsonNode given) {
        List<String> required = texts(given.get("required"));
        List<String> others = texts(given.get("others"));
        List<String> all = Stream.concat(required.stream(), others.stream()).toList();
        List<String> reached = texts(CASES.at("/points/reached"));
        PortfolioBuilder portfolio = learner();
        all.stream().filter(reached::contains).forEach(unit -> achieve(portfolio, unit));
        List<String> groups = new ArrayList<>();
        if (!required.isEmpty()) {
            groups.add(group("Required", true, required));
        }
        if (!others.isEmpty()) {
            groups.add(group("Others", false, others));
        }

        CoverageReport report = map(
                all.stream().map(unit -> unit(unit, 1)).collect(Collectors.joining(", ")),
                String.join(", ", groups),
                "{ \"points\": { \"min\": %d } }".formatted(given.get("need").asInt()),
                CoveragePolicy.anyAccepted(),
                portfolio);

        assertThat(report.rules().orElseThrow().answer())
                .hasToString(given.get("ours").asText());
    }

    /** What was archived is no criterion of the version that is answered, whatever was decided on it. */
    @ParameterizedTest
    @MethodSource
    void rollUps(JsonNode given) {
        List<String> leaves = texts(given.get("all"));
        PortfolioBuilder portfolio = learner();
        int criteria = 0;
        for (String leaf : leaves) {
            String number = leaf.startsWith("ARCHIVED") ? "9.9" : "1." + ++criteria;
            if (leaf.endsWith("DEMONSTRATED")) {
                decide(portfolio, "U " + number, leaf.equals("DEMONSTRATED"));
            }
        }

        assertThat(stateOf("U", criteria, portfolio))
                .isEqualTo(given.get("ours").asText());
    }

    @ParameterizedTest
    @MethodSource
    void either(JsonNode given) {
        PortfolioBuilder portfolio = learner();
        List<String> units = new ArrayList<>();
        List<String> groups = new ArrayList<>();
        for (JsonNode group : given.get("groups")) {
            String name = "G" + groups.size();
            List<String> members = List.of(name + "-1", name + "-2");
            members.forEach(unit -> units.add(unit(unit, 1)));
            groups.add(group(name, false, members));
            IntStream.range(0, 2).filter(i -> !group.get(i).isNull()).forEach(i -> achieve(portfolio, members.get(i)));
        }
        String any = "{ \"any\": [{ \"from\": [\"G0\"], \"units\": { \"min\": 2 } },"
                + " { \"from\": [\"G1\"], \"units\": { \"min\": 2 } }] }";

        CoverageReport report =
                map(String.join(", ", units), String.join(", ", groups), any, CoveragePolicy.anyAccepted(), portfolio);

        assertThat(report.rules().orElseThrow().answer())
                .hasToString(given.get("ours").asText());
    }

    private static void decide(PortfolioBuilder portfolio, String criterion, boolean met) {
        DecisionOutcome outcome = met ? DecisionOutcome.MET : DecisionOutcome.NOT_YET_MET;
        portfolio
                .add(item("E " + criterion))
                .add(decision("E " + criterion, criterion, outcome).build());
    }

    private static void achieve(PortfolioBuilder portfolio, String unit) {
        decide(portfolio, unit + " 1.1", true);
        portfolio.add(SignOff.builder(UnitIdentifier.parse(unit), SignOffRole.ASSESSOR, DECIDED)
                .build());
    }

    private static String stateOf(String unit, int criteria, PortfolioBuilder portfolio) {
        CoverageReport report = map(
                unit(unit, criteria), group("All", true, List.of(unit)), "", CoveragePolicy.anyAccepted(), portfolio);
        return report.units().get(0).state().name();
    }
}
