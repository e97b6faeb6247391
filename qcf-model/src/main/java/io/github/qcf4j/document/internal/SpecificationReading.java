package io.github.qcf4j.document.internal;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.document.DocumentFinding;
import io.github.qcf4j.document.QualificationDocument;
import io.github.qcf4j.document.SpecificationDocument;
import io.github.qcf4j.document.UnitDocument;
import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.Location;
import io.github.qcf4j.finding.Place;
import io.github.qcf4j.finding.Sources;
import io.github.qcf4j.finding.Validated;
import io.github.qcf4j.framework.Specifications;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads specifications of one or several documents, and collects what is found in all of them. */
public final class SpecificationReading {

    private final List<Unit> units = new ArrayList<>();
    private final List<Qualification> qualifications = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Map<Place, Location> locations = new LinkedHashMap<>();
    private final Map<Place, Map<String, Location>> properties = new LinkedHashMap<>();
    private final Map<Place, Location> unread = new LinkedHashMap<>();

    /** Starts with nothing read. */
    public SpecificationReading() {}

    /** Reads a text. */
    public SpecificationReading read(Input input) {
        findings.addAll(input.findings());
        if (input.isReadable()) {
            Problems problems = Problems.ofSpecification();
            JsonParsing.parse(input, problems)
                    .ifPresent(root -> new RecordBinder(problems)
                            .bind(SpecificationDocument.class, root)
                            .ifPresent(document -> read(document, root, problems)));
            collect(problems);
        }
        return this;
    }

    /** Adds what another reading read, behind what this one did. */
    public SpecificationReading add(SpecificationReading other) {
        units.addAll(other.units);
        qualifications.addAll(other.qualifications);
        findings.addAll(other.findings);
        other.locations.forEach(locations::putIfAbsent);
        other.properties.forEach(properties::putIfAbsent);
        other.unread.forEach(unread::putIfAbsent);
        return this;
    }

    /** Reads a document that was bound elsewhere. */
    public SpecificationReading read(SpecificationDocument document) {
        Problems problems = Problems.ofSpecification();
        read(requireNonNull(document, "document"), Spot.ofDocument(), problems);
        collect(problems);
        return this;
    }

    /** Adds a finding about what was handed in as a whole. */
    public SpecificationReading found(DocumentFinding kind, String source) {
        findings.add(Finding.of(kind, Place.ofPointer(""), kind.sentence()).at(new Location(source, 1, 1)));
        return this;
    }

    private void read(SpecificationDocument document, Spot root, Problems problems) {
        ConstraintCheck.checkAlone(document, root, problems);
        UnitAssembly unitAssembly = new UnitAssembly(problems);
        List<UnitDocument> unitDocuments = Assembly.all(document.units());
        for (int i = 0; i < unitDocuments.size() && !problems.isFull(); i++) {
            Spot spot = root.property("units").item(i);
            if (unitDocuments.get(i) != null) {
                unitAssembly.unit(unitDocuments.get(i), spot).ifPresent(units::add);
            }
        }
        QualificationAssembly qualificationAssembly = new QualificationAssembly(problems);
        List<QualificationDocument> qualificationDocuments = Assembly.all(document.qualifications());
        for (int i = 0; i < qualificationDocuments.size() && !problems.isFull(); i++) {
            Spot spot = root.property("qualifications").item(i);
            if (qualificationDocuments.get(i) != null) {
                qualificationAssembly
                        .qualification(qualificationDocuments.get(i), spot)
                        .ifPresent(qualifications::add);
            }
        }
        new PolicyAssembly(problems).policies(document.policies(), root.property("policies"));
    }

    private void collect(Problems problems) {
        findings.addAll(problems.findings());
        problems.locations().forEach(locations::putIfAbsent);
        problems.properties().forEach(properties::putIfAbsent);
        problems.unread().forEach(unread::putIfAbsent);
    }

    /**
     * Returns everything that was read, with what was found.
     * <p>
     * What was left out is located as well, so that nobody says of it that nothing describes it.
     */
    public Validated<Specifications> finish() {
        Map<Place, Location> all = new LinkedHashMap<>(locations);
        unread.forEach(all::putIfAbsent);
        return Validated.of(Specifications.of(units, qualifications), findings, Sources.of(all, properties));
    }
}
