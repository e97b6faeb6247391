package io.github.qcf4j.mapping;

import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.MethodDemand;
import io.github.qcf4j.model.MethodFamily;
import io.github.qcf4j.model.RangeDemand;
import io.github.qcf4j.portfolio.Evidence;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Counts what counted mappings show for some criteria together (V5.4).
 * <p>
 * Where a requirement names methods, only evidence by these is counted.
 */
final class Tally {

    private final UnitVerdict verdict;
    private final List<Integer> criteria;
    private final @Nullable MethodDemand named;
    private final BitSet items = new BitSet();
    private final Set<AssessmentMethod> methods = EnumSet.noneOf(AssessmentMethod.class);
    private final Set<LocalDate> occasions = new LinkedHashSet<>();
    private final Set<String> assessors = new LinkedHashSet<>();

    Tally(UnitVerdict verdict, List<Integer> criteria, @Nullable MethodDemand named) {
        this.verdict = verdict;
        this.criteria = criteria;
        this.named = named;
        for (int index : criteria) {
            CriterionVerdict criterion = verdict.verdict(index);
            counted(criterion).forEach(items::set);
            criterion.counting().stream()
                    .filter(judgement -> Arrays.stream(judgement.items())
                            .mapToObj(verdict::item)
                            .anyMatch(this::isNamed))
                    .forEach(judgement -> judgement.decision().assessor().ifPresent(assessors::add));
        }
        items.stream().mapToObj(verdict::item).forEach(this::add);
    }

    private void add(Item item) {
        method(item).ifPresent(methods::add);
        occasions.addAll(item.occurredBy(verdict.occasionsBy()));
    }

    int items() {
        return items.cardinality();
    }

    int occasions() {
        return occasions.size();
    }

    int assessors() {
        return assessors.size();
    }

    boolean hasMethod(AssessmentMethod method) {
        return methods.contains(method);
    }

    boolean hasFamily(MethodFamily family) {
        return methods.stream().anyMatch(method -> method.family() == family);
    }

    /** Returns which values of an attribute are shown. */
    RangeShown shown(String attribute) {
        return shown(attribute, item -> true);
    }

    /** Returns which values are shown by other methods than those that may show the remaining ones (V5.10). */
    RangeShown shownByOtherThan(RangeDemand range) {
        return shown(
                range.attribute(),
                item -> method(item)
                        .filter(method -> !range.remaining().contains(method))
                        .isPresent());
    }

    private RangeShown shown(String attribute, Predicate<Item> which) {
        RangeShown shown = new RangeShown();
        for (int index : criteria) {
            CriterionVerdict criterion = verdict.verdict(index);
            for (int id : counted(criterion)) {
                Item item = verdict.item(id);
                if (which.test(item)) {
                    values(criterion.view(), item, attribute).forEach(value -> shown.add(value, id));
                }
            }
        }
        return shown;
    }

    /** Returns the values that the mappings name, or where they name none the one that the evidence has (V5.8). */
    private static Collection<String> values(CriterionView view, Item item, String attribute) {
        Set<String> values = new LinkedHashSet<>();
        for (Offer offer : view.liveOffers(item.id())) {
            values.addAll(offer.mapping().range().getOrDefault(attribute, List.of()));
        }
        if (values.isEmpty()) {
            item.evidence().flatMap(evidence -> evidence.attribute(attribute)).ifPresent(values::add);
        }
        return values;
    }

    private int[] countedItems(CriterionVerdict criterion) {
        int[] all = criterion.view().items();
        MappingState[] states = criterion.states();
        int[] counted = new int[all.length];
        int size = 0;
        for (int i = 0; i < all.length; i++) {
            if (states[i] == MappingState.COUNTED && isNamed(verdict.item(all[i]))) {
                counted[size++] = all[i];
            }
        }
        return Arrays.copyOf(counted, size);
    }

    private List<Integer> counted(CriterionVerdict criterion) {
        return Arrays.stream(countedItems(criterion)).boxed().toList();
    }

    private boolean isNamed(Item item) {
        return named == null || method(item).filter(named::names).isPresent();
    }

    private static Optional<AssessmentMethod> method(Item item) {
        return item.evidence().flatMap(Evidence::method);
    }
}
