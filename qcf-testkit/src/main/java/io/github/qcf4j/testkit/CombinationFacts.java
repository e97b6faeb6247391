package io.github.qcf4j.testkit;

import io.github.qcf4j.model.RuleOfCombination;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.testkit.CompletionVerdict.Status;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What the reference finds out about one way through a qualification by trying every combination of its units.
 * <p>
 * All of it is about the combinations that meet everything asked: that certainly do, where one does, else that possibly
 * do. Only what may count and what adds nothing is about all that possibly do.
 *
 * @param way  the way
 * @param status  whether there is such a combination
 * @param fewestCredits  the least recorded credit that has to be taken
 * @param mostCredits  the most recorded credit that groups give together
 * @param fewestHours  the least recorded guided learning hours that have to be taken
 * @param mostHours  the most recorded guided learning hours that groups give together
 * @param totals  the recorded credits that can be taken, in order
 * @param never  the units that are offered and count in none of them, in identifier order
 * @param filled  the names of groups in which a unit counts in one of them, in order of name
 * @param minimal  how many sets of units complete the qualification and contain no other that does
 * @param redundant  the rules that add nothing to the others, of several that say the same the first left out
 */
public record CombinationFacts(
        ReferenceWay way,
        Status status,
        long fewestCredits,
        long mostCredits,
        long fewestHours,
        long mostHours,
        SortedSet<Long> totals,
        SortedSet<UnitIdentifier> never,
        SortedSet<String> filled,
        int minimal,
        List<RuleOfCombination> redundant) {

    public CombinationFacts {
        totals = Collections.unmodifiableSortedSet(new TreeSet<>(totals));
        never = Collections.unmodifiableSortedSet(new TreeSet<>(never));
        filled = Collections.unmodifiableSortedSet(new TreeSet<>(filled));
        redundant = List.copyOf(redundant);
    }
}
