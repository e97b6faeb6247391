package io.github.qcf4j.explanation;

import io.github.qcf4j.model.CriterionChoice;
import io.github.qcf4j.model.RequirementStrength;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.portfolio.Decision;
import io.github.qcf4j.portfolio.PortfolioRecord;
import io.github.qcf4j.portfolio.Recognition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What some records make of a unit: which criteria are covered, what its choices and requirements still ask for, and
 * whether it is ready (V3.10, V5.13, V7.4).
 */
final class CheckedReadiness {

    private final Unit unit;
    private final Map<String, CheckedVerdict> verdicts;
    private final Map<String, List<Recognition>> recognitions;
    private final List<CheckedDemand> demands;
    private final LocalDate measured;
    private final Predicate<PortfolioRecord> counts;
    private final Map<String, List<Decision>> counting = new LinkedHashMap<>();
    private final IdentityHashMap<CheckedDemand, List<Lack>> lacks = new IdentityHashMap<>();

    /**
     * Looks at a unit.
     *
     * @param recognitions  for each criterion, the recognitions that cover it
     * @param measured  the day on which ends are measured, and up to which occasions count
     * @param counts  which of the decisions that count and of the recognitions are looked at
     */
    CheckedReadiness(
            Unit unit,
            Map<String, CheckedVerdict> verdicts,
            Map<String, List<Recognition>> recognitions,
            List<CheckedDemand> demands,
            LocalDate measured,
            Predicate<PortfolioRecord> counts) {
        this.unit = unit;
        this.verdicts = verdicts;
        this.recognitions = recognitions;
        this.demands = demands;
        this.measured = measured;
        this.counts = counts;
    }

    CheckedVerdict verdict(String number) {
        return Optional.ofNullable(verdicts.get(number)).orElseThrow();
    }

    LocalDate measured() {
        return measured;
    }

    /** Returns the decisions that count for a criterion. */
    List<Decision> counting(String number) {
        return counting.computeIfAbsent(
                number,
                same -> verdict(same).counting(measured).stream().filter(counts).toList());
    }

    boolean isRecognised(String number) {
        return recognitions.getOrDefault(number, List.of()).stream().anyMatch(counts);
    }

    /** Returns whether a criterion is recognised, or met if its unit were signed off. */
    boolean isCovered(String number) {
        return isRecognised(number) || verdict(number).isFilled(counting(number));
    }

    private List<CriterionChoice> choices(String number) {
        return unit.choices().stream()
                .filter(choice -> choice.criteria().contains(number))
                .toList();
    }

    boolean isInNoChoice(String number) {
        return choices(number).isEmpty();
    }

    private List<String> members(CriterionChoice choice) {
        return choice.criteria().stream().filter(verdicts::containsKey).toList();
    }

    int covered(CriterionChoice choice) {
        return (int) members(choice).stream().filter(this::isCovered).count();
    }

    /** Returns whether every choice that holds the criterion has enough others (V3.10). */
    boolean isReleased(String number) {
        List<CriterionChoice> choices = choices(number);
        return !choices.isEmpty()
                && !isCovered(number)
                && choices.stream().allMatch(choice -> covered(choice) >= choice.atLeast());
    }

    /** Returns the covered criteria of all choices that hold a criterion, in the order of the unit. */
    List<String> coveredBeside(String number) {
        List<CriterionChoice> choices = choices(number);
        return verdicts.keySet().stream()
                .filter(other ->
                        choices.stream().anyMatch(choice -> choice.criteria().contains(other)))
                .filter(this::isCovered)
                .toList();
    }

    List<Lack> lacks(CheckedDemand demand) {
        return lacks.computeIfAbsent(demand, same -> same.lacks(this));
    }

    /** Returns whether a demand is made whatever choices do without: some of its criteria cannot be left out. */
    private boolean isMadeInAnyCase(CheckedDemand demand) {
        List<String> open =
                demand.scope().stream().filter(number -> !isRecognised(number)).toList();
        return open.stream().anyMatch(this::isInNoChoice)
                || unit.choices().stream().anyMatch(choice -> {
                    List<String> others = new ArrayList<>(members(choice));
                    return others.removeAll(open) && others.size() < choice.atLeast();
                });
    }

    /** Returns whether a criterion is covered with all that is demanded of it through its choices (V5.13). */
    private boolean carries(String number) {
        return isCovered(number)
                && (isRecognised(number)
                        || demands.stream()
                                .filter(demand -> demand.scope().contains(number))
                                .filter(CheckedReadiness::isRequired)
                                .allMatch(demand ->
                                        isMadeInAnyCase(demand) || lacks(demand).isEmpty()));
    }

    private static boolean isRequired(CheckedDemand demand) {
        return demand.asked().requirement().strength() == RequirementStrength.REQUIRED;
    }

    private boolean isCarried(CriterionChoice choice) {
        return members(choice).stream().filter(this::carries).count() >= choice.atLeast();
    }

    /** Returns whether a demand is made: in any case, or by choices that cannot do without its criteria yet (V5.13). */
    boolean isMade(CheckedDemand demand) {
        return isMadeInAnyCase(demand) || demand.scope().stream().anyMatch(this::isAsked);
    }

    private boolean isAsked(String number) {
        if (isRecognised(number) || isReleased(number)) {
            return false;
        }
        return isInNoChoice(number)
                || carries(number)
                || !choices(number).stream().allMatch(this::isCarried);
    }

    /** Returns whether everything required is met, and something is (V7.4, V7.10). */
    boolean isReady() {
        return !unit.outcomes().isEmpty()
                && unit.outcomes().stream()
                        .noneMatch(outcome -> outcome.criteria().isEmpty())
                && verdicts.keySet().stream().filter(this::isInNoChoice).allMatch(this::isCovered)
                && unit.choices().stream().allMatch(choice -> covered(choice) >= choice.atLeast())
                && demands.stream()
                        .filter(CheckedReadiness::isRequired)
                        .filter(this::isMadeInAnyCase)
                        .allMatch(demand -> lacks(demand).isEmpty())
                && unit.choices().stream().allMatch(this::isCarried);
    }

    /**
     * Returns how many of some criteria are covered, and how many are asked for; a choice counts with the first of its
     * criteria, as many as it asks for (V3.10, V4.2).
     *
     * @param isHeldBack  which criteria are not counted before the sign-off (V4.8)
     */
    int[] progress(List<String> numbers, Predicate<String> isHeldBack) {
        Predicate<String> covered = number -> isCovered(number) && !isHeldBack.test(number);
        int[] progress = new int[2];
        for (String number : numbers) {
            if (isInNoChoice(number)) {
                progress[0] += covered.test(number) ? 1 : 0;
                progress[1]++;
            }
        }
        for (CriterionChoice choice : unit.choices()) {
            Optional<String> first = verdicts.keySet().stream()
                    .filter(choice.criteria()::contains)
                    .findFirst();
            if (first.filter(numbers::contains).isPresent()) {
                long met = members(choice).stream().filter(covered).count();
                progress[0] += (int) Math.min(choice.atLeast(), met);
                progress[1] += choice.atLeast();
            }
        }
        return progress;
    }
}
