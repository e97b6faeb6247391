package io.github.qcf4j.combination;

import io.github.qcf4j.model.AdvisedRule;
import io.github.qcf4j.model.BarredUnits;
import io.github.qcf4j.model.BarringEffect;
import io.github.qcf4j.model.LevelShareRule;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.RecognitionLimit;
import io.github.qcf4j.model.RemainingRule;
import io.github.qcf4j.model.RuleOfCombination;
import io.github.qcf4j.model.SizeRule;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Finds what is not recorded of the units and groups asked on one way, as far as the rules count it. */
final class NotRecorded {

    static final UnknownFact NO_RULES = UnknownFact.notRecorded("no rules of combination are recorded");

    private static final int MOST_NAMED = 5;

    private final Structure asked;
    private final Collection<HeldUnit> held;
    private final Set<Measure> measures = EnumSet.noneOf(Measure.class);
    private boolean levels;

    private NotRecorded(Structure asked, Collection<HeldUnit> held) {
        this.asked = asked;
        this.held = held;
        asked.groups().stream()
                .filter(AskedGroup::counts)
                .forEach(group -> measures.addAll(group.group().bounds().keySet()));
        asked.rules().forEach(rule -> count(rule.rule()));
    }

    /** Returns what is not recorded of what is counted, nothing where both readings are the same. */
    static List<UnknownFact> of(Structure asked, Collection<HeldUnit> held) {
        return new NotRecorded(asked, held).facts();
    }

    /** Returns what is not recorded where a measure is counted besides. */
    static List<UnknownFact> of(Structure asked, Measure besides) {
        NotRecorded lacking = new NotRecorded(asked, List.of());
        lacking.measures.add(besides);
        return lacking.facts();
    }

    private void count(RuleOfCombination rule) {
        if (rule instanceof SizeRule size) {
            measures.add(size.measure());
            levels |= size.level().isPresent();
        } else if (rule instanceof RemainingRule remaining) {
            measures.add(remaining.measure());
        } else if (rule instanceof LevelShareRule share) {
            measures.add(share.measure());
            levels = true;
        } else if (rule instanceof RecognitionLimit limit) {
            measures.add(limit.measure());
        } else if (rule instanceof BarredUnits barred && barred.effect() == BarringEffect.HIGHEST_CREDIT_COUNTS) {
            measures.add(Measure.CREDIT);
        }
        if (!(rule instanceof AdvisedRule)) {
            rule.parts().forEach(this::count);
        }
    }

    private List<UnknownFact> facts() {
        List<UnknownFact> facts = new ArrayList<>();
        asked.notAllRecorded().forEach(of -> facts.add(fact("not all rules of %s are recorded", of)));
        asked.groups().stream()
                .filter(group -> group.counts() && !group.group().complete())
                .forEach(group -> facts.add(fact("%s is not listed completely", group.subject())));
        if (measures.contains(Measure.CREDIT)) {
            add(facts, "the credit of %s is not recorded", this::lacksCredit);
        }
        if (levels) {
            add(facts, "the level of %s is not recorded", this::lacksLevel);
        }
        if (measures.contains(Measure.GUIDED_LEARNING_HOURS)) {
            add(facts, "the guided learning hours of %s are not recorded", this::lacksHours);
        }
        if (measures.contains(Measure.POINTS)) {
            add(facts, "the points of %s are not recorded", this::lacksPoints);
        }
        return facts;
    }

    private void add(List<UnknownFact> facts, String sentence, Predicate<UnitIdentifier> lacks) {
        List<UnitIdentifier> units = asked.offered().stream().filter(lacks).toList();
        if (!units.isEmpty()) {
            facts.add(fact(sentence, some(units)));
        }
    }

    private static UnknownFact fact(String sentence, String subject) {
        return UnknownFact.notRecorded(sentence.formatted(subject));
    }

    /** Returns the units in words, such as 'J/999/0001, L/999/0002 and 7 more'. */
    static String some(List<UnitIdentifier> units) {
        List<String> named =
                units.stream().limit(MOST_NAMED).map(UnitIdentifier::text).toList();
        return units.size() <= MOST_NAMED
                ? CertificateWords.and(named)
                : "%s and %s more".formatted(String.join(", ", named), units.size() - MOST_NAMED);
    }

    private boolean lacksCredit(UnitIdentifier unit) {
        return asked.unit(unit).flatMap(Unit::credit).isEmpty()
                && isNotHeld(unit, as -> as.credit().isPresent());
    }

    private boolean lacksLevel(UnitIdentifier unit) {
        return asked.unit(unit).flatMap(Unit::level).isEmpty()
                && isNotHeld(unit, as -> as.level().isPresent());
    }

    /** Returns whether the unit may count without being held itself, with what is recorded. */
    private boolean isNotHeld(UnitIdentifier unit, Predicate<HeldUnit> recorded) {
        return !asked.equivalentsOf(unit).isEmpty()
                || held.stream().noneMatch(as -> as.unit().equals(unit) && recorded.test(as));
    }

    private boolean lacksHours(UnitIdentifier unit) {
        return asked.unit(unit).flatMap(Unit::guidedLearningHours).isEmpty();
    }

    private boolean lacksPoints(UnitIdentifier unit) {
        return asked.offersOf(unit).stream()
                .anyMatch(offer -> offer.offered().points().isEmpty());
    }
}
