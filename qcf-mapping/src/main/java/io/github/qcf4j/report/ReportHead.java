package io.github.qcf4j.report;

import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.model.Credit;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.Version;
import io.github.qcf4j.portfolio.CoveragePolicy;
import io.github.qcf4j.portfolio.Registration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/** What the head of a report says: who, what, as of when, and how far. */
final class ReportHead {

    private final CoverageReport report;
    private final Wording wording;
    private final ReportLabels labels;

    ReportHead(CoverageReport report, Wording wording) {
        this.report = report;
        this.wording = wording;
        this.labels = wording.labels();
    }

    /** Returns the title of the qualification, or what is reported where there is none. */
    String title() {
        return report.qualification()
                .map(Qualification::title)
                .orElseGet(() ->
                        labels.headingMany(ReportWord.UNIT) + " without a " + labels.one(ReportWord.QUALIFICATION));
    }

    /** Returns who and what the report is about. */
    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(labels.heading(ReportWord.LEARNER), report.learner()));
        report.qualification()
                .map(ReportHead::identifier)
                .ifPresent(identifier -> facts.add(new Fact(labels.heading(ReportWord.QUALIFICATION), identifier)));
        facts.add(new Fact("As of", report.asOf().toString()));
        policy().ifPresent(told -> facts.add(new Fact("Policy", told)));
        facts.add(new Fact(
                "Registered", report.registration().map(this::registration).orElse("not registered")));
        facts.add(new Fact(
                labels.headingMany(ReportWord.UNIT),
                report.unitsInferred() ? "inferred from the records" : "as registered"));
        report.certification().ifPresent(state -> facts.add(new Fact("Certification", labels.of(state))));
        return facts;
    }

    /** Returns what counts as covered, unless it is what usually does. */
    private Optional<String> policy() {
        CoveragePolicy policy = report.policy();
        if (policy.equals(CoveragePolicy.anyAccepted())) {
            return Optional.empty();
        }
        String sentences = String.join(" ", policy.sentences());
        return Optional.of(policy.name().map(name -> name + ": " + sentences).orElse(sentences));
    }

    private static String identifier(Qualification qualification) {
        String identifier = qualification.identifier().text();
        return qualification.version().equals(Version.FIRST)
                ? identifier
                : identifier + ", version " + qualification.version().label();
    }

    private String registration(Registration registration) {
        StringJoiner told = new StringJoiner(", ").add(registration.on().toString());
        registration.version().map(Version::label).ifPresent(version -> told.add("version " + version));
        registration.pathway().ifPresent(pathway -> told.add("pathway " + pathway));
        return told.toString();
    }

    /** Returns how far the learner is, such as '11 of 40 criteria (27%)'. */
    String progress() {
        return "%s (%s%%)"
                .formatted(
                        wording.progress(report.progress()), report.progress().percent());
    }

    /** Returns where the credit that is held comes from. */
    List<Fact> creditByRoute() {
        return List.of(
                new Fact("Achieved", number(report.credit().achieved())),
                new Fact("Recognised", number(report.credit().recognised())));
    }

    /** Returns the credit that further work would bring. */
    List<Fact> creditToCome() {
        return List.of(
                new Fact("Ready", number(report.credit().ready())),
                new Fact("In progress", number(report.credit().inProgress())));
    }

    /** Returns the credit that is held and counts towards the rules. */
    Credit creditHeld() {
        return report.credit().achieved().plus(report.credit().recognised());
    }

    /** Returns where credit was awarded. */
    List<Fact> creditAwarded() {
        return List.of(
                new Fact("Awarded here", number(report.credit().awardedHere())),
                new Fact("Awarded elsewhere", number(report.credit().awardedElsewhere())));
    }

    private static String number(Credit credit) {
        return Integer.toString(credit.value());
    }

    /** Returns facts as a sentence, such as '7 achieved, 5 recognised'. */
    static String sentence(List<Fact> facts) {
        StringJoiner told = new StringJoiner(", ");
        facts.forEach(fact -> told.add(fact.value() + " " + ReportLabels.within(fact.label())));
        return told.toString();
    }
}
