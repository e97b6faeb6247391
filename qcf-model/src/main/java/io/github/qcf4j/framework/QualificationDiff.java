package io.github.qcf4j.framework;

import io.github.qcf4j.finding.Place;
import io.github.qcf4j.model.GuidanceItem;
import io.github.qcf4j.model.Overlay;
import io.github.qcf4j.model.Pathway;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.RuleOfCombination;
import io.github.qcf4j.model.SizeOption;
import io.github.qcf4j.model.Statement;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;

/** What changed between two versions of a qualification, part by part in the order of the specification. */
final class QualificationDiff {

    private final Qualification before;
    private final Qualification after;
    private final ChangeList changes;
    private final Place placeBefore;
    private final Place placeAfter;

    private QualificationDiff(Qualification before, Qualification after, ChangeList changes) {
        this.before = before;
        this.after = after;
        this.changes = changes;
        this.placeBefore = Place.of(before.qualificationVersion());
        this.placeAfter = Place.of(after.qualificationVersion());
    }

    /** Tells what changed. */
    static void addTo(ChangeList changes, Qualification before, Qualification after) {
        new QualificationDiff(before, after, changes).add();
    }

    private void add() {
        changes.addFeatures(QualificationFeatures.ALL, before, after, placeAfter, "");
        ListedParts.of(SpecificationPart.STATEMENT, at -> placeBefore, at -> placeAfter, Statement::toString)
                .addTo(changes, UnitFeatures.pair(before.statements(), after.statements()), "");
        new GroupsDiff(before, after, changes).add();
        addRules(before.rules(), after.rules(), placeBefore::atRule, placeAfter::atRule, "");
        changes.addFeatures(
                List.of(new Feature<Qualification>(SpecificationPart.RULES_COMPLETE, Qualification::rulesComplete)),
                before,
                after,
                placeAfter,
                "");
        addPathways();
        addSizes();
        addOverlays();
        addGuidance();
    }

    private void addRules(
            List<RuleOfCombination> was,
            List<RuleOfCombination> is,
            IntFunction<Place> earlier,
            IntFunction<Place> later,
            String item) {
        Pairing<RuleOfCombination> pairing =
                new Pairing<>(was, is).same(rule -> rule).by(RuleOfCombination::kind);
        ListedParts.of(SpecificationPart.RULE, earlier, later, RuleOfCombination::toString)
                .addTo(changes, pairing, item);
    }

    private void addPathways() {
        Pairing<Pathway> pairing = new Pairing<>(before.pathways(), after.pathways()).by(Pathway::name);
        addNamed(SpecificationPart.PATHWAY, pairing, Pathway::name, Place::atPathway, (was, is) -> {
            Place place = placeAfter.atPathway(is.name());
            changes.addFeatures(QualificationFeatures.OF_PATHWAY, was, is, place, "");
            addRules(was.rules(), is.rules(), at -> placeBefore.atPathway(was.name()), at -> place, "");
            return place;
        });
    }

    private void addSizes() {
        Pairing<SizeOption> pairing = new Pairing<>(before.sizes(), after.sizes()).by(SizeOption::name);
        addNamed(SpecificationPart.SIZE_OPTION, pairing, SizeOption::name, Place::atSize, (was, is) -> {
            Place place = placeAfter.atSize(is.name());
            changes.addFeatures(QualificationFeatures.OF_SIZE, was, is, place, "");
            addRules(was.rules(), is.rules(), at -> placeBefore.atSize(was.name()), at -> place, "");
            return place;
        });
    }

    /** Tells what changed in parts that are told by their names. */
    private <T> void addNamed(
            SpecificationPart part,
            Pairing<T> pairing,
            Function<T, String> name,
            BiFunction<Place, String, Place> at,
            BiFunction<T, T, Place> details) {
        for (Pairing.Row row : pairing.rows()) {
            if (row.after() == Pairing.NONE) {
                String was = name.apply(pairing.before().get(row.before()));
                changes.add(SpecificationChange.removed(part, at.apply(placeBefore, was), was));
            } else if (row.before() == Pairing.NONE) {
                String is = name.apply(pairing.after().get(row.after()));
                changes.add(SpecificationChange.added(part, at.apply(placeAfter, is), is));
            } else {
                Place place = details.apply(
                        pairing.before().get(row.before()), pairing.after().get(row.after()));
                if (row.moved()) {
                    changes.add(ListedParts.moved(part, place, row.before(), row.after()));
                }
            }
        }
    }

    private void addOverlays() {
        Pairing<Overlay> pairing = new Pairing<>(before.overlays(), after.overlays())
                .same(overlay -> overlay)
                .by(overlay -> List.of(overlay.unit(), overlay.requirement().scope()))
                .by(Overlay::unit);
        new ListedParts<Overlay>(
                        SpecificationPart.OVERLAY,
                        placeBefore::atOverlay,
                        placeAfter::atOverlay,
                        overlay -> overlay.unit() + ", " + RequirementText.of(overlay.requirement()),
                        overlay -> AdmittedEvidence.isDecisive(overlay.requirement()))
                .addTo(changes, pairing, "");
    }

    private void addGuidance() {
        Pairing<GuidanceItem> pairing = new Pairing<>(before.guidance(), after.guidance())
                .same(item -> item)
                .by(item -> List.of(item.kind(), item.unit(), item.outcome(), item.criterion()))
                .by(GuidanceItem::text);
        ListedParts.of(SpecificationPart.GUIDANCE, placeBefore::atGuidance, placeAfter::atGuidance, DiffText::guidance)
                .addTo(changes, pairing, "");
    }
}
