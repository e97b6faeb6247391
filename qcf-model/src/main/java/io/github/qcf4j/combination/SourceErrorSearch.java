package io.github.qcf4j.combination;

import io.github.qcf4j.model.Bounds;
import io.github.qcf4j.model.Credit;
import io.github.qcf4j.model.Hours;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.RemainingRule;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.LongStream;

/** Finds numbers that a specification states and contradicts itself, by adding up what it lists. */
final class SourceErrorSearch {

    private static final long NO_END = Long.MAX_VALUE;
    private static final int HOURS_PER_CREDIT = 10;
    private static final int LARGEST_SUM = 10_000;

    private final Structure asked;
    private final List<SourceError> errors = new ArrayList<>();

    SourceErrorSearch(Structure asked) {
        this.asked = asked;
    }

    List<SourceError> find() {
        totals();
        asked.groups().stream().filter(AskedGroup::counts).forEach(this::group);
        qualificationTime();
        return errors;
    }

    private void totals() {
        OptionalInt ofRules = WholeTotals.least(asked, Measure.CREDIT);
        OptionalInt ofQualification = WholeTotals.creditOfQualification(asked);
        if (ofRules.isPresent() && ofQualification.isPresent() && ofRules.getAsInt() != ofQualification.getAsInt()) {
            add(
                    SourceError.Kind.TOTAL_OF_RULES,
                    "the qualification",
                    ofQualification.getAsInt(),
                    List.of((long) ofRules.getAsInt()),
                    "the rules ask for %s, and %s are stated"
                            .formatted(Credit.of(ofRules.getAsInt()), Credit.of(ofQualification.getAsInt())));
        }
        WholeTotals.statedCredit(asked).ifPresent(this::totalOfGroups);
    }

    private void totalOfGroups(int stated) {
        List<AskedGroup> outermost = asked.groups().stream()
                .filter(group -> group.counts() && group.outer() == null)
                .toList();
        long least = outermost.stream().mapToLong(this::least).sum() + remaining();
        long most = sum(outermost.stream().mapToLong(this::most));
        String end = "and %s are stated".formatted(Credit.of(stated));
        if (!outermost.isEmpty() && most < stated) {
            add(
                    SourceError.Kind.TOTAL_OF_GROUPS,
                    "the groups",
                    stated,
                    List.of(most),
                    "the groups come to at most %s, %s".formatted(words(most), end));
        } else if (least > stated) {
            add(
                    SourceError.Kind.TOTAL_OF_GROUPS,
                    "the groups",
                    stated,
                    List.of(least),
                    "the groups ask for %s, %s".formatted(words(least), end));
        }
    }

    private long remaining() {
        return asked.rules().stream()
                .filter(rule -> rule.rule() instanceof RemainingRule remaining && remaining.measure() == Measure.CREDIT)
                .mapToLong(rule -> ((RemainingRule) rule.rule()).bounds().min())
                .max()
                .orElse(0);
    }

    /** Returns the credit that everybody has from the group at least. */
    private long least(AskedGroup group) {
        long units = group.group().mandatory()
                ? group.own().stream().mapToLong(unit -> recorded(unit, 0)).sum()
                : 0;
        long nested = nestedIn(group).stream().mapToLong(this::least).sum();
        return Math.max(group.least(Measure.CREDIT), units + nested);
    }

    /** Returns the credit that anybody has from the group at the most. */
    private long most(AskedGroup group) {
        OptionalInt max = group.group().credits().max();
        long listed =
                group.group().complete() ? sum(group.own().stream().mapToLong(unit -> recorded(unit, NO_END))) : NO_END;
        long all = sum(LongStream.concat(
                LongStream.of(listed), nestedIn(group).stream().mapToLong(this::most)));
        return max.isPresent() ? Math.min(all, max.getAsInt()) : all;
    }

    private List<AskedGroup> nestedIn(AskedGroup outer) {
        return asked.groups().stream()
                .filter(group -> group.counts() && outer.equals(group.outer()))
                .toList();
    }

    private static long sum(LongStream amounts) {
        return amounts.reduce(0, (sum, amount) -> sum == NO_END || amount == NO_END ? NO_END : sum + amount);
    }

    private long recorded(UnitIdentifier unit, long otherwise) {
        return asked.unit(unit)
                .flatMap(Unit::credit)
                .map(credit -> (long) credit.value())
                .orElse(otherwise);
    }

    private void group(AskedGroup group) {
        if (!group.complete()) {
            return;
        }
        if (group.group().mandatory() && group.group().groups().isEmpty()) {
            unitsOf(group);
            creditOf(group);
        } else if (group.group().credits().isExact()) {
            reachOf(group);
        }
    }

    private void unitsOf(AskedGroup group) {
        Bounds stated = group.group().unitCount();
        int listed = group.own().size();
        if (!stated.contains(listed)) {
            add(
                    SourceError.Kind.UNITS_OF_GROUP,
                    group.subject(),
                    stated.min(),
                    List.of((long) listed),
                    "%s is stated as %s units, and lists %s".formatted(group.subject(), stated, listed));
        }
    }

    private void creditOf(AskedGroup group) {
        Bounds stated = group.group().credits();
        long listed = sum(group.own().stream().mapToLong(unit -> recorded(unit, NO_END)));
        if (listed != NO_END && !stated.contains((int) listed)) {
            add(
                    SourceError.Kind.CREDIT_OF_GROUP,
                    group.subject(),
                    stated.min(),
                    List.of(listed),
                    "%s is stated as %s credits, and its units come to %s".formatted(group.subject(), stated, listed));
        }
    }

    private void reachOf(AskedGroup group) {
        int stated = group.group().credits().min();
        long all = sum(group.offered().stream().mapToLong(unit -> recorded(unit, NO_END)));
        if (all > LARGEST_SUM || stated > LARGEST_SUM) {
            return;
        }
        BitSet sums = sums(group);
        if (!sums.isEmpty() && !sums.get(stated)) {
            List<Long> nearest = LongStream.of(sums.previousSetBit(stated), sums.nextSetBit(stated))
                    .filter(sum -> sum >= 0)
                    .boxed()
                    .toList();
            String words = nearest.size() == 1 ? nearest.get(0).toString() : nearest.get(0) + " or " + nearest.get(1);
            add(
                    SourceError.Kind.CREDIT_NOT_REACHED,
                    group.subject(),
                    stated,
                    nearest,
                    "%s is stated as exactly %s, and whole units come to %s"
                            .formatted(group.subject(), Credit.of(stated), words));
        }
    }

    /** Returns what any of the units that the group offers come to, as many as it asks for. */
    private BitSet sums(AskedGroup group) {
        Bounds count = group.group().unitCount();
        List<BitSet> byCount = new ArrayList<>();
        for (int i = 0; i <= group.offered().size(); i++) {
            byCount.add(new BitSet());
        }
        byCount.get(0).set(0);
        for (UnitIdentifier unit : group.offered()) {
            int credit = (int) recorded(unit, 0);
            for (int i = byCount.size() - 2; i >= 0; i--) {
                BitSet with = byCount.get(i + 1);
                byCount.get(i).stream().forEach(sum -> with.set(sum + credit));
            }
        }
        BitSet sums = new BitSet();
        for (int i = 0; i < byCount.size(); i++) {
            if (count.contains(i)) {
                sums.or(byCount.get(i));
            }
        }
        return sums;
    }

    private void qualificationTime() {
        OptionalInt credit = WholeTotals.creditOfQualification(asked);
        OptionalInt stated =
                credit.isPresent() || asked.way().size().isPresent() ? credit : WholeTotals.statedCredit(asked);
        asked.qualification()
                .totalQualificationTime()
                .filter(time -> stated.isPresent())
                .ifPresent(time -> qualificationTime(time, stated.getAsInt()));
    }

    private void qualificationTime(Hours time, int credit) {
        long learningTime = (long) HOURS_PER_CREDIT * credit;
        if (2 * Math.abs(time.value() - learningTime) > HOURS_PER_CREDIT) {
            add(
                    SourceError.Kind.QUALIFICATION_TIME,
                    "the qualification",
                    time.value(),
                    List.of(learningTime),
                    "a total qualification time of %s is stated, and %s go with %s hours"
                            .formatted(time, Credit.of(credit), learningTime));
        }
    }

    private static String words(long credits) {
        return CountedMeasure.of(Measure.CREDIT).amount(credits);
    }

    private void add(SourceError.Kind kind, String subject, long stated, List<Long> found, String sentence) {
        errors.add(new SourceError(kind, subject, stated, found, sentence));
    }
}
