package io.github.qcf4j.mapping;

import io.github.qcf4j.model.DecisionOutcome;
import io.github.qcf4j.portfolio.Portfolio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reduces the records on one criterion, as of one day, to the decisions that stand (V2).
 * <p>
 * Each step sees what the earlier ones left: which mappings there are, which of them are live, which decisions are
 * left, and which of these no other one replaces.
 */
final class Reduction {

    private static final int[] NONE = {};

    private final CriterionRecords criterion;
    private final @Nullable CriterionPlan plan;
    private final Records records;
    private final Portfolio portfolio;
    private final LocalDate day;
    private final Currency currency;
    private final Conformity conformity;
    private final int[] mapped;
    private final int[] items;
    private final MappingState[] states;
    private final @Nullable DecisionState[] decisions;
    private final List<Judgement> left = new ArrayList<>();
    private final List<Judgement> met = new ArrayList<>();
    private final List<Judgement> lacking = new ArrayList<>(0);
    private @Nullable BitSet replacedByLaterLower;
    private boolean partlyMet;

    private Reduction(CriterionRecords criterion, Evidenced evidenced) {
        this.criterion = criterion;
        this.plan = criterion.described();
        this.records = evidenced.records();
        this.portfolio = evidenced.portfolio();
        this.day = evidenced.asOf();
        this.currency = evidenced.currency(criterion.reference().unit());
        this.conformity = new Conformity(criterion, evidenced);
        this.mapped = offered(false);
        this.items = withMadeByDecisions(criterion.offers().arePlain() ? mapped : offered(true));
        this.states = new MappingState[items.length];
        for (int i = 0; i < items.length; i++) {
            states[i] = stateBeforeDecisions(items[i]);
        }
        this.decisions = new DecisionState[criterion.judgements().size()];
        leaveDecisions();
        replaceDecisions();
    }

    /** Returns what the records say on the day that is asked about. */
    static CriterionView of(CriterionRecords criterion, Evidenced evidenced) {
        return new Reduction(criterion, evidenced).view();
    }

    private CriterionView view() {
        StandingDecisions standing = new StandingDecisions(met, ends(), lacking, partlyMet);
        return new CriterionView(
                criterion, records, day, items, mapped, states, decisions, standing, replacedByLaterLower);
    }

    /** Returns the items that somebody mapped to the criterion, or to the version answered alone. */
    private int[] offered(boolean current) {
        Offers offers = criterion.offers();
        if (offers.isEmpty()) {
            return NONE;
        }
        int[] found = new int[offers.size()];
        int count = 0;
        for (int i = 0; i < offers.size(); i++) {
            boolean isNew = count == 0 || found[count - 1] != offers.item(i);
            Offer offer = offers.offer(i);
            if (isNew && offer.standsOn(day) && !(current && offer.outdated())) {
                found[count++] = offers.item(i);
            }
        }
        return count == found.length ? found : Arrays.copyOf(found, count);
    }

    /** Returns some items with those that nobody mapped and a decision is on, which makes the mapping (V2.10). */
    private int[] withMadeByDecisions(int[] current) {
        IntStream.Builder made = null;
        for (int i = 0; i < criterion.judgements().size() && exists(i); i++) {
            if (!criterion.isWithdrawn(i) && !criterion.isOutdated(i)) {
                for (int item : judgement(i).items()) {
                    if (Arrays.binarySearch(mapped, item) < 0) {
                        made = made == null ? IntStream.builder() : made;
                        made.add(item);
                    }
                }
            }
        }
        return made == null
                ? current
                : IntStream.concat(Arrays.stream(current), made.build())
                        .sorted()
                        .distinct()
                        .toArray();
    }

    private MappingState stateBeforeDecisions(int id) {
        Item item = records.item(id);
        if (plan == null) {
            return MappingState.UNKNOWN_CRITERION;
        }
        if (!item.isKnown()) {
            return MappingState.UNKNOWN_EVIDENCE;
        }
        return Admissibility.admits(plan, item, day, currency)
                ? MappingState.AWAITING_DECISION
                : MappingState.NOT_ADMISSIBLE;
    }

    private void leaveDecisions() {
        for (int i = 0; i < decisions.length && exists(i); i++) {
            decisions[i] = stateBeforeReplacement(i);
            if (decisions[i] == DecisionState.STANDING) {
                left.add(judgement(i));
            }
        }
    }

    private DecisionState stateBeforeReplacement(int position) {
        Judgement judgement = judgement(position);
        if (criterion.isWithdrawn(position)) {
            return DecisionState.WITHDRAWN;
        }
        if (!judgement.isAdmittedOn(day) || lacksCompetence(judgement)) {
            return DecisionState.NOT_ADMITTED;
        }
        return isOnLiveMappings(judgement) && !criterion.isOutdated(position)
                ? DecisionState.STANDING
                : DecisionState.SET_ASIDE;
    }

    private boolean isOnLiveMappings(Judgement judgement) {
        for (int item : judgement.items()) {
            int position = Arrays.binarySearch(items, item);
            if (position < 0 || states[position] != MappingState.AWAITING_DECISION) {
                return false;
            }
        }
        return true;
    }

    private boolean lacksCompetence(Judgement judgement) {
        return plan != null
                && !plan.competences().isEmpty()
                && Competence.of(plan, judgement.decision(), portfolio) == Competence.LACKING;
    }

    private void replaceDecisions() {
        boolean[] namedByStanding = new boolean[items.length];
        if (Replacement.shareNoItem(left)) {
            left.forEach(judgement -> stand(judgement, namedByStanding));
            return;
        }
        BitSet byLaterLower = new BitSet();
        replacedByLaterLower = byLaterLower;
        Replacement replacement = new Replacement(left, items);
        List<Judgement> replaced = new ArrayList<>();
        for (int i = 0; i < decisions.length && exists(i); i++) {
            if (decisions[i] == DecisionState.STANDING) {
                Judgement judgement = judgement(i);
                byLaterLower.set(i, replacement.isReplacedByLaterLower(judgement));
                if (replacement.isReplaced(judgement)) {
                    decisions[i] = DecisionState.REPLACED;
                    replaced.add(judgement);
                } else {
                    stand(judgement, namedByStanding);
                }
            }
        }
        replaced.forEach(judgement -> tellItemsOf(judgement, replacement, namedByStanding));
    }

    private void stand(Judgement judgement, boolean[] namedByStanding) {
        boolean met = judgement.outcome() == DecisionOutcome.MET;
        boolean lacks = met && !conformity.has(judgement, day);
        MappingState state = lacks ? MappingState.PARTLY_MET : stateBy(judgement.outcome());
        for (int item : judgement.items()) {
            int position = Arrays.binarySearch(items, item);
            if (state.compareTo(states[position]) < 0) {
                states[position] = state;
            }
            namedByStanding[position] = true;
        }
        if (met) {
            (lacks ? lacking : this.met).add(judgement);
        }
        partlyMet |= judgement.outcome() == DecisionOutcome.PARTLY_MET;
    }

    /** An item whose last decision was replaced by one that does not name it takes that one's outcome (V3.12). */
    private void tellItemsOf(Judgement replaced, Replacement replacement, boolean[] namedByStanding) {
        for (int item : replaced.items()) {
            int position = Arrays.binarySearch(items, item);
            if (!namedByStanding[position] && replacement.isLastOn(item, replaced)) {
                boolean lowest =
                        states[position] == MappingState.NOT_YET_MET || replacement.isReplacedByNotYetMet(replaced);
                states[position] = lowest ? MappingState.NOT_YET_MET : MappingState.PARTLY_MET;
            }
        }
    }

    private static MappingState stateBy(DecisionOutcome outcome) {
        return switch (outcome) {
            case MET -> MappingState.COUNTED;
            case PARTLY_MET -> MappingState.PARTLY_MET;
            case NOT_YET_MET -> MappingState.NOT_YET_MET;
        };
    }

    /** Returns, for each standing decision that finds the criterion met, the last day on which all its items count. */
    private List<LocalDate> ends() {
        if (plan == null || met.isEmpty()) {
            return List.of();
        }
        List<LocalDate> ends = new ArrayList<>(met.size());
        for (Judgement judgement : met) {
            LocalDate end = LocalDate.MAX;
            for (int item : judgement.items()) {
                end = Days.earlier(end, Ends.of(plan, records.item(item), day));
            }
            ends.add(end);
        }
        return ends;
    }

    private boolean exists(int position) {
        return !judgement(position).on().isAfter(day);
    }

    private Judgement judgement(int position) {
        return criterion.judgements().get(position);
    }
}
