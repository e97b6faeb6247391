package io.github.qcf4j.explanation;

import io.github.qcf4j.portfolio.CoverageKind;
import io.github.qcf4j.portfolio.Decision;
import io.github.qcf4j.portfolio.PortfolioRecord;
import io.github.qcf4j.portfolio.Recognition;
import io.github.qcf4j.portfolio.SignOff;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Whether the records that are said to suffice do by themselves, whether any can be left out, and whether fewer do. */
final class CheckedSufficiency {

    private static final long MOST_SETS = 50_000;

    private final CheckedUnit unit;
    private final Explanation explanation;
    private final Collection<String> notChecked;
    private final List<String> complaints = new ArrayList<>();

    CheckedSufficiency(CheckedUnit unit, Explanation explanation, Collection<String> notChecked) {
        this.unit = unit;
        this.explanation = explanation;
        this.notChecked = notChecked;
    }

    List<String> ofCriterion(String number) {
        return switch (explanation.verdict()) {
            case RECOGNISED -> check(recognition -> unit.covers(recognition, number));
            case MET ->
                check(
                        set -> unit.readiness(set::contains).verdict(number).isFilled(decisions(number, set))
                                && isSigned(List.of(number), set),
                        candidates(List.of(number)));
            default -> complaints;
        };
    }

    private List<Decision> decisions(String number, Set<PortfolioRecord> set) {
        return unit.readiness().counting(number).stream().filter(set::contains).toList();
    }

    List<String> ofOutcome(List<String> numbers) {
        return explanation.verdict() != ExplainedVerdict.COVERED
                ? complaints
                : check(
                        set -> {
                            int[] progress = unit.readiness(set::contains)
                                    .progress(numbers, number -> !isSigned(List.of(number), set));
                            return progress[0] >= progress[1];
                        },
                        candidates(unit.numbers()));
    }

    List<String> ofUnit() {
        return switch (explanation.verdict()) {
            case RECOGNISED ->
                check(recognition -> recognition.isWholeUnit()
                        && recognition.unit().equals(unit.unit().identifier()));
            case READY -> check(set -> unit.readiness(set::contains).isReady(), candidates(unit.numbers()));
            case ACHIEVED ->
                check(
                        set -> hasSignOff(set)
                                && (!unit.unit().outcomesRecorded()
                                        || unit.readiness(set::contains).isReady()),
                        candidates(unit.numbers()));
            default -> complaints;
        };
    }

    /** Recognitions stay, and so does which demands are made: what is asked is whether the decisions are enough. */
    List<String> ofRequirement(CheckedQuestion.Asked asking) {
        if (explanation.verdict() != ExplainedVerdict.MET) {
            return complaints;
        }
        List<CheckedDemand> made = unit.made(asking);
        return check(
                set -> {
                    CheckedReadiness by =
                            unit.readiness(record -> !(record instanceof Decision) || set.contains(record));
                    return made.stream().allMatch(demand -> by.lacks(demand).isEmpty());
                },
                candidates(unit.scope(asking)));
    }

    /** Returns whether a sign-off is there for criteria of which the rule asks for one (V4.8). */
    private boolean isSigned(List<String> numbers, Set<PortfolioRecord> set) {
        CheckedReadiness by = unit.readiness(set::contains);
        return hasSignOff(set)
                || numbers.stream()
                        .noneMatch(number -> by.verdict(number).rule().kind() == CoverageKind.FINAL_DECISION
                                && !by.isRecognised(number));
    }

    private boolean hasSignOff(Set<PortfolioRecord> set) {
        return set.stream().anyMatch(record -> record instanceof SignOff);
    }

    /** Returns the records that may be among those that suffice. */
    private Set<PortfolioRecord> candidates(List<String> numbers) {
        Set<PortfolioRecord> candidates = new LinkedHashSet<>();
        for (String number : numbers) {
            candidates.addAll(unit.readiness().counting(number));
            candidates.addAll(unit.recognitions(number));
        }
        candidates.addAll(unit.firstSignOffs());
        return candidates;
    }

    private List<String> check(Predicate<Recognition> isEnough) {
        Set<PortfolioRecord> candidates = new LinkedHashSet<>(unit.recognitions());
        return check(
                set -> set.stream()
                        .anyMatch(record -> record instanceof Recognition recognition && isEnough.test(recognition)),
                candidates);
    }

    private List<String> check(Predicate<Set<PortfolioRecord>> suffices, Set<PortfolioRecord> candidates) {
        Set<PortfolioRecord> told = new LinkedHashSet<>(explanation.sufficient());
        if (told.size() < explanation.sufficient().size() || !candidates.containsAll(told)) {
            complaints.add("a record that is said to suffice does not count, or is told twice");
        } else if (!suffices.test(told)) {
            complaints.add("the records that are said to suffice do not");
        } else {
            for (PortfolioRecord record : told) {
                Set<PortfolioRecord> without = new LinkedHashSet<>(told);
                without.remove(record);
                if (suffices.test(without)) {
                    complaints.add("'%s' can be left out".formatted(RecordName.of(record)));
                }
            }
            checkSmallest(told.size(), suffices, new ArrayList<>(candidates));
        }
        return complaints;
    }

    private void checkSmallest(int size, Predicate<Set<PortfolioRecord>> suffices, List<PortfolioRecord> candidates) {
        if (!explanation.isSmallest() || size < 2 || sets(candidates.size(), size - 1) > MOST_SETS) {
            if (size > 1) {
                notChecked.add("whether fewer records suffice for " + explanation.place());
            }
        } else if (isAnyEnough(new LinkedHashSet<>(), 0, size - 1, suffices, candidates)) {
            complaints.add("fewer records suffice");
        }
    }

    private static boolean isAnyEnough(
            Set<PortfolioRecord> chosen,
            int from,
            int size,
            Predicate<Set<PortfolioRecord>> suffices,
            List<PortfolioRecord> candidates) {
        if (chosen.size() == size) {
            return suffices.test(chosen);
        }
        for (int i = from; i <= candidates.size() - (size - chosen.size()); i++) {
            Set<PortfolioRecord> further = new LinkedHashSet<>(chosen);
            further.add(candidates.get(i));
            if (isAnyEnough(further, i + 1, size, suffices, candidates)) {
                return true;
            }
        }
        return false;
    }

    /** Returns how many sets of a size there are, or more than can be tried. */
    private static long sets(int all, int size) {
        long sets = 1;
        for (int i = 1; i <= size && sets <= MOST_SETS; i++) {
            sets = sets * (all - size + i) / i;
        }
        return sets;
    }
}
