package io.github.qcf4j.testkit;

import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.EvidenceRequirement;
import io.github.qcf4j.model.Version;
import io.github.qcf4j.portfolio.Decision;
import io.github.qcf4j.portfolio.Evidence;
import io.github.qcf4j.portfolio.EvidenceMapping;
import io.github.qcf4j.portfolio.Portfolio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The records that count on a day: which mappings are live and which decisions stand.
 * <p>
 * What is withdrawn is always what is withdrawn as of the date asked about, also when looking back to an earlier day.
 */
final class Reduction {

    private final Question question;
    private final Portfolio portfolio;
    private final LocalDate day;
    private final Existence existence;
    private final Admission admission;
    private final Ages ages;
    private final List<Offer> offers;
    private final List<Judgement> judgements;
    private final Remembered<LocalDate, Reduction> earlierDays = new Remembered<>(this::workedOut);

    private Reduction(Question question, LocalDate day, List<Judgement> sinceReplaced) {
        this.question = question;
        this.portfolio = question.portfolio();
        this.day = day;
        this.existence = new Existence(portfolio, question.asOf());
        this.admission = new Admission(question, day);
        this.ages = new Ages(question, day);
        this.offers = offers();
        this.judgements = judgements(sinceReplaced);
    }

    /** V2: reduces the records as of the date asked about. */
    static Reduction today(Question question) {
        return new Reduction(question, question.asOf(), List.of());
    }

    /** V7.5: reduces the records of an earlier day, without what was withdrawn or replaced for the worse since. */
    Reduction on(LocalDate earlier) {
        return earlierDays.of(earlier);
    }

    private Reduction workedOut(LocalDate earlier) {
        return new Reduction(question, earlier, replacedForTheWorse());
    }

    LocalDate day() {
        return day;
    }

    Ages ages() {
        return ages;
    }

    List<Offer> allOffers() {
        return offers;
    }

    List<Judgement> allJudgements() {
        return judgements;
    }

    /** V2.13: returns whether an item is live for a criterion. */
    boolean isLive(String evidence, CriterionReference criterion) {
        return offers.stream().anyMatch(offer -> offer.isLive() && offer.is(evidence, criterion));
    }

    /** V2.1 to V2.3, V2.10: returns the mappings there are, those that decisions make included. */
    private List<Offer> offers() {
        List<Offer> made = new ArrayList<>();
        for (EvidenceMapping mapping : portfolio.mappings()) {
            if (existence.exists(mapping, day)) {
                for (CriterionReference criterion : distinct(mapping.criteria())) {
                    made.add(offer(mapping, criterion));
                }
            }
        }
        for (Decision decision : portfolio.decisions()) {
            if (Existence.hasCome(decision.on(), day)) {
                distinct(decision.criteria()).forEach(criterion -> made.addAll(madeBy(decision, criterion)));
            }
        }
        return made;
    }

    /** V2.10, V2.11: returns the mappings that a decision makes to a criterion. */
    private List<Offer> madeBy(Decision decision, CriterionReference criterion) {
        List<Offer> made = new ArrayList<>();
        if (!question.withdrawals().isWithdrawn(decision, criterion)) {
            for (String evidence : distinct(decision.evidence())) {
                if (!isMapped(evidence, criterion)) {
                    Offer.State state = state(evidence, criterion, decision.version(), false);
                    made.add(new Offer(evidence, criterion, decision.version(), Optional.empty(), false, state));
                }
            }
        }
        return made;
    }

    /** V2.10: returns whether a mapping of an item to a criterion stands. */
    private boolean isMapped(String evidence, CriterionReference criterion) {
        for (EvidenceMapping mapping : portfolio.mappings()) {
            if (Withdrawals.offers(mapping, evidence, criterion)
                    && existence.exists(mapping, day)
                    && !question.withdrawals().isWithdrawn(mapping, criterion)) {
                return true;
            }
        }
        return false;
    }

    private Offer offer(EvidenceMapping mapping, CriterionReference criterion) {
        boolean withdrawn = question.withdrawals().isWithdrawn(mapping, criterion);
        Offer.State state = state(mapping.evidence(), criterion, mapping.version(), withdrawn);
        return new Offer(mapping.evidence(), criterion, mapping.version(), Optional.of(mapping), withdrawn, state);
    }

    /** V2.13, V3.12: returns how far an offer gets. */
    private Offer.State state(
            String evidence, CriterionReference criterion, Optional<Version> version, boolean withdrawn) {
        if (!question.isKnown(criterion, version)) {
            return Offer.State.UNKNOWN_CRITERION;
        }
        Optional<Evidence> item = portfolio.evidence(evidence);
        if (item.isEmpty()) {
            return Offer.State.UNKNOWN_EVIDENCE;
        }
        if (question.isOutdated(criterion.unit(), version)) {
            return Offer.State.OUTDATED_VERSION;
        }
        if (withdrawn) {
            return Offer.State.WITHDRAWN;
        }
        return isAdmissible(item.get(), criterion) ? Offer.State.LIVE : Offer.State.NOT_ADMISSIBLE;
    }

    /** V5.1 to V5.3, V4.11: returns whether no required filter keeps an item from a criterion. */
    private boolean isAdmissible(Evidence item, CriterionReference criterion) {
        for (EvidenceRequirement requirement : question.requiredOf(criterion)) {
            if (breaksSimulation(item, criterion, requirement) || breaksMethods(item, requirement)) {
                return false;
            }
        }
        return !ages.isTooOld(item, criterion);
    }

    /** V5.1: returns whether an item is simulated where that is not allowed. */
    private boolean breaksSimulation(Evidence item, CriterionReference criterion, EvidenceRequirement requirement) {
        boolean agreed = item.simulationAgreed()
                .filter(agreement -> Existence.hasCome(agreement.on(), day))
                .isPresent();
        return item.setting().isPresent()
                && requirement
                        .simulation()
                        .filter(rule -> !rule.admits(item.setting().get(), criterion.number(), agreed))
                        .isPresent();
    }

    /** V5.2: returns whether an item came about by a prohibited method. */
    private static boolean breaksMethods(Evidence item, EvidenceRequirement requirement) {
        return item.method().filter(requirement.prohibitedMethods()::contains).isPresent();
    }

    /** V3.13: returns what became of every decision for each of its criteria. */
    private List<Judgement> judgements(List<Judgement> sinceReplaced) {
        List<Judgement> judged = new ArrayList<>();
        for (Decision decision : portfolio.decisions()) {
            if (Existence.hasCome(decision.on(), day)) {
                for (CriterionReference criterion : distinct(decision.criteria())) {
                    judged.add(judged(decision, criterion));
                }
            }
        }
        List<Judgement> told = new ArrayList<>();
        for (Judgement judgement : judged) {
            told.add(judgement.isLeft() ? judgement.with(standing(judgement, judged, sinceReplaced)) : judgement);
        }
        return told;
    }

    /** V2.7 to V2.13: returns whether a decision is left for a criterion. */
    private Judgement judged(Decision decision, CriterionReference criterion) {
        Judgement judgement = new Judgement(decision, criterion, Judgement.State.LEFT);
        if (question.withdrawals().isWithdrawn(decision, criterion)) {
            return judgement.with(Judgement.State.WITHDRAWN);
        }
        if (!admission.admits(decision, criterion)) {
            return judgement.with(Judgement.State.NOT_ADMITTED);
        }
        return isSetAside(decision, criterion) ? judgement.with(Judgement.State.SET_ASIDE) : judgement;
    }

    /** V2.13: returns whether a decision names another version, or an item that is not live for the criterion. */
    private boolean isSetAside(Decision decision, CriterionReference criterion) {
        return question.isOutdated(criterion.unit(), decision.version())
                || decision.evidence().stream()
                        .anyMatch(item -> portfolio.evidence(item).isEmpty())
                || decision.evidence().stream().anyMatch(item -> !isLive(item, criterion));
    }

    /** V2.14, V2.15, V7.5: returns whether a decision that is left stands, here and today. */
    private static Judgement.State standing(
            Judgement judgement, List<Judgement> judged, List<Judgement> sinceReplaced) {
        boolean replaced = judged.stream().anyMatch(other -> other.isLeft() && other.replaces(judgement));
        boolean since = sinceReplaced.stream()
                .anyMatch(other -> other.decision() == judgement.decision()
                        && other.criterion().equals(judgement.criterion()));
        return replaced || since ? Judgement.State.REPLACED : Judgement.State.STANDING;
    }

    /** V7.5: returns the decisions that a later one with a lower outcome replaced. */
    private List<Judgement> replacedForTheWorse() {
        return judgements.stream()
                .filter(Judgement::isLeft)
                .filter(judgement -> judgements.stream()
                        .anyMatch(other -> other.isLeft()
                                && other.criterion().equals(judgement.criterion())
                                && other.isLaterThan(judgement)
                                && other.isLowerOnSameItem(judgement)))
                .toList();
    }

    private static <T> List<T> distinct(List<T> elements) {
        return elements.stream().distinct().toList();
    }
}
