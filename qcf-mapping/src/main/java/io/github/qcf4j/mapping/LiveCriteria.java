package io.github.qcf4j.mapping;

import java.util.Arrays;

/** Until when each criterion of a live portfolio is met, and whether anything is live for it or recognises it. */
final class LiveCriteria {

    private final CoverageLayout layout;
    private final LivePairs pairs;
    private final CriterionDays days;
    private final boolean[] metByAny;
    private final boolean[] recognised;
    private final boolean[] live;
    private final AcceptedDays accepted = new AcceptedDays();

    LiveCriteria(CoverageLayout layout, LivePairs pairs) {
        this.layout = layout;
        this.pairs = pairs;
        this.days = new CriterionDays(layout);
        this.metByAny = new boolean[layout.criteria()];
        this.recognised = new boolean[layout.criteria()];
        this.live = new boolean[layout.criteria()];
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
            live[criterion] = false;
            pairs.sumUp(criterion);
            count += measure(criterion, unitRecognised);
        }
        return count;
    }

    /**
     * Takes over what the mappings of a criterion, summed up, come to.
     *
     * @return 1 if anything is live for it that was not, -1 if it is the other way round
     */
    int measure(int criterion, boolean unitRecognised) {
        int found = pairs.found();
        int until;
        if (metByAny[criterion]) {
            until = pairs.last();
        } else {
            accepted.clear();
            pairs.addTo(accepted, criterion);
            until = found == 0 ? DayCode.NEVER : accepted.until(layout.coverage(criterion));
        }
        days.put(criterion, until, found, unitRecognised || recognised[criterion]);
        boolean was = live[criterion];
        live[criterion] = found != 0;
        return (found != 0 ? 1 : 0) - (was ? 1 : 0);
    }
}
