package io.github.qcf4j.combination;

import io.github.qcf4j.model.Bounds;
import io.github.qcf4j.model.Credit;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/** Answers what groups ask for: all of their units, and sizes in credit and units. */
final class GroupAnswers {

    private final Structure structure;
    private final Holding holding;
    private final Doubts doubts;
    private final SortedMap<UnitIdentifier, Unit> units;

    GroupAnswers(Structure structure, Holding holding, Doubts doubts, SortedMap<UnitIdentifier, Unit> units) {
        this.structure = structure;
        this.holding = holding;
        this.doubts = doubts;
        this.units = units;
    }

    /** Returns the answer for a group, which is satisfied when it counts for nothing. */
    GroupAnswer answer(AskedGroup group) {
        Verdict verdict = new Verdict(group.subject());
        if (!group.counts()) {
            return new GroupAnswer(
                    new GroupResult(group, verdict, List.of(), List.of(), Amount.NONE, Amount.NONE), List.of());
        }
        Tally tally = holding.tally(group);
        List<UnitIdentifier> missing = group.group().mandatory() ? missing(group.own()) : List.of();
        if (group.group().mandatory()) {
            askAll(group, missing, tally, verdict);
        }
        group.group().bounds().forEach((measure, bounds) -> {
            if (Tally.isCounted(measure)) {
                verdict.askLeast(measure, bounds, tally);
            }
        });
        List<String> blocking = blocking(group, tally);
        verdict.unknown(blocking);
        if (!group.certain()) {
            verdict.notCertain();
        }
        return new GroupAnswer(result(group, verdict, tally, missing), blocking);
    }

    private static void askAll(AskedGroup group, List<UnitIdentifier> missing, Tally tally, Verdict verdict) {
        Bounds count = group.group().unitCount();
        boolean all = count.max().isPresent()
                && tally.least(Measure.UNITS) >= count.max().getAsInt();
        if (!missing.isEmpty() || group.complete() && group.offered().isEmpty()) {
            verdict.missing();
        } else if (!group.complete() && !all) {
            verdict.unknown(group.subject() + " is not listed completely");
        }
    }

    /** Returns why the units held in the group may not all count towards the qualification. */
    private List<String> blocking(AskedGroup group, Tally tally) {
        Verdict most = new Verdict(group.subject());
        most.unknown(group.constructsNotAnswered());
        List<UnitIdentifier> shared = group.own().stream()
                .filter(unit -> structure.groupsNaming(unit) > 1)
                .toList();
        if (!shared.isEmpty()) {
            most.unknown(group.notAnswered("other groups list %s too".formatted(Tally.some(shared))));
        }
        most.unknown(doubts.about(tally.units()));
        group.group().bounds().forEach((measure, bounds) -> {
            if (Tally.isCounted(measure)) {
                most.askMost(measure, bounds, tally);
            }
        });
        return most.reasons();
    }

    private GroupResult result(AskedGroup group, Verdict verdict, Tally tally, List<UnitIdentifier> missing) {
        boolean all = group.group().mandatory();
        long ownCredit = all ? credit(group.own()) : 0;
        long ownUnits = all ? Math.max(1, group.own().size()) : 0;
        long missingUnits = all && group.own().isEmpty() ? 1 : missing.size();
        Amount credit = amount(group, verdict, tally, Measure.CREDIT, ownCredit, credit(missing));
        Amount count = amount(group, verdict, tally, Measure.UNITS, ownUnits, missingUnits);
        return new GroupResult(group, verdict, tally.units(), missing(group.offered()), credit, count);
    }

    private static Amount amount(
            AskedGroup group, Verdict verdict, Tally tally, Measure measure, long all, long missing) {
        long needed = Math.max(all, group.least(measure));
        long lacking = Math.max(missing, group.least(measure) - tally.most(measure));
        boolean isShort = verdict.answer() == Answer.SHORT;
        return new Amount(tally.least(measure), needed, isShort ? Math.max(0, lacking) : 0);
    }

    private List<UnitIdentifier> missing(List<UnitIdentifier> offered) {
        return offered.stream().filter(unit -> !holding.holds(unit)).toList();
    }

    private long credit(List<UnitIdentifier> of) {
        return of.stream()
                .flatMap(unit -> Stream.ofNullable(units.get(unit)))
                .map(Unit::credit)
                .flatMap(Optional::stream)
                .mapToLong(Credit::value)
                .sum();
    }
}
