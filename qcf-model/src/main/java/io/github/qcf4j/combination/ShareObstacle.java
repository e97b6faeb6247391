package io.github.qcf4j.combination;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.model.LevelShareRule;
import io.github.qcf4j.model.RecognitionLimit;
import io.github.qcf4j.model.RuleOfCombination;
import java.util.ArrayList;
import java.util.List;

/**
 * A share cannot be reached or kept, such as half of 30 credits at Level 3 where 12 are all that can count.
 * <p>
 * For a share at some levels the supplies are what can count at these levels, and what is forced is counted at every
 * level, or apart from them at the other levels alone. For a share of recognition the supplies are all that can count,
 * or apart from it without recognition, and what is forced is counted by recognition.
 *
 * @param rule  the share at some levels, or the limit of recognition
 * @param apart  whether what is in the share is compared with the rest alone, and not with the whole
 * @param supplies  what can count at the most
 * @param available  what the supplies come to
 * @param forced  what counts in any case
 * @param amount  what it comes to
 */
public record ShareObstacle(
        RuleOfCombination rule, boolean apart, List<Supply> supplies, long available, List<Forced> forced, long amount)
        implements Obstacle {

    public ShareObstacle {
        supplies = List.copyOf(requireNonNull(supplies, "supplies"));
        forced = List.copyOf(requireNonNull(forced, "forced"));
        if (!(requireNonNull(rule, "rule") instanceof LevelShareRule) && !isShareOfRecognition(rule)) {
            throw new IllegalArgumentException("Rule '%s' must be about a share".formatted(rule));
        }
    }

    private static boolean isShareOfRecognition(RuleOfCombination rule) {
        return rule instanceof RecognitionLimit limit && limit.percent().isPresent();
    }

    @Override
    public Kind kind() {
        return Kind.SHARE;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.share(this);
    }

    /** Returns what the supplies are counted in. */
    CountedMeasure countedMost() {
        if (rule instanceof LevelShareRule share) {
            return CountedMeasure.of(share.measure()).at(share.level());
        }
        return countedLeast();
    }

    /** Returns what is counted in that is forced. */
    CountedMeasure countedLeast() {
        return rule instanceof LevelShareRule share
                ? CountedMeasure.of(share.measure())
                : CountedMeasure.of(((RecognitionLimit) rule).measure());
    }

    @Override
    public List<String> steps() {
        List<String> steps = new ArrayList<>();
        steps.add("'%s' is asked for".formatted(rule));
        steps.addAll(CertificateWords.supplies(supplies, countedMost()));
        steps.add(most());
        forced.forEach(part -> steps.add(part.text(countedLeast())));
        steps.add(least());
        return List.copyOf(steps);
    }

    private String most() {
        String unrecognised = apart && rule instanceof RecognitionLimit ? " without recognition" : "";
        return "no more than %s can count%s".formatted(countedMost().amount(available), unrecognised);
    }

    private String least() {
        String otherLevels = apart ? " at other levels" : "";
        String where = rule instanceof LevelShareRule ? otherLevels : " by recognition";
        return "%s or more count%s in any case".formatted(countedLeast().amount(amount), where);
    }

    @Override
    public String toString() {
        return "'%s' is asked for, %s, and %s".formatted(rule, most(), least());
    }
}
