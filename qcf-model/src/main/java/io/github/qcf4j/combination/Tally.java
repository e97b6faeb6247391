package io.github.qcf4j.combination;

import io.github.qcf4j.model.Credit;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What is held in a group or in the qualification: at least so much, and at most so much where something is not
 * recorded.
 */
final class Tally {

    private static final int MOST_NAMED = 5;
    private static final long UNBOUNDED = Long.MAX_VALUE;

    private final List<HeldUnit> counted;
    private final List<HeldUnit> possible;
    private final List<String> incomplete;

    /**
     * @param counted  the units that count, each once
     * @param possible  the units that no group lists and that a group not listed completely may offer
     * @param incomplete  what sentences call the groups not listed completely, such as 'group C'
     */
    Tally(List<HeldUnit> counted, List<HeldUnit> possible, List<String> incomplete) {
        this.counted = counted;
        this.possible = incomplete.isEmpty() ? List.of() : possible;
        this.incomplete = incomplete;
    }

    /** Returns whether amounts of the measure can be told from units held. */
    static boolean isCounted(Measure measure) {
        return measure == Measure.CREDIT || measure == Measure.UNITS;
    }

    /** Returns the units in words, such as 'J/999/0001, L/999/0002 and 7 more'. */
    static String some(List<UnitIdentifier> units) {
        String named =
                units.stream().limit(MOST_NAMED).map(UnitIdentifier::text).collect(Collectors.joining(", "));
        return units.size() <= MOST_NAMED ? named : "%s and %d more".formatted(named, units.size() - MOST_NAMED);
    }

    List<UnitIdentifier> units() {
        return counted.stream().map(HeldUnit::unit).toList();
    }

    /** Returns what is certainly held. */
    long least(Measure measure) {
        return measure == Measure.CREDIT ? recorded(counted) : counted.size();
    }

    /** Returns what may be held at the most. */
    long most(Measure measure) {
        if (measure == Measure.UNITS) {
            return (long) counted.size() + possible.size();
        }
        return isRecorded(counted) && isRecorded(possible) ? recorded(counted) + recorded(possible) : UNBOUNDED;
    }

    /** Returns the sentences that say why the least and the most are not the same. */
    List<String> reasons(Measure measure) {
        List<String> reasons = new ArrayList<>();
        if (measure == Measure.CREDIT) {
            counted.stream()
                    .filter(held -> held.credit().isEmpty())
                    .forEach(held -> reasons.add("the credit of %s is not recorded"
                            .formatted(held.unit().text())));
        }
        if (!possible.isEmpty()) {
            String units = some(possible.stream().map(HeldUnit::unit).toList());
            incomplete.forEach(
                    group -> reasons.add("%s is not listed completely, and no group lists %s".formatted(group, units)));
        }
        return reasons;
    }

    private static boolean isRecorded(List<HeldUnit> units) {
        return units.stream().allMatch(held -> held.credit().isPresent());
    }

    private static long recorded(List<HeldUnit> units) {
        return units.stream()
                .mapToLong(held -> held.credit().map(Credit::value).orElse(0))
                .sum();
    }
}
