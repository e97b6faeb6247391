package io.github.qcf4j.testkit;

import io.github.qcf4j.model.LevelCondition;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.testkit.Reading.End;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** S7: units that count, each in its group, and those that are held in the end without counting. */
final class Combination {

    private final CombinationQuestion question;
    private final Reading reading;
    private final Set<UnitIdentifier> taken;
    private final List<Choice> counted = new ArrayList<>();
    private final List<Choice> left = new ArrayList<>();

    /**
     * @param choices  what becomes of each unit
     * @param taken  the units that are newly taken, whether they count or not
     */
    Combination(CombinationQuestion question, Reading reading, List<Choice> choices, Set<UnitIdentifier> taken) {
        this.question = question;
        this.reading = reading;
        this.taken = taken;
        for (Choice choice : choices) {
            if (choice.counts()) {
                counted.add(choice);
            } else if (choice.item() != null) {
                left.add(choice);
            }
        }
    }

    AskedWay way() {
        return question.way();
    }

    /** Returns the units that are newly taken, whether they count or not. */
    Set<UnitIdentifier> taken() {
        return taken;
    }

    /** Returns the choices of units that count. */
    List<Choice> counted() {
        return counted;
    }

    /** S9: Returns the recorded credit of the listed units that count. */
    long credit() {
        return counted.stream()
                .filter(choice -> !choice.isUnlisted())
                .mapToLong(choice -> choice.amount(Measure.CREDIT, null, End.LEAST))
                .sum();
    }

    /** S9: Returns how many of the listed units count. */
    long units() {
        return counted.stream().filter(choice -> !choice.isUnlisted()).count();
    }

    boolean counts(UnitIdentifier unit) {
        for (Choice choice : counted) {
            if (choice.unit().equals(unit)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a unit counts in the very group. */
    boolean countsIn(UnitIdentifier unit, AskedGroup group) {
        for (Choice choice : counted) {
            if (choice.group() == group.index() && choice.unit().equals(unit)) {
                return true;
            }
        }
        return false;
    }

    /** S4: Returns what the groups give together. */
    long given(List<AskedGroup> groups, Measure measure, @Nullable LevelCondition at, End end) {
        long given = 0;
        for (AskedGroup group : groups) {
            given += given(group, measure, at, end);
        }
        return given;
    }

    /** S4: Returns what a group gives: what is in it, and no more than it hands on. */
    long given(AskedGroup group, Measure measure, @Nullable LevelCondition at, End end) {
        return Math.min(way().cap(group, measure), sum(group, measure, at, end));
    }

    /** S4: Returns what is in a group, before what it hands on is limited. */
    long sum(AskedGroup group, Measure measure, @Nullable LevelCondition at, End end) {
        long sum = end == End.MOST && mayHoldMore(group) ? Countable.UNBOUNDED : 0;
        for (Choice choice : counted) {
            if (choice.group() == group.index()) {
                sum += choice.amount(measure, at, end);
            }
        }
        return sum + given(way().nestedIn(group), measure, at, end);
    }

    /** S8: Returns whether units that nobody lists may yet be taken from the group. */
    private boolean mayHoldMore(AskedGroup group) {
        return question.isCompletion()
                && reading == Reading.POSSIBLE
                && !group.group().complete()
                && way().groups().stream()
                        .filter(outer -> outer.isAllOrNothing() && way().isWithin(group.index(), outer))
                        .allMatch(this::countsAll);
    }

    /** S5: Returns whether every unit counts that a group, or one nested in it, lists. */
    boolean countsAll(AskedGroup group) {
        return way().unitsWithin(group).stream()
                .allMatch(unit -> way().within(group).stream().anyMatch(inner -> countsIn(unit, inner)));
    }

    /** S5: Returns what stays taken of a group, and of those nested in it, without counting anywhere. */
    long leftOut(AskedGroup group, Measure measure, End end) {
        long sum = 0;
        for (Choice choice : left) {
            if (way().isWithin(choice.group(), group) && isHeldUnused(choice)) {
                sum += choice.amount(measure, null, end);
            }
        }
        return sum + (end == End.MOST && reading == Reading.CERTAIN ? unlisted(group, measure) : 0);
    }

    private boolean isHeldUnused(Choice choice) {
        return heldInTheEnd(choice.unit()) != null && !isUsed(choice.unit());
    }

    /** S8: Returns what units that no group lists come to, should they belong to a group not listed completely. */
    private long unlisted(AskedGroup group, Measure measure) {
        return way().within(group).stream().allMatch(inner -> inner.group().complete())
                ? 0
                : question.unlisted().stream()
                        .mapToLong(held -> held.amount(measure, null, null, End.MOST))
                        .sum();
    }

    private boolean isUsed(UnitIdentifier held) {
        return counted.stream().anyMatch(choice -> choice.uses(held));
    }

    /** S6: Finds a unit that is itself held in the end and may count on the way. */
    @Nullable
    Countable rankingInTheEnd(UnitIdentifier unit) {
        Countable held = heldInTheEnd(unit);
        return held != null && question.mayCount(held) ? held : null;
    }

    /** Finds a unit that is itself held in the end: held from the start, or taken. */
    @Nullable
    Countable heldInTheEnd(UnitIdentifier unit) {
        return taken.contains(unit) ? question.asTaken(unit) : question.held(unit);
    }
}
