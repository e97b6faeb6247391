package io.github.qcf4j.examples.command;

import io.github.qcf4j.framework.Specifications;
import io.github.qcf4j.model.ExcessPolicy;
import io.github.qcf4j.model.Level;
import io.github.qcf4j.model.OfferedUnit;
import io.github.qcf4j.model.Pathway;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.RuleOfCombination;
import io.github.qcf4j.model.SizeOption;
import io.github.qcf4j.model.SizeRule;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitGroup;
import io.github.qcf4j.model.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A qualification as a person reads it: what it is, its groups of units, and its rules as sentences. */
final class QualificationOutline {

    private final Page page;
    private final Specifications specifications;
    private final Qualification qualification;

    private QualificationOutline(Page page, Specifications specifications, Qualification qualification) {
        this.page = page;
        this.specifications = specifications;
        this.qualification = qualification;
    }

    /** Writes a qualification on a page, with what the specifications know of its units. */
    static void write(Qualification qualification, Specifications specifications, boolean guidance, Page page) {
        QualificationOutline outline = new QualificationOutline(page, specifications, qualification);
        outline.head();
        qualification.groups().forEach(group -> outline.group(group, 2));
        outline.rules();
        outline.ways();
        outline.overlays();
        if (guidance) {
            GuidanceOutline.write(qualification.guidance(), page);
        }
    }

    private void head() {
        page.blank();
        boolean first = qualification.version().equals(Version.FIRST);
        page.line(0, "Qualification " + (first ? qualification.identifier() : qualification.qualificationVersion()));
        page.line(2, qualification.title());
        told("", facts());
        told("Not recorded: ", notRecorded());
        qualification
                .statements()
                .forEach(statement -> page.paragraph(2, statement.kind().label() + ": " + statement.text()));
    }

    private void told(String label, List<String> facts) {
        if (!facts.isEmpty()) {
            page.paragraph(2, label + String.join(", ", facts));
        }
    }

    private List<String> facts() {
        List<String> facts = new ArrayList<>();
        qualification.framework().ifPresent(framework -> facts.add(framework.label()));
        qualification.level().map(Level::label).ifPresent(facts::add);
        qualification.otherLevels().forEach(level -> facts.add(level.label()));
        qualification.type().ifPresent(facts::add);
        qualification.size().ifPresent(size -> facts.add(size.label()));
        qualification.credit().map(Object::toString).ifPresent(facts::add);
        if (!qualification.guidedLearningHours().isNone()) {
            facts.add(qualification.guidedLearningHours() + " guided learning hours");
        }
        qualification.totalQualificationTime().ifPresent(time -> facts.add(time + " of total qualification time"));
        qualification.organisation().ifPresent(organisation -> facts.add("awarded by " + organisation.name()));
        qualification.status().ifPresent(status -> facts.add(Page.inner(status.label())));
        if (!qualification.dates().inForce().isAlways()) {
            facts.add("offered " + qualification.dates().inForce());
        }
        qualification.replaces().ifPresent(replaced -> facts.add("replaces " + replaced));
        return facts;
    }

    private List<String> notRecorded() {
        List<String> missing = new ArrayList<>();
        if (qualification.level().isEmpty()) {
            missing.add("level");
        }
        if (qualification.credit().isEmpty()) {
            missing.add("credit");
        }
        if (qualification.groups().isEmpty()) {
            missing.add("units");
        }
        missing.addAll(rulesNotRecorded());
        qualification
                .allGroups()
                .filter(group -> !group.complete())
                .forEach(group -> missing.add("some units of group " + group.name()));
        return missing;
    }

    private List<String> rulesNotRecorded() {
        if (!asks()) {
            return List.of("rules of combination");
        }
        List<String> missing = new ArrayList<>();
        if (!qualification.rulesComplete()) {
            missing.add("some rules of combination");
        }
        qualification.pathways().stream()
                .filter(pathway -> !pathway.rulesComplete())
                .forEach(pathway -> missing.add("some rules of pathway " + pathway.name()));
        qualification.sizes().stream()
                .filter(size -> !size.rulesComplete())
                .forEach(size -> missing.add("some rules of size " + size.name()));
        return missing;
    }

    /** Returns whether groups, rules, pathways or sizes ask for anything. */
    private boolean asks() {
        Stream<List<RuleOfCombination>> ways = Stream.concat(
                qualification.pathways().stream().map(Pathway::rules),
                qualification.sizes().stream().map(SizeOption::rules));
        return Stream.concat(Stream.of(qualification.rules()), ways)
                        .flatMap(List::stream)
                        .anyMatch(rule -> rule.kind() != RuleOfCombination.Kind.ADVISED)
                || qualification.groups().stream().anyMatch(QualificationOutline::asks);
    }

    private static boolean asks(UnitGroup group) {
        return group.counts()
                && (group.mandatory()
                        || group.allOrNothing()
                        || !group.bounds().isEmpty()
                        || group.groups().stream().anyMatch(QualificationOutline::asks));
    }

    private void group(UnitGroup group, int indent) {
        page.blank();
        page.line(
                indent,
                "Group " + group.name() + group.title().map(": %s"::formatted).orElse(""));
        page.paragraph(indent + 3, "asks for " + String.join("; ", asked(group)));
        group.units().forEach(offered -> unit(offered, indent + 3));
        group.groups().forEach(nested -> group(nested, indent + 3));
    }

    private static List<String> asked(UnitGroup group) {
        List<String> asked = new ArrayList<>();
        if (group.mandatory()) {
            asked.add("all of its units");
        }
        if (group.allOrNothing()) {
            asked.add("all of its units or none");
        }
        group.bounds()
                .forEach((measure, bounds) ->
                        asked.add(SizeRule.of(measure, bounds).toString()));
        if (asked.isEmpty()) {
            asked.add("nothing by itself");
        }
        if (group.excess() != ExcessPolicy.CREDIT_IGNORED) {
            asked.add("more than that: " + Page.inner(group.excess().label()));
        }
        if (!group.counts()) {
            asked.add("does not count towards the qualification");
        }
        if (!group.complete()) {
            asked.add("not all of its units are recorded");
        }
        return asked;
    }

    private void unit(OfferedUnit offered, int indent) {
        String version = offered.version().map("@%s"::formatted).orElse("");
        String equivalents = offered.equivalents().isEmpty()
                ? ""
                : "; "
                        + Page.or(offered.equivalents().stream()
                                .map(Object::toString)
                                .toList()) + " may stand in";
        String barred =
                offered.barringCode().map("; barring code %s"::formatted).orElse("");
        String points = offered.points().isPresent()
                ? "; " + Findings.counted(offered.points().getAsInt(), "point")
                : "";
        String about = described(offered).map(QualificationOutline::about).orElse("not described here");
        page.line(indent, offered.unit() + version + "  ", about + equivalents + barred + points);
    }

    private Optional<Unit> described(OfferedUnit offered) {
        return specifications.units().stream()
                .filter(unit -> unit.identifier().equals(offered.unit()))
                .filter(unit ->
                        offered.version().isEmpty() || offered.version().get().equals(unit.version()))
                .reduce((earlier, later) -> later);
    }

    private static String about(Unit unit) {
        return "%s (%s, %s)"
                .formatted(
                        unit.title(),
                        unit.level().map(Level::label).orElse("level not recorded"),
                        unit.credit().map(Object::toString).orElse("credit not recorded"));
    }

    private void rules() {
        if (!qualification.rules().isEmpty() || !qualification.rulesComplete()) {
            rules("Rules", qualification.rules(), qualification.rulesComplete());
        }
    }

    private void rules(String heading, List<RuleOfCombination> rules, boolean complete) {
        page.blank().line(2, heading);
        int number = 1;
        for (RuleOfCombination rule : rules) {
            page.line(5, number++ + "  ", rule.toString());
        }
        if (!complete) {
            page.line(5, "not all rules are recorded");
        }
    }

    private void ways() {
        qualification.pathways().forEach(pathway -> {
            String groups = pathway.groups().isEmpty() ? "" : ": groups " + Page.and(pathway.groups());
            rules("Pathway " + pathway.name() + groups, pathway.rules(), pathway.rulesComplete());
        });
        qualification.sizes().forEach(size -> {
            String number = size.number().map(" (%s)"::formatted).orElse("");
            rules("Size " + size.name() + number, size.rules(), size.rulesComplete());
        });
    }

    private void overlays() {
        if (!qualification.overlays().isEmpty()) {
            page.blank().line(2, "Asked beyond what the units ask");
            qualification
                    .overlays()
                    .forEach(overlay ->
                            page.line(5, overlay.unit() + "  ", RequirementSentence.of(overlay.requirement())));
        }
    }
}
