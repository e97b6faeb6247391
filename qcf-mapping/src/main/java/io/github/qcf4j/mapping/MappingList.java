package io.github.qcf4j.mapping;

import io.github.qcf4j.model.Version;
import io.github.qcf4j.portfolio.EvidenceMapping;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Lists what came of every mapping, by items of evidence and then by criteria (V3.12). */
final class MappingList {

    private final Mapped mapped;
    private final Records records;
    private final List<List<MappingResult>> byItem = new ArrayList<>();
    private @Nullable List<MappingResult> all;

    MappingList(Mapped mapped) {
        this.mapped = mapped;
        this.records = mapped.evidenced().records();
        records.items().forEach(item -> byItem.add(new ArrayList<>()));
        for (CriterionView view : mapped.views()) {
            addStanding(view);
            Set<Integer> made = addMadeOutdated(view);
            if (!view.criterion().offers().arePlain()) {
                addNotStanding(view, made);
            }
        }
    }

    /** Returns all results. */
    List<MappingResult> all() {
        List<MappingResult> known = all;
        if (known == null) {
            known = byItem.stream().flatMap(List::stream).toList();
            all = known;
        }
        return known;
    }

    /** Returns what each item of evidence that stands is used for. */
    List<EvidenceUse> byEvidence() {
        List<EvidenceUse> uses = new ArrayList<>();
        for (Item item : records.items()) {
            boolean exists = !item.existsFrom().isAfter(mapped.evidenced().asOf()) && !item.isWithdrawn();
            item.evidence()
                    .filter(evidence -> exists)
                    .ifPresent(evidence -> uses.add(new EvidenceUse(evidence, byItem.get(item.id()))));
        }
        return List.copyOf(uses);
    }

    private void addNotStanding(CriterionView view, Set<Integer> made) {
        for (int item : view.criterion().offers().items()) {
            List<Offer> offers = view.criterion().offers(item);
            addOutdated(view, records.item(item), standing(offers));
            if (!view.hasMapping(item) && !made.contains(item)) {
                addWithdrawn(view, records.item(item), offers);
            }
        }
    }

    private void addStanding(CriterionView view) {
        Optional<UnitStanding> unit = mapped.standing(view.criterion());
        int index = view.criterion().plan().map(CriterionPlan::index).orElse(-1);
        MappingState[] states = unit.isPresent()
                ? unit.get().verdict().verdict(index).states()
                : view.measured(mapped.evidenced().asOf()).states();
        for (int i = 0; i < states.length; i++) {
            Item item = records.item(view.items()[i]);
            MappingState state = unit.isPresent() ? unit.get().state(index, states[i]) : states[i];
            add(view, item, null, state, view.liveOffers(item.id()));
        }
    }

    private static List<Offer> standing(List<Offer> offers) {
        return offers.stream().filter(offer -> offer.withdrawnOn() == null).toList();
    }

    /** Adds what is withdrawn and has nothing beside it that stands. */
    private void addWithdrawn(CriterionView view, Item item, List<Offer> offers) {
        addOutdated(view, item, offers);
        List<Offer> current = offers.stream().filter(offer -> !offer.outdated()).toList();
        if (!current.isEmpty()) {
            boolean known = view.criterion().plan().isPresent();
            MappingState state = known ? MappingState.WITHDRAWN : MappingState.UNKNOWN_CRITERION;
            add(view, item, null, stateOf(item, state), current);
        }
    }

    private void addOutdated(CriterionView view, Item item, List<Offer> offers) {
        TreeMap<Version, List<Offer>> byVersion = new TreeMap<>();
        for (Offer offer : offers) {
            offer.mapping()
                    .version()
                    .filter(version -> offer.outdated())
                    .ifPresent(version -> byVersion
                            .computeIfAbsent(version, same -> new ArrayList<>())
                            .add(offer));
        }
        byVersion.forEach(
                (version, same) -> add(view, item, version, stateOf(item, MappingState.OUTDATED_VERSION), same));
    }

    /** Adds the mappings that decisions on another version make, and returns the items, which nobody mapped. */
    private Set<Integer> addMadeOutdated(CriterionView view) {
        TreeMap<Version, Set<Integer>> byVersion = new TreeMap<>();
        List<Judgement> judgements = view.criterion().judgements();
        for (int i = 0; i < judgements.size(); i++) {
            if (view.criterion().isOutdated(i) && view.decision(i) != DecisionState.WITHDRAWN) {
                Version version = judgements.get(i).decision().version().orElseThrow();
                Arrays.stream(judgements.get(i).items())
                        .filter(item -> !view.isMapped(item))
                        .forEach(byVersion.computeIfAbsent(version, same -> new TreeSet<>())::add);
            }
        }
        Set<Integer> made = new TreeSet<>();
        byVersion.forEach((version, items) -> {
            made.addAll(items);
            items.stream()
                    .map(records::item)
                    .forEach(item -> add(view, item, version, stateOf(item, MappingState.OUTDATED_VERSION), List.of()));
        });
        return made;
    }

    private static MappingState stateOf(Item item, MappingState known) {
        return item.isKnown() || known == MappingState.UNKNOWN_CRITERION ? known : MappingState.UNKNOWN_EVIDENCE;
    }

    private void add(CriterionView view, Item item, @Nullable Version version, MappingState state, List<Offer> offers) {
        Set<String> locators = new TreeSet<>();
        offers.stream()
                .map(Offer::mapping)
                .map(EvidenceMapping::locator)
                .flatMap(Optional::stream)
                .forEach(locators::add);
        byItem.get(item.id())
                .add(new MappingResult(
                        item.reference(),
                        view.criterion().reference(),
                        version,
                        state,
                        offers.isEmpty(),
                        List.copyOf(locators)));
    }
}
