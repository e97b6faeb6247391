package io.github.qcf4j.mapping;

import static io.github.qcf4j.mapping.MappingFinding.EVIDENCE_CURRENCY_UNKNOWN;

import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.portfolio.CurrencyMeasure;
import io.github.qcf4j.portfolio.EvidenceMapping;
import io.github.qcf4j.portfolio.RecordKind;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Tells what is wrong with mappings and with the evidence that is mapped (V2.13, V5.1, V5.2, V5.3, V5.11). */
final class EvidenceFindings {

    private final Mapped mapped;
    private final Records records;
    private final LocalDate asOf;
    private final FindingList findings;
    private final Map<MappingFinding, SortedMap<Integer, Mentions>> byItem = new EnumMap<>(MappingFinding.class);

    EvidenceFindings(Mapped mapped, FindingList findings) {
        this.mapped = mapped;
        this.records = mapped.evidenced().records();
        this.asOf = mapped.evidenced().asOf();
        this.findings = findings;
    }

    void tell() {
        for (CriterionView view : mapped.views()) {
            CriterionRecords criterion = view.criterion();
            CriterionPlan plan = criterion.described();
            if (plan == null || !criterion.isListed() || !criterion.offers().arePlain()) {
                tellOffers(criterion);
            }
            if (plan != null && criterion.isListed() && mayBeNoted(plan)) {
                note(view, plan);
            }
        }
        tellItems();
    }

    /** Returns whether anything is asked of the evidence for a criterion beside that it is recorded. */
    private boolean mayBeNoted(CriterionPlan plan) {
        return !plan.required().isEmpty() || plan.asksForCurrency() || records.haveAttributes();
    }

    private void tellOffers(CriterionRecords criterion) {
        Offers offers = criterion.offers();
        for (int i = 0; i < offers.size(); i++) {
            if (offers.offer(i).standsOn(asOf)) {
                tell(criterion, records.item(offers.item(i)), offers.offer(i));
            }
        }
    }

    private void tell(CriterionRecords criterion, Item item, Offer offer) {
        EvidenceMapping mapping = offer.mapping();
        if (!item.isKnown()) {
            findings.add(
                    MappingFinding.MAPPING_EVIDENCE_UNKNOWN,
                    mapping,
                    "offers '%s', which is not recorded".formatted(item),
                    "is mapped and not recorded");
        }
        if (offer.outdated()) {
            tell(MappingFinding.MAPPING_VERSION_OUTDATED, mapping, "'%s' in another version".formatted(criterion));
        } else if (criterion.described() == null) {
            tellUnknown(criterion, mapping);
        } else if (criterion.isListed()) {
            criterion.unit().ifPresent(unit -> tellRange(unit, mapping));
        } else {
            UnitIdentifier unit = criterion.reference().unit();
            tell(
                    MappingFinding.MAPPING_UNIT_NOT_OFFERED,
                    mapping,
                    "'%s', which the qualification does not offer".formatted(unit.text()));
        }
    }

    private void tellUnknown(CriterionRecords criterion, EvidenceMapping mapping) {
        if (criterion.unit().filter(UnitPlan::isOutline).isPresent()) {
            tell(
                    MappingFinding.MAPPING_UNIT_OUTLINE,
                    mapping,
                    "'%s', of a unit whose criteria are not recorded".formatted(criterion));
        } else {
            tell(
                    MappingFinding.EVIDENCE_CRITERION_UNKNOWN,
                    mapping,
                    "'%s', which nothing describes".formatted(criterion));
        }
    }

    private void tell(MappingFinding kind, EvidenceMapping mapping, String what) {
        findings.add(kind, mapping, "offers '%s' for %s".formatted(mapping.evidence(), what), "is mapped to " + what);
    }

    private void tellRange(UnitPlan unit, EvidenceMapping mapping) {
        mapping.range().forEach((attribute, values) -> {
            if (!unit.lists(attribute)) {
                tellRange(mapping, "a range", unit);
            } else if (!values.stream().allMatch(value -> unit.lists(attribute, value))) {
                tellRange(mapping, "a value of " + attribute, unit);
            }
        });
    }

    private void tellRange(EvidenceMapping mapping, String what, UnitPlan unit) {
        String unlisted =
                "%s that '%s' does not list".formatted(what, unit.identifier().text());
        findings.add(MappingFinding.MAPPING_RANGE_UNKNOWN, mapping, "names " + unlisted, "is mapped with " + unlisted);
    }

    private void note(CriterionView view, CriterionPlan plan) {
        MappingState[] states = view.states();
        for (int i = 0; i < states.length; i++) {
            Item item = records.item(view.items()[i]);
            if (states[i] == MappingState.NOT_ADMISSIBLE) {
                Admissibility.refusals(plan, item, asOf, currency(plan))
                        .forEach(kind -> note(kind, item, plan.reference()));
            } else if (CriterionView.isLive(states[i])) {
                noteCurrency(plan, item);
                tellAttributes(view, item);
            }
        }
    }

    private void noteCurrency(CriterionPlan plan, Item item) {
        if (plan.asksForCurrency() && !currency(plan).isKnown(item, asOf)) {
            note(EVIDENCE_CURRENCY_UNKNOWN, item, plan.reference());
        }
    }

    private Currency currency(CriterionPlan plan) {
        return mapped.evidenced().currency(plan.reference().unit());
    }

    private void note(MappingFinding kind, Item item, Object criterion) {
        byItem.computeIfAbsent(kind, noted -> new TreeMap<>())
                .computeIfAbsent(item.id(), id -> new Mentions())
                .add(criterion);
    }

    /** An attribute is asked about where a mapping names no value for it, so that the evidence speaks. */
    private void tellAttributes(CriterionView view, Item item) {
        Optional<UnitPlan> unit = view.criterion().unit();
        if (unit.isEmpty() || !item.hasAttributes()) {
            return;
        }
        item.evidence().orElseThrow().attributes().forEach((attribute, value) -> {
            if (unit.get().lists(attribute)
                    && !unit.get().lists(attribute, value)
                    && Item.speaksItself(view.liveOffers(item.id()), attribute)) {
                findings.add(
                        MappingFinding.EVIDENCE_RANGE_UNKNOWN,
                        findings.of(RecordKind.EVIDENCE, item.reference()),
                        "has a value of %s that '%s' does not list"
                                .formatted(attribute, unit.get().identifier().text()));
            }
        });
    }

    private void tellItems() {
        byItem.forEach((kind, items) -> items.forEach((id, criteria) -> findings.add(
                kind,
                findings.of(RecordKind.EVIDENCE, records.item(id).reference()),
                message(kind, records.item(id)).formatted(criteria))));
    }

    private String message(MappingFinding kind, Item item) {
        return switch (kind) {
            case EVIDENCE_SIMULATION_NOT_ALLOWED -> "is simulated, which is not allowed for %s";
            case EVIDENCE_METHOD_PROHIBITED -> "is by a method that is prohibited for %s";
            case EVIDENCE_NOT_CURRENT ->
                mapped.evidenced().policy().currencyMeasure() == CurrencyMeasure.FIRST_DECISION
                        ? "was too old for %s when it was first decided"
                        : "was too old for %s when the unit was signed off";
            default ->
                item.lastDate(asOf).isEmpty()
                        ? "has no date to tell whether it is current for %s"
                        : "is not decided, so it is open whether it is current for %s";
        };
    }
}
