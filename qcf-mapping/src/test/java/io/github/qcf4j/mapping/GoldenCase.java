package io.github.qcf4j.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.qcf4j.document.PolicyReader;
import io.github.qcf4j.document.PortfolioReader;
import io.github.qcf4j.document.SpecificationReader;
import io.github.qcf4j.finding.Validated;
import io.github.qcf4j.framework.Framework;
import io.github.qcf4j.model.QualificationIdentifier;
import io.github.qcf4j.portfolio.CoveragePolicy;
import io.github.qcf4j.portfolio.Portfolio;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A case of clauses of the published page on verdicts, kept in a folder such as 'V3.4-certificate-expires'.
 * <p>
 * The README beside the folders says what their files hold.
 */
final class GoldenCase {

    private static final String CASES = "io/github/qcf4j/mapping/cases/";
    private static final Path FOLDER = Path.of("src", "test", "resources").resolve(CASES);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String name;
    private final JsonNode about;

    private GoldenCase(String name, JsonNode about) {
        this.name = name;
        this.about = about;
    }

    /** Returns the cases, by name. */
    static List<GoldenCase> all() {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .filter(name -> name.startsWith("V"))
                    .sorted()
                    .map(GoldenCase::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the folder of the specifications that several cases share. */
    static Path sharedSpecifications() {
        return FOLDER.resolve("specifications");
    }

    private static GoldenCase read(String name) {
        try {
            return new GoldenCase(
                    name,
                    JSON.readTree(FOLDER.resolve(name).resolve("case.json").toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the clauses that it is a case of. */
    List<String> clauses() {
        return texts("clauses").toList();
    }

    /** Returns the references of the learners that it tells about. */
    List<String> learners() {
        List<String> learners = new ArrayList<>();
        about.required("learners").fieldNames().forEachRemaining(learners::add);
        return learners;
    }

    /** Returns the name of the file with the verdicts, below the test resources. */
    String expected() {
        return CASES + name + "/expected.txt";
    }

    Path specificationFile() {
        return FOLDER.resolve(name)
                .resolve(about.required("specification").textValue())
                .normalize();
    }

    Validated<Framework> specification() {
        return SpecificationReader.readFramework(specificationFile());
    }

    Validated<List<Portfolio>> portfolios() {
        return PortfolioReader.read(FOLDER.resolve(name).resolve("portfolio.json"));
    }

    /** Returns the policy that it asks by, which is the usual one where it names none. */
    CoveragePolicy policy() {
        return about.has("policy")
                ? PolicyReader.readOne("""
                        {"format": "qcf4j/1", "policies": [%s]}
                        """.formatted(about.get("policy"))).orThrow()
                : CoveragePolicy.anyAccepted();
    }

    /** Returns what comes out: for each learner and day the lines of every kind that the case shows. */
    String verdicts() {
        return reports().map(this::verdicts).collect(Collectors.joining("\n"));
    }

    /** Returns the report of each learner on each day. */
    Stream<CoverageReport> reports() {
        PortfolioMapper mapper = PortfolioMapper.of(specification().orThrow(), policy());
        return portfolios().orThrow().stream()
                .flatMap(portfolio -> texts("asOf").map(LocalDate::parse).map(day -> report(mapper, portfolio, day)));
    }

    private CoverageReport report(PortfolioMapper mapper, Portfolio portfolio, LocalDate asOf) {
        return about.has("qualification")
                ? mapper.map(
                        portfolio,
                        QualificationIdentifier.parse(about.get("qualification").textValue()),
                        asOf)
                : mapper.map(portfolio, asOf);
    }

    private String verdicts(CoverageReport report) {
        String lines = texts("shows")
                .map(kind -> VerdictLines.valueOf(kind.toUpperCase(Locale.ROOT)))
                .sorted()
                .flatMap(kind -> kind.of(report))
                .collect(Collectors.joining("\n"));
        return "%s as of %s\n%s\n".formatted(report.learner(), report.asOf(), lines);
    }

    private Stream<String> texts(String field) {
        List<String> texts = new ArrayList<>();
        about.required(field).forEach(text -> texts.add(text.textValue()));
        return texts.stream();
    }

    @Override
    public String toString() {
        return name;
    }
}
