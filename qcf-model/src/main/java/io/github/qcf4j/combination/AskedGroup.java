package io.github.qcf4j.combination;

import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.OfferedUnit;
import io.github.qcf4j.model.SizeRule;
import io.github.qcf4j.model.UnitGroup;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group as it is asked, with the units of the groups nested in it.
 *
 * @param group  the group as the qualification writes it
 * @param outer  the name of the group it is nested in
 * @param counts  whether its units count, which they do not in a group whose outer group does not count
 * @param certain  whether the group is asked of every learner, whichever pathway is chosen
 * @param offered  the units it and the groups in it offer, each once, in order
 */
record AskedGroup(
        UnitGroup group, @Nullable String outer, boolean counts, boolean certain, List<UnitIdentifier> offered) {

    /** Returns what a sentence about the group starts with, such as 'group B'. */
    String subject() {
        return group.toString();
    }

    /** Returns whether all units of the group, and of the groups in it, are listed. */
    boolean complete() {
        return group.withNested().allMatch(UnitGroup::complete);
    }

    /** Returns the units that the group itself lists, each once. */
    List<UnitIdentifier> own() {
        return group.units().stream().map(OfferedUnit::unit).distinct().toList();
    }

    /** Returns whether the group asks for anything. */
    boolean asks() {
        return counts
                && (group.mandatory() || group.allOrNothing() || !group.bounds().isEmpty());
    }

    /** Returns what the group asks for, such as 'group A asks for all of its units and exactly 18 credits'. */
    String sentence() {
        if (!counts) {
            return subject() + " is not counted";
        }
        List<String> parts = new ArrayList<>();
        if (group.mandatory()) {
            parts.add("all of its units");
        }
        if (group.allOrNothing()) {
            parts.add("all of its units or none");
        }
        group.bounds()
                .forEach((measure, bounds) ->
                        parts.add(SizeRule.of(measure, bounds).toString()));
        return "%s asks for %s".formatted(subject(), parts.isEmpty() ? "nothing" : String.join(" and ", parts));
    }

    /** Returns the sentences that say which of its constructs have no answer yet, whatever is held. */
    List<String> constructsNotAnswered() {
        List<String> reasons = new ArrayList<>();
        if (!certain) {
            reasons.add(notAnswered("no pathway is chosen"));
        }
        if (outer != null) {
            reasons.add(notAnswered("it is nested in group " + outer));
        }
        if (!group.groups().isEmpty()) {
            reasons.add(notAnswered("groups are nested in it"));
        }
        if (group.allOrNothing()) {
            reasons.add(notAnswered("it asks for all of its units or none"));
        }
        group.bounds().forEach((measure, bounds) -> {
            if (!Tally.isCounted(measure)) {
                reasons.add(notAnswered("it asks for " + SizeRule.of(measure, bounds)));
            }
        });
        return reasons;
    }

    /** Returns the sentence that says why there is no answer yet. */
    String notAnswered(String reason) {
        return "%s is not answered: %s".formatted(subject(), reason);
    }

    /** Returns the least that the group asks for in the measure. */
    int least(Measure measure) {
        return group.bounds(measure).min();
    }
}
