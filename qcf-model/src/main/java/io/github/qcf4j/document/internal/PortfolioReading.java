package io.github.qcf4j.document.internal;

import io.github.qcf4j.document.DocumentFinding;
import io.github.qcf4j.document.LearnerPortfolioDocument;
import io.github.qcf4j.document.PortfolioDocument;
import io.github.qcf4j.document.PortfolioFinding;
import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.Location;
import io.github.qcf4j.finding.Place;
import io.github.qcf4j.finding.Sources;
import io.github.qcf4j.finding.Validated;
import io.github.qcf4j.portfolio.Portfolio;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the portfolios of one document: a file with a list of them, or the portfolio of one learner by itself. */
public final class PortfolioReading {

    private final Problems problems = Problems.ofPortfolio();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Portfolio> portfolios = new ArrayList<>();
    private Spot root = Spot.ofDocument();
    private int written;

    private PortfolioReading() {}

    /** Reads a text. */
    public static PortfolioReading of(Input input) {
        PortfolioReading reading = new PortfolioReading();
        reading.findings.addAll(input.findings());
        if (input.isReadable()) {
            JsonParsing.parse(input, reading.problems).ifPresent(reading::read);
        }
        return reading;
    }

    /** Reads a document that was bound elsewhere. */
    public static PortfolioReading of(PortfolioDocument document) {
        PortfolioReading reading = new PortfolioReading();
        reading.read(document, Spot.ofDocument());
        return reading;
    }

    /** Reads the portfolio of one learner that was bound elsewhere. */
    public static PortfolioReading of(LearnerPortfolioDocument document) {
        PortfolioReading reading = new PortfolioReading();
        reading.readOne(document, Spot.ofDocument());
        return reading;
    }

    /** Returns what came of input that cannot be read. */
    public static PortfolioReading unread(DocumentFinding kind, String source) {
        PortfolioReading reading = new PortfolioReading();
        reading.findings.add(
                Finding.of(kind, Place.ofPointer(""), kind.sentence()).at(new Location(source, 1, 1)));
        return reading;
    }

    private void read(Spot whole) {
        root = whole;
        RecordBinder binder = new RecordBinder(problems);
        JsonValue value = root.value();
        if (value != null && value.members().containsKey("learner")) {
            binder.bind(LearnerPortfolioDocument.class, root).ifPresent(document -> readOne(document, root));
        } else {
            binder.bind(PortfolioDocument.class, root).ifPresent(document -> read(document, root));
        }
    }

    private void read(PortfolioDocument document, Spot root) {
        List<LearnerPortfolioDocument> entries = Assembly.all(document.portfolios());
        ConstraintCheck.checkAlone(document, root, problems);
        Set<String> learners = new HashSet<>();
        for (int i = 0; i < entries.size() && !problems.isFull(); i++) {
            Spot spot = root.property("portfolios").item(i);
            LearnerPortfolioDocument entry = entries.get(i);
            if (entry != null) {
                if (entry.learner() != null && !learners.add(entry.learner())) {
                    problems.report(PortfolioFinding.PORTFOLIO_LEARNER_REPEATED, spot.property("learner"));
                }
                readOne(entry, spot);
            }
        }
    }

    private void readOne(LearnerPortfolioDocument document, Spot spot) {
        written++;
        new PortfolioAssembly(problems).portfolio(document, spot).ifPresent(portfolios::add);
    }

    /** Returns every portfolio that could be read. */
    public Validated<List<Portfolio>> all() {
        return Validated.of(List.copyOf(portfolios), found(), sources());
    }

    /** Returns the one portfolio that was written, or none where there is not exactly one. */
    public Validated<Portfolio> one() {
        List<Finding> found = found();
        if (written > 1) {
            PortfolioFinding several = PortfolioFinding.PORTFOLIO_SEVERAL;
            Finding finding = Finding.of(several, Place.ofPointer(""), several.sentence());
            found.add(root.location().map(finding::at).orElse(finding));
            return Validated.invalid(found);
        }
        Optional<Portfolio> portfolio = portfolios.stream().findFirst();
        return portfolio.map(one -> Validated.of(one, found, sources())).orElseGet(() -> Validated.invalid(found));
    }

    private List<Finding> found() {
        List<Finding> found = new ArrayList<>(findings);
        found.addAll(problems.findings());
        return found;
    }

    private Sources sources() {
        return Sources.of(problems.locations());
    }
}
