package io.github.qcf4j.mapping;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells listeners what changed, when all of it has. */
final class LiveTelling {

    private final List<CoverageListener> listeners = new ArrayList<>();
    private @Nullable LiveRules rules;
    private boolean rulesOpen;
    private boolean satisfied;
    private boolean laidOut;
    private boolean telling;

    List<CoverageListener> listeners() {
        return listeners;
    }

    void listen(CoverageListener listener, LiveNumbers numbers) {
        requireQuiet();
        listeners.add(listener);
        begin(numbers);
    }

    private void begin(LiveNumbers numbers) {
        numbers.changes.begin(numbers.coverage);
        satisfied = isSatisfied(numbers.coverage);
        rulesOpen = false;
    }

    /** Says that units may be held, or held no longer. */
    void askRules() {
        rulesOpen = true;
    }

    /** Says which rules are asked now. */
    void askRules(CoverageLayout layout, Question question) {
        rules = rules != null && rules.isOf(layout, question) ? rules : new LiveRules(layout, question);
        rulesOpen = true;
    }

    /** Says that other units are answered. */
    void layOut() {
        laidOut = !listeners.isEmpty();
    }

    boolean isSatisfied(LiveCoverage coverage) {
        return rules != null && rules.isSatisfied(coverage);
    }

    /** Says that a listener must not change what it is told of. */
    void requireQuiet() {
        if (telling) {
            throw new IllegalStateException("Live portfolio must not be changed by a listener while it tells a change");
        }
    }

    void tell(LiveNumbers numbers) {
        if (!listeners.isEmpty()) {
            tellAll(numbers);
        }
    }

    private void tellAll(LiveNumbers numbers) {
        telling = true;
        try {
            if (laidOut) {
                laidOut = false;
                begin(numbers);
                listeners.forEach(listener -> listener.laidOutAnew(numbers.layout));
            } else {
                numbers.changes.tell(numbers.coverage);
                tellRules(numbers);
            }
        } finally {
            numbers.changes.clear();
            telling = false;
        }
    }

    private void tellRules(LiveNumbers numbers) {
        boolean now = rulesOpen ? isSatisfied(numbers.coverage) : satisfied;
        rulesOpen = false;
        if (now != satisfied) {
            satisfied = now;
            listeners.forEach(listener -> listener.rulesChanged(now));
        }
    }
}
