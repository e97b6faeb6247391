package io.github.qcf4j.testkit;

import io.github.qcf4j.model.Credit;
import io.github.qcf4j.model.Fraction;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.RecognitionRoute;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.portfolio.Decision;
import io.github.qcf4j.portfolio.HeldAchievement;
import io.github.qcf4j.portfolio.Recognition;
import io.github.qcf4j.testkit.ReferenceVerdicts.CreditVerdict;
import io.github.qcf4j.testkit.ReferenceVerdicts.CriterionVerdict;
import io.github.qcf4j.testkit.ReferenceVerdicts.DecisionVerdict;
import io.github.qcf4j.testkit.ReferenceVerdicts.GapVerdict;
import io.github.qcf4j.testkit.ReferenceVerdicts.MappingVerdict;
import io.github.qcf4j.testkit.ReferenceVerdicts.RequirementVerdict;
import io.github.qcf4j.testkit.ReferenceVerdicts.UnitVerdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The verdicts on one question, told from the units, criteria and records one by one.
 */
final class ReferenceAnswer {

    private final Question question;
    private final Reduction today;
    private final Selection selection;
    private final Sampling sampling;
    private final SortedMap<UnitIdentifier, UnitStanding> standings = new TreeMap<>();

    ReferenceAnswer(Question question) {
        this.question = question;
        this.today = Reduction.today(question);
        this.selection = new Selection(question, today);
        this.sampling = new Sampling(question, today);
    }

    ReferenceVerdicts verdicts() {
        List<Unit> units = selection.units();
        return new ReferenceVerdicts(
                question.portfolio().learner(),
                question.asOf(),
                question.qualification().map(Qualification::qualificationVersion),
                units.stream().map(this::unit).toList(),
                mappings(),
                decisions(),
                gaps(units),
                ruleGaps(units),
                progress(units));
    }

    private UnitStanding standing(Unit unit) {
        return standings.computeIfAbsent(unit.identifier(), identifier -> new UnitStanding(question, today, unit));
    }

    private UnitVerdict unit(Unit unit) {
        UnitStanding standing = standing(unit);
        Optional<CreditVerdict> credit = credit(standing);
        boolean awardedHere = credit.filter(held -> held.where().equals("HERE")).isPresent();
        return new UnitVerdict(
                unit.unitVersion(),
                standing.state().name(),
                selection.reason(unit.identifier()).name(),
                standing.dateAchieved(),
                standing.progress(),
                credit,
                sampling.certification(unit.identifier(), awardedHere).name(),
                standing.statuses().numbers().stream()
                        .map(number -> criterion(standing, number))
                        .toList(),
                selection.isSelected(unit.identifier()) ? requirements(standing) : List.of());
    }

    /** V7.11, V7.12, V4.13: returns the credit of a unit that is achieved or recognised. */
    private Optional<CreditVerdict> credit(UnitStanding standing) {
        Optional<Credit> credit = standing.unit().credit();
        Optional<Recognition> recognition = standing.statuses().wholeUnit();
        if (recognition.isPresent()) {
            RecognitionRoute route = recognition.get().route();
            String where = route.awardedHere() ? "HERE" : route.awardedElsewhere() ? "ELSEWHERE" : "NOWHERE";
            Optional<Credit> held = recognition.get().held().flatMap(HeldAchievement::credit);
            Optional<Credit> awarded = switch (route) {
                case EXEMPTION -> Optional.of(Credit.ZERO);
                case EQUIVALENT_UNIT -> held;
                case CREDIT_TRANSFER, PRIOR_LEARNING -> credit;
            };
            boolean counts =
                    route != RecognitionRoute.EXEMPTION || question.policy().exemptionCounts();
            Optional<Credit> counted = counts ? credit : Optional.of(Credit.ZERO);
            return Optional.of(new CreditVerdict(counted, awarded, where, Optional.of(route)));
        }
        return standing.state() == UnitStanding.State.ACHIEVED
                ? Optional.of(new CreditVerdict(credit, credit, "HERE", Optional.empty()))
                : Optional.empty();
    }

    /** V3: returns the status of a criterion, and beside it the items by what they are. */
    private CriterionVerdict criterion(UnitStanding standing, String number) {
        CriterionStatuses statuses = standing.statuses();
        boolean selected = selection.isSelected(standing.unit().identifier());
        CriterionStatuses.Status status = selected ? statuses.status(number) : CriterionStatuses.Status.NOT_REQUIRED;
        boolean required = status != CriterionStatuses.Status.NOT_REQUIRED;
        boolean asked = required && status != CriterionStatuses.Status.RECOGNISED;
        return new CriterionVerdict(
                statuses.reference(number),
                status.name(),
                asked ? statuses.accepted().needed(number) : 0,
                required ? items(statuses, number, CriterionStatuses.ItemState.COUNTED) : List.of(),
                required ? items(statuses, number, CriterionStatuses.ItemState.AWAITING_DECISION) : List.of(),
                required ? items(statuses, number, CriterionStatuses.ItemState.NOT_YET_MET) : List.of(),
                required ? items(statuses, number, CriterionStatuses.ItemState.LAPSED) : List.of(),
                asked ? statuses.accepted().lacking(number) : List.of(),
                statuses.route(number));
    }

    /** V3.11: returns the items that are in a state for a criterion. */
    private static List<String> items(CriterionStatuses statuses, String number, CriterionStatuses.ItemState state) {
        return statuses.records().liveItems(number).stream()
                .filter(item -> statuses.state(item, number) == state)
                .toList();
    }

    /** V5: returns what each requirement is short of, and the range of each criterion. */
    private List<RequirementVerdict> requirements(UnitStanding standing) {
        CriterionStatuses statuses = standing.statuses();
        Demands demands = new Demands(question, statuses);
        List<RequirementVerdict> verdicts = new ArrayList<>();
        for (String number : statuses.numbers()) {
            List<Demand> range = demands.ofRange(number);
            if (!range.isEmpty()) {
                verdicts.add(requirement(statuses.reference(number).toString(), range, demands, statuses));
            }
        }
        for (PlacedRequirement placed : question.requirements(standing.unit().identifier())) {
            verdicts.add(requirement(placed.place(), demands.of(placed), demands, statuses));
        }
        return verdicts;
    }

    /** V5.13: returns what those of some demands that are made are short of. */
    private static RequirementVerdict requirement(
            String place, List<Demand> all, Demands demands, CriterionStatuses statuses) {
        CriterionChoices choices = new CriterionChoices(statuses, demands);
        List<Shortfall> missing = all.stream()
                .filter(choices::isMade)
                .flatMap(demand -> demands.shortfalls(demand).stream())
                .toList();
        return new RequirementVerdict(place, told(missing));
    }

    /** V3.12: returns what became of each item offered for a criterion, several offers of one being one. */
    private List<MappingVerdict> mappings() {
        SortedMap<String, MappingVerdict> verdicts = new TreeMap<>();
        for (Offer offer : today.allOffers()) {
            boolean beside = today.allOffers().stream()
                    .anyMatch(other -> other.is(offer.evidence(), offer.criterion()) && !other.withdrawn());
            if (!offer.withdrawn() || !beside) {
                boolean outdated = offer.state() != Offer.State.UNKNOWN_CRITERION
                        && question.isOutdated(offer.criterion().unit(), offer.version());
                String version = outdated ? offer.version().orElseThrow().label() : "";
                MappingVerdict verdict = new MappingVerdict(offer.evidence(), offer.criterion(), state(offer));
                verdicts.put(verdict + "@" + version, verdict);
            }
        }
        return List.copyOf(verdicts.values());
    }

    /** V3.12: returns what became of one offer. */
    private String state(Offer offer) {
        if (offer.state().compareTo(Offer.State.NOT_ADMISSIBLE) < 0) {
            return offer.state().name();
        }
        UnitIdentifier unit = offer.criterion().unit();
        if (!selection.isSelected(unit)) {
            return "UNIT_NOT_SELECTED";
        }
        CriterionStatuses statuses = standing(question.unit(unit).orElseThrow()).statuses();
        String number = offer.criterion().number();
        if (statuses.isReleased(number)) {
            return "NOT_REQUIRED";
        }
        return offer.isLive()
                ? statuses.state(offer.evidence(), number).name()
                : offer.state().name();
    }

    /** V3.13: returns what became of each decision for each of its criteria. */
    private List<DecisionVerdict> decisions() {
        return today.allJudgements().stream()
                .map(judgement -> new DecisionVerdict(
                        told(judgement.decision()),
                        judgement.decision().outcome(),
                        judgement.criterion(),
                        judgement.state().name()))
                .toList();
    }

    /** Returns the reference of a decision, or its items and day where it has none. */
    static String told(Decision decision) {
        return decision.reference()
                .orElseGet(() ->
                        String.join("+", decision.evidence().stream().sorted().toList()) + "/" + decision.on() + "/"
                                + decision.sequence());
    }

    /** V8.1: returns the gaps of the selected units that are neither achieved nor recognised. */
    private List<GapVerdict> gaps(List<Unit> units) {
        List<GapVerdict> gaps = new ArrayList<>();
        for (Unit unit : units) {
            UnitStanding standing = standing(unit);
            if (selection.isSelected(unit.identifier()) && credit(standing).isEmpty()) {
                gaps.addAll(told(new UnitGaps(question, standing).gaps()));
            }
        }
        return gaps;
    }

    /** V8.2, V7.13, V4.13: returns what plain rules would be short of if all that is selected were held too. */
    private Optional<List<GapVerdict>> ruleGaps(List<Unit> units) {
        List<Unit> taken = units.stream()
                .filter(unit -> selection.isSelected(unit.identifier())
                        || credit(standing(unit)).isPresent())
                .map(this::asCounted)
                .toList();
        return question.qualification()
                .flatMap(qualification -> new PlainRules(qualification, taken).gaps())
                .map(ReferenceAnswer::told);
    }

    /** V4.13: returns a unit with the credit that it counts with towards the rules. */
    private Unit asCounted(Unit unit) {
        return credit(standing(unit))
                .flatMap(CreditVerdict::counted)
                .map(counted -> unit.toBuilder().credit(counted.value()).build())
                .orElse(unit);
    }

    private static List<GapVerdict> told(List<Shortfall> shortfalls) {
        return shortfalls.stream()
                .map(missing -> new GapVerdict(missing.kind(), missing.place(), missing.value(), missing.missing()))
                .toList();
    }

    /** V4.2: returns the progress of the selected units together. */
    private Fraction progress(List<Unit> units) {
        Fraction progress = Fraction.of(0, 0);
        for (Unit unit : units) {
            if (selection.isSelected(unit.identifier())) {
                progress = progress.plus(standing(unit).progress());
            }
        }
        return progress;
    }
}
