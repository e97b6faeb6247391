package io.github.qcf4j.examples.command;

import io.github.qcf4j.model.AssessmentCriterion;
import io.github.qcf4j.model.CriterionChoice;
import io.github.qcf4j.model.EvidenceRequirement;
import io.github.qcf4j.model.LearningOutcome;
import io.github.qcf4j.model.Level;
import io.github.qcf4j.model.RangeDemand;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.Version;
import java.util.ArrayList;
import java.util.List;

/** A unit as a person reads it: what it is, its outcomes with their criteria, and what is demanded of evidence. */
final class UnitOutline {

    private final Page page;
    private final Unit unit;

    private UnitOutline(Page page, Unit unit) {
        this.page = page;
        this.unit = unit;
    }

    /** Writes a unit on a page. */
    static void write(Unit unit, boolean guidance, Page page) {
        UnitOutline outline = new UnitOutline(page, unit);
        outline.head();
        outline.outcomes();
        outline.choices();
        outline.requirements();
        if (guidance) {
            GuidanceOutline.write(unit.guidance(), page);
        }
    }

    private void head() {
        page.blank();
        boolean first = unit.version().equals(Version.FIRST);
        page.line(0, "Unit " + (first ? unit.identifier() : unit.unitVersion()));
        page.line(2, unit.title());
        told("", facts());
        told("Not recorded: ", notRecorded());
        unit.statements()
                .forEach(statement -> page.paragraph(2, statement.kind().label() + ": " + statement.text()));
    }

    private void told(String label, List<String> facts) {
        if (!facts.isEmpty()) {
            page.paragraph(2, label + String.join(", ", facts));
        }
    }

    private List<String> facts() {
        List<String> facts = new ArrayList<>();
        unit.level().map(Level::label).ifPresent(facts::add);
        unit.credit().map(Object::toString).ifPresent(facts::add);
        unit.guidedLearningHours()
                .ifPresent(hours -> facts.add(Findings.counted(hours.value(), "guided learning hour")));
        unit.type().ifPresent(type -> facts.add(Page.inner(type.label())));
        unit.status().ifPresent(status -> facts.add(Page.inner(status.label())));
        if (!unit.validity().isAlways()) {
            facts.add("in force " + unit.validity());
        }
        unit.replaces().ifPresent(replaced -> facts.add("replaces " + replaced));
        return facts;
    }

    private List<String> notRecorded() {
        List<String> missing = new ArrayList<>();
        if (unit.level().isEmpty()) {
            missing.add("level");
        }
        if (unit.credit().isEmpty()) {
            missing.add("credit");
        }
        if (unit.guidedLearningHours().isEmpty()) {
            missing.add("guided learning hours");
        }
        if (!unit.outcomesRecorded()) {
            missing.add("learning outcomes");
        }
        return missing;
    }

    private void outcomes() {
        for (LearningOutcome outcome : unit.outcomes()) {
            page.blank();
            String kind = outcome.kind()
                    .map(known -> " (%s)".formatted(Page.inner(known.label())))
                    .orElse("");
            page.line(2, outcome.number() + "  ", outcome.statement() + kind);
            for (AssessmentCriterion criterion : outcome.criteria()) {
                page.line(5, criterion.number() + "  ", criterion.statement());
                int below = 7 + criterion.number().length();
                criterion.content().forEach(content -> page.line(below, "- ", content));
                for (RangeDemand range : criterion.range()) {
                    page.line(below, "range ", RequirementSentence.of(range));
                }
            }
        }
    }

    private void choices() {
        if (!unit.choices().isEmpty()) {
            page.blank().line(2, "Choices");
            for (CriterionChoice choice : unit.choices()) {
                page.line(5, "at least %s of %s".formatted(choice.atLeast(), Page.and(choice.criteria())));
            }
        }
    }

    private void requirements() {
        if (!unit.requirements().isEmpty()) {
            page.blank().line(2, "Requirements");
            int number = 1;
            for (EvidenceRequirement requirement : unit.requirements()) {
                page.line(5, number++ + "  ", RequirementSentence.of(requirement));
            }
        }
    }
}
