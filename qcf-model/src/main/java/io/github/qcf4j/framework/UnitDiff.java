package io.github.qcf4j.framework;

import io.github.qcf4j.finding.Place;
import io.github.qcf4j.model.CriterionChoice;
import io.github.qcf4j.model.EvidenceRequirement;
import io.github.qcf4j.model.GuidanceItem;
import io.github.qcf4j.model.Level;
import io.github.qcf4j.model.Statement;
import io.github.qcf4j.model.Unit;
import java.util.List;
import java.util.Optional;

/** What changed between two versions of a unit, part by part in the order of the specification. */
final class UnitDiff {

    private final Unit before;
    private final Unit after;
    private final ChangeList changes;
    private final UnitParts parts;
    private final Numbering was;
    private final Numbering is;
    private final Place placeBefore;
    private final Place placeAfter;

    private UnitDiff(Unit before, Unit after, ChangeList changes) {
        this.before = before;
        this.after = after;
        this.changes = changes;
        this.parts = UnitParts.of(before, after);
        this.was = Numbering.before(parts);
        this.is = Numbering.after(parts);
        this.placeBefore = Place.of(before.unitVersion());
        this.placeAfter = Place.of(after.unitVersion());
    }

    /** Tells what changed. */
    static void addTo(ChangeList changes, Unit before, Unit after) {
        new UnitDiff(before, after, changes).add();
    }

    /** Tells that a unit was added, and what it asks for. */
    static void addAdded(ChangeList changes, Unit unit) {
        Place place = Place.of(unit.unitVersion());
        changes.add(SpecificationChange.added(SpecificationPart.UNIT, place, unit.title()));
        unit.criteria()
                .forEach(criterion -> changes.add(CriterionCarryOver.added(place.atCriterion(criterion.number()))));
    }

    /** Tells that a unit was removed, and what is no longer asked for. */
    static void addRemoved(ChangeList changes, Unit unit) {
        Place place = Place.of(unit.unitVersion());
        boolean asked = unit.criteria().findAny().isPresent();
        changes.add(SpecificationChange.removed(SpecificationPart.UNIT, place, unit.title())
                .invalidating(asked));
        unit.criteria()
                .forEach(criterion ->
                        changes.add(CriterionCarryOver.removed(place.atCriterion(criterion.number()), true)));
    }

    private void add() {
        addHeader();
        CriteriaDiff criteria = new CriteriaDiff(before, after, parts, changes, isLevelRaised());
        criteria.add();
        addChoices();
        addRequirements(criteria);
        addGuidance();
    }

    private void addHeader() {
        ChangeList header = new ChangeList();
        header.addFeatures(UnitFeatures.ALL, before, after, placeAfter, "");
        boolean raised = isLevelRaised();
        header.changes()
                .forEach(
                        change -> changes.add(change.invalidating(raised && change.part() == SpecificationPart.LEVEL)));
        ListedParts.of(SpecificationPart.STATEMENT, at -> placeBefore, at -> placeAfter, Statement::toString)
                .addTo(changes, UnitFeatures.pair(before.statements(), after.statements()), "");
    }

    private boolean isLevelRaised() {
        Optional<Level> level = before.level();
        boolean higher =
                level.isPresent() && after.level().filter(level.get()::isBelow).isPresent();
        return higher && before.criteria().findAny().isPresent();
    }

    private void addChoices() {
        Pairing<CriterionChoice> pairing = new Pairing<>(before.choices(), after.choices())
                .same(was::key, is::key)
                .by(choice -> choice.criteria().get(0))
                .by(CriterionChoice::atLeast);
        ListedParts.of(SpecificationPart.CHOICE, placeBefore::atChoice, placeAfter::atChoice, CriterionChoice::toString)
                .addTo(changes, pairing, "");
    }

    private void addRequirements(CriteriaDiff criteria) {
        Pairing<EvidenceRequirement> pairing = new Pairing<>(before.requirements(), after.requirements())
                .same(was::key, is::key)
                .by(EvidenceRequirement::scope)
                .by(requirement -> requirement.scope().kind());
        new ListedParts<>(
                        SpecificationPart.EVIDENCE_REQUIREMENT,
                        placeBefore::atRequirement,
                        placeAfter::atRequirement,
                        RequirementText::of,
                        criteria::isRestrictedBy)
                .addTo(changes, pairing, "");
    }

    private void addGuidance() {
        Pairing<GuidanceItem> pairing = new Pairing<>(before.guidance(), after.guidance())
                .same(was::key, is::key)
                .by(item -> List.of(item.kind(), item.outcome(), item.criterion()))
                .by(GuidanceItem::text);
        ListedParts.of(SpecificationPart.GUIDANCE, placeBefore::atGuidance, placeAfter::atGuidance, DiffText::guidance)
                .addTo(changes, pairing, "");
    }
}
