package io.github.qcf4j.mapping;

import static io.github.qcf4j.explanation.ExplainedNumber.ASKED;
import static io.github.qcf4j.explanation.ExplainedNumber.AWAITING;
import static io.github.qcf4j.explanation.ExplainedNumber.COUNTED;
import static io.github.qcf4j.explanation.ExplainedNumber.COVERED;
import static io.github.qcf4j.explanation.ExplainedNumber.MISSING;
import static io.github.qcf4j.explanation.ExplainedNumber.NEEDED;
import static io.github.qcf4j.explanation.ExplainedNumber.NOT_YET_MET;

import io.github.qcf4j.explanation.ExplainedKind;
import io.github.qcf4j.explanation.ExplainedQuestion;
import io.github.qcf4j.explanation.ExplainedVerdict;
import io.github.qcf4j.explanation.Explanation;
import io.github.qcf4j.explanation.ExplanationBuilder;
import io.github.qcf4j.explanation.Lack;
import io.github.qcf4j.explanation.RecordClaim;
import io.github.qcf4j.explanation.RecordFate;
import io.github.qcf4j.finding.Place;
import io.github.qcf4j.model.Fraction;
import io.github.qcf4j.model.LearningOutcome;
import io.github.qcf4j.portfolio.Decision;
import io.github.qcf4j.portfolio.PortfolioRecord;
import io.github.qcf4j.portfolio.Recognition;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Explains where a unit stands, its outcomes, criteria and requirements. */
final class UnitExplainer {

    private final ExplainedQuestion question;
    private final UnitStanding standing;
    private final UnitCoverage coverage;
    private final UnitVerdict verdict;
    private final UnitPlan plan;
    private final SufficientRecords sufficient;
    private final OtherClaims others;

    UnitExplainer(ExplainedQuestion question, UnitStanding standing, UnitCoverage coverage) {
        this.question = question;
        this.standing = standing;
        this.coverage = coverage;
        this.verdict = standing.verdict();
        this.plan = standing.plan();
        this.sufficient = new SufficientRecords(standing);
        this.others = new OtherClaims(verdict.view().evidenced());
    }

    private ExplanationBuilder builder(ExplainedKind kind, Place place, ExplainedVerdict found, String clause) {
        return Explanation.builder(question, kind, place, found, clause)
                .measuredOn(verdict.on())
                .selected(standing.selection().isSelected());
    }

    private static ExplanationBuilder add(ExplanationBuilder builder, SmallestSet<PortfolioRecord> set) {
        return builder.sufficient(set.members(), set.isSmallest());
    }

    /** Returns why the unit has its state, with its parts. */
    Explanation unit() {
        List<Explanation> parts = new ArrayList<>();
        plan.unit().outcomes().forEach(outcome -> parts.add(outcome(outcome)));
        plan.requirements().forEach(requirement -> parts.add(requirement(requirement)));
        return unitAlone().toBuilder().children(parts).build();
    }

    /** Returns why the unit has its state, without its parts. */
    Explanation unitAlone() {
        UnitState state = standing.state();
        String clause = switch (state) {
            case RECOGNISED -> "V7.3";
            case ACHIEVED -> plan.isOutline() ? "V7.9" : "V7.5";
            case READY -> "V7.4";
            case IN_PROGRESS, NOT_STARTED -> "V7.8";
        };
        Fraction progress = coverage.progress();
        List<RecordClaim> claims = new ArrayList<>(others.recognitions(
                recognition -> recognition.isWholeUnit() && recognition.unit().equals(plan.identifier()),
                standing.recognition().orElse(null)));
        claims.addAll(others.signOffs(plan.identifier()));
        ExplanationBuilder builder = builder(
                        ExplainedKind.UNIT, plan.place(), ExplainedVerdict.valueOf(state.name()), clause)
                .number(COVERED, progress.part())
                .number(ASKED, progress.whole())
                .number(MISSING, (int) coverage.requirements().stream()
                        .filter(requirement -> !requirement.isMet())
                        .count())
                .records(claims);
        boolean rests = state.isHeld() || state == UnitState.READY;
        return (rests ? add(builder, sufficient.ofUnit()) : builder).build();
    }

    /** Returns why an outcome is covered or open, with its criteria. */
    Explanation outcome(LearningOutcome outcome) {
        int index = plan.unit().outcomes().indexOf(outcome);
        Fraction progress = coverage.outcomes().get(index).progress();
        List<CriterionPlan> criteria = outcome.criteria().stream()
                .map(criterion -> plan.criterion(criterion.number()))
                .toList();
        boolean covered = !criteria.isEmpty() && progress.part() >= progress.whole();
        ExplanationBuilder builder = builder(
                        ExplainedKind.OUTCOME,
                        plan.place().atOutcome(outcome.number()),
                        covered ? ExplainedVerdict.COVERED : ExplainedVerdict.OPEN,
                        criteria.isEmpty() ? "V7.10" : "V4.2")
                .number(COVERED, progress.part())
                .number(ASKED, progress.whole())
                .children(criteria.stream().map(this::criterion).toList());
        return (covered ? add(builder, sufficient.ofOutcome(criteria, begunAmong(criteria))) : builder).build();
    }

    private List<ChoicePlan> begunAmong(List<CriterionPlan> criteria) {
        int from = criteria.get(0).index();
        return plan.choices().stream()
                .filter(choice -> choice.beginsWithin(from, from + criteria.size()))
                .toList();
    }

    /** Returns why a criterion has its status, with those others by which a choice releases it. */
    Explanation criterion(CriterionPlan criterion) {
        int index = criterion.index();
        String clause = CriterionClause.of(standing, index);
        List<Explanation> beside = new ArrayList<>();
        if (clause.equals("V3.10")) {
            for (CriterionPlan other : plan.criteria()) {
                boolean shares = other.choices().stream().anyMatch(criterion.choices()::contains);
                if (shares && verdict.isCovered(other.index())) {
                    beside.add(criterionAlone(other, CriterionClause.of(standing, other.index())));
                }
            }
        }
        return criterionAlone(criterion, clause).toBuilder().children(beside).build();
    }

    private Explanation criterionAlone(CriterionPlan criterion, String clause) {
        int index = criterion.index();
        CriterionCoverage covered = coverage.criteria().get(index);
        ExplanationBuilder builder = builder(
                        ExplainedKind.CRITERION,
                        criterion.place(),
                        ExplainedVerdict.valueOf(covered.status().name()),
                        clause)
                .number(COUNTED, covered.counted().size())
                .number(NEEDED, covered.needed())
                .number(AWAITING, covered.awaiting().size())
                .number(NOT_YET_MET, covered.notYetMet().size())
                .records(claims(criterion));
        boolean rests = covered.status() == CriterionStatus.MET || covered.status() == CriterionStatus.RECOGNISED;
        return (rests ? add(builder, sufficient.ofCriterion(criterion)) : builder).build();
    }

    private List<RecordClaim> claims(CriterionPlan criterion) {
        List<RecordClaim> claims = new ArrayList<>(
                new ToldRecords(verdict.view().evidenced(), verdict.verdict(criterion.index()), criterion).claims());
        Recognition named = verdict.view().recognition(criterion.index()).orElse(null);
        claims.addAll(others.recognitions(recognition -> UnitPart.covers(plan, recognition, criterion), named));
        if (criterion.coverage().awaitsSignOff()) {
            claims.addAll(others.signOffs(plan.identifier()));
        }
        return claims;
    }

    /** Returns why a requirement is met or short. */
    Explanation requirement(RequirementPlan requirement) {
        List<DemandPlan> made = plan.demands().stream()
                .filter(demand ->
                        demand.asking() == requirement && verdict.readiness().isMade(demand))
                .toList();
        UnitPart whole = new UnitPart(verdict, record -> true);
        List<Lack> lacks = made.stream()
                .flatMap(demand -> CountedLacks.of(demand, whole.tally(demand)).stream())
                .toList();
        Set<Decision> counting = new LinkedHashSet<>();
        plan.demands().stream()
                .filter(demand -> demand.asking() == requirement)
                .flatMap(demand -> demand.scope().stream())
                .filter(index -> !verdict.isRecognised(index))
                .flatMap(index -> verdict.verdict(index).counting().stream())
                .sorted((one, other) -> Integer.compare(one.rank(), other.rank()))
                .forEach(judgement -> counting.add(judgement.decision()));
        ExplanationBuilder builder = builder(
                        ExplainedKind.REQUIREMENT,
                        requirement.place(),
                        lacks.isEmpty() ? ExplainedVerdict.MET : ExplainedVerdict.SHORT,
                        lacks.isEmpty() ? "V5.4" : lacks.get(0).kind().clause())
                .number(MISSING, lacks.stream().mapToInt(Lack::missing).sum())
                .lacks(lacks)
                .records(counting.stream()
                        .map(decision -> RecordClaim.of(decision, RecordFate.COUNTS))
                        .toList());
        return (lacks.isEmpty() ? add(builder, sufficient.ofRequirement(made)) : builder).build();
    }
}
