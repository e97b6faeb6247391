package io.github.qcf4j.mapping;

import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.EvidenceRequirement;
import io.github.qcf4j.model.MethodFamily;
import io.github.qcf4j.model.RangeDemand;
import io.github.qcf4j.portfolio.Evidence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Counts what counted mappings show for some criteria together (V5.4), and goes on counting when they come and go.
 * <p>
 * Where the requirement names methods, only evidence by these is counted. An item is told once for each criterion for
 * which it counts, and is one item all the same.
 */
final class Tally {

    private final EvidenceRequirement requirement;
    private final ItemCounts items = new ItemCounts();
    private final Counts<AssessmentMethod> methods = new Counts<>();
    private final Counts<LocalDate> occasions = new Counts<>();
    private final Counts<String> assessors = new Counts<>();
    private final List<Map<String, ItemCounts>> shown = new ArrayList<>();
    private final List<Map<String, ItemCounts>> shownByOthers = new ArrayList<>();

    Tally(EvidenceRequirement requirement) {
        this.requirement = requirement;
        requirement.range().forEach(range -> {
            shown.add(noItems(range));
            shownByOthers.add(noItems(range));
        });
    }

    private static Map<String, ItemCounts> noItems(RangeDemand range) {
        Map<String, ItemCounts> byValue = new LinkedHashMap<>();
        range.values().forEach(value -> byValue.put(value, new ItemCounts()));
        return byValue;
    }

    /** Returns the attributes of which values are asked for. */
    List<String> attributes() {
        return requirement.range().stream()
                .map(RangeDemand::attribute)
                .distinct()
                .toList();
    }

    /** Returns whether evidence like the item is counted at all. */
    boolean counts(Item item) {
        return requirement.methods().isEmpty()
                || method(item).filter(requirement.methods().get()::names).isPresent();
    }

    /** Adds an item that is counted for one more criterion, with the occasions it has by a day. */
    void add(Item item, LocalDate day) {
        if (items.add(item.id())) {
            method(item).ifPresent(methods::add);
            if (requirement.occasions().isPresent()) {
                item.occurredBy(day).forEach(occasions::add);
            }
        }
    }

    /** Removes an item that is counted for one criterion less, with the occasions it has by a day. */
    void remove(Item item, LocalDate day) {
        if (items.remove(item.id())) {
            method(item).ifPresent(methods::remove);
            if (requirement.occasions().isPresent()) {
                item.occurredBy(day).forEach(occasions::remove);
            }
        }
    }

    /** Adds a day on which an item occurred, if the item is counted. */
    void addOccasion(Item item, LocalDate day) {
        if (items.holds(item.id())) {
            occasions.add(day);
        }
    }

    /** Adds, for one more criterion, that a counted item shows a value; what is not asked for is no matter. */
    void show(String attribute, String value, Item item) {
        for (ItemCounts showing : showing(attribute, value, item)) {
            showing.add(item.id());
        }
    }

    void show(ShownValue shown, Item item) {
        show(shown.attribute(), shown.value(), item);
    }

    /** Removes, for one criterion, that a counted item shows a value. */
    void unshow(ShownValue shown, Item item) {
        for (ItemCounts showing : showing(shown.attribute(), shown.value(), item)) {
            showing.remove(item.id());
        }
    }

    private List<ItemCounts> showing(String attribute, String value, Item item) {
        List<ItemCounts> showing = new ArrayList<>();
        for (int i = 0; i < requirement.range().size(); i++) {
            RangeDemand range = requirement.range().get(i);
            ItemCounts byAny = shown.get(i).get(value);
            ItemCounts byOthers = shownByOthers.get(i).get(value);
            if (range.attribute().equals(attribute) && byAny != null && byOthers != null) {
                showing.add(byAny);
                if (isByOther(range, item)) {
                    showing.add(byOthers);
                }
            }
        }
        return showing;
    }

    private static boolean isByOther(RangeDemand range, Item item) {
        return method(item)
                .filter(method -> !range.remaining().contains(method))
                .isPresent();
    }

    /** Adds the assessor of a decision that makes a criterion met, if it is on any item that is counted. */
    void addAssessor(Judgement judgement, Records records) {
        assessor(judgement, records).ifPresent(assessors::add);
    }

    void removeAssessor(Judgement judgement, Records records) {
        assessor(judgement, records).ifPresent(assessors::remove);
    }

    private Optional<String> assessor(Judgement judgement, Records records) {
        for (int item : judgement.items()) {
            if (counts(records.item(item))) {
                return judgement.decision().assessor();
            }
        }
        return Optional.empty();
    }

    int items() {
        return items.different();
    }

    int occasions() {
        return occasions.different();
    }

    int assessors() {
        return assessors.different();
    }

    boolean hasMethod(AssessmentMethod method) {
        return methods.holds(method);
    }

    boolean hasFamily(MethodFamily family) {
        return EnumSet.allOf(AssessmentMethod.class).stream()
                .anyMatch(method -> method.family() == family && methods.holds(method));
    }

    /** Returns how many items show a value of one of the ranges. */
    int shown(int range, String value) {
        return different(shown, range, value);
    }

    /** Returns how many items by other methods than those that may show the remaining values show it (V5.10). */
    int shownByOthers(int range, String value) {
        return different(shownByOthers, range, value);
    }

    private static int different(List<Map<String, ItemCounts>> shown, int range, String value) {
        ItemCounts showing = shown.get(range).get(value);
        return showing == null ? 0 : showing.different();
    }

    private static Optional<AssessmentMethod> method(Item item) {
        return item.evidence().flatMap(Evidence::method);
    }
}
