package io.github.qcf4j.examples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.qcf4j.document.SpecificationReader;
import io.github.qcf4j.framework.Framework;
import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.mapping.PortfolioMapper;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.DecisionOutcome;
import io.github.qcf4j.model.QualificationIdentifier;
import io.github.qcf4j.portfolio.CoveragePolicy;
import io.github.qcf4j.portfolio.Decision;
import io.github.qcf4j.portfolio.Evidence;
import io.github.qcf4j.portfolio.EvidenceMapping;
import io.github.qcf4j.portfolio.Portfolio;
import io.github.qcf4j.portfolio.PortfolioBuilder;
import io.github.qcf4j.portfolio.Registration;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What other products answer, read from 'peers/peer-cases.json', and the small records that show it. */
final class PeerCases {

    /** The day of every decision. */
    static final LocalDate DECIDED = LocalDate.of(2014, 3, 10);

    /** The day that is asked about. */
    static final LocalDate AS_OF = LocalDate.of(2014, 11, 21);

    private PeerCases() {}

    /** Returns the cases. */
    static JsonNode all() {
        try (InputStream stream = PeerCases.class.getResourceAsStream("/peers/peer-cases.json")) {
            return new ObjectMapper().readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    static List<String> texts(JsonNode list) {
        return stream(list).map(JsonNode::asText).toList();
    }

    static PortfolioBuilder learner() {
        return Portfolio.builder("L-1001")
                .add(Registration.builder(QualificationIdentifier.parse("Q-1"), LocalDate.of(2014, 1, 13))
                        .build());
    }

    static Evidence item(String reference) {
        return Evidence.builder(reference).produced(LocalDate.of(2014, 3, 3)).build();
    }

    static EvidenceMapping mapping(String item, String criterion) {
        return EvidenceMapping.builder(item, List.of(CriterionReference.parse(criterion)))
                .build();
    }

    static Decision.Builder decision(String item, String criterion, DecisionOutcome outcome) {
        return Decision.builder(List.of(item), List.of(CriterionReference.parse(criterion)), outcome, DECIDED);
    }

    static String unit(String code, int criteria) {
        String listed = IntStream.rangeClosed(1, criteria)
                .mapToObj("\"Do the part %d\""::formatted)
                .collect(Collectors.joining(", "));
        String outcomes = criteria == 0
                ? "[]"
                : "[{ \"statement\": \"Be able to do it\", \"criteria\": [%s] }]".formatted(listed);
        return "{ \"code\": \"%s\", \"title\": \"Unit %s\", \"outcomes\": %s }".formatted(code, code, outcomes);
    }

    static String group(String name, boolean mandatory, List<String> units) {
        String offered = units.stream()
                .map("{ \"unit\": \"%s\", \"points\": 4 }"::formatted)
                .collect(Collectors.joining(", "));
        return "{ \"name\": \"%s\", \"mandatory\": %s, \"units\": [%s] }".formatted(name, mandatory, offered);
    }

    static String specification(String units, String groups, String rules) {
        return """
                { "format": "qcf4j/1", "units": [%s], "qualifications": [
                  { "code": "Q-1", "title": "Award", "groups": [%s], "rules": [%s] } ] }
                """.formatted(units, groups, rules);
    }

    static CoverageReport map(
            String units, String groups, String rules, CoveragePolicy policy, PortfolioBuilder portfolio) {
        Framework framework = SpecificationReader.readFramework(specification(units, groups, rules))
                .value()
                .orElseThrow();
        return PortfolioMapper.of(framework, policy).map(portfolio.build(), AS_OF);
    }
}
