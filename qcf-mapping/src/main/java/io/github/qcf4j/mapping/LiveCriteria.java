package io.github.qcf4j.mapping;

import java.util.Arrays;

/** Until when each criterion of a live portfolio is met, and whether anything is live for it or recognises it. */
final class LiveCriteria {

    private final CoverageLayout layout;
    private final LivePairs pairs;
    private final CriterionDays days;
    private final boolean[] metByAny;
    private final boolean[] recognised;
    private final byte[] found;
    private final AcceptedDays accepted = new AcceptedDays();

    LiveCriteria(CoverageLayout layout, LivePairs pairs) {
        this.layout = layout;
        this.pairs = pairs;
        this.days = new CriterionDays(layout);
        this.metByAny = new boolean[layout.criteria()];
        this.recognised = new boolean[layout.criteria()];
        this.found = new byte[layout.criteria()];
        for (int criterion = 0; criterion < metByAny.length; criterion++) {
            metByAny[criterion] = layout.coverage(criterion).isMetByAny();
        }
    }

    CriterionDays days() {
        return days;
    }

    /** Returns whether a criterion is recognised, by itself or with its outcome. */
    boolean isRecognised(int criterion) {
        return recognised[criterion];
    }

    /** Says which of the criteria of a unit are recognised, by themselves, and returns how many. */
    int recognise(int first, int end, int[] all) {
        Arrays.fill(recognised, first, end, false);
        int count = 0;
        for (int criterion : all) {
            if (criterion >= first && criterion < end) {
                recognised[criterion] = true;
                count++;
            }
        }
        return count;
    }

    /** Takes over what the mappings of the criteria of a unit come to, and returns for how many anything is live. */
    int measureAll(int first, int end, boolean unitRecognised) {
        int count = 0;
        for (int criterion = first; criterion < end; criterion++) {
            pairs.sumUp(criterion);
            measure(criterion, unitRecognised);
            count += isLive(criterion) ? 1 : 0;
        }
        return count;
    }

    /** Takes over what the mappings of a criterion, summed up, come to. */
    void measure(int criterion, boolean unitRecognised) {
        int states = pairs.sums().found(criterion);
        found[criterion] = (byte) states;
        days.put(criterion, until(criterion), states, unitRecognised || recognised[criterion]);
    }

    private int until(int criterion) {
        if (metByAny[criterion]) {
            return pairs.sums().latest(criterion);
        }
        accepted.clear();
        pairs.addTo(accepted, criterion);
        return accepted.isEmpty() ? DayCode.NEVER : accepted.until(layout.coverage(criterion));
    }

    /** Takes over what the mappings of a criterion that one item is enough for come to, summed up. */
    void measureAny(int criterion, int until, int states) {
        found[criterion] = (byte) states;
        days.put(criterion, until, states, false);
    }

    /** Returns whether any item that counts makes a criterion met, which is not recognised. */
    boolean isMetByAny(int criterion) {
        return metByAny[criterion] && !recognised[criterion];
    }

    /** Returns a bit for each state that a live item was taken over to have on a criterion. */
    int found(int criterion) {
        return found[criterion];
    }

    /** Returns whether anything is live for a criterion. */
    boolean isLive(int criterion) {
        return found[criterion] != 0;
    }
}
