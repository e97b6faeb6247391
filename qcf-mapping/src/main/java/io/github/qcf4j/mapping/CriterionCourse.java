package io.github.qcf4j.mapping;

import java.time.LocalDate;
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
    private final AcceptedItems items;
    private final Map<Integer, List<ShownValue>> shown = new LinkedHashMap<>();
    private final Suspensions decisions = new Suspensions(this::count, this::discount);
    private boolean recognised;

    /**
     * Starts with nothing.
     *
     * @param coverage  what the policy asks for the criterion
     * @param tallies  what is counted for each demand on the criterion
     */
    CriterionCourse(CoveragePlan coverage, List<Tally> tallies, Records records) {
        this.items = new AcceptedItems(coverage);
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
        return items.isMet();
    }

    /** Says that so many more items have a live mapping. */
    void map(int more) {
        items.map(more);
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

    /** Returns which decisions that stand do not count for the time being, to be told what happens to decisions. */
    Suspensions decisions() {
        return decisions;
    }

    private void count(Judgement judgement, LocalDate day) {
        counting.add(judgement);
        for (int item : judgement.items()) {
            if (items.add(records.item(item)) && !recognised) {
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
            if (items.remove(records.item(item)) && !recognised) {
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
