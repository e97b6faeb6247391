package io.github.qcf4j.mapping;

import io.github.qcf4j.model.EvidenceQuality;
import io.github.qcf4j.model.QualityJudgement;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.portfolio.CoveragePolicy;
import io.github.qcf4j.portfolio.Decision;
import io.github.qcf4j.portfolio.Evidence;
import io.github.qcf4j.portfolio.PolicyDemand;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the policy asks of decisions on one criterion before they count, and since when they have it (V4.9). */
final class Conformity {

    private static final LocalDate ALWAYS = LocalDate.MIN;
    private static final LocalDate NEVER = LocalDate.MAX;

    private final CriterionRecords criterion;
    private final Records records;
    private final CoveragePolicy policy;
    private final Agreements agreements;
    private @Nullable Map<Integer, LocalDate> locatedFrom;

    Conformity(CriterionRecords criterion, Evidenced evidenced) {
        this.criterion = criterion;
        this.records = evidenced.records();
        this.policy = evidenced.policy();
        this.agreements = evidenced.agreements();
    }

    /** Returns whether a decision has all that is asked for, by what is known on a day. */
    boolean has(Judgement judgement, LocalDate day) {
        for (PolicyDemand demand : policy.demands()) {
            if (!has(demand, judgement, day)) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether a decision has one thing that is asked for, by what is known on a day. */
    boolean has(PolicyDemand demand, Judgement judgement, LocalDate day) {
        boolean asked = demand == PolicyDemand.INTERNAL_QUALITY_ASSURANCE;
        return isBy(from(demand, judgement), day) && (!asked || isNoneOpen(judgement, day));
    }

    /** Returns whether a decision has what is asked for as far as one of its items is concerned. */
    boolean has(PolicyDemand demand, Judgement judgement, int item, LocalDate day) {
        return switch (demand) {
            case LOCATOR, AUTHENTICATION -> isBy(from(demand, item), day);
            default -> has(demand, judgement, day);
        };
    }

    private boolean isNoneOpen(Judgement judgement, LocalDate day) {
        long asked = day.toEpochDay();
        return agreements.noneOpen(judgement).contains(asked)
                && agreements.noneOpen(unit()).contains(asked);
    }

    /** Returns those of some days on which a decision has all, but for an action open on the unit or the learner. */
    DaySet days(Judgement judgement, Window window, DaySet days) {
        LocalDate from = ALWAYS;
        for (PolicyDemand demand : policy.demands()) {
            from = Days.later(from, from(demand, judgement));
        }
        if (from.equals(ALWAYS)) {
            return days;
        }
        DaySet left = from.equals(NEVER) ? DaySet.NONE : days.and(window.since(from));
        return policy.demands(PolicyDemand.INTERNAL_QUALITY_ASSURANCE)
                ? left.and(agreements.noneOpen(judgement))
                : left;
    }

    private LocalDate from(PolicyDemand demand, Judgement judgement) {
        return switch (demand) {
            case LOCATOR, AUTHENTICATION ->
                Arrays.stream(judgement.items())
                        .mapToObj(item -> from(demand, item))
                        .reduce(ALWAYS, Days::later);
            case LEARNER_ACCEPTANCE -> judgement.decision().accepted().orElse(NEVER);
            case QUALITIES_JUDGED -> hasEveryQuality(judgement.decision()) ? ALWAYS : NEVER;
            case INTERNAL_QUALITY_ASSURANCE -> {
                LocalDate agreed = agreements.agreedFrom(judgement, unit());
                yield agreed == null ? NEVER : agreed;
            }
            case MORE_THAN_WITNESS_TESTIMONY -> ALWAYS;
        };
    }

    private LocalDate from(PolicyDemand demand, int item) {
        return demand == PolicyDemand.LOCATOR
                ? locatedFrom().computeIfAbsent(item, this::locatedFrom)
                : records.item(item)
                        .evidence()
                        .flatMap(Evidence::authentication)
                        .map(authentication -> authentication.on().orElse(ALWAYS))
                        .orElse(NEVER);
    }

    private Map<Integer, LocalDate> locatedFrom() {
        Map<Integer, LocalDate> known = locatedFrom;
        if (known == null) {
            known = new LinkedHashMap<>();
            locatedFrom = known;
        }
        return known;
    }

    private LocalDate locatedFrom(int item) {
        return criterion.offers(item).stream()
                .filter(offer -> offer.withdrawnOn() == null && !offer.outdated())
                .filter(offer -> offer.mapping().locator().isPresent())
                .map(Offer::existsFrom)
                .reduce(NEVER, Days::earlier);
    }

    private static boolean hasEveryQuality(Decision decision) {
        return Arrays.stream(EvidenceQuality.values())
                .allMatch(quality -> decision.qualities().get(quality) == QualityJudgement.YES);
    }

    private UnitIdentifier unit() {
        return criterion.reference().unit();
    }

    private static boolean isBy(LocalDate from, LocalDate day) {
        return !from.equals(NEVER) && !from.isAfter(day);
    }
}
