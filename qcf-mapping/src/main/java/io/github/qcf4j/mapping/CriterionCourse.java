package io.github.qcf4j.mapping;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What counts for one criterion on the day a {@link UnitCourse} has come to, told on to what is demanded of it. */
final class CriterionCourse {

    private final List<Tally> tallies;
    private final Records records;
    private final List<String> attributes;
    private final Set<Judgement> counting = new LinkedHashSet<>();
    private final ItemCounts items = new ItemCounts();
    private final Map<Integer, List<ShownValue>> shown = new LinkedHashMap<>();
    private final Map<Integer, Set<Judgement>> restingOn = new LinkedHashMap<>();
    private final BitSet lapsed = new BitSet();
    private final Set<Judgement> passing = new LinkedHashSet<>();
    private final Map<Judgement, Integer> suspended = new LinkedHashMap<>();
    private boolean recognised;

    /**
     * Starts with nothing.
     *
     * @param tallies  what is counted for each demand on the criterion
     */
    CriterionCourse(List<Tally> tallies, Records records) {
        this.tallies = tallies;
        this.attributes = tallies.stream()
                .map(Tally::attributes)
                .flatMap(List::stream)
                .distinct()
                .toList();
        this.records = records;
    }

    boolean isRecognised() {
        return recognised;
    }

    boolean isMet() {
        return !counting.isEmpty();
    }

    /** Returns the attributes of which any demand asks for values. */
    List<String> attributes() {
        return attributes;
    }

    /** Returns whether it was said what an item shows. */
    boolean knowsShown(int item) {
        return shown.containsKey(item);
    }

    /** Says what an item shows, and when. */
    void shows(int item, List<ShownValue> values) {
        shown.put(item, values);
    }

    /** Says that decisions on an item will not only begin and end, but may be suspended between. */
    void maySuspend(int item) {
        restingOn.putIfAbsent(item, new LinkedHashSet<>());
    }

    /** A decision begins to stand; it counts unless an item of it has come to its end or another one replaces it. */
    void begin(Judgement judgement, LocalDate day) {
        int reasons = (int)
                passing.stream().filter(other -> other.replaces(judgement)).count();
        for (int item : judgement.items()) {
            Set<Judgement> resting = restingOn.get(item);
            if (resting != null) {
                resting.add(judgement);
                reasons += lapsed.get(item) ? 1 : 0;
            }
        }
        if (reasons == 0) {
            count(judgement, day);
        } else {
            suspended.put(judgement, reasons);
        }
    }

    void end(Judgement judgement, LocalDate day) {
        for (int item : judgement.items()) {
            Set<Judgement> resting = restingOn.get(item);
            if (resting != null) {
                resting.remove(judgement);
            }
        }
        if (suspended.remove(judgement) == null) {
            discount(judgement, day);
        }
    }

    /** An item comes to its end. */
    void lapse(int item, LocalDate day) {
        lapsed.set(item);
        restingOn(item).forEach(judgement -> suspend(judgement, day));
    }

    /** An item that had come to its end occurred again. */
    void renew(int item, LocalDate day) {
        lapsed.clear(item);
        restingOn(item).forEach(judgement -> resume(judgement, day));
    }

    /** A decision begins to be left that does not stay so; it replaces others for that time. */
    void beginPassing(Judgement judgement, LocalDate day) {
        passing.add(judgement);
        replacedBy(judgement).forEach(replaced -> suspend(replaced, day));
    }

    void endPassing(Judgement judgement, LocalDate day) {
        passing.remove(judgement);
        replacedBy(judgement).forEach(replaced -> resume(replaced, day));
    }

    private Set<Judgement> replacedBy(Judgement judgement) {
        Set<Judgement> replaced = new LinkedHashSet<>();
        for (int item : judgement.items()) {
            restingOn(item).stream().filter(judgement::replaces).forEach(replaced::add);
        }
        return replaced;
    }

    private Set<Judgement> restingOn(int item) {
        return restingOn.getOrDefault(item, Set.of());
    }

    private void suspend(Judgement judgement, LocalDate day) {
        if (suspended.merge(judgement, 1, Integer::sum) == 1) {
            discount(judgement, day);
        }
    }

    private void resume(Judgement judgement, LocalDate day) {
        if (suspended.computeIfPresent(judgement, (same, reasons) -> reasons == 1 ? null : reasons - 1) == null) {
            count(judgement, day);
        }
    }

    private void count(Judgement judgement, LocalDate day) {
        counting.add(judgement);
        for (int item : judgement.items()) {
            if (items.add(item) && !recognised) {
                add(item, day);
            }
        }
        if (!recognised) {
            tallies.forEach(tally -> tally.addAssessor(judgement, records));
        }
    }

    private void discount(Judgement judgement, LocalDate day) {
        counting.remove(judgement);
        for (int item : judgement.items()) {
            if (items.remove(item) && !recognised) {
                remove(item, day);
            }
        }
        if (!recognised) {
            tallies.forEach(tally -> tally.removeAssessor(judgement, records));
        }
    }

    /** From now on nothing is asked of the criterion, and nothing that counts for it is counted. */
    void recognise(LocalDate day) {
        if (!recognised) {
            recognised = true;
            items.forEach(item -> remove(item, day));
            tallies.forEach(tally -> counting.forEach(judgement -> tally.removeAssessor(judgement, records)));
        }
    }

    void beginShowing(int id, ShownValue value) {
        Item item = records.item(id);
        talliesOf(item).forEach(tally -> tally.show(value, item));
    }

    void endShowing(int id, ShownValue value) {
        Item item = records.item(id);
        talliesOf(item).forEach(tally -> tally.unshow(value, item));
    }

    /** Returns for which demands an item counts. */
    private List<Tally> talliesOf(Item item) {
        return items.holds(item.id()) && !recognised
                ? tallies.stream().filter(tally -> tally.counts(item)).toList()
                : List.of();
    }

    private void add(int id, LocalDate day) {
        Item item = records.item(id);
        for (Tally tally : tallies) {
            if (tally.counts(item)) {
                tally.add(item, day);
                shown(id, day).forEach(value -> tally.show(value, item));
            }
        }
    }

    private void remove(int id, LocalDate day) {
        Item item = records.item(id);
        for (Tally tally : tallies) {
            if (tally.counts(item)) {
                tally.remove(item, day);
                shown(id, day).forEach(value -> tally.unshow(value, item));
            }
        }
    }

    private List<ShownValue> shown(int item, LocalDate day) {
        return shown.getOrDefault(item, List.of()).stream()
                .filter(value -> value.days().contains(day.toEpochDay()))
                .toList();
    }
}
