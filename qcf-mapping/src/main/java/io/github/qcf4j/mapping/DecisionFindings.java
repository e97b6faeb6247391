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
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

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
            if (item.isLaterThan(judgement.on(), asOf)) {
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
        @Nullable LocalDate @Nullable [] mappedSince = null;
        for (int i = 0; i < criterion.judgements().size(); i++) {
            if (view.decision(i) != DecisionState.WITHDRAWN) {
                Judgement judgement = criterion.judgements().get(i);
                noteCriterion(criterion, judgement, i);
                if (!followsMappings(judgement, criterion.offers())) {
                    mappedSince = mappedSince == null ? criterion.offers().since(asOf) : mappedSince;
                    noteMappings(criterion.offers(), judgement, mappedSince);
                }
                noteCompetence(criterion, judgement);
            }
        }
        view.unclear().forEach(judgement -> notes.add(DECISION_ORDER_UNCLEAR, judgement, criterion));
    }

    /** Returns whether all mappings stand and were there before a decision, so that nothing is to be said of them. */
    private static boolean followsMappings(Judgement judgement, Offers offers) {
        return offers.isEmpty() || offers.arePlain() && !judgement.on().isBefore(offers.lastSince());
    }

    private void noteCriterion(CriterionRecords criterion, Judgement judgement, int position) {
        if (criterion.isOutdated(position)) {
            notes.add(DECISION_VERSION_OUTDATED, judgement, criterion);
        } else if (criterion.described() == null) {
            boolean outline = criterion.unit().filter(UnitPlan::isOutline).isPresent();
            notes.add(outline ? MAPPING_UNIT_OUTLINE : DECISION_CRITERION_UNKNOWN, judgement, criterion);
        }
    }

    private void noteMappings(Offers offers, Judgement judgement, @Nullable LocalDate[] mappedSince) {
        for (int item : judgement.items()) {
            int position = offers.find(item);
            LocalDate since = position < 0 ? null : mappedSince[position];
            if (since != null && judgement.on().isBefore(since)) {
                notes.add(DECISION_BEFORE_MAPPING, judgement, records.item(item));
            }
            if (since == null && position >= 0) {
                notes.add(MAPPING_REMADE, judgement, records.item(item));
            }
        }
    }

    private void noteCompetence(CriterionRecords criterion, Judgement judgement) {
        CriterionPlan plan = criterion.described();
        boolean asks = plan != null && !plan.competences().isEmpty() && criterion.isListed();
        if (plan != null && asks) {
            switch (Competence.of(plan, judgement.decision(), portfolio)) {
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
