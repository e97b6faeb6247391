package io.github.qcf4j.combination;

import io.github.qcf4j.model.Bounds;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.SizeRule;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** How the answer to one rule or group comes about: whether it is certainly short, and why it may not be known. */
final class Verdict {

    private final String subject;
    private final Set<String> reasons = new LinkedHashSet<>();
    private boolean missing;

    Verdict(String subject) {
        this.subject = subject;
    }

    /** Says that something is certainly missing. */
    void missing() {
        missing = true;
    }

    /** Says that nothing is certainly missing, since it is not certain that anything is asked. */
    void notCertain() {
        missing = false;
    }

    /** Says why the answer is not known, unless something is certainly missing. */
    void unknown(String reason) {
        reasons.add(reason);
    }

    void unknown(List<String> added) {
        reasons.addAll(added);
    }

    /** Asks for the least of the bounds. */
    void askLeast(Measure measure, Bounds bounds, Tally tally) {
        if (tally.most(measure) < bounds.min()) {
            missing();
        } else if (tally.least(measure) < bounds.min()) {
            unknown(tally.reasons(measure));
        }
    }

    /** Asks for no more than the most of the bounds, which has an answer only where there certainly is no more. */
    void askMost(Measure measure, Bounds bounds, Tally tally) {
        if (bounds.max().isEmpty() || tally.most(measure) <= bounds.max().getAsInt()) {
            return;
        }
        long least = tally.least(measure);
        if (least > bounds.max().getAsInt()) {
            unknown("%s is not answered: it asks for %s, and %d are held"
                    .formatted(subject, SizeRule.of(measure, bounds), least));
        } else {
            unknown(tally.reasons(measure));
        }
    }

    Answer answer() {
        if (missing) {
            return Answer.SHORT;
        }
        return reasons.isEmpty() ? Answer.SATISFIED : Answer.UNKNOWN;
    }

    /** Returns why the answer is not known; where it is known, what remains unknown beside it is not listed. */
    List<String> reasons() {
        return answer() == Answer.UNKNOWN ? List.copyOf(reasons) : List.of();
    }
}
