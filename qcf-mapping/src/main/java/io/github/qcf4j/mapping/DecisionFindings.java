package io.github.qcf4j.mapping;

import static io.github.qcf4j.mapping.MappingFinding.DECISION_ASSESSOR_COMPETENCE;
import static io.github.qcf4j.mapping.MappingFinding.DECISION_ASSESSOR_COMPETENCE_UNKNOWN;
import static io.github.qcf4j.mapping.MappingFinding.DECISION_BEFORE_EVIDENCE;
import static io.github.qcf4j.mapping.MappingFinding.DECISION_BEFORE_MAPPING;
import static io.github.qcf4j.mapping.MappingFinding.DECISION_CRITERION_UNKNOWN;
import static io.github.qcf4j.mapping.MappingFinding.DECISION_EVIDENCE_UNKNOWN;
import static io.github.qcf4j.mapping.MappingFinding.DECISION_ORDER_UNCLEAR;
import static io.github.qcf4j.mapping.MappingFinding.DECISION_VERSION_OUTDATED;
import static io.github.qcf4j.mapping.MappingFinding.MAPPING_REMADE;
import static io.github.qcf4j.mapping.MappingFinding.MAPPING_UNIT_OUTLINE;

import io.github.qcf4j.portfolio.Person;
import io.github.qcf4j.portfolio.PersonRule;
import io.github.qcf4j.portfolio.Portfolio;
import io.github.qcf4j.portfolio.RecordKind;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Tells what is wrong with decisions: who made them, on what, and when (V2, V6). */
final class DecisionFindings {

    private final Mapped mapped;
    private final Records records;
    private final Portfolio portfolio;
    private final LocalDate asOf;
    private final FindingList findings;
    private final DecisionNotes notes = new DecisionNotes();

    DecisionFindings(Mapped mapped, FindingList findings) {
        this.mapped = mapped;
        this.records = mapped.evidenced().records();
        this.portfolio = mapped.evidenced().portfolio();
        this.asOf = mapped.evidenced().asOf();
        this.findings = findings;
    }

    void tell() {
        records.judgements().stream().filter(Judgement::countsForSome).forEach(this::noteItself);
        mapped.views().forEach(this::note);
        tellNotes();
        tellAssessors();
    }

    private void noteItself(Judgement judgement) {
        MappingFinding reason = judgement.reason();
        if (reason != null && !judgement.isAdmittedOn(asOf)) {
            findings.add(reason, judgement.decision(), refusal(reason, judgement));
        }
        if (judgement.decision().assessor().isEmpty()) {
            findings.add(MappingFinding.DECISION_ASSESSOR_MISSING, judgement.decision(), "does not say who decided");
        }
        for (int id : judgement.items()) {
            Item item = records.item(id);
            if (!item.isKnown()) {
                notes.add(DECISION_EVIDENCE_UNKNOWN, judgement, item);
            }
            if (item.firstDate(asOf).filter(judgement.on()::isBefore).isPresent()) {
                notes.add(DECISION_BEFORE_EVIDENCE, judgement, item);
            }
        }
    }

    private static String refusal(MappingFinding reason, Judgement judgement) {
        String assessor = judgement.decision().assessor().orElse("");
        return switch (reason) {
            case DECISION_BY_LEARNER -> "is by the learner";
            case DECISION_BY_WITNESS -> "is by '%s', who is the witness".formatted(assessor);
            case DECISION_BY_NON_ASSESSOR -> "is by '%s', who is no assessor on %s".formatted(assessor, judgement.on());
            case DECISION_INTEREST_UNSECONDED ->
                "is by '%s', who has an interest in the learner, and not countersigned".formatted(assessor);
            default -> "is by '%s', who is in training, and not countersigned".formatted(assessor);
        };
    }

    private void note(CriterionView view) {
        CriterionRecords criterion = view.criterion();
        Map<Integer, LocalDate> mappedFrom = mappedFrom(criterion);
        for (int i = 0; i < criterion.judgements().size(); i++) {
            if (view.decision(i) != DecisionState.WITHDRAWN) {
                Judgement judgement = criterion.judgements().get(i);
                noteCriterion(criterion, judgement, i);
                noteMappings(view, judgement, mappedFrom);
                noteCompetence(criterion, judgement);
            }
        }
        view.unclear().forEach(judgement -> notes.add(DECISION_ORDER_UNCLEAR, judgement, criterion));
    }

    private void noteCriterion(CriterionRecords criterion, Judgement judgement, int position) {
        if (criterion.isOutdated(position)) {
            notes.add(DECISION_VERSION_OUTDATED, judgement, criterion);
        } else if (criterion.plan().isEmpty()) {
            boolean outline = criterion.unit().filter(UnitPlan::isOutline).isPresent();
            notes.add(outline ? MAPPING_UNIT_OUTLINE : DECISION_CRITERION_UNKNOWN, judgement, criterion);
        }
    }

    /** Returns from when on each item was mapped to the criterion by somebody, without what was withdrawn. */
    private Map<Integer, LocalDate> mappedFrom(CriterionRecords criterion) {
        Map<Integer, LocalDate> from = new LinkedHashMap<>();
        criterion.offers().forEach((item, offers) -> {
            for (Offer offer : offers) {
                if (offer.standsOn(asOf)) {
                    from.merge(item, offer.existsFrom(), Days::earlier);
                }
            }
        });
        return from;
    }

    private void noteMappings(CriterionView view, Judgement judgement, Map<Integer, LocalDate> mappedFrom) {
        if (view.criterion().offers().isEmpty()) {
            return;
        }
        for (int item : judgement.items()) {
            LocalDate from = mappedFrom.get(item);
            if (from != null && judgement.on().isBefore(from)) {
                notes.add(DECISION_BEFORE_MAPPING, judgement, records.item(item));
            }
            if (from == null && !view.criterion().offers(item).isEmpty()) {
                notes.add(MAPPING_REMADE, judgement, records.item(item));
            }
        }
    }

    private void noteCompetence(CriterionRecords criterion, Judgement judgement) {
        Optional<CriterionPlan> plan = criterion
                .plan()
                .filter(known -> mapped.unit(criterion.reference().unit()).isPresent());
        if (plan.isPresent()) {
            switch (Competence.of(plan.get(), judgement.decision(), portfolio)) {
                case LACKING -> notes.add(DECISION_ASSESSOR_COMPETENCE, judgement, criterion);
                case NOT_RECORDED -> notes.add(DECISION_ASSESSOR_COMPETENCE_UNKNOWN, judgement, criterion);
                case THERE -> {}
            }
        }
    }

    private void tellNotes() {
        tell(DECISION_EVIDENCE_UNKNOWN, "is on %s, which is not recorded");
        tell(DECISION_CRITERION_UNKNOWN, "is about %s, which nothing describes");
        tell(DECISION_VERSION_OUTDATED, "is about another version of %s");
        tell(MAPPING_UNIT_OUTLINE, "is about %s, of a unit whose criteria are not recorded");
        tell(DECISION_ORDER_UNCLEAR, "has no place in the order of decisions of its day on %s");
        tell(DECISION_BEFORE_MAPPING, "is earlier than the mapping of %s");
        tell(DECISION_BEFORE_EVIDENCE, "is earlier than the evidence %s");
        tell(MAPPING_REMADE, "makes anew the withdrawn mapping of %s");
        tell(DECISION_ASSESSOR_COMPETENCE, "is by an assessor without the competence asked for by %s");
        tell(DECISION_ASSESSOR_COMPETENCE_UNKNOWN, "is by an assessor of unrecorded competence for %s");
    }

    private void tell(MappingFinding kind, String message) {
        notes.tell(kind, message, records, findings);
    }

    /** Tells of assessors whose roles are not known, where people are recorded at all and the policy asks (V6.3). */
    private void tellAssessors() {
        SortedSet<String> assessors = new TreeSet<>();
        records.judgements().stream()
                .filter(Judgement::countsForSome)
                .forEach(judgement -> judgement.decision().assessor().ifPresent(assessors::add));
        assessors.remove(portfolio.learner());
        boolean asked = !mapped.evidenced().policy().waives(PersonRule.NON_ASSESSOR_DECIDES)
                && !portfolio.people().isEmpty();
        for (String assessor : asked ? assessors : new TreeSet<String>()) {
            Optional<Person> person = portfolio.person(assessor);
            if (person.isEmpty()) {
                findings.add(
                        MappingFinding.DECISION_ASSESSOR_NOT_RECORDED,
                        findings.learner(),
                        "has decisions by '%s', who is not recorded".formatted(assessor));
            } else if (person.get().roles().isEmpty()) {
                findings.add(
                        MappingFinding.DECISION_ASSESSOR_NOT_RECORDED,
                        findings.of(RecordKind.PERSON, assessor),
                        "decides and has no recorded role");
            }
        }
    }
}
