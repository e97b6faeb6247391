package io.github.qcf4j.mapping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The decisions that stand for a criterion and say that all or some of it is shown.
 *
 * @param met  those that find it met and have what the policy asks for (V4.9)
 * @param ends  for each of these the last day on which all its items count
 * @param lacking  those that find it met and lack something that the policy asks for
 * @param partlyMet  whether one finds it partly met
 */
record StandingDecisions(List<Judgement> met, List<LocalDate> ends, List<Judgement> lacking, boolean partlyMet) {

    /** Returns those of the first kind that have not come to their end on a day. */
    List<Judgement> countingOn(LocalDate day) {
        if (!day.isAfter(firstEnd())) {
            return met;
        }
        List<Judgement> counting = new ArrayList<>();
        for (int i = 0; i < met.size(); i++) {
            if (!day.isAfter(ends.get(i))) {
                counting.add(met.get(i));
            }
        }
        return counting;
    }

    private LocalDate firstEnd() {
        LocalDate first = LocalDate.MAX;
        for (LocalDate end : ends) {
            first = Days.earlier(first, end);
        }
        return first;
    }

    /** Returns the last day on which any of the first kind counts, of which there is one. */
    LocalDate lastEnd() {
        LocalDate last = LocalDate.MIN;
        for (LocalDate end : ends) {
            last = Days.later(last, end);
        }
        return last;
    }

    /** Returns whether any finds the criterion met or partly met. */
    boolean showSome() {
        return partlyMet || !met.isEmpty() || !lacking.isEmpty();
    }
}
