package io.github.qcf4j.document.internal;

import io.github.qcf4j.document.DocumentFinding;
import io.github.qcf4j.document.PoliciesDocument;
import io.github.qcf4j.document.PolicyDocument;
import io.github.qcf4j.document.PolicyFinding;
import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.Location;
import io.github.qcf4j.finding.Place;
import io.github.qcf4j.finding.Sources;
import io.github.qcf4j.finding.Validated;
import io.github.qcf4j.portfolio.CoveragePolicy;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the coverage policies of one document: a policy file, or a specification that holds policies. */
public final class PolicyReading {

    private final Problems problems = Problems.ofSpecification();
    private final List<Finding> findings = new ArrayList<>();
    private final List<CoveragePolicy> policies = new ArrayList<>();
    private Spot root = Spot.ofDocument();
    private int written;

    private PolicyReading() {}

    /** Reads a text. */
    public static PolicyReading of(Input input) {
        PolicyReading reading = new PolicyReading();
        reading.findings.addAll(input.findings());
        if (input.isReadable()) {
            JsonParsing.parse(input, reading.problems).ifPresent(reading::read);
        }
        return reading;
    }

    /** Reads a document that was bound elsewhere. */
    public static PolicyReading of(PoliciesDocument document) {
        PolicyReading reading = new PolicyReading();
        reading.read(document, Spot.ofDocument());
        return reading;
    }

    /** Returns what came of input that cannot be read. */
    public static PolicyReading unread(DocumentFinding kind, String source) {
        PolicyReading reading = new PolicyReading();
        reading.findings.add(
                Finding.of(kind, Place.ofPointer(""), kind.sentence()).at(new Location(source, 1, 1)));
        return reading;
    }

    private void read(Spot whole) {
        root = whole;
        RecordBinder binder = new RecordBinder(problems);
        if (isSpecification(root.value())) {
            readPart(binder, root.property("policies"));
        } else {
            binder.bind(PoliciesDocument.class, root).ifPresent(document -> read(document, root));
        }
    }

    private static boolean isSpecification(@Nullable JsonValue value) {
        return value != null
                && (value.members().containsKey("units") || value.members().containsKey("qualifications"));
    }

    private void readPart(RecordBinder binder, Spot list) {
        if (list.value() == null) {
            new Assembly(problems).missing(PolicyFinding.POLICY_NONE, root);
        } else {
            read(binder.bindAll(PolicyDocument.class, list), list);
        }
    }

    private void read(PoliciesDocument document, Spot root) {
        ConstraintCheck.checkAlone(document, root, problems);
        read(Assembly.all(document.policies()), root.property("policies"));
    }

    private void read(List<PolicyDocument> documents, Spot list) {
        written = documents.size();
        policies.addAll(new PolicyAssembly(problems).policies(documents, list));
    }

    /** Returns every policy that could be read. */
    public Validated<List<CoveragePolicy>> all() {
        return Validated.of(List.copyOf(policies), found(), Sources.of(problems.locations()));
    }

    /** Returns the one policy that was written, or none where there is not exactly one. */
    public Validated<CoveragePolicy> one() {
        List<Finding> found = found();
        if (written > 1) {
            PolicyFinding several = PolicyFinding.POLICY_SEVERAL;
            Finding finding = Finding.of(several, Place.ofPointer(""), several.sentence());
            found.add(root.location().map(finding::at).orElse(finding));
            return Validated.invalid(found);
        }
        return policies.isEmpty()
                ? Validated.invalid(found)
                : Validated.of(policies.get(0), found, Sources.of(problems.locations()));
    }

    private List<Finding> found() {
        List<Finding> found = new ArrayList<>(findings);
        found.addAll(problems.findings());
        return found;
    }
}
