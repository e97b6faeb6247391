package io.github.qcf4j.combination;

import io.github.qcf4j.model.LevelShareRule;
import io.github.qcf4j.model.RecognitionLimit;
import io.github.qcf4j.model.RuleOfCombination;
import java.util.List;

/**
 * A share with its whole: of the credit at some levels in all credit, or of recognition in all that counts.
 * <p>
 * Where the rest is looked at alone, the part is compared with what is not in the part: half of the whole is as much as
 * the rest.
 */
final class CheckedShare {

    private final CheckedCase known;
    private final RuleOfCombination rule;
    private final boolean apart;

    /**
     * @param rule  the share at some levels, or the limit of recognition
     * @param apart  whether it is compared with the rest alone
     */
    CheckedShare(CheckedCase known, RuleOfCombination rule, boolean apart) {
        this.known = known;
        this.rule = rule;
        this.apart = apart;
    }

    /** Returns the groups that the share is taken of. */
    List<CheckedGroup> groups() {
        return rule instanceof LevelShareRule share
                ? known.way().scope(share.scope())
                : known.way().outermost();
    }

    /** Returns whether part and rest add up to the whole, which they need not where groups ignore what is put in. */
    boolean isComparable() {
        return !apart
                || rule instanceof RecognitionLimit
                || known.way().counting().stream()
                        .filter(group -> group.isWithinAny(groups()))
                        .allMatch(group -> known.way()
                                .cap(group, ((LevelShareRule) rule).measure())
                                .isEmpty());
    }

    /** Returns what is known of that of which the most is looked for: all of it, or what is not recognised. */
    CheckedCase counting() {
        return apart && rule instanceof RecognitionLimit limit
                ? known.only(item -> !CheckedLimits.isRecognised(limit, item))
                : known;
    }

    /** Returns the most that may count of what is forced, when no more than so much is available. */
    long allowed(long available) {
        if (rule instanceof LevelShareRule share) {
            return available * (apart ? 100 - share.percent() : 100) / share.percent();
        }
        int percent = ((RecognitionLimit) rule).percent().orElse(100);
        int rest = apart ? 100 - percent : 100;
        return rest == 0 ? CheckedItem.ANY : available * percent / rest;
    }

    /** Returns what is forced: the whole or the other levels, or what is recognised. */
    CheckedLimit forced() {
        if (rule instanceof LevelShareRule share) {
            CountedMeasure whole = CountedMeasure.of(share.measure());
            Limit limit = new Limit(Basis.rule(rule), whole, 0);
            List<CheckedGroup> groups = groups();
            CheckedLimit.Kind kind = apart ? CheckedLimit.Kind.RAW : CheckedLimit.Kind.HANDED_ON;
            return new CheckedLimit(
                    limit,
                    kind,
                    groups,
                    (item, place) -> !groups.isEmpty() && (!apart || item.most(place, whole.at(share.level())) == 0),
                    null);
        }
        RecognitionLimit recognition = (RecognitionLimit) rule;
        Limit limit = new Limit(Basis.rule(rule), CountedMeasure.of(recognition.measure()), 0);
        return new CheckedLimit(
                limit,
                CheckedLimit.Kind.RAW,
                List.of(),
                (item, place) -> CheckedLimits.isRecognised(recognition, item),
                null);
    }
}
