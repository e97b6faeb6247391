package io.github.qcf4j.document.internal;

import static io.github.qcf4j.document.internal.Assembly.all;
import static io.github.qcf4j.document.internal.Assembly.given;

import io.github.qcf4j.document.CertificationDocument;
import io.github.qcf4j.document.DocumentFinding;
import io.github.qcf4j.document.EvidenceDocument;
import io.github.qcf4j.document.LearnerPortfolioDocument;
import io.github.qcf4j.document.MappingDocument;
import io.github.qcf4j.document.PortfolioFinding;
import io.github.qcf4j.document.QualityAssuranceDocument;
import io.github.qcf4j.document.RecognitionDocument;
import io.github.qcf4j.finding.Place;
import io.github.qcf4j.portfolio.Portfolio;
import io.github.qcf4j.portfolio.PortfolioBuilder;
import io.github.qcf4j.portfolio.PortfolioRecord;
import io.github.qcf4j.portfolio.RecordKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes the portfolio of a learner of what a document says.
 * <p>
 * A record with an error is left out; the others are kept. Without the reference of the learner there is no portfolio.
 */
final class PortfolioAssembly {

    private final Problems problems;
    private final Assembly assembly;
    private final List<Recorded> records = new ArrayList<>();
    private final CriterionTexts criteria = new CriterionTexts();

    PortfolioAssembly(Problems problems) {
        this.problems = problems;
        this.assembly = new Assembly(problems);
    }

    /** Returns the portfolio that is written here, or nothing where it is not said whose it is. */
    Optional<Portfolio> portfolio(LearnerPortfolioDocument document, Spot spot) {
        ConstraintCheck.check(document, spot, problems);
        collect(document, spot);
        Spot learner = spot.property("learner");
        if (document.learner() == null || problems.isBroken(learner)) {
            return Optional.empty();
        }
        Set<String> references = new HashSet<>();
        List<Recorded> distinct =
                records.stream().filter(recorded -> isNew(recorded, references)).toList();
        PortfolioBuilder builder = Portfolio.builder(document.learner());
        distinct.forEach(recorded -> builder.add(recorded.record()));
        return assembly.make(learner, builder::build).map(portfolio -> located(portfolio, spot, distinct));
    }

    private void collect(LearnerPortfolioDocument document, Spot spot) {
        add(document.registrations(), spot.property("registrations"), PartyAssembly::registration);
        List<EvidenceDocument> evidence = all(document.evidence());
        add(evidence, spot.property("evidence"), EvidenceAssembly::evidence);
        for (int i = 0; i < evidence.size(); i++) {
            if (evidence.get(i) != null) {
                addMappings(evidence.get(i), spot.property("evidence").item(i));
            }
        }
        checkMappings(document.mappings(), spot.property("mappings"));
        add(
                document.mappings(),
                spot.property("mappings"),
                mapping -> AssessmentAssembly.mapping(given(mapping.evidence()), mapping, criteria));
        add(
                document.decisions(),
                spot.property("decisions"),
                decision -> AssessmentAssembly.decision(decision, criteria));
        Spot assurance = spot.property("qualityAssurance");
        each(document.qualityAssurance(), assurance, this::checkTarget);
        add(document.qualityAssurance(), assurance, AssessmentAssembly::qualityAssurance);
        each(document.recognitions(), spot.property("recognitions"), this::checkPart);
        add(document.recognitions(), spot.property("recognitions"), AssessmentAssembly::recognition);
        add(document.signOffs(), spot.property("signOffs"), AssessmentAssembly::signOff);
        each(document.certifications(), spot.property("certifications"), this::checkCertification);
        add(document.certifications(), spot.property("certifications"), PartyAssembly::certification);
        add(document.withdrawals(), spot.property("withdrawals"), PartyAssembly::withdrawal);
        add(document.people(), spot.property("people"), PartyAssembly::person);
        if (document.centre() != null) {
            addOne(document.centre(), spot.property("centre"), PartyAssembly::centre);
        }
    }

    private <D> void add(@Nullable List<D> documents, Spot list, Function<D, PortfolioRecord> maker) {
        each(documents, list, (document, spot) -> addOne(document, spot, maker));
    }

    private <D> void addOne(D document, Spot spot, Function<D, PortfolioRecord> maker) {
        assembly.make(spot, () -> maker.apply(document)).ifPresent(record -> records.add(new Recorded(record, spot)));
    }

    private static <D> void each(@Nullable List<D> documents, Spot list, Visitor<D> visitor) {
        List<D> entries = all(documents);
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i) != null) {
                visitor.visit(entries.get(i), list.item(i));
            }
        }
    }

    private void addMappings(EvidenceDocument evidence, Spot spot) {
        Spot mappings = spot.property("mappings");
        each(evidence.mappings(), mappings, (mapping, at) -> {
            if (mapping.evidence() != null) {
                problems.report(DocumentFinding.JSON_PROPERTY_USELESS, at.property("evidence"));
            }
        });
        String reference = evidence.reference();
        if (reference != null && !problems.isBroken(spot.property("reference"))) {
            add(evidence.mappings(), mappings, mapping -> AssessmentAssembly.mapping(reference, mapping, criteria));
        }
    }

    private void checkMappings(@Nullable List<MappingDocument> mappings, Spot list) {
        each(mappings, list, (mapping, spot) -> {
            if (mapping.evidence() == null) {
                assembly.missing(PortfolioFinding.MAPPING_EVIDENCE_MISSING, spot, "evidence");
            }
        });
    }

    private void checkTarget(QualityAssuranceDocument document, Spot spot) {
        if (Boolean.FALSE.equals(document.learner())) {
            problems.report(DocumentFinding.JSON_PROPERTY_USELESS, spot.property("learner"));
        }
        onlyOne(document, spot, PortfolioFinding.ASSURANCE_TARGET_MISSING, "decision", "unit", "learner");
    }

    private void checkCertification(CertificationDocument document, Spot spot) {
        onlyOne(document, spot, PortfolioFinding.CERTIFICATION_TARGET_MISSING, "unit", "qualification");
        if (document.claimed() == null && document.certificated() == null) {
            assembly.missing(PortfolioFinding.CERTIFICATION_DATE_MISSING, spot, "claimed", "certificated");
        }
    }

    private void checkPart(RecognitionDocument document, Spot spot) {
        if (document.outcome() != null && document.criterion() != null) {
            problems.reportConflict(spot.property("criterion"), "outcome");
        }
    }

    private void onlyOne(Record document, Spot spot, PortfolioFinding missing, String... names) {
        List<String> present = RecordForm.present(document).stream()
                .filter(List.of(names)::contains)
                .toList();
        if (present.isEmpty()) {
            assembly.missing(missing, spot, names);
        }
        present.stream().skip(1).forEach(name -> problems.reportConflict(spot.property(name), present.get(0)));
    }

    private boolean isNew(Recorded recorded, Set<String> references) {
        Optional<String> reference = recorded.record().reference();
        boolean repeated = reference.isPresent() && !references.add(reference.get());
        if (repeated) {
            problems.report(
                    PortfolioFinding.RECORD_REFERENCE_REPEATED, recorded.spot().property("reference"));
        }
        return !repeated;
    }

    private Portfolio located(Portfolio portfolio, Spot spot, List<Recorded> distinct) {
        String learner = portfolio.learner();
        problems.locate(Place.ofLearner(learner), spot);
        Map<RecordKind, Integer> counts = new EnumMap<>(RecordKind.class);
        for (Recorded recorded : distinct) {
            RecordKind kind = recorded.record().kind();
            int position = counts.merge(kind, 1, Integer::sum);
            Place place = recorded.record()
                    .reference()
                    .map(reference -> Place.ofRecord(learner, kind.word(), reference))
                    .orElseGet(() -> Place.ofRecord(learner, kind.word(), position));
            problems.locate(place, recorded.spot());
        }
        return portfolio;
    }

    /**
     * A record and where it is written.
     *
     * @param record  the record
     * @param spot  where it is written
     */
    private record Recorded(PortfolioRecord record, Spot spot) {}

    /** What is done with an entry of a list and the spot that it is written at. */
    private interface Visitor<D> {

        void visit(D document, Spot spot);
    }
}
